/** Columns of numbers, written one after another without knowing how many there will be. */

/** Numbers in as few bytes as they need. */
export type Narrow = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** The most that is kept in one piece. Pieces are not copied before all are there. */
const LARGEST = 1 << 14;
const SMALLEST = 1 << 6;

/** Whole numbers of 32 bits. */
export class NumberWriter {
  readonly #full: Int32Array[] = [];
  #piece = new Int32Array(SMALLEST);
  #used = 0;
  #before = 0;
  #least = 0;
  #most = 0;

  /** How many there are. */
  get length(): number {
    return this.#before + this.#used;
  }

  push(number: number): void {
    if (this.#used === this.#piece.length) {
      this.#full.push(this.#piece);
      this.#before += this.#used;
      this.#piece = new Int32Array(Math.min(this.#before, LARGEST));
      this.#used = 0;
    }
    this.#piece[this.#used] = number;
    this.#used += 1;
    if (number < this.#least) this.#least = number;
    if (number > this.#most) this.#most = number;
  }

  /** All of them in one column. */
  column(): Narrow {
    if (this.#least < 0 || this.#most > 0xffff) return this.#inOne(new Int32Array(this.length));
    return this.#inOne(this.#most > 0xff ? new Uint16Array(this.length) : new Uint8Array(this.length));
  }

  #inOne<Column extends Narrow>(all: Column): Column {
    let at = 0;
    for (const piece of this.#full) {
      all.set(piece, at);
      at += piece.length;
    }
    all.set(this.#piece.subarray(0, this.#used), at);
    return all;
  }
}
