/** What the store is given from outside, so that the page, a test and any other host drive the same store. */

import type { DataSet } from '#model/dataSet.ts';
import type { OpeningEngine } from '#model/engine.ts';
import type { LayoutRequest } from '#model/picture.ts';
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

export interface Outside {
  readonly engine: OpeningEngine;
  readonly codec: QuestionCodec;
  readonly bar: AddressBar;
  /** Runs something when nothing else is to be done; the function given back calls it off. */
  idle(run: () => void): () => void;
  /** The width of the space for a picture of a mode over its height. */
  aspect(mode: LayoutRequest['mode']): number;
}
