/**
 * SHA-256 (FIPS 180-4), pure, so that a page without a secure address, a worker and a terminal find the same hash.
 * Linear in the bytes: some 100 MB a second.
 */

const ROUNDS = 64;

/** The first 32 bits of the fractional part of a root of a prime. */
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const CONSTANTS = Int32Array.from(primes(ROUNDS), (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

/** A hash that takes its text piece by piece. */
export interface Hash {
  /** Takes a piece of text, as UTF-8. */
  add(text: string): void;
  /** The hash of all pieces, 64 hexadecimal figures; nothing may be added after it. */
  hex(): string;
}

/** Begins a hash. */
export function sha256(): Hash {
  const encoder = new TextEncoder();
  const state = START.slice();
  const block = new Uint8Array(64);
  const words = new Int32Array(ROUNDS);
  const view = new DataView(block.buffer);
  let filled = 0;
  let length = 0;
  const take = (bytes: Uint8Array) => {
    let at = 0;
    while (at < bytes.length) {
      const piece = bytes.subarray(at, at + 64 - filled);
      block.set(piece, filled);
      filled += piece.length;
      at += piece.length;
      if (filled < 64) break;
      compress(state, view, words);
      filled = 0;
    }
  };
  return {
    add(text) {
      const bytes = encoder.encode(text);
      length += bytes.length;
      take(bytes);
    },
    hex() {
      const tail = new Uint8Array((filled < 56 ? 56 : 120) - filled + 8);
      tail[0] = 0x80;
      const end = new DataView(tail.buffer);
      end.setUint32(tail.length - 8, Math.floor(length / 2 ** 29));
      end.setUint32(tail.length - 4, (length * 8) % 2 ** 32);
      take(tail);
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function spread(block: DataView, words: Int32Array): void {
  for (let i = 0; i < 16; i += 1) words[i] = block.getInt32(i * 4);
  for (let i = 16; i < ROUNDS; i += 1) {
    const near = words[i - 2] as number;
    const far = words[i - 15] as number;
    const small = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[i] = ((words[i - 16] as number) + small + (words[i - 7] as number) + large) | 0;
  }
}

function compress(state: Int32Array, block: DataView, words: Int32Array): void {
  spread(block, words);
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < ROUNDS; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const sumE = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + sumE + choice + (CONSTANTS[i] as number) + (words[i] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = ((state[at] as number) + word) | 0;
}
