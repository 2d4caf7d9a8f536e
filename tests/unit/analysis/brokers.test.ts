/** Brokers of a pair: parts, facts and the two rankings, on graphs solved by hand. */

import { describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { greatCircle } from '#analysis/nearness.ts';
import { averageRanks } from '#analysis/rankKeys.ts';
import type { Actor } from '#model/actor.ts';
import type { DataSet } from '#model/dataSet.ts';
import { answerTo, type BrokerRow, type PairAnswer } from '#model/finding.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { partialDate } from '#model/partialDate.ts';
import type { Period } from '#model/period.ts';
import { PLAIN_QUESTION, type Question, type Ranking, type Rules } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

interface Asked {
  readonly rules?: Partial<Rules>;
  readonly ranking?: Partial<Ranking>;
  readonly pair?: readonly [string, string];
}

function ask(data: DataSet, { rules = {}, ranking = {}, pair = ['A', 'B'] }: Asked = {}): PairAnswer {
  const question: Question = {
    ...PLAIN_QUESTION,
    ask: 'pair',
    pair: [actorId(pair[0]), actorId(pair[1])],
    rules: { ...PLAIN_QUESTION.rules, ...rules },
    ranking: { ...PLAIN_QUESTION.ranking, ...ranking },
  };
  return answerTo(answer(indexGraph(data), question), 'pair') as PairAnswer;
}

const brokers = (ties: readonly string[], asked: Asked = {}, actors: readonly string[] = []) =>
  ask(smallSet(ties, ['A', 'B', ...actors]), asked).brokers;
const place = ({ actor, rank, level }: BrokerRow) => `${actor} ${rank}${level ? '=' : ''}`;
const rowOf = (rows: readonly BrokerRow[], actor: string) =>
  rows.find((row) => row.actor === actor) as BrokerRow;

const date = (text: string) => (text === '' ? null : partialDate(text));
const during = (from: string, to: string): Period => ({ from: date(from), to: date(to) });

/** The set with some actors made more of. */
function withActors(data: DataSet, more: Readonly<Record<string, Partial<Actor>>>): DataSet {
  return { ...data, actors: data.actors.map((actor) => ({ ...actor, ...more[actor.id] })) };
}

describe('Ranked by access', () => {
  //     C          A–C–B costs 4, A–D–B costs 4, A–E–B costs 6
  //   ╱   ╲
  //  A–D–B
  //   ╲   ╱
  //     E
  const ring = ['A-C +4', 'C-B +4', 'A-D +5', 'D-B +3', 'A-E +3', 'E-B +3'];

  test('equal cost and legs are level and share a rank, and the next rank counts them all', () => {
    expect(brokers(ring).map(place)).toEqual(['C 1=', 'D 1=', 'E 3']);
  });

  test('equal cost by more legs comes after', () => {
    expect(brokers(['A-C +4', 'C-B +4', 'A-D +4', 'D-E +5', 'E-B +5']).map(place)).toEqual([
      'C 1',
      'D 2=',
      'E 2=',
    ]);
  });

  test('those without a way are not listed', () => {
    expect(brokers([...ring, 'A-X +5']).map(({ actor }) => actor)).not.toContain('X');
  });

  test('level ones are listed by hostility to the two, but share their rank all the same', () => {
    const rows = brokers([...ring, 'C-A -1', 'A-C +5'], { rules: {} });
    // C: 6 − 5 + 1 = 2 to A and 2 to B; still level with D.
    expect(rows.map(place)).toEqual(['D 1=', 'C 1=', 'E 3']);
    expect(rowOf(rows, 'C').hostileTo).toEqual(['A']);
  });

  test('then by room, however their ids stand', () => {
    const rows = brokers([...ring, 'A-X +1', 'X-D +1', 'B-Y +1', 'Y-D +1']);
    expect(rows.slice(0, 2).map((row) => [row.actor, row.disjointPaths])).toEqual([
      ['D', 2],
      ['C', 1],
    ]);
  });

  test('only kinds asked for are ranked, though others stand between', () => {
    const ties = ['A-F +5 member', 'F-B +5 member', 'A-C +1', 'C-B +1'];
    expect(brokers(ties, {}, ['F/forum']).map(place)).toEqual(['C 1']);
    expect(brokers(ties, { ranking: { kinds: ['state', 'forum'] } }, ['F/forum']).map(place)).toEqual([
      'F 1',
      'C 2',
    ]);
  });
});

describe('The facts', () => {
  test('hostility is a warning: a broker hostile to both is ranked by its cost', () => {
    const [first] = brokers(['A-C +5', 'C-B +5', 'A-C -1', 'C-B -2', 'A-D +2', 'D-B +1']);
    expect(first).toMatchObject({ actor: 'C', hostileTo: ['A', 'B'], access: { cost: 5, legs: 2 } });
  });

  // A–C–B costs 2; A–D–E–B costs 9 and A–C–E–B 6
  const ties = ['A-C +5', 'C-B +5', 'A-D +3', 'D-E +3', 'E-B +3', 'C-E +4'];

  test('loss is how much dearer the cheapest path becomes without it', () => {
    const rows = brokers(ties);
    expect(rows.map(({ actor, loss }) => [actor, loss])).toEqual([
      ['C', 7],
      ['E', 0],
      ['D', 0],
    ]);
  });

  test('exclusive is told for the cheapest, the shortest and all paths', () => {
    expect(rowOf(brokers(ties), 'C').exclusive).toEqual({ cost: true, legs: true, all: false });
    expect(rowOf(brokers(ties, { rules: { maxLegs: 2 } }), 'C')).toMatchObject({
      exclusive: { cost: true, legs: true, all: true },
      loss: 'none left',
    });
    expect(rowOf(brokers(ties), 'E').exclusive).toEqual({ cost: false, legs: false, all: false });
  });

  test('what belongs to a broker and what it hosts is struck with it', () => {
    const rows = brokers(
      ['A-H +5', 'H-B +5', 'A-F +4 member', 'F-B +4 member', 'C-F +1 host', 'C-X +1'],
      {},
      ['H/office>C', 'F/forum'],
    );
    expect(rowOf(rows, 'C')).toMatchObject({ paths: 2, loss: 'none left', access: { cost: 2, legs: 2 } });
  });

  test('room is the smaller side, of open ways of any length that share nobody, a direct tie being one', () => {
    // A–C direct and by X, Y; C–B direct and by P–Q–R–S; A–W–C is hostile on one leg.
    const wide = ['A-C +1', 'A-X +1', 'X-C +1', 'A-Y +1', 'Y-C +1', 'A-W +1', 'W-C +1', 'W-C -1'];
    const narrow = ['C-B +1', 'C-P +1', 'P-Q +1', 'Q-R +1', 'R-S +1', 'S-B +1'];
    const [row] = brokers([...wide, ...narrow]);
    expect(row).toMatchObject({ actor: 'C', disjointPaths: 2 });
  });

  test('room leaves the other side out', () => {
    // The only ways from C to B are its tie and over A.
    expect(rowOf(brokers(['A-C +1', 'C-B +1', 'A-B +1', 'A-X +1', 'X-C +1']), 'C').disjointPaths).toBe(1);
  });
});

describe('The parts', () => {
  test('meeting ground adds 1/(n − 1) for each table at which all three sit, n being its states', () => {
    const tables = ['A', 'B', 'C'].map((state) => `${state}-F +1 member`);
    const large = ['A', 'B', 'C', 'D', 'E'].map((state) => `${state}-G +1 member`);
    const others = ['H-F +1 member', 'A-K +1 member', 'C-K +1 member', 'A-C +1', 'C-B +1'];
    const [row] = brokers([...tables, ...large, ...others], {}, [
      ...['F/forum', 'G/organisation', 'K/forum', 'H/office>A'],
    ]).filter(({ actor }) => actor === 'C');
    expect(row?.meetingGround).toBe(0.75);
    expect(row?.meetings).toEqual(['F', 'G']);
  });

  test('a tie to a forum that is not taking part, or not positive, is no seat at it', () => {
    const ties = ['A-F +1 member', 'B-F +1 member', 'C-F +1', 'D-F 0 member', 'A-C +1', 'C-B +1'];
    expect(rowOf(brokers(ties, {}, ['F/forum']), 'C').meetingGround).toBe(0);
  });

  test('nearness is the distance to the farther of the two, from the place in the period', () => {
    const at = (lat: number, lng: number, from = '', to = '') => ({
      name: 'x',
      lat,
      lng,
      period: during(from, to),
    });
    const data = withActors(smallSet(['A-C +1', 'C-B +1', 'A-D +1', 'D-B +1'], ['A', 'B']), {
      A: { places: [at(0, 0)] },
      B: { places: [at(0, 90)] },
      C: { places: [at(0, 10, '', '2012'), at(0, 30, '2013', '2013-05'), at(0, 40, '2013-06', '')] },
    });
    const rows = ask(data).brokers;
    expect(rowOf(rows, 'C').nearness).toBeCloseTo((6371.0088 * Math.PI * 50) / 180, 2);
    expect(rowOf(rows, 'D').nearness).toBeNull();
  });

  test('the great circle from Ulaanbaatar to Tokyo is 3,013 km, and half round the Earth no more than 20,016', () => {
    expect(greatCircle({ lat: 47.9185, lng: 106.9177 }, { lat: 35.6769, lng: 139.7639 })).toBeCloseTo(
      3013.2,
      1,
    );
    expect(greatCircle({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(20015.115, 2);
    expect(greatCircle({ lat: 12, lng: 34 }, { lat: 12, lng: 34 })).toBe(0);
  });

  test('capability is the last value in force in the period', () => {
    const spell = (value: number, from: string, to: string) => ({ value, period: during(from, to) });
    const data = withActors(smallSet(['A-C +1', 'C-B +1', 'A-D +1', 'D-B +1'], ['A', 'B']), {
      C: {
        numbers: new Map([
          ['capability', [spell(0.3, '2013', ''), spell(0.1, '', '2012'), spell(0.2, '2012', '2013-06')]],
        ]),
      },
      D: { numbers: new Map([['other', [spell(0.9, '', '')]]]) },
    });
    const rows = ask(data).brokers;
    expect([rowOf(rows, 'C').capability, rowOf(rows, 'D').capability]).toEqual([0.3, null]);
  });
});

describe('Ranked by all parts', () => {
  test('ranks are averaged where values are equal, and an unknown takes the middle', () => {
    expect(averageRanks([10, 20, 20, 30])).toEqual([1, 2.5, 2.5, 4]);
    expect(averageRanks([5, null, 1, 9])).toEqual([2, 2, 1, 3]);
    expect(averageRanks([null, 3])).toEqual([1, 1]);
    expect(averageRanks([null, null])).toEqual([]);
    expect(averageRanks([Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY])).toEqual([2.5, 1, 2.5]);
    // Walked along one by one, so many level ones would never come to an end.
    expect(new Set(averageRanks(new Array<number>(300_000).fill(-0)))).toEqual(new Set([150_000.5]));
  });

  const parts = (weights: Partial<Ranking['weights']>) => ({
    ranking: {
      by: 'parts' as const,
      weights: { access: 0, meetingGround: 0, nearness: 0, capability: 0, ...weights },
    },
  });
  const number = (value: number) => ({
    numbers: new Map([['capability', [{ value, period: during('', '') }]]]),
  });
  // A–C–B costs 2, A–D–B costs 6; E has no way. D is the most capable, then E; of C nothing is known.
  const data = withActors(smallSet(['A-C +5', 'C-B +5', 'A-D +3', 'D-B +3', 'A-E +1'], ['A', 'B']), {
    D: number(0.5),
    E: number(0.2),
  });

  test('all candidates of the slice are listed, those without a way last in access', () => {
    const rows = ask(data, parts({ access: 1 })).brokers;
    expect(rows.map((row) => [place(row), row.score])).toEqual([
      ['C 1', 1],
      ['D 2', 2],
      ['E 3', 3],
    ]);
    expect(rowOf(rows, 'E')).toMatchObject({ access: null, best: null, paths: 0, loss: 0 });
  });

  test('a part of weight 0 is left out, and an unknown takes the middle rank', () => {
    expect(ask(data, parts({ capability: 1 })).brokers.map((row) => [place(row), row.score])).toEqual([
      ['D 1', 1],
      ['C 2', 1.5],
      ['E 3', 2],
    ]);
  });

  test('the score is the weighted mean of the ranks', () => {
    // access: C 1, D 2, E 3; capability: D 1, C 1.5, E 2. Weights 1 and 3.
    const rows = ask(data, parts({ access: 1, capability: 3 })).brokers;
    expect(rows.map(({ actor, score }) => [actor, score])).toEqual([
      ['D', 1.25],
      ['C', 1.375],
      ['E', 2.25],
    ]);
  });

  test('a part that is known of nobody changes nothing', () => {
    const plain = ask(data, parts({ access: 1 })).brokers;
    expect(ask(data, parts({ access: 1, nearness: 5 })).brokers).toEqual(plain);
  });

  test('equal scores are level, whatever the order in which they add up', () => {
    const rows = ask(data, parts({})).brokers;
    expect(rows.map((row) => [place(row), row.score])).toEqual([
      ['C 1=', 0],
      ['D 1=', 0],
      ['E 1=', 0],
    ]);
  });

  test('by access there is no score', () => {
    expect(ask(data).brokers.map(({ score }) => score)).toEqual([null, null]);
  });
});

describe('A pair without a path', () => {
  const openings = (ties: readonly string[], rules: Partial<Rules>) =>
    ask(smallSet(ties, ['A', 'B', 'F/forum']), { rules }).openedBy;

  test('says which rule, relaxed alone, would open one, and how many', () => {
    expect(openings(['A-C +1', 'C-D +1', 'D-B +1', 'D-B -3'], { maxLegs: 2 })).toEqual([
      { change: 'maxLegs', paths: 1 },
    ]);
    expect(openings(['A-C +1', 'C-B +1', 'C-B -3'], { cleanLegs: true })).toEqual([
      { change: 'cleanLegs', paths: 1 },
    ]);
    expect(openings(['A-C +1', 'C-B +1', 'C-B -3'], { noHostileThird: true })).toEqual([
      { change: 'noHostileThird', paths: 1 },
    ]);
    expect(openings(['A-F +1 member', 'F-B +1 member'], { betweenOff: ['forum'] })).toEqual([
      { change: 'betweenOff', paths: 1 },
    ]);
    expect(openings(['A-F +1 member', 'F-B +1 member'], { carryOff: ['member'] })).toEqual([
      { change: 'carryOff', paths: 1 },
    ]);
    expect(openings(['A-C +1', 'C-B +1 offered', 'A-D +1 proposed', 'D-B +1'], {})).toEqual([
      { change: 'statuses', paths: 2 },
    ]);
    expect(
      openings(['A-C +1 2013-01-01..2013-02-01', 'C-B +1 2013-03-01..2013-04-01'], { sameTime: true }),
    ).toEqual([{ change: 'sameTime', paths: 1 }]);
  });

  test('says nothing where nothing would, or where there is one', () => {
    expect(openings(['A-C +1', 'B-D +1'], { maxLegs: 2 })).toEqual([]);
    expect(openings(['A-C +1', 'C-B +1', 'C-D +1', 'D-B +1'], { maxLegs: 2 })).toEqual([]);
  });
});

describe('A pair that is none', () => {
  test.each([
    ['A', 'A'],
    ['A', 'nobody'],
  ] as const)('of %s and %s has no rows and no paths', (a, b) => {
    const found = ask(smallSet(['A-C +1', 'C-B +1']), { pair: [a, b] });
    expect(found).toMatchObject({ brokers: [], paths: [], pathCount: 0, openedBy: [] });
    expect(found.relation).toMatchObject({ pair: [a, b], state: 'unlinked', ties: [] });
  });
});
