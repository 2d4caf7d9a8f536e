/** What was read: actors, ties, events and sources, each with where it stands in its file. */

import type { Actor } from './actor.ts';
import type { Overlay } from './overlay.ts';
import type { Period } from './period.ts';
import type { Question } from './question.ts';
import type { HappeningEvent, Source } from './record.ts';
import type { Tie } from './tie.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface DataSet {
  /** Short and stable, as in a folder's name: `northeast-asia`. */
  readonly id: string;
  readonly title: string;
  /** The title in another language, by its tag. */
  readonly [title: `title:${string}`]: string | undefined;
  readonly version: string;
  readonly licence: string;
  /** How to cite it, one paragraph. */
  readonly citation: string;
  /** The years it is meant to cover: the span of the timeline. */
  readonly period: Period;
  readonly vocabulary: Vocabulary;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly events: readonly HappeningEvent[];
  readonly sources: readonly Source[];
  /** What it asks first; fields it leaves out take the program's defaults. */
  readonly question: Partial<Question>;
  /** Which two data sets were laid over one another to make it; absent where it is one. */
  readonly overlay?: Overlay;
}
