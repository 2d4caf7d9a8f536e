/** Places by steps: a path lies straight, quarrels stand farther apart, and the same seed gives the same places. */

import { expect, test } from 'vitest';
import { relaxBySteps, type StepGraph } from '#layout/stress.ts';

/** 0 – 1 – 2 – 3 – 4 in a row; the pair named quarrels. */
function row(quarrel: readonly [number, number] | null = null): StepGraph {
  const neighbours = [[1], [0, 2], [1, 3], [2, 4], [3]];
  const isQuarrel = (u: number, v: number) => quarrel?.includes(u) === true && quarrel.includes(v);
  return { neighbours, quarrels: neighbours.map((near, u) => near.map((v) => isQuarrel(u, v))) };
}

function relaxed(graph: StepGraph, seed = 1): Float64Array {
  const at = Float64Array.from([0, 0, 0.1, 0.2, -0.2, 0.1, 0.3, -0.1, -0.1, -0.3]);
  for (const _ of relaxBySteps(graph, at, seed));
  return at;
}

const apart = (at: Float64Array, u: number, v: number) =>
  Math.hypot(
    (at[2 * u] as number) - (at[2 * v] as number),
    (at[2 * u + 1] as number) - (at[2 * v + 1] as number),
  );

test('a row of five lies straight, one step from each to the next', () => {
  const at = relaxed(row());
  expect(apart(at, 0, 4)).toBeCloseTo(4, 0);
  for (const next of [1, 2, 3, 4]) expect(apart(at, next - 1, next)).toBeCloseTo(1, 0);
});

test('two who quarrel stand farther apart than two who do not', () => {
  const at = relaxed(row([1, 2]));
  expect(apart(at, 1, 2)).toBeGreaterThan(1.2);
  expect(apart(at, 1, 2)).toBeGreaterThan(apart(relaxed(row()), 1, 2));
});

test('the same seed gives the same places, and each round tells how far it is', () => {
  expect(relaxed(row(), 3)).toEqual(relaxed(row(), 3));
  const shares = [...relaxBySteps(row(), new Float64Array(10), 1)];
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

/** A square of so many by so many, each tied to those beside it. */
function square(side: number): StepGraph {
  const neighbours = Array.from({ length: side * side }, (_, u) =>
    [u - side, u + side, u % side === 0 ? -1 : u - 1, u % side === side - 1 ? -1 : u + 1].filter(
      (v) => v >= 0 && v < side * side,
    ),
  );
  return { neighbours, quarrels: neighbours.map((near) => near.map(() => false)) };
}

/** Distances over steps from one corner, which of a square is the sum of rows and columns. */
function sharesFromCorner(at: Float64Array, side: number): readonly number[] {
  const others = Array.from({ length: side * side - 1 }, (_, i) => i + 1);
  return others.map((v) => apart(at, 0, v) / (Math.floor(v / side) + (v % side)));
}

test('a crowd with more actors than pivots comes out as the square it is', () => {
  const at = new Float64Array(2 * 900);
  for (let i = 0; i < at.length; i += 1) at[i] = ((i * 7919) % 997) / 997;
  for (const _ of relaxBySteps(square(30), at, 1));
  const shares = sharesFromCorner(at, 30);
  // A diagonal is shorter than its steps: √2 / 2 of them.
  expect(Math.min(...shares)).toBeGreaterThan(0.6);
  expect(Math.max(...shares)).toBeLessThan(1.3);
});

test('who stands stays, and others are fitted in between by the same length of a step', () => {
  const at = new Float64Array(2 * 900);
  const standing = new Set<number>();
  for (let u = 0; u < 900; u += 1) {
    if (u % 3 === 0) continue;
    standing.add(u);
    at.set([80 * (u % 30), 80 * Math.floor(u / 30)], 2 * u);
  }
  const before = at.slice();
  for (const _ of relaxBySteps(square(30), at, 1, standing));
  for (const u of standing) {
    expect(at[2 * u]).toBeCloseTo(before[2 * u] as number, 6);
    expect(at[2 * u + 1]).toBeCloseTo(before[2 * u + 1] as number, 6);
  }
  for (let u = 0; u < 900; u += 3)
    expect(
      Math.hypot((at[2 * u] as number) - 80 * (u % 30), (at[2 * u + 1] as number) - 80 * Math.floor(u / 30)),
    ).toBeLessThan(80);
});

test('a crowd can be given up at many places on the way', () => {
  let turns = 0;
  for (const _ of relaxBySteps(square(70), new Float64Array(2 * 4900), 1)) turns += 1;
  expect(turns).toBeGreaterThan(60);
});
