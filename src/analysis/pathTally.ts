/**
 * All broker paths of a pair counted in one walk: how many there are, how many are whose, and the first of each in the
 * order of the rules.
 */

import { type FoundPath, foundPath, isBefore } from './foundPath.ts';
import { type PairSearch, type WalkedPath, walkPaths } from './pairSearch.ts';
import type { PathStudy } from './pathStudy.ts';
import type { Ownership } from './whosePath.ts';

/** What is known of an actor's paths. */
interface Share {
  paths: number;
  best: FoundPath;
  /** How many of the cheapest paths, and of those of the fewest legs, are its own. */
  cheapest: number;
  shortest: number;
}

/** What is known of all paths. */
interface Tally {
  paths: number;
  cheapest: number | null;
  fewestLegs: number | null;
  cheapestPaths: number;
  shortestPaths: number;
  readonly shares: Map<number, Share>;
}

/** Studies the paths of a pair by walking over all of them. Where paths are level, the first by ids is kept. */
export function tallyPaths(search: PairSearch, ownership: Ownership): PathStudy {
  const tally: Tally = {
    ...{ paths: 0, cheapest: null, fewestLegs: null, cheapestPaths: 0, shortestPaths: 0 },
    shares: new Map(),
  };
  const { shares } = tally;
  const owners: number[] = [];
  walkPaths(search, (path) => {
    countPath(tally, path);
    const isCheapest = Number(path.cost === tally.cheapest);
    const isShortest = Number(path.legs === tally.fewestLegs);
    ownersOf(search, ownership, path, owners);
    for (const owner of owners) {
      const share = shareOf(shares, owner, search, path);
      share.paths += 1;
      share.cheapest += isCheapest;
      share.shortest += isShortest;
    }
    return true;
  });
  return {
    cheapest: () => tally.cheapest,
    count: () => tally.paths,
    countOf: (actor) => shares.get(actor)?.paths ?? 0,
    best: (actor) => shares.get(actor)?.best ?? null,
    exclusive: (actor) => {
      const share = shares.get(actor);
      return {
        cost: share?.cheapest === tally.cheapestPaths,
        legs: share?.shortest === tally.shortestPaths,
        all: share?.paths === tally.paths,
      };
    },
  };
}

/** Counts a path; where it is cheaper or shorter than all before, those that were so are so no more. */
function countPath(tally: Tally, path: WalkedPath): void {
  tally.paths += 1;
  if (tally.cheapest === null || path.cost < tally.cheapest) {
    tally.cheapest = path.cost;
    tally.cheapestPaths = 0;
    for (const share of tally.shares.values()) share.cheapest = 0;
  }
  if (tally.fewestLegs === null || path.legs < tally.fewestLegs) {
    tally.fewestLegs = path.legs;
    tally.shortestPaths = 0;
    for (const share of tally.shares.values()) share.shortest = 0;
  }
  tally.cheapestPaths += Number(path.cost === tally.cheapest);
  tally.shortestPaths += Number(path.legs === tally.fewestLegs);
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
