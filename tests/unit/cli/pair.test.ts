/** Do `brokers` and `paths` answer in the shape they promise, with the figures of the method? */

import { describe, expect, test } from 'vitest';
import { smallSet } from '../../fixtures/smallSet.ts';
import { json, run } from './terminal.ts';

interface Broker {
  readonly id: string;
  readonly rank: number;
  readonly interval: readonly [number, number] | null;
  readonly access: { readonly cost: number; readonly legs: number } | null;
  readonly hostileTo: readonly string[];
  readonly best: readonly string[];
}

interface Brokers {
  readonly pair: readonly [string, string];
  readonly brokers: readonly Broker[];
}

interface Paths {
  readonly paths: readonly {
    readonly actors: readonly string[];
    readonly cost: number;
    readonly legs: readonly {
      readonly from: string;
      readonly to: string;
      readonly cost: number;
      readonly ties: readonly string[];
    }[];
    readonly through: Readonly<Record<string, string>>;
  }[];
}

const ranks = ({ brokers }: Brokers) =>
  brokers.map(({ id, rank, access }) => [id, rank, access?.cost ?? null]);

/*
 * A and B quarrel. C is tied to both, D to both but more thinly; E only to A. F is a forum that GA, an office of C,
 * hosts, and in which A and B take part.
 *
 *        C (5, 5)
 *      /   \
 *     A ··· B     A –5 quarrel– B
 *      \   /
 *       D (3, 2)        A – F – B (member 4, 4),  GC hosts F
 */
const SMALL = smallSet(
  [
    'A-B -5',
    'A-C +5',
    'C-B +5',
    'A-D +3',
    'D-B +2',
    'A-E +4',
    'A-F +4 member',
    'B-F +4 member',
    'GC-F +3 host',
    'D-A -1',
  ],
  ['F/forum', 'GC/office>C'],
);

describe('brokers of Japan and North Korea in 2012', () => {
  test('are Mongolia at 4, then China and the United States level at 5, Russia and South Korea', async () => {
    expect(ranks(await json<Brokers>('brokers JPN PRK --at 2012'))).toEqual([
      ['MON', 1, 4],
      ['CHN', 2, 5],
      ['USA', 2, 5],
      ['RUS', 4, 6],
      ['ROK', 5, 7],
    ]);
  });

  test('the pair is mixed, P 3 and N 5, and the period is told by its days', async () => {
    const answer = await json<Brokers>('brokers JPN PRK --at 2012');
    expect(answer).toMatchObject({
      pair: ['JPN', 'PRK'],
      period: ['2012-01-01', '2012-12-31'],
      relation: { state: 'mixed', positive: 3, hostile: 5 },
      ranking: 'access',
    });
    expect(Object.keys(answer)).toEqual(['pair', 'period', 'relation', 'ranking', 'brokers']);
  });

  test('names do as well as ids, and the order of the two is kept', async () => {
    const answer = await json<Brokers>('brokers DPRK japan --at 2012');
    expect(answer.pair).toEqual(['PRK', 'JPN']);
    expect(answer.brokers[0]).toMatchObject({ id: 'MON', best: ['PRK', 'MON', 'JPN'] });
  });

  test('people get a sentence and an aligned table, without colours when it is piped', async () => {
    const { out } = await run('brokers JPN PRK --at 2012');
    const [headline, , relation, , head, first] = out.split('\n');
    expect(headline).toBe('Mongolia, in two legs at cost 4; but four rivals also reach both.');
    expect(relation).toBe('Japan and North Korea are mixed: P 3, N 5.');
    expect(head).toMatch(/^rank {2}id {3}broker +cost {2}legs/);
    expect(first).toMatch(/^ {3}1 {2}MON {2}Mongolia +4 +2 .*Japan – Mongolia – North Korea$/);
    expect(out).toContain('  2=  CHN');
    expect(out).not.toContain('\x1b');
    const coloured = await run('brokers JPN PRK --at 2012', undefined, { colours: true });
    expect(coloured.out.startsWith(`\x1b[1m${headline}`)).toBe(true);
  });
});

