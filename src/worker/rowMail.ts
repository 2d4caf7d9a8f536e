/**
 * The rows of a data set as they are sent from thread to thread: some thousands at a time, so that taking them in holds
 * nobody up for long; and the columns made of them, so that they are not made twice.
 */

import { transfer } from 'comlink';
import type { DataSet } from '#model/dataSet.ts';
import { columnsOf, type GraphColumns, takeColumns } from '#model/graphColumns.ts';
import { type TiePack, tiePacker, tieUnpacker } from './tiePack.ts';

const LISTS = ['actors', 'events', 'sources'] as const;

type List = (typeof LISTS)[number];

/** Some rows of a list, or ties that are packed. */
type Lot = { readonly list: List; readonly rows: readonly DataSet[List][number][] } | TiePack;

/** Told some rows, in order; the next are sent once it is done. */
export type OnRows = (lot: Lot) => Promise<void> | void;

/** What is left of a data set without its rows, and the columns of all of them. */
export interface Rest {
  readonly data: DataSet;
  readonly columns: GraphColumns;
}

/** So many rows are taken in within some 10 ms. */
const AT_ONCE = 4000;

/** Sends all rows of a data set, and gives the rest. Numbers change hands; the columns of this thread are copied first. */
export async function sentRows(data: DataSet, onRows: OnRows): Promise<Rest> {
  for (const list of LISTS)
    for (let from = 0; from < data[list].length; from += AT_ONCE)
      await onRows({ list, rows: data[list].slice(from, from + AT_ONCE) });
  const packed = tiePacker();
  for (let from = 0; from < data.ties.length; from += AT_ONCE) {
    const pack = packed(data.ties.slice(from, from + AT_ONCE));
    await onRows(transfer(pack, [pack.numbers.buffer]));
  }
  return { data: { ...data, actors: [], ties: [], events: [], sources: [] }, columns: copied(data) };
}

function copied(data: DataSet): GraphColumns {
  const columns = Object.entries(columnsOf(data)).map(([name, column]) => [name, column?.slice() ?? null]);
  return Object.fromEntries(columns) as GraphColumns;
}

/** The buffers of columns, to be moved. */
export const buffersOf = (columns: GraphColumns): ArrayBuffer[] =>
  Object.values(columns).flatMap((column) => (column === null ? [] : [column.buffer]));

/** Takes rows in, and makes a data set whole again, with its columns. */
export function takenRows(): { readonly onRows: OnRows; whole(rest: Rest): DataSet } {
  const lists: Record<List, DataSet[List][number][]> = { actors: [], events: [], sources: [] };
  const ties: DataSet['ties'][number][] = [];
  const unpacked = tieUnpacker();
  return {
    onRows(lot) {
      if ('list' in lot) for (const row of lot.rows) lists[lot.list].push(row);
      else for (const tie of unpacked(lot)) ties.push(tie);
    },
    whole({ data: rest, columns }) {
      const data = { ...rest, ...lists, ties } as DataSet;
      takeColumns(data, columns);
      return data;
    },
  };
}
