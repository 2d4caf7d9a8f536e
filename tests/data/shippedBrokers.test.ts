/** The figures that the shipped data must give: estranged pairs, brokers and paths, by year. */

import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import {
  answerTo,
  type BrokerRow,
  type EstrangedAnswer,
  type Finding,
  type PairAnswer,
} from '#model/finding.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { shippedSet } from '../fixtures/dataSets.ts';

let graph: Graph;
let first: Question;

beforeAll(async () => {
  const data = await shippedSet();
  graph = indexGraph(data);
  first = defaultQuestion(data);
});

function between(year: number): { finding: Finding; found: EstrangedAnswer } {
  const finding = answer(graph, { ...first, period: periodOf(String(year)) });
  return { finding, found: answerTo(finding, 'between') as EstrangedAnswer };
}

function pair(a: string, b: string, year: number, change: Partial<Question> = {}): PairAnswer {
  const asked = { ask: 'pair', pair: [actorId(a), actorId(b)], period: periodOf(String(year)) } as const;
  return answerTo(answer(graph, { ...first, ...asked, ...change }), 'pair') as PairAnswer;
}

const place = ({ rank, level, actor, access }: BrokerRow) =>
  `${rank}${level ? '=' : ''} ${actor} ${access?.cost}/${access?.legs}`;

describe('In 2012, between Japan and North Korea', () => {
  test('the pair is mixed, with cooperation of 3 and hostility of 5', () => {
    expect(pair('JPN', 'PRK', 2012).relation).toMatchObject({ state: 'mixed', positive: 3, hostile: 5 });
  });

  test('there are 44 paths, and the cheapest goes through Mongolia at cost 4', () => {
    const { pathCount, paths } = pair('JPN', 'PRK', 2012);
    expect(pathCount).toBe(44);
    expect(paths).toHaveLength(44);
    expect(paths[0]).toMatchObject({ actors: ['JPN', 'MON', 'PRK'], cost: 4, weakest: 0 });
    expect(paths[0]?.legs.map(({ cost }) => cost)).toEqual([2, 2]);
    expect(paths[0]?.through).toEqual([{ actor: 'MON', sense: 'third party', by: 'MON' }]);
  });

  test('Mongolia is first, China and the United States are level, Russia and South Korea come after', () => {
    expect(pair('JPN', 'PRK', 2012).brokers.map(place)).toEqual([
      '1 MON 4/2',
      '2= CHN 5/3',
      '2= USA 5/3',
      '4 RUS 6/3',
      '5 ROK 7/3',
    ]);
  });

  test('Mongolia is hostile to neither, is not the only way, and without it the cheapest path costs 5', () => {
    const [mongolia] = pair('JPN', 'PRK', 2012).brokers;
    expect(mongolia).toMatchObject({
      hostileTo: [],
      exclusive: { cost: true, legs: false, all: false },
      loss: 1,
    });
  });

  test('rivals are hostile to one of the two, South Korea to both', () => {
    expect(pair('JPN', 'PRK', 2012).brokers.map(({ hostileTo }) => hostileTo)).toEqual([
      [],
      ['JPN'],
      ['PRK'],
      ['JPN'],
      ['JPN', 'PRK'],
    ]);
  });

  test('Mongolia meets both at smaller tables than its rivals, and China and South Korea stand nearer', () => {
    const { brokers } = pair('JPN', 'PRK', 2012);
    expect(brokers.map(({ meetingGround }) => meetingGround.toFixed(2))).toEqual([
      '0.83',
      '0.33',
      '0.33',
      '0.33',
      '0.33',
    ]);
    expect(brokers.map(({ nearness }) => Math.round(nearness ?? 0))).toEqual([3013, 2102, 11046, 7491, 1159]);
    expect(brokers.map(({ capability }) => capability)).toEqual([null, null, null, null, null]);
  });

  test('South Korea has its way through the secretariat that it hosts', () => {
    const korea = pair('JPN', 'PRK', 2012).brokers.find(({ actor }) => actor === 'ROK');
    expect(korea?.best?.actors).toEqual(['JPN', 'TCS', 'CHN', 'PRK']);
    expect(korea?.best?.through).toContainEqual({ actor: 'ROK', sense: 'host', by: 'TCS' });
  });
});

describe('In 2013, between Japan and South Korea', () => {
  test('the United States is first at cost 2 and Mongolia second at cost 5', () => {
    const { relation, brokers } = pair('JPN', 'ROK', 2013);
    expect(relation).toMatchObject({ state: 'mixed', positive: 3, hostile: 4 });
    expect(brokers.slice(0, 2).map(place)).toEqual(['1 USA 2/2', '2 MON 5/2']);
  });
});

