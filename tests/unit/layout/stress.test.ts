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
