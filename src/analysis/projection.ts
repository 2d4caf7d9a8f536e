/**
 * Two modes made one: how much two actors meet in the forums and organisations both take part in (Newman 2001).
 * It is for display and for comparing brokers; broker paths are never looked for on it.
 */

import { kindOfActor, kindOfTie } from '#model/graph.ts';
import type { Slice } from '#model/slice.ts';

/** A pair of actors, by number, that share a forum. */
export interface SharedForums {
  readonly a: number;
  readonly b: number;
  /** Σ 1/(n − 1), n the states that take part; a forum with fewer than two states adds nothing. */
  readonly weight: number;
  /** How many they share. */
  readonly count: number;
}

/** Those who take part themselves in each forum or organisation, by its number, in order. */
export function takingPart(slice: Slice): ReadonlyMap<number, readonly number[]> {
  const { graph } = slice;
  const forums = new Map<number, Set<number>>();
  for (const t of slice.ties) {
    const from = graph.tieFrom[t] as number;
    const to = graph.tieTo[t] as number;
    if (!kindOfTie(graph, t).takesPart || graph.tieSign[t] !== 1 || !kindOfActor(graph, to).meets) continue;
    const members = forums.get(to) ?? new Set();
    forums.set(to, members.add(from));
  }
  return new Map(
    [...forums].sort(([a], [b]) => a - b).map(([forum, set]) => [forum, [...set].sort((a, b) => a - b)]),
  );
}

/** What a forum adds to the weight of a pair in it: 1/(n − 1) for its n states, or 0 where they are fewer than two. */
export function forumWeight(slice: Slice, members: readonly number[]): number {
  const states = members.filter((member) => kindOfActor(slice.graph, member).key === 'state').length;
  return states < 2 ? 0 : 1 / (states - 1);
}

/** Every pair that shares a forum, in order of both. Cost: the sum of the squares of the forums' sizes. */
export function projection(slice: Slice): readonly SharedForums[] {
  const size = slice.graph.actors.length;
  const found = new Map<number, { weight: number; count: number }>();
  for (const members of takingPart(slice).values()) {
    const weight = forumWeight(slice, members);
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1)) {
        const key = a * size + b;
        const pair = found.get(key) ?? { weight: 0, count: 0 };
        found.set(key, { weight: pair.weight + weight, count: pair.count + 1 });
      }
    });
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([key, pair]) => ({ a: Math.floor(key / size), b: key % size, ...pair }));
}