describe('In 2013, over all pairs', () => {
  test('160 ties are in force between 62 actors', () => {
    const { finding } = between(2013);
    expect([finding.tiesInForce, finding.actorsInForce]).toEqual([160, 62]);
  });

  test('ten pairs are estranged, in order of the sum of their quarrels', () => {
    expect(between(2013).found.rows.map(({ relation: { pair: ids } }) => ids.join('–'))).toEqual([
      ...['CHN–JPN', 'JPN–PRK', 'JPN–ROK', 'PRK–ROK', 'PRK–USA'],
      ...['CHN–DRV', 'CHN–PHI', 'CHN–USA', 'JPN–RUS', 'JPN–TAW'],
    ]);
  });

  test('Mongolia stands between eight, is first for five of them and level in two', () => {
    const { found } = between(2013);
    expect(found.standing).toMatchObject({ actor: 'MON', between: 8, first: 5, levelFirst: 2 });
    expect(found.rows.map(({ asked }) => asked && [asked.access?.cost, asked.rank])).toEqual([
      ...[[5, 1], [4, 1], [5, 2], [5, 2], [5, 1], [8, 1], null, [6, 3], [4, 1], null],
    ]);
  });

  test('it is level with Russia for North Korea and the United States, with the latter for Japan and Russia', () => {
    const firsts = between(2013).found.rows.map(({ relation, best }) => [
      relation.pair.join('–'),
      ...best.filter(({ rank, level }) => rank === 1 && level).map(({ actor }) => actor),
    ]);
    expect(firsts.filter((row) => row.length > 1)).toEqual([
      ['PRK–USA', 'MON', 'RUS'],
      ['JPN–RUS', 'MON', 'USA'],
    ]);
  });

  test('no way between China and Vietnam is without Mongolia', () => {
    const row = between(2013).found.rows.find(({ relation }) => relation.pair.join('–') === 'CHN–DRV');
    expect(row?.asked?.exclusive.all).toBe(true);
    expect(row?.asked?.path.actors).toEqual(['CHN', 'MON', 'KHAAN-QUEST', 'DRV']);
  });

  test('the legend counts what is in force and what is in the set', () => {
    const { counts } = between(2013).finding;
    const rows = (facet: keyof typeof counts) => counts[facet].map((row) => `${row.inForce}/${row.inSet}`);
    expect(rows('signs')).toEqual(['131/354', '17/27', '12/16']);
    expect(rows('statuses')).toEqual(['160/365', '8/11', '5/7', '14/14']);
    expect(rows('actorKinds')).toEqual(['23/60', '9/18', '11/13', '8/8', '2/5', '9/32']);
    expect(rows('confidences')).toEqual(['96/240', '64/156', '0/1']);
    expect(counts.tieKinds[0]).toEqual({ key: 'participant', inForce: 31, inSet: 146 });
  });

  test('the timeline counts 131 cooperative and 17 hostile ties, and 126 and 16 the year before', () => {
    const { years } = between(2013).finding;
    expect([years.length, years[0]?.year, years.at(-1)?.year]).toEqual([36, 1990, 2025]);
    expect(years.slice(22, 24)).toEqual([
      { year: 2012, cooperative: 126, hostile: 16 },
      { year: 2013, cooperative: 131, hostile: 17 },
    ]);
  });

  test('the picture shows all sides, Khaan Quest on the way to Vietnam, and the forums most of them share', () => {
    const { actors } = between(2013).finding.picture;
    expect(actors.length).toBeLessThanOrEqual(20);
    const of = (role: string) => actors.filter((actor) => actor.role === role).map(({ id }) => id);
    expect(of('broker')).toEqual(['MON']);
    expect(of('estranged')).toEqual(['CHN', 'DRV', 'JPN', 'PHI', 'PRK', 'ROK', 'RUS', 'TAW', 'USA']);
    expect(of('way')).toEqual(['KHAAN-QUEST']);
    expect(of('context')).toContain('UNSC');
  });
});

test('In each year Mongolia is first for so many pairs, of those it stands between', () => {
  const years = Array.from({ length: 36 }, (_, at) => {
    const { standing } = between(1990 + at).found;
    return `${standing?.first}/${standing?.between}`;
  });
  expect(years).toEqual([
    ...['3/5', '3/5', '2/5', '2/5', '2/5', '2/5', '2/5', '2/5', '2/5', '1/5'],
    ...['1/5', '1/5', '1/6', '1/6', '1/6', '2/6', '2/6', '3/7', '2/6', '2/6'],
    ...['2/6', '2/6', '2/6', '5/8', '4/7', '6/9', '9/10', '6/8', '2/7', '3/7'],
    ...['4/7', '5/7', '5/7', '5/7', '4/7', '4/7'],
  ]);
});
