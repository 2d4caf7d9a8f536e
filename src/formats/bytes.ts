/** The bytes of a file: in memory, or where they are read piece by piece, so that a large file is never there as a whole. */

/** Bytes that are somewhere else. Reading some of them waits for nothing and changes nothing. */
export interface FarBytes {
  /** In bytes. */
  readonly size: number;
  /** The bytes from one place up to another; fewer where the file ends before. */
  read(from: number, to: number): Uint8Array;
}

/** A file as it is read; a string is one that is text already. */
export type FileBytes = Uint8Array | FarBytes | string;

/** How much there is of a file: bytes, or the letters of a string. */
export function sizeOf(file: FileBytes): number {
  return typeof file === 'string' || ArrayBuffer.isView(file) ? file.length : file.size;
}

/** Some bytes of a file. */
export function bytesOf(file: Uint8Array | FarBytes, from: number, to: number): Uint8Array {
  return ArrayBuffer.isView(file) ? file.subarray(from, to) : file.read(from, to);
}

/** All bytes of a file, for what cannot be read piece by piece. */
export function allBytes(file: Uint8Array | FarBytes): Uint8Array {
  return ArrayBuffer.isView(file) ? file : file.read(0, file.size);
}

/** How many bytes a piece has. The text of a larger one would stand apart in memory, and be collected only with all else. */
const PIECE = 64 * 1024;
/** How many bytes are read at once of a file that is somewhere else. */
const READ = 8 * PIECE;

const NOTHING = new Uint8Array();

/** A file piece by piece. `cut` says how much of a piece is taken where more follows; what is left begins the next. */
export function* piecesOf(
  file: Uint8Array | FarBytes,
  cut: (piece: Uint8Array) => number = ({ length }) => length,
): Generator<Uint8Array, void> {
  const size = sizeOf(file);
  let [here, begin] = [ArrayBuffer.isView(file) ? file : NOTHING, 0];
  for (let from = 0; from < size; ) {
    const to = Math.min(size, from + PIECE);
    if (to > begin + here.length) [here, begin] = [bytesOf(file, from, Math.min(size, from + READ)), from];
    const piece = here.subarray(from - begin, to - begin);
    const taken = from + piece.length < size ? cut(piece) : piece.length;
    yield piece.subarray(0, taken);
    from += taken;
  }
}

/** Bytes that came in parts, as one. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
