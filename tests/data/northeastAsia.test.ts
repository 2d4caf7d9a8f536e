/** The shipped data set: it opens with no problem, loses nothing of what was compiled, and every claim rests on a tie. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReadResult, readDataSet } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion } from '#model/question.ts';
import { pairBetween, sliceOf } from '#model/slice.ts';
import { filesIn } from '../fixtures/dataSets.ts';

const FOLDER = join(import.meta.dirname, '../../graph-data/northeast-asia');
const CLAIMS = join(import.meta.dirname, '../fixtures/seed-claims.csv');

let result: ReadResult;
let data: DataSet;

beforeAll(async () => {
  result = await readDataSet(filesIn(FOLDER));
  data = result.data as DataSet;
});

const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};

describe('the set on Northeast Asia', () => {
  test('opens with no problem and no note', () => {
    expect(result.problems).toEqual([]);
    expect(result.problemCount).toBe(0);
    expect(result.goodRows).toBe(136 + 397 + 97 + 200);
  });

  test('reads the same whether its set.json is held to the schema or trusted', async () => {
    const trusted = await readDataSet(filesIn(FOLDER), { trusted: true });
    expect(trusted.data).toEqual(data);
  });

  test('holds all 136 actors, 397 ties, 97 events and 200 sources', () => {
    expect(data.actors).toHaveLength(136);
    expect(data.ties).toHaveLength(397);
    expect(data.events).toHaveLength(97);
    expect(data.sources).toHaveLength(200);
    expect(countBy(data.actors, ({ kind }) => kind)).toEqual({
      ...{ state: 60, person: 32, forum: 18, organisation: 13, 'armed-force': 8, office: 5 },
    });
  });

  test('keeps signs, statuses and confidences as they were judged', () => {
    expect(countBy(data.ties, ({ sign }) => String(sign))).toEqual({ '1': 354, '-1': 27, '0': 16 });
    expect(countBy(data.ties, ({ status }) => status)).toEqual({
      actual: 365,
      possible: 14,
      offered: 11,
      proposed: 7,
    });
    expect(countBy(data.ties, ({ confidence }) => confidence)).toEqual({ high: 240, medium: 156, low: 1 });
    expect(data.ties.every(({ strength }) => strength !== null)).toBe(true);
  });

  test('names a source and a claim for every tie', () => {
    expect(data.ties.filter(({ sources, claim }) => sources.length === 0 || claim === '')).toEqual([]);
  });

  test('rests 35 ties on general knowledge alone, and none of them is of high confidence', () => {
    const alone = data.ties.filter(({ sources }) => sources.every((id) => id === 'general-knowledge'));
    expect(alone).toHaveLength(35);
    expect(alone.filter(({ confidence }) => confidence === 'high')).toEqual([]);
  });

  test('says how far each source was read', () => {
    expect(countBy(data.sources, ({ read }) => read)).toEqual({ full: 3, none: 7, excerpt: 190 });
    expect(data.sources.filter(({ note }) => /read in|\.\.\/|general knowledge, not/.test(note))).toEqual([]);
  });

  test('bears out every claim of the article by at least one tie', () => {
    const rows = Papa.parse<Record<string, string>>(readFileSync(CLAIMS, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows).toHaveLength(62);
    const ties = new Set<string>(data.ties.map(({ id }) => id));
    const unborne = rows.filter(({ in_ties }) => {
      const ids = (in_ties ?? '').split(';').filter(Boolean);
      return ids.length === 0 || ids.some((id) => !ties.has(id));
    });
    expect(unborne).toEqual([]);
    const reached = new Set(rows.flatMap(({ in_ties }) => (in_ties ?? '').split(';')));
    const citing = data.ties.filter(({ sources }) => (sources as readonly string[]).includes('SEED'));
    expect(citing.filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  test('places every state at its capital, in a region, with a name in Mongolian', () => {
    const states = data.actors.filter(({ kind }) => kind === 'state');
    expect(
      states.filter(
        ({ places, groups, names }) => places.length !== 1 || !groups.has('region') || !names.has('mn'),
      ),
    ).toEqual([]);
    const mongolia = states.find(({ id }) => id === 'MON');
    expect(mongolia?.places[0]).toMatchObject({ name: 'Ulaanbaatar', lat: 47.9185, lng: 106.9177 });
    expect(mongolia?.ownName).toBe('Монгол Улс');
  });

  test('finds states by the other names they go by', () => {
    const named = (name: string) =>
      data.actors.filter(({ aliases }) => aliases.includes(name)).map(({ id }) => id);
    expect(['DPRK', 'ROK', 'PRC', 'US', 'Монгол', '蒙古', '日本'].map(named)).toEqual([
      ['PRK'],
      ['ROK'],
      ['CHN'],
      ['USA'],
      ['MON'],
      ['MON'],
      ['JPN'],
    ]);
  });

  test('has a short name for each actor that fits a picture and that no other has', () => {
    expect(data.actors.filter(({ short }) => [...short].length > 27)).toEqual([]);
    expect(new Set(data.actors.map(({ short }) => short)).size).toBe(136);
  });

  test('uses each kind of its vocabulary', () => {
    const used = new Set([...data.ties, ...data.actors].map(({ kind }) => kind));
    const { actorKinds, tieKinds } = data.vocabulary;
    expect([...actorKinds, ...tieKinds].filter(({ key }) => !used.has(key))).toEqual([]);
  });

  test('says where sources differ, on why Ulaanbaatar among others', () => {
    const differing = data.ties.filter(({ differs }) => differs !== null);
    expect(differing.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['T011', 'T117', 'T141', 'T142', 'T150', 'T293']),
    );
    expect(differing.every(({ differs }) => /[.]$/.test(differs ?? ''))).toBe(true);
  });

  test('has Japan and North Korea mixed in 2012, at 3 for and 5 against, and 160 ties in force in 2013', () => {
    const graph = indexGraph(data);
    const question = { ...defaultQuestion(data), period: periodOf('2012') };
    const slice = sliceOf(graph, question);
    const [japan, korea] = ['JPN', 'PRK'].map((id) => graph.actorNumbers.get(actorId(id)) as number) as [
      number,
      number,
    ];
    const pair = pairBetween(slice, japan, korea);
    expect([slice.positive[pair], slice.hostile[pair]]).toEqual([3, 5]);
    expect(sliceOf(graph, defaultQuestion(data)).ties).toHaveLength(160);
  });

  test('asks first where Mongolia stands in 2013', () => {
    expect(data.question).toMatchObject({
      ask: 'between',
      broker: 'MON',
      pair: ['JPN', 'PRK'],
      period: { from: '2013', to: '2013' },
    });
  });
});
