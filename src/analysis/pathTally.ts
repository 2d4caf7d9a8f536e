/**
 * All broker paths of a pair counted in one walk: how many there are, how many are whose, and the first of each in the
 * order of the rules. What every candidate's access, exclusivity and loss are read from.
 */

import type { Access, Exclusive } from '#model/finding.ts';
import { type PairSearch, searchWithout, type WalkedPath, walkPaths } from './pairSearch.ts';
import { markOwned, type Ownership } from './whosePath.ts';

/** A path by its actors, from a to b, and the pair of each leg. */
export interface FoundPath {
  readonly actors: readonly number[];
  readonly pairs: readonly number[];
  readonly cost: number;
}

/** What is known of an actor's paths. */
interface Share {
  paths: number;
  best: FoundPath;
  /** How many of the cheapest paths, and of those of the fewest legs, are its own. */
  cheapest: number;
  shortest: number;
}

export interface Tally {
  readonly paths: number;
  /** The cheapest cost and the fewest legs; null where there is no path. */
  readonly cheapest: number | null;
  readonly fewestLegs: number | null;
  readonly cheapestPaths: number;
  readonly shortestPaths: number;
  readonly shares: ReadonlyMap<number, Share>;
}

/** Whether one path comes before another in the order of the rules; false where they are level. */
export function isBefore(one: Access, other: Access, order: 'cost' | 'legs'): boolean {
  const byCost = one.cost - other.cost;
  const byLegs = one.legs - other.legs;
  return (order === 'cost' ? byCost || byLegs : byLegs || byCost) < 0;
}

/** Counts the paths of a pair. Where paths are level, the first by ids is kept. */
export function tallyPaths(search: PairSearch, ownership: Ownership): Tally {
  const shares = new Map<number, Share>();
  let paths = 0;
  let cheapest: number | null = null;
  let fewestLegs: number | null = null;
  let cheapestPaths = 0;
  let shortestPaths = 0;
  const owners: number[] = [];
  walkPaths(search, (path) => {
    paths += 1;
    if (cheapest === null || path.cost < cheapest) {
      cheapest = path.cost;
      cheapestPaths = 0;
      for (const share of shares.values()) share.cheapest = 0;
    }
    if (fewestLegs === null || path.legs < fewestLegs) {
      fewestLegs = path.legs;
      shortestPaths = 0;
      for (const share of shares.values()) share.shortest = 0;
    }
    const isCheapest = Number(path.cost === cheapest);
    const isShortest = Number(path.legs === fewestLegs);
    cheapestPaths += isCheapest;
    shortestPaths += isShortest;
    ownersOf(search, ownership, path, owners);
    for (const owner of owners) {
      const share = shareOf(shares, owner, search, path);
      share.paths += 1;
      share.cheapest += isCheapest;
      share.shortest += isShortest;
    }
    return true;
  });
  return { paths, cheapest, fewestLegs, cheapestPaths, shortestPaths, shares };
}

/** Fills in whose the path is, each actor once, the two sides never. */
function ownersOf(
  { a, b }: PairSearch,
  { start, owner }: Ownership,
  path: WalkedPath,
  owners: number[],
): void {
  owners.length = 0;
  for (let i = 1; i < path.legs; i += 1) {
    const by = path.actors[i] as number;
    for (let at = start[by] as number, end = start[by + 1] as number; at < end; at += 1) {
      const actor = owner[at] as number;
      if (actor !== a && actor !== b && !owners.includes(actor)) owners.push(actor);
    }
  }
}

function shareOf(shares: Map<number, Share>, owner: number, search: PairSearch, path: WalkedPath): Share {
  let share = shares.get(owner);
  if (share === undefined) {
    share = { paths: 0, best: foundPath(path), cheapest: 0, shortest: 0 };
    shares.set(owner, share);
  } else {
    const kept = { cost: share.best.cost, legs: share.best.pairs.length };
    if (isBefore(path, kept, search.layer.rules.order)) share.best = foundPath(path);
  }
  return share;
}

/** A walked path, kept. */
export function foundPath(path: WalkedPath): FoundPath {
  return {
    actors: Array.from(path.actors.subarray(0, path.legs + 1)),
    pairs: Array.from(path.pairs.subarray(0, path.legs)),
    cost: path.cost,
  };
}

/** The cost and legs of an actor's best path, or null where none is its own. */
export function accessOf(tally: Tally, actor: number): Access | null {
  const best = tally.shares.get(actor)?.best;
  return best === undefined ? null : { cost: best.cost, legs: best.pairs.length };
}

/** Whether all the cheapest, all the shortest, all paths are an actor's. False where there is no path. */
export function exclusivityOf(tally: Tally, actor: number): Exclusive {
  const share = tally.shares.get(actor);
  return {
    cost: share !== undefined && share.cheapest === tally.cheapestPaths,
    legs: share !== undefined && share.shortest === tally.shortestPaths,
    all: share !== undefined && share.paths === tally.paths,
  };
}

/** How much dearer the cheapest path becomes when all paths of an actor are struck; 0 where there was none. */
export function lossOf(
  search: PairSearch,
  ownership: Ownership,
  tally: Tally,
  actor: number,
): number | 'none left' {
  const exclusive = exclusivityOf(tally, actor);
  if (exclusive.all) return 'none left';
  if (!exclusive.cost || tally.cheapest === null) return 0;
  const struck = new Uint8Array(search.third.length);
  markOwned(ownership, actor, struck);
  let cheapest = Number.POSITIVE_INFINITY;
  walkPaths(searchWithout(search, struck), (path) => {
    cheapest = Math.min(cheapest, path.cost);
    return true;
  });
  return cheapest - tally.cheapest;
}