test('In 2013 the first broker of Japan and South Korea is the United States at 2, Mongolia second at 5', async () => {
  expect(ranks(await json<Brokers>('brokers JPN ROK --at 2013')).slice(0, 2)).toEqual([
    ['USA', 1, 2],
    ['MON', 2, 5],
  ]);
});

describe('brokers of a small set', () => {
  test('have every field, with null for what is unknown and a blank path where there is none', async () => {
    const { brokers } = await json<Brokers>('brokers A B', SMALL);
    expect(brokers[0]).toEqual({
      ...{ id: 'C', rank: 1, interval: null, access: { cost: 2, legs: 2 }, meetingGround: 0, nearness: null },
      ...{ capability: null, hostileTo: [], exclusive: { cost: true, legs: false, all: false }, loss: 6 },
      ...{ disjointPaths: expect.any(Number), best: ['A', 'C', 'B'] },
    });
    expect(brokers.map(({ id }) => id)).toEqual(['C', 'D']);
    expect(brokers[1]).toMatchObject({ access: { cost: 8, legs: 2 }, hostileTo: ['A'], loss: 0 });
    const byParts = await json<Brokers>('brokers A B --rank parts', SMALL);
    expect(byParts.brokers.at(-1)).toMatchObject({ id: 'E', access: null, best: [], loss: 0 });
  });

  test('forums and offices are ranked on request, by key or by label', async () => {
    const ids = async (kinds: string) =>
      (await json<Brokers>(`brokers A B --kinds ${kinds}`, SMALL)).brokers.map(({ id }) => id);
    expect(await ids('forum')).toEqual(['F']);
    expect(await ids('States,FORUM')).toEqual(['C', 'F', 'D']);
    expect(await ids('all')).toContain('GC');
  });

  test('rules change who reaches both', async () => {
    const costOf = async (rules: string, id: string) =>
      (await json<Brokers>(`brokers A B --legs 3 ${rules}`.trim(), SMALL)).brokers.find(
        (row) => row.id === id,
      )?.access?.cost ?? null;
    expect(await costOf('', 'D')).toBe(8);
    expect(await costOf('--clean-legs', 'D')).toBeNull();
    expect(await costOf('--no-hostile-third', 'D')).toBeNull();
    expect(await costOf('--between forum', 'D')).toBeNull();
    expect(await costOf('--between forum', 'C')).toBe(4);
    expect(await costOf('--carry member', 'C')).toBe(4);
    expect(await costOf('--tie-kinds quarrel,member', 'C')).toBeNull();
    expect(await costOf('--without t002 --without F', 'C')).toBeNull();
  });

  test('with --sure each has an interval about its rank, the same each time', async () => {
    const sure = await json<Brokers>('brokers A B --sure', SMALL);
    expect(sure.brokers[0]).toMatchObject({ id: 'C', interval: [1, 1] });
    for (const { interval } of sure.brokers) {
      const [low, high] = interval ?? [Number.NaN, Number.NaN];
      expect(low).toBeLessThanOrEqual(high);
    }
    expect(await json<Brokers>('brokers A B --sure', SMALL)).toEqual(sure);
    const told: string[] = [];
    const { out } = await run('brokers A B --sure', SMALL, {
      watched: true,
      complain: (text) => told.push(text),
    });
    expect(out).toMatch(/^rank {2}range {2}one kind out +id/m);
    expect(told[0]).toMatch(/^\rShaking the answer: \d+ %$/);
    expect(told.at(-1)).toBe('\r\x1b[K');
  });

  test('the ranking by all parts is named and has no other shape', async () => {
    const answer = await json<Brokers & { ranking: string }>('brokers A B --rank parts', SMALL);
    expect(answer.ranking).toBe('parts');
    expect(Object.keys(answer.brokers[0] as Broker)).toEqual(
      Object.keys((await json<Brokers>('brokers A B', SMALL)).brokers[0] as Broker),
    );
  });

  test('with --without one is answered for as if it were not there', async () => {
    const { brokers } = await json<Brokers>('brokers A B --without C', SMALL);
    expect(brokers.map(({ id }) => id)).toEqual(['D']);
    expect((await run('brokers A B --without C --without c', SMALL)).out).toContain('As if C did not exist.');
    const withoutTie = await json<Brokers>('brokers A B --without t002', SMALL);
    expect(withoutTie.brokers.find(({ id }) => id === 'C')?.access).toEqual({ cost: 4, legs: 2 });
  });
});

