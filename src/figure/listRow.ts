/** What a list beside the picture is made of, before it has a place. */

import type { Run } from './drawing.ts';

/** One row: a numbered disc where its line has one, a head, further lines, and a rank at the right. */
export interface ListRow {
  readonly mark: { readonly kind: 'pair' | 'leg'; readonly number: number } | null;
  readonly head: readonly Run[];
  readonly lines: readonly (readonly Run[])[];
  readonly rank: { readonly text: string; readonly first: boolean } | null;
}

/** A list with its column heads. `total` counts what it is a list of, listed or not. */
export interface ListSection {
  readonly heading: string;
  readonly right: string;
  readonly rows: readonly ListRow[];
  /** What the rows are, for "and 4 more pairs". */
  readonly noun: string;
  readonly total: number;
}
