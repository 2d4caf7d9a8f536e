/** A broker path that was found, and the number by which paths are put in order. */

import type { Access } from '#model/finding.ts';
import type { Rules } from '#model/question.ts';
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
    actors: firstOf(path.actors, path.legs + 1),
    pairs: firstOf(path.pairs, path.legs),
    cost: path.cost,
  };
}

/** As Array.from of a part does, several times as fast. */
function firstOf(numbers: Int32Array, count: number): number[] {
  const first: number[] = [];
  for (let at = 0; at < count; at += 1) first.push(numbers[at] as number);
  return first;
}

/** One number by which accesses are ordered by the rules: costs stay under 64 and legs under 8. */
export function accessKey({ cost, legs }: Access, order: Rules['order']): number {
  return order === 'cost' ? cost * 8 + legs : legs * 64 + cost;
}
