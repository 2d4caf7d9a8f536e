/** Columns of texts, written one after another and read one by one. */

import { type Narrow, NumberWriter } from './numberColumn.ts';

/** Texts one behind the other in UTF-8, and where each ends. */
export interface TextColumn {
  readonly letters: Uint8Array<ArrayBuffer>;
  readonly ends: Narrow;
}

/** So many bytes a unit of text takes at most in UTF-8. */
const MOST_BYTES = 3;

/** From here on letters take more than one byte. */
const ASCII_ENDS = 0x80;

/** Bytes of a piece. Pieces are not copied before all are there. */
const LARGEST = 1 << 16;
const SMALLEST = 1 << 6;

/** A text of so few bytes is read without a decoder. */
const SHORT = 12;

/** Texts in UTF-8. One that holds half of a letter without the other half comes back changed. */
export class TextWriter {
  readonly #full: Uint8Array[] = [];
  readonly #ends = new NumberWriter();
  readonly #encoder = new TextEncoder();
  #piece = new Uint8Array(SMALLEST);
  #used = 0;
  #before = 0;

  /** How many there are. */
  get length(): number {
    return this.#ends.length;
  }

  push(text: string): void {
    const most = MOST_BYTES * text.length;
    if (this.#piece.length - this.#used < most) this.#begin(most);
    this.#used += this.#plain(text) ? text.length : this.#encoded(text);
    this.#ends.push(this.#before + this.#used);
  }

  /** All of them. */
  column(): TextColumn {
    const letters = new Uint8Array(this.#before + this.#used);
    let at = 0;
    for (const piece of this.#full) {
      letters.set(piece, at);
      at += piece.length;
    }
    letters.set(this.#piece.subarray(0, this.#used), at);
    return { letters, ends: this.#ends.column() };
  }

  /** Writes a text of ASCII, which needs nobody's help; false where it is none. */
  #plain(text: string): boolean {
    const [piece, used] = [this.#piece, this.#used];
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter >= ASCII_ENDS) return false;
      piece[used + at] = letter;
    }
    return true;
  }

  #encoded(text: string): number {
    return this.#encoder.encodeInto(text, this.#piece.subarray(this.#used)).written;
  }

  #begin(least: number): void {
    this.#full.push(this.#piece.subarray(0, this.#used));
    this.#before += this.#used;
    this.#piece = new Uint8Array(Math.max(least, Math.min(this.#before, LARGEST), SMALLEST));
    this.#used = 0;
  }
}

/** Reads texts of a column by their number. */
export class TextReader {
  readonly #column: TextColumn;
  /** A byte order mark at the beginning of a text is part of it. */
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(column: TextColumn) {
    this.#column = column;
  }

  at(number: number): string {
    const { letters, ends } = this.#column;
    const from = number === 0 ? 0 : (ends[number - 1] as number);
    const to = ends[number] as number;
    return to - from > SHORT ? this.#decoder.decode(letters.subarray(from, to)) : this.#short(from, to);
  }

  /** Ids are short, ASCII and many: a decoder would take longer to begin than to read them. */
  #short(from: number, to: number): string {
    const { letters } = this.#column;
    let text = '';
    for (let at = from; at < to; at += 1) {
      const letter = letters[at] as number;
      if (letter >= ASCII_ENDS) return this.#decoder.decode(letters.subarray(from, to));
      text += String.fromCharCode(letter);
    }
    return text;
  }
}
