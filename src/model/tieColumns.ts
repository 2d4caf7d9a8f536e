/**
 * Ties in columns: all that is said of them, as numbers and letters in typed arrays. These take little room, are nothing
 * that a collector of garbage must go through, and change hands between threads as they are. A tie is read from them when
 * it is looked at.
 */

import type { Where } from './actor.ts';
import type { ActorId, SourceId, TieId } from './ids.ts';
import type { Narrow } from './numberColumn.ts';
import type { PartialDate } from './partialDate.ts';
import type { Period } from './period.ts';
import { type TextColumn, TextReader } from './textColumn.ts';
import {
  CONFIDENCES,
  type Confidence,
  type Sign,
  STATUSES,
  type Status,
  type Strength,
  type Tie,
  tieWith,
} from './tie.ts';

/** The columns that have a number for each tie. A text is the number of a word or, below zero, −1 less that of another text. */
export interface TieNumbers {
  /** Texts. */
  readonly id: Narrow;
  readonly claim: Narrow;
  /** A text, 0 for none. */
  readonly differs: Narrow;
  /** Words. */
  readonly from: Narrow;
  readonly to: Narrow;
  readonly kind: Narrow;
  readonly file: Narrow;
  /** Words, 0 for none: the first and the last date as they are known. */
  readonly first: Narrow;
  readonly last: Narrow;
  /** Indices into the lists of sources. */
  readonly sources: Narrow;
  /** The sign and one. */
  readonly sign: Narrow;
  /** 1 to 5, 0 where unknown. */
  readonly strength: Narrow;
  /** Indices into STATUSES and CONFIDENCES. */
  readonly status: Narrow;
  readonly confidence: Narrow;
  /** The line of the file. */
  readonly row: Narrow;
}

/** Ties in the order of their rows. */
export interface TieColumns {
  readonly numbers: TieNumbers;
  /** Texts that come again: ids of actors, kinds, dates, names of files, and the first of what ties say. The first stands for none. */
  readonly words: readonly string[];
  readonly sourceLists: readonly (readonly SourceId[])[];
  /** The other texts. */
  readonly texts: TextColumn;
}

/** Reads columns. What is asked for again and again is kept once it was read: ids, and periods, which ties share. */
class TieReader {
  readonly numbers: TieNumbers;
  readonly columns: TieColumns;
  /** A field and not a method: a function of its own cannot be sent to another thread, nor can who holds it. */
  readonly text = (number: number) => (number >= 0 ? this.word(number) : this.#texts.at(-1 - number));
  readonly #ids: (TieId | undefined)[];
  readonly #periods = new Map<number, Period>();
  readonly #texts: TextReader;

  constructor(columns: TieColumns, ids: readonly TieId[]) {
    this.columns = columns;
    this.numbers = columns.numbers;
    this.#ids = [...ids];
    this.#texts = new TextReader(columns.texts);
  }

  id(row: number): TieId {
    const known = this.#ids[row];
    if (known !== undefined) return known;
    const id = this.text(this.numbers.id[row] as number) as TieId;
    this.#ids[row] = id;
    return id;
  }

  word(number: number): string {
    return this.columns.words[number] as string;
  }

  period(row: number): Period {
    const [first, last] = [this.numbers.first[row] as number, this.numbers.last[row] as number];
    const both = first * this.columns.words.length + last;
    const known = this.#periods.get(both);
    if (known !== undefined) return known;
    const date = (number: number) => (number === 0 ? null : (this.word(number) as PartialDate));
    const period = { from: date(first), to: date(last) };
    this.#periods.set(both, period);
    return period;
  }
}

/** A tie that is read from columns. Nothing is copied out of it by spreading: see `tieWith`. */
class StoredTie implements Tie {
  /** In sight, so that a tie cannot be sent to another thread, where it would arrive as nothing: its columns can. */
  readonly reader: TieReader;
  readonly #row: number;

  constructor(reader: TieReader, row: number) {
    this.reader = reader;
    this.#row = row;
  }

  get id(): TieId {
    return this.reader.id(this.#row);
  }

  get from(): ActorId {
    return this.reader.word(this.reader.numbers.from[this.#row] as number) as ActorId;
  }

  get to(): ActorId {
    return this.reader.word(this.reader.numbers.to[this.#row] as number) as ActorId;
  }

  get kind(): string {
    return this.reader.word(this.reader.numbers.kind[this.#row] as number);
  }

  get sign(): Sign {
    return ((this.reader.numbers.sign[this.#row] as number) - 1) as Sign;
  }

  get strength(): Strength | null {
    return (this.reader.numbers.strength[this.#row] || null) as Strength | null;
  }

  get period(): Period {
    return this.reader.period(this.#row);
  }

  get status(): Status {
    return STATUSES[this.reader.numbers.status[this.#row] as number] as Status;
  }

  get claim(): string {
    return this.reader.text(this.reader.numbers.claim[this.#row] as number);
  }

  get sources(): readonly SourceId[] {
    return this.reader.columns.sourceLists[this.reader.numbers.sources[this.#row] as number] ?? [];
  }

  get confidence(): Confidence {
    return CONFIDENCES[this.reader.numbers.confidence[this.#row] as number] as Confidence;
  }

  get differs(): string | null {
    const number = this.reader.numbers.differs[this.#row] as number;
    return number === 0 ? null : this.reader.text(number);
  }

  get at(): Where {
    const { file, row } = this.reader.numbers;
    return { file: this.reader.word(file[this.#row] as number), row: row[this.#row] as number };
  }

  /** What `JSON.stringify` writes of it, so that it is written like any tie. */
  toJSON(): Tie {
    return tieWith(this, {});
  }
}

const columnsBehind = new WeakMap<readonly Tie[], TieColumns>();

/** The ties of columns, in the order of their rows; their ids need not be read where they are at hand. */
export function tiesIn(columns: TieColumns, ids: readonly TieId[] = []): readonly Tie[] {
  const reader = new TieReader(columns, ids);
  const ties = Array.from(columns.numbers.id, (_, row) => new StoredTie(reader, row));
  columnsBehind.set(ties, columns);
  return ties;
}

/** The columns that a list of ties was read from as a whole; undefined where it was made otherwise. */
export function columnsOfTies(ties: readonly Tie[]): TieColumns | undefined {
  return columnsBehind.get(ties);
}
