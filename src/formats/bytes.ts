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

/** How many bytes are read at once. */
const PIECE = 512 * 1024;

/** A file piece by piece. */
export function* piecesOf(file: Uint8Array | FarBytes): Generator<Uint8Array, void> {
  const size = sizeOf(file);
  for (let from = 0; from < size; from += PIECE) yield bytesOf(file, from, Math.min(size, from + PIECE));
}
