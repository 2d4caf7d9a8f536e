/** Do `estranged` and `standing` tell who is at odds, and where one stands between them? */

import { describe, expect, test } from 'vitest';
import { smallSet } from '../../fixtures/smallSet.ts';
import { json, run } from './terminal.ts';

interface Estranged {
  readonly pairs: readonly {
    readonly pair: readonly [string, string];
    readonly firstBroker: { readonly id: string; readonly cost: number } | null;
  }[];
}

interface Standing {
  readonly pairCount: number;
  readonly standings: readonly Readonly<Record<string, string | number>>[];
  readonly pairs?: readonly Readonly<Record<string, unknown>>[];
}

/*
 * A quarrels with B twice, with C once as strong as their friendship; D is a friend of A, B and C. E is tied to F alone.
 *
 *     B –5,–2 A –3,+3 C        D–A +5, D–B +4, D–C +3        E–F +1
 */
const SMALL = smallSet(['A-B -5', 'A-B -2', 'A-C -3', 'A-C +3', 'D-A +5', 'D-B +4', 'D-C +3', 'E-F +1']);

describe('estranged', () => {
  test('lists pairs by the sum of their quarrels, each with its first broker', async () => {
    expect(await json('estranged', SMALL)).toEqual({
      period: ['2013-01-01', '2013-12-31'],
      pairs: [
        {
          pair: ['A', 'B'],
          state: 'hostile',
          positive: 0,
          hostile: 5,
          quarrel: 7,
          firstBroker: { id: 'D', cost: 3 },
        },
        {
          pair: ['A', 'C'],
          state: 'mixed',
          positive: 3,
          hostile: 3,
          quarrel: 3,
          firstBroker: { id: 'D', cost: 4 },
        },
      ],
    });
  });

  test('adds pairs without a tie when told to, and leaves them out when told so or nothing', async () => {
    const pairs = async (more: string) =>
      (await json<Estranged>(`estranged ${more}`.trim(), SMALL)).pairs.map(({ pair }) => pair.join(''));
    expect(await pairs('')).toEqual(['AB', 'AC']);
    expect(await pairs('--no-unlinked')).toEqual(['AB', 'AC']);
    expect(await pairs('--unlinked')).toEqual([
      'AB',
      'AC',
      'AE',
      'AF',
      'BC',
      'BE',
      'BF',
      'CE',
      'CF',
      'DE',
      'DF',
    ]);
  });

  test('says that there is no broker where no way leads', async () => {
    const { pairs } = await json<Estranged>('estranged --unlinked', SMALL);
    expect(pairs.find(({ pair }) => pair.join('') === 'AE')?.firstBroker).toBeNull();
    expect((await run('estranged --unlinked', SMALL)).out).toMatch(/A – E +unlinked +0 +0 +0 +no way/);
  });

  test('by parts names the first through whom a way leads, in its place, and nobody where none does', async () => {
    // E is the most capable of all, and tied to F alone; by parts it is first, but it brings nobody together.
    const data = {
      ...SMALL,
      actors: SMALL.actors.map((actor) => ({
        ...actor,
        numbers: new Map([
          ['capability', [{ value: actor.id === 'E' ? 1 : 0, period: { from: null, to: null } }]],
        ]),
      })),
    };
    const byCapability = 'estranged --unlinked --link ?rank=parts&weights=0,0,0,1';
    const { pairs } = await json<Estranged>(byCapability, data);
    expect(pairs[0]).toMatchObject({ pair: ['A', 'B'], firstBroker: { id: 'C', cost: 11 } });
    expect(pairs.find(({ pair }) => pair.join('') === 'AE')?.firstBroker).toBeNull();
    const { out } = await run(byCapability, data);
    expect(out).toMatch(/A – B .* {2}2= C 11, 2= D 3\n/);
    expect(out).toMatch(/A – E .* {2}no way\n/);
    expect((await run('when A B --link ?rank=parts&weights=0,0,0,1', data)).out).toContain(
      '1 E (no way), 2= C 11',
    );
  });

  test('lists ten pairs of the shipped set in 2013, China and Japan first', async () => {
    const { pairs } = await json<Estranged>('estranged --at 2013');
    expect(pairs).toHaveLength(10);
    expect(pairs[0]).toMatchObject({
      pair: ['CHN', 'JPN'],
      quarrel: 14,
      firstBroker: { id: 'MON', cost: 5 },
    });
  });

  test('says what would differ without one, and answers as if it were not there', async () => {
    const { out } = await run('estranged --without D', SMALL);
    expect(out).toContain('As if D did not exist.');
    expect(out).toContain('If D did not exist, 2 of 2 estranged pairs would differ; 2 would lose every way.');
    expect(out).toMatch(/A – B {2}1 D 3, 2 C 11 {2}no way/);
    expect(
      (await json<Estranged>('estranged --without D', SMALL)).pairs.map((row) => row.firstBroker),
    ).toEqual([null, null]);
  });
});

describe('standing', () => {
  test('of Mongolia in 2013 is between eight of ten pairs, first for five, level in two', async () => {
    const { pairCount, standings, pairs } = await json<Standing>('standing Mongolia --at 2013');
    expect(pairCount).toBe(10);
    expect(standings).toEqual([
      {
        id: 'MON',
        between: 8,
        first: 5,
        levelFirst: 2,
        second: 2,
        third: 1,
        exclusive: 1,
        score: expect.closeTo(19 / 3),
      },
    ]);
    expect(pairs).toHaveLength(10);
    expect(pairs?.[1]).toEqual({
      ...{
        pair: ['JPN', 'PRK'],
        rank: 1,
        level: false,
        access: { cost: 4, legs: 2 },
        path: ['JPN', 'MON', 'PRK'],
      },
      exclusive: { cost: true, legs: false, all: false },
    });
    expect(pairs?.[6]).toEqual({ pair: ['CHN', 'PHI'], rank: null });
  });

  test('of everyone comes in order, and has the pairs of no one', async () => {
    const all = await json<Standing>('standing --at 2013');
    expect(all.standings[0]).toMatchObject({ id: 'MON', first: 5 });
    expect(all.standings.length).toBeGreaterThan(4);
    expect(all.pairs).toBeUndefined();
  });

  test('prints a table for everyone, and two for one', async () => {
    expect((await run('standing', SMALL)).out).toMatch(/^id +broker +between +first .*\nD +D +2 +2 /m);
    const { out } = await run('standing D', SMALL);
    expect(out).toContain('D stands between 2 of 2 estranged pairs; it is the best broker for 2 of them.');
    expect(out).toMatch(/1 {2}A – B +1 +3 {2}A – D – B/);
  });
});
