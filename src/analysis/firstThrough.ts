/**
 * The first broker path through some third parties, in the order of the rules, found without looking at most others:
 * for each number of legs depth-first in order of ids, cut where the cheapest rest that still passes one of them is too
 * dear. Cost: legs × arcs for the bounds, then little more than the path, unless the cheapest walks cross themselves.
 */

import { oneLegMore, restBounds, TOO_DEAR } from './cheapestPaths.ts';
import { type FoundPath, foundPath } from './foundPath.ts';
import { costOfWalk, type PairSearch, walkedPath } from './pairSearch.ts';

/** What is left to pay from each actor by so many legs, to b, and to b past one of the third parties asked for. */
interface Bounds {
  readonly toB: readonly Uint8Array[];
  readonly past: readonly Uint8Array[];
}

/** A search for the first path through the third parties of a mask; null where there is none. */
export function firstThrough(search: PairSearch): (asked: Uint8Array) => FoundPath | null {
  const toB = restBounds(search);
  return (asked) => {
    const bounds = { toB, past: pastBounds(search, toB, asked) };
    let best = null as FoundPath | null;
    for (let legs = 2; legs <= search.maxLegs; legs += 1) {
      if (best !== null && search.layer.rules.order === 'legs') break;
      const least = leastFrom(search, bounds, asked, legs);
      const limit: number = best?.cost ?? TOO_DEAR;
      if (least >= limit) continue;
      // Where a path costs no more than the bound, no other needs to be looked at.
      best =
        firstOfLegs(search, bounds, asked, legs, least + 1) ??
        firstOfLegs(search, bounds, asked, legs, limit) ??
        best;
    }
    return best;
  };
}

function pastBounds(
  search: PairSearch,
  toB: readonly Uint8Array[],
  asked: Uint8Array,
): readonly Uint8Array[] {
  const none = new Uint8Array(search.third.length).fill(TOO_DEAR);
  const past: Uint8Array[] = [none, none];
  for (let legs = 2; legs < search.maxLegs; legs += 1) {
    const [direct, nearer] = [toB[legs - 1] as Uint8Array, past[legs - 1] as Uint8Array];
    // From each actor on, whether it is one of those asked for or not.
    const rest = nearer.map((cost, w) => (asked[w] === 1 ? (direct[w] as number) : cost));
    past.push(oneLegMore(search, rest));
  }
  return past;
}

function leastFrom({ layer, a, third }: PairSearch, bounds: Bounds, asked: Uint8Array, legs: number): number {
  let least = TOO_DEAR;
  for (let arc = layer.start[a] as number, end = layer.start[a + 1] as number; arc < end; arc += 1) {
    const v = layer.to[arc] as number;
    const rest = (asked[v] === 1 ? bounds.toB : bounds.past)[legs - 1] as Uint8Array;
    if (third[v] === 1) least = Math.min(least, (layer.sideCost[arc] as number) + (rest[v] as number));
  }
  return least;
}

/** The cheapest path of so many legs that costs less than a limit, the first by ids. */
function firstOfLegs(
  search: PairSearch,
  bounds: Bounds,
  asked: Uint8Array,
  legs: number,
  limit: number,
): FoundPath | null {
  const { layer, a, b, third, costToB, pairToB } = search;
  const path = walkedPath(a);
  const onPath = new Uint8Array(third.length);
  let best = null as FoundPath | null;
  const isTooDear = (cost: number) => cost >= (best?.cost ?? limit);
  const finish = (v: number, sum: number) => {
    path.actors[legs] = b;
    path.pairs[legs - 1] = pairToB[v] as number;
    path.legs = legs;
    path.cost = costOfWalk(search, path, sum + (costToB[v] as number));
    if (path.cost > 0 && !isTooDear(path.cost)) best = foundPath(path);
  };
  const extend = (u: number, taken: number, sum: number, isPast: boolean) => {
    const costs = costsFrom(search, u);
    const left = legs - taken - 1;
    // By whether one of those asked for has been passed.
    const rest = [bounds.past[left] as Uint8Array, bounds.toB[left] as Uint8Array] as const;
    for (let arc = layer.start[u] as number, end = layer.start[u + 1] as number; arc < end; arc += 1) {
      const v = layer.to[arc] as number;
      if (third[v] === 0 || onPath[v] === 1) continue;
      const nowPast = isPast || asked[v] === 1;
      const here = sum + (costs[arc] as number);
      if (isTooDear(here + (rest[nowPast ? 1 : 0][v] as number))) continue;
      path.actors[taken + 1] = v;
      path.pairs[taken] = layer.pair[arc] as number;
      goOn(v, taken + 1, here, nowPast);
    }
  };
  const goOn = (v: number, taken: number, sum: number, isPast: boolean) => {
    if (taken + 1 === legs) return finish(v, sum);
    onPath[v] = 1;
    extend(v, taken, sum, isPast);
    onPath[v] = 0;
  };
  extend(a, 0, 0, false);
  return best;
}

/** What the arcs of an actor cost at least, by whether it is a side. */
function costsFrom({ layer, a }: PairSearch, u: number): Uint8Array {
  return u === a ? layer.sideCost : layer.cost;
}
