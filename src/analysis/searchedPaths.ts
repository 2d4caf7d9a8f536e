/**
 * The paths of a pair that has too many to walk over: each answer by a search of its own, made when it is asked for and
 * kept. Only who is on the first of the cheapest paths can be on all of them, so few are struck to see what is left.
 */

import type { Exclusive } from '#model/finding.ts';
import { firstThrough } from './firstThrough.ts';
import type { FoundPath } from './foundPath.ts';
import type { PairSearch } from './pairSearch.ts';
import { countPaths, type PathCount } from './pathCount.ts';
import { firstBy, type PathStudy, searchWithoutOwned } from './pathStudy.ts';
import { markOwned, type Ownership } from './whosePath.ts';

/** Studies the paths of a pair without listing them. */
export function searchedPaths(search: PairSearch, ownership: Ownership): PathStudy {
  const find = firstThrough(search);
  const cheapest = firstBy(search, 'cost');
  const shortest = firstBy(search, 'legs');
  let counted: PathCount | null = null;
  const count = () => {
    counted ??= countPaths(search, ownership);
    return counted;
  };
  const best = new Map<number, FoundPath | null>();
  return {
    cheapest: () => cheapest?.cost ?? null,
    count: () => count().paths,
    countOf: (actor) => count().own[actor] as number,
    best: (actor) => {
      const own = new Uint8Array(search.third.length);
      const known = best.get(actor);
      if (known !== undefined) return known;
      markOwned(ownership, actor, own);
      const found = find(own);
      best.set(actor, found);
      return found;
    },
    exclusive: (actor) => exclusiveOf(search, ownership, actor, cheapest, shortest),
  };
}

function exclusiveOf(
  search: PairSearch,
  ownership: Ownership,
  actor: number,
  cheapest: FoundPath | null,
  shortest: FoundPath | null,
): Exclusive {
  const none = { cost: false, legs: false, all: false };
  if (cheapest === null || shortest === null) return none;
  const own = new Uint8Array(search.third.length);
  markOwned(ownership, actor, own);
  const isOwn = ({ actors }: FoundPath) => actors.slice(1, -1).some((third) => own[third] === 1);
  if (!isOwn(cheapest) && !isOwn(shortest)) return none;
  const without = searchWithoutOwned(search, ownership, actor);
  const [cheapestLeft, shortestLeft] = [firstBy(without, 'cost'), firstBy(without, 'legs')];
  if (cheapestLeft === null || shortestLeft === null) return { cost: true, legs: true, all: true };
  return {
    cost: cheapestLeft.cost > cheapest.cost,
    legs: shortestLeft.pairs.length > shortest.pairs.length,
    all: false,
  };
}
