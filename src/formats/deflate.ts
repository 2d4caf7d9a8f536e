/** Packing and unpacking by the platform's own streams, in the zlib form. Unpacking stops at a limit: a bomb stays small. */

import { joinedBytes } from './bytes.ts';

/** Bytes fed at a time: at most about a thousand times as many can come out before they are counted. */
const SLICE = 1024;

/** Packs bytes. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const out = await through(new CompressionStream('deflate'), bytes, Number.POSITIVE_INFINITY);
  if (out instanceof Uint8Array) return out;
  throw new Error(
    'The platform could not pack bytes; give it bytes that stay as they are while they are packed.',
  );
}

/** Unpacks bytes up to a limit. */
export function inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array | 'too long' | 'broken'> {
  return through(new DecompressionStream('deflate'), bytes, limit);
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
  limit: number,
): Promise<Uint8Array | 'too long' | 'broken'> {
  const feeding = feed(stream.writable.getWriter(), bytes);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      length += next.value.length;
      if (length > limit) {
        await reader.cancel();
        return 'too long';
      }
    }
  } catch {
    return 'broken';
  } finally {
    await feeding;
  }
  return joinedBytes(parts);
}

/** Feeds all bytes. A stream that was given up, or found a fault, tells its reader; the feeding then just ends. */
async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      await writer.ready;
      await writer.write(new Uint8Array(bytes.subarray(at, at + SLICE)));
    }
    await writer.close();
  } catch {
    // The reader has been told.
  }
}
