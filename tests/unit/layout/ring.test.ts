/** The order of a ring, on rings small enough to see. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bond, ringOrder, ringShares } from '#layout/ring.ts';

const bond = (u: number, v: number): Bond => ({ u, v, weight: 1 });
const even = (count: number) => Array.from({ length: count }, () => 1);

function apart(order: readonly number[], u: number, v: number): number {
  const steps = Math.abs(order.indexOf(u) - order.indexOf(v));
  return Math.min(steps, order.length - steps);
}

describe('ringOrder', () => {
  test('a cycle of quarrels becomes the rim, whatever the numbers', () => {
    //   0 – 3 – 1 – 4 – 2 – 0: read off the ring, every pair stands beside each other.
    const bonds = [bond(0, 3), bond(3, 1), bond(1, 4), bond(4, 2), bond(2, 0)];
    const order = ringOrder(even(5), bonds, [], 1);
    for (const { u, v } of bonds) expect(apart(order, u, v)).toBe(1);
  });

  test('two chains that could cross are laid side by side', () => {
    //   0 – 2 – 4   and   1 – 3 – 5
    const bonds = [bond(0, 2), bond(2, 4), bond(1, 3), bond(3, 5)];
    const order = ringOrder(even(6), bonds, [], 1);
    for (const { u, v } of bonds) expect(apart(order, u, v)).toBe(1);
  });

  test('the centre of a star keeps two of its five neighbours beside it and none opposite', () => {
    const bonds = [1, 2, 3, 4, 5].map((leaf) => bond(0, leaf));
    const order = ringOrder(even(6), bonds, [], 1);
    const steps = bonds.map(({ u, v }) => apart(order, u, v)).sort();
    expect(steps).toEqual([1, 1, 2, 2, 3]);
  });

  test('what only leans together stands together where nobody quarrels', () => {
    const order = ringOrder(even(6), [], [bond(0, 3), bond(1, 4), bond(2, 5)], 1);
    for (const [u, v] of [
      [0, 3],
      [1, 4],
      [2, 5],
    ] as const)
      expect(apart(order, u, v)).toBe(1);
  });

  test('it is an order of everyone, the same at each call', () => {
    const bonds = fc.array(
      fc.tuple(fc.nat(8), fc.nat(8)).filter(([u, v]) => u !== v),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(bonds, fc.nat(1000), (pairs, seed) => {
        const asked = pairs.map(([u, v]) => bond(u, v));
        const order = ringOrder(even(9), asked, [], seed);
        expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
        expect(ringOrder(even(9), asked, [], seed)).toEqual(order);
      }),
      { numRuns: 40 },
    );
  });
});

test('shares of the ring are the middles of what each takes', () => {
  // Actor 1 takes half, 0 and 2 a quarter each: [1 1|0|2].
  expect(ringShares([1, 0, 2], [1, 2, 1])).toEqual([0.25, 0.625, 0.875]);
});
