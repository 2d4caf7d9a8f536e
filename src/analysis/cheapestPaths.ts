/**
 * The first k broker paths of a pair in the order of the rules, found without looking at the others: class by class of
 * equal cost and legs, each walked depth-first in order of ids and cut where the cheapest rest is too dear.
 * Cost: legs × arcs for the bounds, then little more than the paths found, where no forum's dates forbid a meeting.
 */

import { type FoundPath, foundPath } from './foundPath.ts';
import { costOfWalk, type PairSearch, type WalkedPath, walkedPath } from './pairSearch.ts';

/** What no leg and no path costs. */
export const TOO_DEAR = 255;
/** The dearest leg: no strength but the least, and the greatest hostility. */
const DEAREST_LEG = 10;

/** The first k paths, in order. */
export function cheapestPaths(search: PairSearch, k: number): readonly FoundPath[] {
  const found: FoundPath[] = [];
  const bounds = restBounds(search);
  for (const [cost, legs] of classes(search, bounds)) {
    if (found.length >= k) break;
    walkClass(search, bounds, cost, legs, (path) => {
      found.push(foundPath(path));
      return found.length < k;
    });
  }
  return found;
}

/** For each number of legs r, the least that r legs from each actor to b cost by any walk over third parties. */
export function restBounds(search: PairSearch): readonly Uint8Array[] {
  const bounds: Uint8Array[] = [new Uint8Array(0), search.costToB.map((c) => (c === 0 ? TOO_DEAR : c))];
  while (bounds.length < search.maxLegs)
    bounds.push(oneLegMore(search, bounds[bounds.length - 1] as Uint8Array));
  return bounds;
}

/** The least that is left to pay from each third party by one leg more to another, given what is left from each. */
export function oneLegMore({ layer: { start, to, cost }, third }: PairSearch, rest: Uint8Array): Uint8Array {
  return third.map((may, v) => {
    let least = TOO_DEAR;
    for (let arc = start[v] as number, end = start[v + 1] as number; may === 1 && arc < end; arc += 1) {
      const whole = (cost[arc] as number) + (rest[to[arc] as number] as number);
      if (whole < least) least = whole;
    }
    return least;
  });
}

/** The costs and legs that a path may have, in the order of the rules. */
function* classes(search: PairSearch, bounds: readonly Uint8Array[]): Generator<readonly [number, number]> {
  const least = Array.from({ length: search.maxLegs + 1 }, (_, legs) =>
    legs < 2 ? TOO_DEAR : leastOf(search, bounds, legs),
  );
  const most = DEAREST_LEG * search.maxLegs;
  if (search.layer.rules.order === 'legs') {
    for (let legs = 2; legs <= search.maxLegs; legs += 1)
      for (let cost = least[legs] as number; cost <= DEAREST_LEG * legs; cost += 1) yield [cost, legs];
    return;
  }
  for (let cost = Math.min(...least); cost <= most; cost += 1)
    for (let legs = 2; legs <= search.maxLegs; legs += 1)
      if ((least[legs] as number) <= cost && cost <= DEAREST_LEG * legs) yield [cost, legs];
}

function leastOf({ layer, a, third }: PairSearch, bounds: readonly Uint8Array[], legs: number): number {
  const rest = bounds[legs - 1] as Uint8Array;
  let least = TOO_DEAR;
  for (let arc = layer.start[a] as number, end = layer.start[a + 1] as number; arc < end; arc += 1) {
    const v = layer.to[arc] as number;
    if (third[v] === 1) least = Math.min(least, (layer.sideCost[arc] as number) + (rest[v] as number));
  }
  return least;
}

/** Walks over the paths of one cost and one number of legs in order of ids, until `visit` returns false. */
function walkClass(
  search: PairSearch,
  bounds: readonly Uint8Array[],
  cost: number,
  legs: number,
  visit: (path: WalkedPath) => boolean,
): boolean {
  const { layer, a, b, third, costToB, pairToB } = search;
  const { start, to, pair } = layer;
  const path = walkedPath(a);
  const onPath = new Uint8Array(third.length);
  const finish = (v: number, sum: number): boolean => {
    path.actors[legs] = b;
    path.pairs[legs - 1] = pairToB[v] as number;
    path.legs = legs;
    path.cost = costOfWalk(search, path, sum + (costToB[v] as number));
    return path.cost !== cost || visit(path);
  };
  const extend = (u: number, taken: number, sum: number): boolean => {
    const costs = taken === 0 ? layer.sideCost : layer.cost;
    const rest = bounds[legs - taken - 1] as Uint8Array;
    for (let arc = start[u] as number, end = start[u + 1] as number; arc < end; arc += 1) {
      const v = to[arc] as number;
      const here = sum + (costs[arc] as number);
      if (third[v] === 0 || onPath[v] === 1 || here + (rest[v] as number) > cost) continue;
      path.actors[taken + 1] = v;
      path.pairs[taken] = pair[arc] as number;
      onPath[v] = 1;
      const goOn = taken + 2 === legs ? finish(v, here) : extend(v, taken + 1, here);
      onPath[v] = 0;
      if (!goOn) return false;
    }
    return true;
  };
  return extend(a, 0, 0);
}
