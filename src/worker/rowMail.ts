/**
 * A data set as it is sent from thread to thread: ties in columns that change hands, with those of its graph, so that they
 * are not made twice; all other rows some thousands at a time, so that taking them in holds nobody up for long.
 */

import type { DataSet } from '#model/dataSet.ts';
import { columnsOf, type GraphColumns, takeColumns } from '#model/graphColumns.ts';
import type { TextColumn } from '#model/textColumn.ts';
import { type TieColumns, type TieNumbers, tiesIn } from '#model/tieColumns.ts';
import { tieColumns } from '#model/tieWriter.ts';

const LISTS = ['actors', 'events', 'sources'] as const;

type List = (typeof LISTS)[number];

/** Some rows of a list. */
interface Lot {
  readonly list: List;
  readonly rows: readonly DataSet[List][number][];
}

/** Told some rows, in order; the next are sent once it is done. */
export type OnRows = (lot: Lot) => Promise<void> | void;

/** A data set without rows that are under way or have gone before: its ties in columns, and the columns of its graph. */
export interface Rest {
  readonly data: DataSet;
  readonly ties: TieColumns;
  readonly graph: GraphColumns;
}

/** So many rows are taken in within some 10 ms. */
const AT_ONCE = 4000;

/** Sends the rows of a data set, and gives the rest with columns of its own, which can be moved. */
export async function sentRows(data: DataSet, onRows: OnRows): Promise<Rest> {
  for (const list of LISTS)
    for (let from = 0; from < data[list].length; from += AT_ONCE)
      await onRows({ list, rows: data[list].slice(from, from + AT_ONCE) });
  const { data: rest, ties, graph } = restOf(data);
  return {
    data: { ...rest, actors: [], events: [], sources: [] },
    ties: { ...ties, numbers: copied(ties.numbers), texts: copied(ties.texts) },
    graph: copied(graph),
  };
}

/** A data set with its rows, but for ties, which are in columns: none of their objects can be sent. */
export function restOf(data: DataSet): Rest {
  return { data: { ...data, ties: [] }, ties: tieColumns(data.ties), graph: columnsOf(data) };
}

/** The data set of which this is all. */
export function wholeSet({ data: rest, ties, graph }: Rest): DataSet {
  const data = { ...rest, ties: tiesIn(ties) };
  takeColumns(data, graph);
  return data;
}

/** The same columns once more. */
function copied<Columns extends GraphColumns | TieNumbers | TextColumn>(columns: Columns): Columns {
  const copies = Object.entries(columns).map(([name, column]) => [name, column?.slice() ?? null]);
  return Object.fromEntries(copies) as Columns;
}

/** The buffers of all columns, to be moved. */
export function buffersOf({ ties: { numbers, texts }, graph }: Rest): Transferable[] {
  const columns = [numbers, texts, graph].flatMap((some) =>
    Object.values<ArrayBufferView | null>({ ...some }),
  );
  return columns.flatMap((column) => (column === null ? [] : [column.buffer as ArrayBuffer]));
}

/** Takes rows in, and makes a data set whole again, with its columns. */
export function takenRows(): { readonly onRows: OnRows; whole(rest: Rest): DataSet } {
  const lists: Record<List, DataSet[List][number][]> = { actors: [], events: [], sources: [] };
  return {
    onRows({ list, rows }) {
      for (const row of rows) lists[list].push(row);
    },
    whole: (rest) => wholeSet({ ...rest, data: { ...rest.data, ...lists } as DataSet }),
  };
}
