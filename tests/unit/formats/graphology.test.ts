/**
 * Files that are taken away, as graphology reads them: the readers of Gephi Lite and of many a web page. Nothing that is
 * said of an actor or a tie is lost there, and what graphology writes opens here again.
 */

import { MultiDirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { exportSet } from '#formats/exportSet.ts';
import { networkParts, type PartAttribute, type PartValues } from '#formats/networkParts.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Tie } from '#model/tie.ts';
import { shippedSet } from '../../fixtures/dataSets.ts';

type Said = Readonly<Record<string, string | number>>;

/** What is said, by the names of attributes, as a reader of typed attributes has it. */
function saidOf(attributes: readonly PartAttribute[], values: PartValues): Said {
  return Object.fromEntries(
    values.map(([at, text]) => {
      const { name, type } = attributes[at] as PartAttribute;
      return [name, type === 'text' ? text : Number(text)];
    }),
  );
}

const READERS = { gexf: gexf.parse, graphml: graphml.parse };

async function readBack(data: DataSet, form: keyof typeof READERS) {
  const { bytes } = await exportSet(data, form);
  return READERS[form](MultiDirectedGraph, new TextDecoder().decode(bytes));
}

describe.each(['gexf', 'graphml'] as const)('graphology reads %s', (form) => {
  test('with all that is said of every actor and every tie', async () => {
    const data = await shippedSet();
    // A tie is known by its id there, so it need not be said once more.
    const { actors, ties, actorAttributes, tieAttributes } = networkParts(data, 'key');
    const graph = await readBack(data, form);
    expect([graph.order, graph.size]).toEqual([136, 397]);
    for (const { id, values } of actors)
      expect(graph.getNodeAttributes(id)).toMatchObject(saidOf(actorAttributes, values));
    for (const { id, from, to, values } of ties) {
      expect(graph.extremities(id)).toEqual([from, to]);
      const { key: _, ...said } = saidOf(tieAttributes, values);
      expect(graph.getEdgeAttributes(id)).toMatchObject(said);
    }
  });
});

test('a GEXF that graphology writes of ours opens with every tie as it was', async () => {
  const data = await shippedSet();
  const graph = await readBack(data, 'gexf');
  const written = new Map([['again.gexf', new TextEncoder().encode(gexf.write(graph))]]);
  const { data: again, problems } = await readDataSet(written);
  expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
  const told = ({ from, to, kind, sign, strength, period, status, claim, confidence }: Tie) =>
    JSON.stringify([from, to, kind, sign, strength, period, status, claim, confidence]);
  expect(again?.ties.map(told).sort()).toEqual(data.ties.map(told).sort());
  expect(again?.actors.map(({ id, name, kind }) => [id, name, kind])).toEqual(
    data.actors.map(({ id, name, kind }) => [id, name, kind]),
  );
});
