/**
 * How long it takes to open 100,000 ties, 12 MB: their rows alone beside Papa Parse, as this program's own tables, as one
 * table by a guess, and as networks.
 */

import Papa from 'papaparse';
import { bench, describe } from 'vitest';
import { eachRow } from '#formats/csv.ts';
import { exportSet } from '#formats/exportSet.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import { type Text, textIn } from '#formats/text.ts';
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

/** The same with each claim in quotation marks. */
const quoted = ties.replace(/What the tie[^,]*/g, '"$&"');

for (const [name, text] of [
  ['plain', ties],
  ['quoted', quoted],
] as const) {
  const file = bytes(text);
  describe(`12 MB of bytes to rows, ${name}`, () => {
    bench(
      'Papa Parse',
      () => {
        let rows = 0;
        const step = () => {
          rows += 1;
        };
        Papa.parse(new TextDecoder().decode(file), { delimiter: ',', newline: '\n', step });
        if (rows !== TIES + 1) throw new Error('not all rows were read');
      },
      once,
    );
    bench(
      'Honest Broker',
      () => {
        let rows = 0;
        eachRow(textIn(file) as Text, ',', () => {
          rows += 1;
          return undefined;
        });
        if (rows !== TIES + 1) throw new Error('not all rows were read');
      },
      once,
    );
  });
}

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
