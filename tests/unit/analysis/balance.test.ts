import { describe, expect, it } from 'vitest';
import { balanceOf } from '#analysis/balance.ts';
import { indexGraph } from '#model/graph.ts';
import { PLAIN_QUESTION } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const balance = (...ties: string[]) => balanceOf(sliceOf(indexGraph(smallSet(ties)), PLAIN_QUESTION));

describe('triangles', () => {
  it.each([
    ['+3', '+3', '+3', { ppp: 1, ppm: 0, pmm: 0, mmm: 0 }, 1, 1],
    ['+3', '+3', '-3', { ppp: 0, ppm: 1, pmm: 0, mmm: 0 }, 0, 0],
    ['+3', '-3', '-3', { ppp: 0, ppm: 0, pmm: 1, mmm: 0 }, 1, 1],
    ['-3', '-3', '-3', { ppp: 0, ppm: 0, pmm: 0, mmm: 1 }, 0, 1],
  ])('of %s %s %s are told apart, strong and weak', (ab, bc, ac, triangles, strong, weak) => {
    expect(balance(`A-B ${ab}`, `B-C ${bc}`, `A-C ${ac}`)).toMatchObject({ triangles, strong, weak });
  });

  it('are none, and their shares unknown, where no three are tied', () => {
    expect(balance('A-B +3', 'B-C -3')).toMatchObject({
      ...{ triangles: { ppp: 0, ppm: 0, pmm: 0, mmm: 0 }, strong: null, weak: null },
    });
  });

  it('take the sign of a mixed pair from the stronger side, and leave it out where both are equal', () => {
    const mixed = (hostile: number) => balance('A-B +3', `A-B -${hostile}`, 'B-C +1', 'A-C +1');
    expect(mixed(2).triangles.ppp).toBe(1);
    expect(mixed(4).triangles.ppm).toBe(1);
    expect(mixed(3).triangles).toEqual({ ppp: 0, ppm: 0, pmm: 0, mmm: 0 });
  });
});

describe('walk balance', () => {
  it.each([
    ['+3', '+3', '-3', 0.6858],
    ['+3', '-3', '-3', 1],
    ['-3', '-3', '-3', 0.6858],
    ['+3', '+3', '+3', 1],
  ])('of %s %s %s is as known', (ab, bc, ac, walk) => {
    expect(balance(`A-B ${ab}`, `B-C ${bc}`, `A-C ${ac}`).walk).toBeCloseTo(walk, 4);
  });

  it('has no value where no pair has a sign, and 1 where no ring of pairs closes', () => {
    expect(balance('A-B 0', 'A-C +2', 'A-C -2').walk).toBeNull();
    expect(balance('A-B +3', 'B-C -3', 'B-D -1', 'D-E +2').walk).toBeCloseTo(1, 12);
  });
});

describe('camps', () => {
  // A–B and C–D are friends and quarrel across; E has no signed tie.
  it('divide friends from foes, and leave apart who has neither', () => {
    expect(balance('A-B +3', 'C-D +3', 'A-C -3', 'B-D -2', 'A-E 0')).toMatchObject({
      ...{
        camps: [
          ['A', 'B'],
          ['C', 'D'],
        ],
        apart: ['E'],
        frustrated: [],
        exact: true,
      },
    });
  });

  // Three enemies: whatever the division, one quarrel is within a camp.
  it('name the pairs that go against them, with their ties', () => {
    const { camps, frustrated, exact } = balance('A-B -3', 'B-C -3', 'A-C -3', 'A-C -1');
    expect(camps.flat().sort()).toEqual(['A', 'B', 'C']);
    expect(exact).toBe(true);
    expect(frustrated).toHaveLength(1);
    expect(frustrated[0]?.ties.length).toBe(frustrated[0]?.pair.join('') === 'AC' ? 2 : 1);
  });

  // The ring A+B−C+D−A; E a friend of C and D, F a foe of E.
  it('put actors with two pairs where they agree most', () => {
    expect(balance('A-B +1', 'B-C -1', 'C-D +1', 'A-D -1', 'D-E +1', 'C-E +1', 'E-F -1')).toMatchObject({
      ...{
        camps: [
          ['A', 'B', 'F'],
          ['C', 'D', 'E'],
        ],
        frustrated: [],
        exact: true,
      },
    });
  });

  it('begin with the first actor, in every part that hangs together', () => {
    expect(balance('D-C -1', 'B-A -1').camps).toEqual([
      ['A', 'C'],
      ['B', 'D'],
    ]);
  });

  it('are two empty ones where nobody is tied', () => {
    expect(balance('A-B 0')).toMatchObject({ camps: [[], []], apart: ['A', 'B'], exact: true });
  });
});
