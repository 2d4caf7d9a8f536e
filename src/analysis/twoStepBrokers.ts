/**
 * Every broker of every pair: all ways of two positive steps, listed. Method: from each actor over each neighbour to the
 * actors after it, once to count and once to write, on integers. Cost: the sum of the squares of the degrees.
 */

import type { PositiveLayer } from './positiveLayer.ts';

/** Pairs of places are numbered row by row: (0, 1), (0, 2), … (1, 2), … */
export interface TwoStepBrokers {
  /** The brokers of pair p are `broker[start[p]]` up to `start[p + 1]`, in order of place. */
  readonly start: Int32Array;
  readonly broker: Int32Array;
  /** The number of the pair of two different places. */
  pairOf(u: number, v: number): number;
}

/** Lists who stands between each two places of a layer, tied to one another or not. */
export function twoStepBrokers(layer: PositiveLayer): TwoStepBrokers {
  const count = layer.start.length - 1;
  /** Pair (u, v), u < v, has the number row(u) + v. */
  const row = (u: number) => u * count - (u * (u + 1)) / 2 - u - 1;
  const start = new Int32Array((count * (count - 1)) / 2 + 1);
  const at = new Int32Array(count);
  for (let u = 0; u < count; u += 1) {
    countSteps(layer, u, at.fill(0));
    for (let v = u + 1, pair = row(u) + v; v < count; v += 1, pair += 1)
      start[pair + 1] = (start[pair] as number) + (at[v] as number);
  }
  const broker = new Int32Array(start[start.length - 1] as number);
  for (let u = 0; u < count; u += 1) {
    for (let v = u + 1, pair = row(u) + v; v < count; v += 1, pair += 1) at[v] = start[pair] as number;
    writeSteps(layer, u, at, broker);
  }
  return { start, broker, pairOf: (u, v) => (u < v ? row(u) + v : row(v) + u) };
}

/** Adds to each place after u the number of its ways of two steps from u. */
function countSteps({ start, neighbour }: PositiveLayer, u: number, counts: Int32Array): void {
  for (let a = start[u] as number, end = start[u + 1] as number; a < end; a += 1) {
    const via = neighbour[a] as number;
    // Neighbours are in order, so those after u come last.
    for (let b = (start[via + 1] as number) - 1; (neighbour[b] as number) > u; b -= 1) {
      const v = neighbour[b] as number;
      counts[v] = (counts[v] as number) + 1;
    }
  }
}

/** Writes who stands between u and each place after it where that place's list goes on. */
function writeSteps(
  { start, neighbour }: PositiveLayer,
  u: number,
  at: Int32Array,
  broker: Int32Array,
): void {
  for (let a = start[u] as number, end = start[u + 1] as number; a < end; a += 1) {
    const via = neighbour[a] as number;
    for (let b = (start[via + 1] as number) - 1; (neighbour[b] as number) > u; b -= 1) {
      const v = neighbour[b] as number;
      const place = at[v] as number;
      broker[place] = via;
      at[v] = place + 1;
    }
  }
}
