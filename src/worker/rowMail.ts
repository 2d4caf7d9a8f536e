/**
 * The rows of a data set as they are sent from thread to thread: some thousands at a time, so that taking them in holds
 * nobody up for long.
 */

import type { DataSet } from '#model/dataSet.ts';
import type { Tie } from '#model/tie.ts';

const LISTS = ['actors', 'ties', 'events', 'sources'] as const;

type List = (typeof LISTS)[number];

/** Told some rows of a list, in order; the next are sent once it is done. */
export type OnRows = (list: List, rows: readonly DataSet[List][number][]) => Promise<void> | void;

/** So many rows are taken in within some 10 ms. */
const AT_ONCE = 4000;

/** Sends all rows of a data set, and gives what is left of it without them. */
export async function sentRows(data: DataSet, onRows: OnRows): Promise<DataSet> {
  for (const list of LISTS)
    for (let from = 0; from < data[list].length; from += AT_ONCE)
      await onRows(list, data[list].slice(from, from + AT_ONCE));
  return { ...data, actors: [], ties: [], events: [], sources: [] };
}

/** Takes rows in, and makes a data set whole again. */
export function takenRows(): { readonly onRows: OnRows; whole(rest: DataSet): DataSet } {
  const lists: Record<List, DataSet[List][number][]> = { actors: [], ties: [], events: [], sources: [] };
  const texts = new Map<string, string>();
  return {
    onRows(list, rows) {
      for (const row of rows) {
        if (list === 'ties') shareTexts(row as Tie, texts);
        lists[list].push(row);
      }
    },
    whole: (rest) => ({ ...rest, ...lists }) as DataSet,
  };
}

/** Texts that come again and again are sent each time; here they are one again, to save memory. */
function shareTexts(tie: { -readonly [Field in keyof Tie]: Tie[Field] }, texts: Map<string, string>): void {
  const shared = <Some extends string>(text: Some): Some => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return (known ?? text) as Some;
  };
  tie.from = shared(tie.from);
  tie.to = shared(tie.to);
  tie.kind = shared(tie.kind);
  tie.status = shared(tie.status);
  tie.confidence = shared(tie.confidence);
  tie.at = { file: shared(tie.at.file), row: tie.at.row };
}
