/** What the store is given from outside, so that the page, a test and any other host drive the same store. */

import type { DataSet } from '#model/dataSet.ts';
import type { OpeningEngine } from '#model/engine.ts';
import type { LayoutSpace } from '#model/picture.ts';
import type { Question } from '#model/question.ts';

/** The query of the page's address, with its question mark; blank where there is none. */
export interface AddressBar {
  read(): string;
  /** `push` makes a new entry of the history, `replace` writes over the one there. */
  write(query: string, how: 'push' | 'replace'): void;
}

export interface QuestionCodec {
  formatQuestion(question: Question, data: DataSet): string;
  /** What cannot be read is left at its default and named in `ignored`, one sentence each. */
  parseQuestion(
    text: string,
    data: DataSet,
  ): { readonly question: Question; readonly ignored: readonly string[] };
}

/** Where stories come from, and where the user's own are kept, as text of formats/stories.ts. */
export interface StoryShelf {
  /** The stories that a data set brings; null where it brings none. */
  ofSet(set: string): Promise<string | null>;
  /** The user's own stories of a data set; null where there are none. */
  kept(set: string): string | null;
  /** Keeps them for the next visit; false where that cannot be. */
  keep(set: string, text: string): boolean;
}

/** The set that comes with the page. */
export interface Shipped {
  readonly id: string;
  /** What its files are called when they are read. */
  name(): string;
  files(): Promise<ReadonlyMap<string, Uint8Array>>;
}

/**
 * Where sets are kept on this machine, by key. A call fails with a QuotaExceededError where there is no room, and with
 * anything else where nothing can be kept.
 */
export interface SetShelf {
  keys(): Promise<readonly string[]>;
  get<Value>(key: string): Promise<Value | undefined>;
  set(key: string, value: unknown): Promise<void>;
  /** Changes a value without anybody else in between. */
  update<Value>(key: string, change: (before: Value | undefined) => Value | undefined): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Whether the browser has promised to keep it all until it is deleted; null where it cannot say. */
  isLasting(): Promise<boolean | null>;
  /** Asks the browser for that promise. Some ask the user. */
  askLasting(): Promise<boolean | null>;
  /** Tells the program's other tabs something; they hear of it in `listen`. */
  tell(message: unknown): void;
  listen(hear: (message: unknown) => void): void;
  /** Asks whoever leaves the page before something is done whether they want to. */
  stayFor(work: Promise<void>): void;
  /** Notes whether anything is kept, so that the next visit knows before anything is loaded. */
  noteKept(isAny: boolean): void;
}

export interface Outside {
  readonly engine: OpeningEngine;
  readonly codec: QuestionCodec;
  readonly bar: AddressBar;
  readonly stories: StoryShelf;
  /** The set that comes with the page; null where none does. */
  readonly shipped: Shipped | null;
  /** Opens the shelf on which sets are kept; null where nothing is to be kept. */
  readonly openShelf: (() => Promise<SetShelf>) | null;
  /** The time, as in 2013-09-06T12:00:00.000Z. */
  now(): string;
  /** Runs something when nothing else is to be done; the function given back calls it off. */
  idle(run: () => void): () => void;
  /** The width of the space for a picture of a mode over its height. */
  aspect(mode: LayoutSpace['mode']): number;
}
