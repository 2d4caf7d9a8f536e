/**
 * Two modes made one: how much two actors meet in the forums and organisations both take part in (Newman 2001).
 * It is for display and for comparing actors; broker paths are never looked for on it.
 */

import type { Slice } from '#model/slice.ts';
import { meetingsOf } from './meetings.ts';
import { toNinePlaces } from './rounding.ts';

/** A pair of actors, by number, `a < b`, that share a forum. */
export interface SharedForums {
  readonly a: number;
  readonly b: number;
  /** Σ 1/(n − 1), n the states that take part; a forum with fewer than two states adds nothing. */
  readonly weight: number;
  /** How many they share. */
  readonly count: number;
}

/** Every pair that shares a forum, in order of both. Cost: the sum of the squares of the forums' sizes. */
export function projection(slice: Slice): readonly SharedForums[] {
  const { start, forum, weight } = meetingsOf(slice);
  const size = slice.graph.actors.length;
  const takingPart: number[][] = Array.from({ length: size }, () => []);
  const found = new Map<number, { weight: number; count: number }>();
  for (let b = 0; b < size; b += 1)
    for (const k of forum.subarray(start[b], start[b + 1])) {
      for (const a of takingPart[k] as readonly number[]) {
        const pair = found.get(a * size + b) ?? { weight: 0, count: 0 };
        found.set(a * size + b, { weight: pair.weight + (weight[k] as number), count: pair.count + 1 });
      }
      (takingPart[k] as number[]).push(b);
    }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([key, pair]) => ({
      ...{ a: Math.floor(key / size), b: key % size },
      ...{ weight: toNinePlaces(pair.weight), count: pair.count },
    }));
}
