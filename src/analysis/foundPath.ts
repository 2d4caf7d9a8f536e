/** A broker path that was found, and the order in which two of them come. */

import type { Access } from '#model/finding.ts';
import type { WalkedPath } from './pairSearch.ts';

/** A path by its actors, from a to b, and the pair of each leg. */
export interface FoundPath {
  readonly actors: readonly number[];
  readonly pairs: readonly number[];
  readonly cost: number;
}

/** A walked path, kept. */
export function foundPath(path: WalkedPath): FoundPath {
  return {
    actors: Array.from(path.actors.subarray(0, path.legs + 1)),
    pairs: Array.from(path.pairs.subarray(0, path.legs)),
    cost: path.cost,
  };
}

/** Whether one path comes before another in the order of the rules; false where they are level. */
export function isBefore(one: Access, other: Access, order: 'cost' | 'legs'): boolean {
  const byCost = one.cost - other.cost;
  const byLegs = one.legs - other.legs;
  return (order === 'cost' ? byCost || byLegs : byLegs || byCost) < 0;
}
