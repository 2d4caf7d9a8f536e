/**
 * All broker paths of a pair counted in one walk: how many there are, how many are whose, and the first of each in the
 * order of the rules.
 */

import { accessKey, type FoundPath, foundPath } from './foundPath.ts';
import { type PairSearch, type WalkedPath, walkPaths } from './pairSearch.ts';
import type { PathStudy } from './pathStudy.ts';
import type { Ownership } from './whosePath.ts';

/** What is known of an actor's paths. */
interface Share {
  paths: number;
  best: FoundPath | null;
  /** By which the best comes before others. */
  key: number;
  /** How many of the cheapest paths, and of those of the fewest legs, are its own. */
  cheapest: number;
  shortest: number;
  /** The number of the path it was last given a share of. */
  counted: number;
}

/** What is known of all paths. */
interface Tally {
  paths: number;
  cheapest: number | null;
  fewestLegs: number | null;
  cheapestPaths: number;
  shortestPaths: number;
  /** By actor, and all there are. */
  readonly shares: (Share | undefined)[];
  readonly all: Share[];
}

/** Studies the paths of a pair by walking over all of them. Where paths are level, the first by ids is kept. */
export function tallyPaths(search: PairSearch, ownership: Ownership): PathStudy {
  const shares = new Array<Share | undefined>(search.third.length);
  // Field by field, as in wayFlow.ts.
  const tally: Tally = {
    paths: 0,
    cheapest: null,
    fewestLegs: null,
    cheapestPaths: 0,
    shortestPaths: 0,
    shares,
    all: [],
  };
  walkPaths(search, (path) => {
    countPath(tally, path);
    shareOut(tally, search, ownership, path);
    return true;
  });
  return {
    cheapest: () => tally.cheapest,
    count: () => tally.paths,
    countOf: (actor) => shares[actor]?.paths ?? 0,
    best: (actor) => shares[actor]?.best ?? null,
    exclusive: (actor) => {
      const own = shares[actor];
      return {
        cost: own?.cheapest === tally.cheapestPaths,
        legs: own?.shortest === tally.shortestPaths,
        all: own?.paths === tally.paths,
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
    for (const share of tally.all) share.cheapest = 0;
  }
  if (tally.fewestLegs === null || path.legs < tally.fewestLegs) {
    tally.fewestLegs = path.legs;
    tally.shortestPaths = 0;
    for (const share of tally.all) share.shortest = 0;
  }
  tally.cheapestPaths += Number(path.cost === tally.cheapest);
  tally.shortestPaths += Number(path.legs === tally.fewestLegs);
}

/** Gives a share of the path to each whose it is, once, the two sides never. */
function shareOut(tally: Tally, { a, b, layer }: PairSearch, { start, owner }: Ownership, path: WalkedPath) {
  const key = accessKey(path, layer.rules.order);
  const isCheapest = Number(path.cost === tally.cheapest);
  const isShortest = Number(path.legs === tally.fewestLegs);
  let found: FoundPath | null = null;
  for (let i = 1; i < path.legs; i += 1) {
    const by = path.actors[i] as number;
    for (let at = start[by] as number, end = start[by + 1] as number; at < end; at += 1) {
      const actor = owner[at] as number;
      if (actor === a || actor === b) continue;
      const share = tally.shares[actor] ?? newShare(tally, actor);
      if (share.counted === tally.paths) continue;
      share.counted = tally.paths;
      share.paths += 1;
      share.cheapest += isCheapest;
      share.shortest += isShortest;
      if (key >= share.key) continue;
      found ??= foundPath(path);
      share.best = found;
      share.key = key;
    }
  }
}

function newShare({ shares, all }: Tally, actor: number): Share {
  const share = { paths: 0, best: null, key: Number.POSITIVE_INFINITY, cheapest: 0, shortest: 0, counted: 0 };
  shares[actor] = share;
  all.push(share);
  return share;
}
