/**
 * The k first broker paths by another method than depth-first search, so that each can be held to the other: Yen 1971,
 * with the legs counted as he does not. Where forums or the same time make a path dearer than its legs, it is held back
 * until nothing cheaper can come. Cost: k × legs searches, each legs × arcs.
 */

import type { CarryingLayer } from './carryingLayer.ts';
import type { FoundPath } from './foundPath.ts';
import { costOfWalk, type PairSearch, walkedPath } from './pairSearch.ts';

/** A path by its actors, and what its legs weigh at least: cost and legs in one number, in the order of the rules. */
interface Weighed {
  readonly actors: readonly number[];
  readonly weight: number;
}

/** The first k paths, in the order of the rules. */
export function yenPaths(search: PairSearch, k: number): readonly FoundPath[] {
  const found: FoundPath[] = [];
  let held: (Weighed & { readonly path: FoundPath })[] = [];
  for (const next of relaxedPaths(search)) {
    const sure = held.filter(({ weight }) => weight < next.weight).sort(byWeight);
    found.push(...sure.map(({ path }) => path));
    if (found.length >= k) return found.slice(0, k);
    held = held.filter(({ weight }) => weight >= next.weight);
    const path = exactPath(search, next.actors);
    if (path !== null) held.push({ ...next, path, weight: weightOf(search, path.cost, path.pairs.length) });
  }
  return [...found, ...held.sort(byWeight).map(({ path }) => path)].slice(0, k);
}

function weightOf({ layer }: PairSearch, cost: number, legs: number): number {
  return layer.rules.order === 'cost' ? cost * 8 + legs : legs * 64 + cost;
}

function byWeight(one: Weighed, other: Weighed): number {
  if (one.weight !== other.weight) return one.weight - other.weight;
  const at = one.actors.findIndex((actor, place) => actor !== other.actors[place]);
  return (one.actors[at] ?? 0) - (other.actors[at] ?? 0);
}

function exactPath(search: PairSearch, actors: readonly number[]): FoundPath | null {
  const arcs = actors.slice(1).map((to, leg) => arcBetween(search.layer, actors[leg] as number, to));
  const pairs = arcs.map((arc) => search.layer.pair[arc] as number);
  const path = walkedPath(search.a);
  path.actors.set(actors);
  path.pairs.set(pairs);
  path.legs = pairs.length;
  const least = pairs.reduce(
    (sum, _, leg) => sum + legCost(search, actors[leg] as number, actors[leg + 1] as number),
    0,
  );
  const cost = costOfWalk(search, path, least);
  return cost === 0 ? null : { actors, pairs, cost };
}

function arcBetween({ start, to }: CarryingLayer, u: number, v: number): number {
  return to.indexOf(v, start[u]);
}

/** What a leg costs at least, by whether one of its ends is a side. */
function legCost({ layer, a, b }: PairSearch, u: number, v: number): number {
  if (u === a) return layer.sideCost[arcBetween(layer, a, v)] as number;
  if (v === b) return layer.sideCost[arcBetween(layer, b, u)] as number;
  return layer.cost[arcBetween(layer, u, v)] as number;
}

/** All paths in order of what they weigh at least, then ids. */
function* relaxedPaths(search: PairSearch): Generator<Weighed> {
  const taken: Weighed[] = [];
  const seen = new Set<string>();
  const waiting: Weighed[] = [];
  const offer = (path: Weighed | null) => {
    const key = path?.actors.join(' ');
    if (path === null || seen.has(key as string)) return;
    seen.add(key as string);
    waiting.push(path);
  };
  offer(cheapestFrom(search, [search.a], [search.b]));
  while (waiting.length > 0) {
    const next = waiting.sort(byWeight).shift() as Weighed;
    yield next;
    taken.push(next);
    // Each path that leaves it at one of its actors, for another actor than those taken before.
    for (let spur = 0; spur + 1 < next.actors.length; spur += 1) {
      const root = next.actors.slice(0, spur + 1);
      const barred = taken
        .filter(({ actors }) => root.every((actor, at) => actors[at] === actor))
        .map(({ actors }) => actors[spur + 1] as number);
      offer(cheapestFrom(search, root, spur === 0 ? [search.b, ...barred] : barred));
    }
  }
}

/** The lightest path that begins with a root and does not go on from it to those barred; the first by ids. */
function cheapestFrom(
  search: PairSearch,
  root: readonly number[],
  barred: readonly number[],
): Weighed | null {
  const rest = lightestRest(search, root);
  const actors = [...root];
  for (let u = root[root.length - 1] as number; u !== search.b; u = actors[actors.length - 1] as number) {
    const left = rest[search.maxLegs - actors.length] as Float64Array;
    const next = lightestNext(search, left, u, actors.length === root.length ? barred : []);
    if (next === null) return null;
    actors.push(next);
  }
  const weights = actors
    .slice(1)
    .map((v, leg) => weightOf(search, legCost(search, actors[leg] as number, v), 1));
  return { actors, weight: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** To whom the lightest way goes on from u; `rest` says what each third party weighs from there on. */
function lightestNext(
  search: PairSearch,
  rest: Float64Array,
  u: number,
  barred: readonly number[],
): number | null {
  const { layer, b } = search;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const v of layer.to.subarray(layer.start[u], layer.start[u + 1])) {
    const whole = weightOf(search, legCost(search, u, v), 1) + (v === b ? 0 : (rest[v] as number));
    if (!barred.includes(v) && whole < least) [best, least] = [v, whole];
  }
  return best;
}

/** For each number of legs, what the lightest way of at most so many from each actor to b weighs, off the root. */
function lightestRest(search: PairSearch, root: readonly number[]): readonly Float64Array[] {
  const { layer, third, costToB, maxLegs } = search;
  const onRoot = new Set(root);
  const rest = [new Float64Array(third.length).fill(Number.POSITIVE_INFINITY)];
  for (let legs = 1; legs < maxLegs; legs += 1) {
    const nearer = rest[legs - 1] as Float64Array;
    const here = nearer.slice();
    for (let v = 0; v < third.length; v += 1) {
      if (third[v] === 0 || onRoot.has(v)) continue;
      let least = costToB[v] === 0 ? Number.POSITIVE_INFINITY : weightOf(search, costToB[v] as number, 1);
      for (let arc = layer.start[v] as number; arc < (layer.start[v + 1] as number); arc += 1) {
        const step = weightOf(search, layer.cost[arc] as number, 1);
        least = Math.min(least, step + (nearer[layer.to[arc] as number] as number));
      }
      here[v] = least;
    }
    rest.push(here);
  }
  return rest;
}