describe('paths', () => {
  test('have legs with their ties, and say whose they are in each of the three senses', async () => {
    const answer = await json<Paths>('paths A B', SMALL);
    expect(Object.keys(answer)).toEqual(['pair', 'period', 'paths']);
    expect(answer.paths[0]).toEqual({
      actors: ['A', 'C', 'B'],
      cost: 2,
      legs: [
        { from: 'A', to: 'C', cost: 1, ties: ['t002'] },
        { from: 'C', to: 'B', cost: 1, ties: ['t003'] },
      ],
      through: { C: 'third party' },
    });
    expect(answer.paths[1]).toMatchObject({
      actors: ['A', 'F', 'B'],
      cost: 4,
      through: { C: 'host', F: 'third party', GC: 'host' },
    });
    expect(answer.paths[2]).toMatchObject({
      actors: ['A', 'D', 'B'],
      cost: 8,
      through: { D: 'third party' },
    });
    expect(answer.paths).toHaveLength(3);
  });

  test('through one are those on which it is, or what belongs to it, or what it hosts', async () => {
    const through = async (actor: string) =>
      (await json<Paths>(`paths A B --through ${actor}`, SMALL)).paths.map(({ actors }) => actors[1]);
    expect(await through('C')).toEqual(['C', 'F']);
    expect(await through('GC')).toEqual(['F']);
    expect(await through('D')).toEqual(['D']);
    expect(await through('E')).toEqual([]);
  });

  test('are ten where nothing is said, and as many as wanted with --k', async () => {
    const many = await json<Paths>('paths JPN PRK --at 2012');
    expect(many.paths).toHaveLength(10);
    const more = await json<Paths>('paths JPN PRK --at 2012 --k 25');
    expect(more.paths).toHaveLength(25);
    expect(more.paths.slice(0, 10)).toEqual(many.paths);
    const costs = more.paths.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((one, other) => one - other));
    for (const { cost, legs } of more.paths) expect(legs.reduce((sum, leg) => sum + leg.cost, 0)).toBe(cost);
  });

  test('through one are found however far down the list the first of its own is', async () => {
    const all = await json<Paths>('paths JPN PRK --at 2012 --k 10000');
    const own = all.paths.filter(({ through }) => through.ROK !== undefined);
    const asked = await json<Paths>('paths JPN PRK --at 2012 --through ROK --k 3');
    expect(own.length).toBeGreaterThan(3);
    expect(asked.paths).toEqual(own.slice(0, 3));
  });

  test('are kept to the legs allowed, and put the fewest first when told to', async () => {
    const two = await json<Paths>('paths JPN PRK --at 2012 --legs 2 --k 100');
    expect(new Set(two.paths.map(({ legs }) => legs.length))).toEqual(new Set([2]));
    const fewest = await json<Paths>('paths JPN PRK --at 2012 --fewest-legs --k 100');
    const counts = fewest.paths.map(({ legs }) => legs.length);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
  });

  test('where there is none say what would open one', async () => {
    const apart = smallSet(['A-C +2', 'C-D +2', 'D-E +2', 'E-B +2', 'B-A -1']);
    const { exit, out } = await run('paths A B', apart);
    expect(exit).toBe(0);
    expect(out).toContain('No way of at most 3 legs between A and B in 2013.');
    expect(out).toContain('raise --legs');
    expect((await json<Paths>('paths A B', apart)).paths).toEqual([]);
    expect((await json<Paths>('paths A B --legs 4', apart)).paths).toHaveLength(1);
  });

  test('keep ids that are names of an object’s own parts', async () => {
    const odd = smallSet(['A-__proto__ +2', '__proto__-B +2', 'A-B -1']);
    const { out } = await run('paths A B --json', odd);
    expect(out).toContain('"__proto__": "third party"');
  });
});
