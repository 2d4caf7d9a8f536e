/** Two data sets over one another while somebody says who is who: what is found, and what can be taken away of it. */

import type { Actor } from './actor.ts';
import type { EditRecord } from './dataEdit.ts';
import type { DataSet } from './dataSet.ts';
import type { OpenFile, OpenOptions } from './engine.ts';
import type { Overlap } from './overlap.ts';
import type { SaidActors, SameActors } from './sameActors.ts';
import type { WrittenFile } from './takeAway.ts';

/** A set as it can be read again. */
export interface SetFiles {
  readonly files: ReadonlyMap<string, OpenFile>;
  readonly options: OpenOptions;
  /** The edits made to it since; null for those that its files bring. */
  readonly edits: readonly EditRecord[] | null;
}

/** Two sets that are compared. */
export interface TwoSets {
  readonly one: SetFiles;
  readonly other: SetFiles;
}

/** Two sets that were laid over one another as one, and who was said to be who. */
export interface Laid extends TwoSets {
  readonly said: SaidActors;
}

/** How many ties of each list are shown: the table has all. */
export const FIRST_TIES = 100;

/** One of the two as far as it is shown: of its ties those that `first` names. */
export interface ComparedSet extends Pick<DataSet, 'id' | 'title' | 'vocabulary' | 'ties'> {
  readonly actors: readonly Pick<Actor, 'id' | 'name' | 'short'>[];
}

/** What is found where some are said to be one. */
export interface Compared {
  readonly one: ComparedSet;
  readonly other: ComparedSet;
  readonly actors: SameActors;
  /** The first `FIRST_TIES` of each list. */
  readonly first: Overlap;
  /** How many each list has in all. */
  readonly counts: Readonly<Record<keyof Overlap, number>>;
}

/** Two sets that have been read and are held until they are let go. */
export interface Comparison {
  readonly sets: TwoSets;
  compare(said: SaidActors): Promise<Compared>;
  /** Every tie with what was found, as CSV. */
  table(said: SaidActors): Promise<WrittenFile>;
  /** Both as one set, as files to be opened. */
  laid(said: SaidActors): Promise<{ readonly title: string; readonly files: ReadonlyMap<string, Blob> }>;
  /** Lets both go. */
  close(): void;
}

/** One of the two cannot be read: it has so many problems. */
export interface Faulty {
  readonly faulty: keyof TwoSets;
  readonly count: number;
}
