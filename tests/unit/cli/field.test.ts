/** Do the commands about the whole field answer: actors, ties, when, compare, measures and camps? */

import { describe, expect, test } from 'vitest';
import { smallSet } from '../../fixtures/smallSet.ts';
import { json, run } from './terminal.ts';

interface Actors {
  readonly actors: readonly { readonly id: string; readonly ties: number }[];
}
interface Ties {
  readonly ties: readonly {
    readonly id: string;
    readonly dates: readonly (string | null)[];
    readonly strength: number | null;
  }[];
}
interface When {
  readonly pair: readonly [string, string];
  readonly years: readonly {
    readonly year: number;
    readonly estranged: boolean;
    readonly brokers: readonly { readonly id: string; readonly rank: number }[];
  }[];
}
interface Measures {
  readonly period: readonly string[];
  readonly actors: readonly Readonly<Record<string, unknown>>[];
}

/*
 * An open triad until 2009, closed after: A – B – C, and A – C from 2010. A and C quarrel until 2011.
 */
const TRIAD = smallSet(
  ['A-B +3', 'B-C +3', 'A-C +3 2010..', 'A-C -4 2000..2011', 'A-D +2? 2012..', 'A-F +2 member'],
  ['F/forum'],
);

describe('when', () => {
  test('puts no name first in its sentence that others share first place with', async () => {
    const level = smallSet(['A-B -3', 'A-C +3', 'C-B +3', 'A-D +3', 'D-B +3']);
    expect((await run('when A B', level)).out).toMatch(/; C and D are first most often, in 21 years each\./);
  });
});

describe('actors and ties', () => {
  test('every actor is listed with its ties in force', async () => {
    const { actors } = await json<Actors>('actors --at 2011', TRIAD);
    expect(actors.map(({ id, ties }) => [id, ties])).toEqual([
      ['A', 4],
      ['B', 2],
      ['C', 3],
      ['D', 0],
      ['F', 1],
    ]);
    expect(actors[0]).toEqual({
      id: 'A',
      name: 'A',
      short: 'A',
      aliases: [],
      kind: 'state',
      parent: null,
      ties: 4,
    });
    expect((await json<Actors>('actors --actor-kinds forum', TRIAD)).actors).toHaveLength(1);
    expect((await json<Actors>('actors --without B', TRIAD)).actors.map(({ id }) => id)).toEqual([
      'A',
      'C',
      'D',
      'F',
    ]);
  });

  test('ties of one, and those between two, have all that is recorded', async () => {
    expect((await json<Ties>('ties A C --at 2011', TRIAD)).ties).toEqual([
      {
        ...{
          id: 't003',
          from: 'A',
          to: 'C',
          kind: 'friendship',
          sign: 1,
          strength: 3,
          dates: ['2010', null],
        },
        ...{ status: 'actual', confidence: 'high', claim: 'A-C +3 2010..', differs: null, sources: [] },
      },
      {
        ...{
          id: 't004',
          from: 'A',
          to: 'C',
          kind: 'quarrel',
          sign: -1,
          strength: 4,
          dates: ['2000', '2011'],
        },
        ...{ status: 'actual', confidence: 'high', claim: 'A-C -4 2000..2011', differs: null, sources: [] },
      },
    ]);
    expect((await json<Ties>('ties D', TRIAD)).ties).toMatchObject([{ id: 't005', strength: null }]);
    expect((await json<Ties>('ties A --tie-kinds member', TRIAD)).ties.map(({ id }) => id)).toEqual(['t006']);
    expect((await run('ties D', TRIAD)).out).toMatch(
      /t005 {2}A +friendship {2}D +\+\? {2}since 2012 {2}actual/,
    );
    expect((await run('ties B D', TRIAD)).out).toBe('No tie between B and D is in force in 2013.\n');
  });

  test('a period of two dates counts what was in force in any of its days', async () => {
    const ids = async (period: string) =>
      (await json<Ties>(`ties A C ${period}`, TRIAD)).ties.map(({ id }) => id);
    expect(await ids('--from 2005 --to 2009')).toEqual(['t004']);
    expect(await ids('--from 2012')).toEqual(['t003']);
    expect(await ids('--to 2010-01')).toEqual(['t003', 't004']);
    expect(await ids('--at 2011-12-31')).toEqual(['t003', 't004']);
  });
});

