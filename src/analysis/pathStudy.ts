/** What is asked of the paths of a pair and of those that are an actor's, however they are found. */

import type { Access, Exclusive } from '#model/finding.ts';
import { cheapestPaths } from './cheapestPaths.ts';
import type { FoundPath } from './foundPath.ts';
import { type PairSearch, searchWithout } from './pairSearch.ts';
import { markOwned, type Ownership } from './whosePath.ts';

/** Answers about the paths of a pair; an actor's are those that are its own in any of the three senses. */
export interface PathStudy {
  /** The cost of the cheapest; null where there is none. */
  cheapest(): number | null;
  count(): number;
  countOf(actor: number): number;
  /** The first of its own in the order of the rules, or null. */
  best(actor: number): FoundPath | null;
  /** Whether all the cheapest, all the shortest, all paths are its own. False where there is none. */
  exclusive(actor: number): Exclusive;
}

/** The cost and legs of an actor's best path, or null where none is its own. */
export function accessOf(paths: PathStudy, actor: number): Access | null {
  const best = paths.best(actor);
  return best === null ? null : { cost: best.cost, legs: best.pairs.length };
}

/** How much dearer the cheapest path becomes when all paths of an actor are struck; 0 where there was none. */
export function lossOf(
  search: PairSearch,
  ownership: Ownership,
  paths: PathStudy,
  actor: number,
): number | 'none left' {
  const exclusive = paths.exclusive(actor);
  if (exclusive.all) return 'none left';
  if (!exclusive.cost) return 0;
  const left = firstBy(searchWithoutOwned(search, ownership, actor), 'cost');
  return (left as FoundPath).cost - (paths.cheapest() as number);
}

/** The first path of a search in an order that need not be that of its rules. */
export function firstBy(search: PairSearch, order: 'cost' | 'legs'): FoundPath | null {
  const layer = { ...search.layer, rules: { ...search.layer.rules, order } };
  return cheapestPaths({ ...search, layer }, 1)[0] ?? null;
}

/** The search with all paths of an actor struck. */
export function searchWithoutOwned(search: PairSearch, ownership: Ownership, actor: number): PairSearch {
  const struck = new Uint8Array(search.third.length);
  markOwned(ownership, actor, struck);
  return searchWithout(search, struck);
}
