/** How long it takes to open 100,000 ties, 12 MB: as this program's own tables, as one table by a guess, and as networks. */

import { bench, describe } from 'vitest';
import { exportSet } from '#formats/exportSet.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { manyTies } from '../fixtures/manyTies.ts';
import { setJson } from '../fixtures/smallFiles.ts';

const TIES = 100_000;
const { actors, ties } = manyTies(TIES);
const bytes = (text: string) => new TextEncoder().encode(text);
const own = new Map([
  ['set.json', bytes(setJson())],
  ['actors.csv', bytes(actors)],
  ['ties.csv', bytes(ties)],
]);
const one = new Map([['ties.csv', bytes(ties)]]);

async function opened(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const { data } = await readDataSet(files);
  if (data?.ties.length !== TIES) throw new Error('not all ties were read');
  indexGraph(data);
}

const once = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };

describe('100,000 ties open', () => {
  bench('as tables of this program', () => opened(own), once);
  bench('as one table, by a guess', () => opened(one), once);
});

const { data } = await readDataSet(own);
for (const form of ['xlsx', 'graphml', 'gexf', 'json'] as const) {
  const file = data === null ? null : await exportSet(data, form);
  describe(`100,000 ties as ${form}`, () => {
    bench('open', () => opened(new Map([[file?.name ?? '', file?.bytes ?? new Uint8Array()]])), once);
  });
}
