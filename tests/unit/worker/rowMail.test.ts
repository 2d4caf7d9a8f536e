/** A set from thread to thread: it comes out as it went in, with the columns that the sender made. */

import { expect, test } from 'vitest';
import type { DataSet } from '#model/dataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { columnsOf, takeColumns } from '#model/graphColumns.ts';
import { sentRows, takenRows } from '#worker/rowMail.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

/** A set sent and taken in, each lot copied as between threads. */
async function sent(data: DataSet): Promise<DataSet> {
  const taken = takenRows();
  const rest = await sentRows(data, (lot) => taken.onRows(structuredClone(lot)));
  return taken.whole(structuredClone(rest));
}

test('a set comes whole, and is indexed by the columns that came with it', async () => {
  const data = smallSet(['B-A +2 2001..', 'C-B -3 ..2004', 'A-C 0']);
  const mixed: DataSet = { ...data, ties: data.ties.toReversed(), actors: data.actors.toReversed() };
  const taken = await sent(mixed);
  expect(taken).toEqual(mixed);
  const { actorNumbers, tieNumbers, ...graph } = indexGraph(taken);
  expect({ ...graph, actorNumbers, tieNumbers }).toEqual({
    ...indexGraph({ ...mixed, ties: [...mixed.ties] }),
  });
  // Not made anew: these are the columns that were sent.
  expect(graph.tieFrom).toBe(columnsOf(taken).tieFrom);
});

test('columns are those of the same ties among the same actors only', () => {
  const data = smallSet(['A-B +1', 'B-C +1']);
  const columns = columnsOf(data);
  expect(columnsOf({ ...data, title: 'Another' })).toBe(columns);
  expect(columnsOf({ ...data, actors: [...data.actors] })).not.toBe(columns);
  expect(columnsOf({ ...data, ties: [...data.ties] })).not.toBe(columns);
  takeColumns(data, columns);
  expect(indexGraph(data).tieTo).toBe(columns.tieTo);
});
