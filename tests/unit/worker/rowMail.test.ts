/** The rows of a set from thread to thread: any rows come out as they went in, with the columns that the sender made. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataSet } from '#model/dataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { columnsOf, takeColumns } from '#model/graphColumns.ts';
import { sourceId, tieId } from '#model/ids.ts';
import { partialDate } from '#model/partialDate.ts';
import { CONFIDENCES, SIGNS, STATUSES, type Tie } from '#model/tie.ts';
import { sentRows, takenRows } from '#worker/rowMail.ts';
import { tiePacker, tieUnpacker } from '#worker/tiePack.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

/** A set sent and taken in, each lot copied as between threads. */
async function sent(data: DataSet): Promise<DataSet> {
  const taken = takenRows();
  const rest = await sentRows(data, (lot) => taken.onRows(structuredClone(lot)));
  return taken.whole(structuredClone(rest));
}

const text = fc.constantFrom('', 'A', 'Ulaanbaatar', 'Улаанбаатар', '\ud800', '\u0000', '[]', '__proto__');
const date = fc.constantFrom(null, '2001', '2002-03', '2003-04-05').map((at) => at && partialDate(at));

const anyTie: fc.Arbitrary<Tie> = fc.record({
  id: fc.string().map(tieId),
  from: text,
  to: text,
  kind: text,
  sign: fc.constantFrom(...SIGNS),
  strength: fc.constantFrom(null, 1, 5),
  period: fc.record({ from: date, to: date }),
  status: fc.constantFrom(...STATUSES),
  claim: text,
  sources: fc.array(text.map(sourceId), { maxLength: 3 }),
  confidence: fc.constantFrom(...CONFIDENCES),
  differs: fc.option(text),
  at: fc.record({ file: text, row: fc.nat() }),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Tie>;

test('any ties come out as they went in, lot by lot', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyTie, { maxLength: 8 }), { maxLength: 4 }), (lots) => {
      const [pack, unpack] = [tiePacker(), tieUnpacker()];
      for (const lot of lots) expect(unpack(structuredClone(pack(lot)))).toEqual(lot);
    }),
  );
});

test('a text, a period and a list of sources that come again are the same values', () => {
  const [pack, unpack] = [tiePacker(), tieUnpacker()];
  const ties = smallSet(['A-B +1 2010..2012', 'A-C +1 2010..2012']).ties.map((tie) => ({
    ...tie,
    sources: [sourceId('S1')],
  }));
  const [one, other] = unpack(structuredClone(pack(ties))) as [Tie, Tie];
  expect(one.period).toBe(other.period);
  expect(one.sources).toBe(other.sources);
});

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