test('when ranks the brokers of a pair in each year of the set', async () => {
  const { pair, years } = await json<When>('when A C', TRIAD);
  expect(pair).toEqual(['A', 'C']);
  expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 21 }, (_, at) => 2000 + at));
  expect(years.filter(({ estranged }) => estranged).map(({ year }) => year)).toEqual(
    Array.from({ length: 12 }, (_, at) => 2000 + at),
  );
  expect(years[0]?.brokers).toEqual([{ id: 'B', rank: 1, level: false, access: { cost: 6, legs: 2 } }]);
  expect((await run('when A C', TRIAD)).out).toMatch(
    /^A and C are estranged in 12 of 21 years; B is first most often, in 21 years\.$/m,
  );
});

test('compare tells the ties gained and lost, and the pairs that turned', async () => {
  expect(await json('compare 2009 2013', TRIAD)).toMatchObject({
    ...{ period: ['2009-01-01', '2009-12-31'], otherPeriod: ['2013-01-01', '2013-12-31'] },
    ...{ gained: ['t003', 't005'], lost: ['t004'] },
    turned: [
      {
        pair: ['A', 'C'],
        before: { state: 'hostile', positive: 0, hostile: 4 },
        after: { state: 'open', positive: 3, hostile: 0 },
      },
    ],
  });
  const { out } = await run('compare 2009 2010..2013', TRIAD);
  expect(out).toMatch(/^2 ties gained, 0 lost; 1 pair turned\./);
  expect(out).toContain('A – C  hostile, P 0, N 4  mixed, P 3, N 4');
});

describe('measures', () => {
  test('have every field of every actor in force, null where undefined', async () => {
    const { period, actors } = await json<Measures>(
      'measures --at 2009 --actor-kinds state --unweighted',
      TRIAD,
    );
    expect(period).toEqual(['2009-01-01', '2009-12-31']);
    expect(actors.find(({ id }) => id === 'B')).toEqual({
      ...{
        id: 'B',
        degree: 2,
        betweenness: 1,
        betweennessNormalised: 1,
        constraint: 0.5,
        effectiveSize: 2,
        efficiency: 1,
      },
      roles: { coordinator: 2, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 },
      ...{ activity: 1, exclusivity: 1 },
    });
    const quarrel = await json<Measures>('measures --at 2009 --kinds quarrel', TRIAD);
    expect(quarrel.actors).toMatchObject([
      { id: 'A', degree: 0, constraint: null, effectiveSize: null, efficiency: null },
      { id: 'C', degree: 0, constraint: null },
    ]);
    expect(quarrel.actors[0]).toMatchObject({ betweennessNormalised: null });
  });

  test('a closed triad has constraint 1.125', async () => {
    const { actors } = await json<Measures>('measures --at 2011 --actor-kinds state --unweighted', TRIAD);
    expect(actors.map(({ constraint }) => constraint)).toEqual([1.125, 1.125, 1.125]);
  });

  test('roles go by the group that is chosen, and the help says what each measure means', async () => {
    const { out } = await run('measures --at 2009 --group region', TRIAD);
    expect(out).toContain('roles by region');
    expect((await run('measures --help')).out).toContain('Burt 1992');
  });
});

/*
 * A and B are friends against C, D and G, who are friends; but A and D are friends too.
 *
 *     A ===== B
 *     | \\     :     = friends   : quarrel
 *     :   \\   :
 *     C === D === G === C
 */
test('camps divide who is signed in two, and tell how balanced they are', async () => {
  const set = smallSet(['A-B +3', 'B-C -3', 'A-C -3', 'C-D +2', 'A-D +1', 'C-G +1', 'D-G +2', 'E-F 0']);
  expect(await json('camps', set)).toEqual({
    period: ['2013-01-01', '2013-12-31'],
    camps: [
      ['A', 'B'],
      ['C', 'D', 'G'],
    ],
    apart: ['E', 'F'],
    frustrated: [{ pair: ['A', 'D'], ties: ['t005'] }],
    exact: true,
    triangles: { ppp: 1, ppm: 1, pmm: 1, mmm: 0 },
    ...{ strong: 2 / 3, weak: 2 / 3, walk: expect.any(Number) },
  });
  expect((await run('camps', set)).out).toContain('Two camps, of 2 and 3; 1 pair goes against them.');
});
