/**
 * The search for the broker paths between two actors: who may be a third party, and a depth-first walk over all simple
 * paths of at most the most legs. Paths of as many legs come in the order of their ids.
 * Cost: the paths, and the arcs of the actors on them.
 */

import { belongsTo } from '#model/graph.ts';
import type { Slice } from '#model/slice.ts';
import type { CarryingLayer } from './carryingLayer.ts';
import { takeLegs } from './pathTies.ts';

/** The legs of the longest broker path there may be. */
const MOST_LEGS = 5;

/** A pair of actors prepared for searching. */
export interface PairSearch {
  readonly layer: CarryingLayer;
  readonly a: number;
  readonly b: number;
  readonly maxLegs: number;
  /** Whether each actor may be a third party. */
  readonly third: Uint8Array;
  /** What a leg from each actor that may be a third party to b costs at least; 0 where there is none. */
  readonly costToB: Uint8Array;
  /** The pair of that leg. */
  readonly pairToB: Int32Array;
  /** N between each actor and a, and b. */
  readonly hostileToA: Uint8Array;
  readonly hostileToB: Uint8Array;
}

/** A path met on a walk; the arrays are used again for the next one. */
export interface WalkedPath {
  /** From a to b; the first `legs + 1` entries count. */
  readonly actors: Int32Array;
  /** The first `legs` entries count. */
  readonly pairs: Int32Array;
  legs: number;
  cost: number;
}

/** A walk that has not yet left a. */
export function walkedPath(a: number): WalkedPath {
  const path = { actors: new Int32Array(MOST_LEGS + 1), pairs: new Int32Array(MOST_LEGS), legs: 0, cost: 0 };
  path.actors[0] = a;
  return path;
}

/** Prepares a pair. Throws where the two are one, or the rules allow fewer than two legs or more than five. */
export function searchPair(layer: CarryingLayer, a: number, b: number): PairSearch {
  const { maxLegs } = layer.rules;
  if (a === b) throw new Error('a pair is two different actors; choose another for one of them');
  if (!Number.isInteger(maxLegs) || maxLegs < 2 || maxLegs > MOST_LEGS)
    throw new Error(`maxLegs is ${maxLegs}; choose a whole number from 2 to ${MOST_LEGS}`);
  const hostileToA = hostilityTo(layer.slice, a);
  const hostileToB = hostilityTo(layer.slice, b);
  const third = layer.mayStand.slice();
  third[a] = 0;
  third[b] = 0;
  const { graph, actors } = layer.slice;
  for (const v of actors) {
    const warned = layer.rules.noHostileThird && (hostileToA[v] as number) + (hostileToB[v] as number) > 0;
    if (warned || belongsTo(graph, v, a) || belongsTo(graph, v, b)) third[v] = 0;
  }
  return { layer, a, b, maxLegs, third, ...legsTo(layer, third, b), hostileToA, hostileToB };
}

/** The same search with some third parties struck. */
export function searchWithout(search: PairSearch, struck: Uint8Array): PairSearch {
  const third = search.third.map((may, v) => (struck[v] === 1 ? 0 : may));
  return { ...search, third, ...legsTo(search.layer, third, search.b) };
}

/** N between an actor and every other. */
function hostilityTo(slice: Slice, actor: number): Uint8Array {
  const hostile = new Uint8Array(slice.graph.actors.length);
  for (let a = slice.start[actor] as number, end = slice.start[actor + 1] as number; a < end; a += 1)
    hostile[slice.neighbour[a] as number] = slice.hostile[slice.neighbourPair[a] as number] as number;
  return hostile;
}

function legsTo({ start, to, pair, sideCost }: CarryingLayer, third: Uint8Array, b: number) {
  const costToB = new Uint8Array(third.length);
  const pairToB = new Int32Array(third.length);
  for (let arc = start[b] as number, end = start[b + 1] as number; arc < end; arc += 1) {
    const v = to[arc] as number;
    if (third[v] === 0) continue;
    costToB[v] = sideCost[arc] as number;
    pairToB[v] = pair[arc] as number;
  }
  return { costToB, pairToB };
}

/**
 * Walks over every broker path of the pair, each once, and hands it to `visit`; stops where that returns false.
 * Returns whether it came to the end.
 */
export function walkPaths(search: PairSearch, visit: (path: WalkedPath) => boolean): boolean {
  const { layer, a, b, maxLegs, third, costToB, pairToB } = search;
  const { start, to, cost, sideCost, pair } = layer;
  const path = walkedPath(a);
  const onPath = new Uint8Array(third.length);
  const near = hopsTo(search);
  const finish = (v: number, legs: number, sum: number): boolean => {
    path.actors[legs + 1] = b;
    path.pairs[legs] = pairToB[v] as number;
    path.legs = legs + 1;
    path.cost = costOfWalk(search, path, sum + (costToB[v] as number));
    return path.cost === 0 || visit(path);
  };
  const extend = (u: number, legs: number, sum: number): boolean => {
    const costs = legs === 0 ? sideCost : cost;
    for (let arc = start[u] as number, end = start[u + 1] as number; arc < end; arc += 1) {
      const v = to[arc] as number;
      const hops = near[v] as number;
      if (hops === 0 || hops + legs + 1 > maxLegs || onPath[v] === 1) continue;
      path.actors[legs + 1] = v;
      path.pairs[legs] = pair[arc] as number;
      if (!goOn(v, legs + 1, sum + (costs[arc] as number))) return false;
    }
    return true;
  };
  /** From a third party just reached: to b, then on to others. What is written after it is written again. */
  const goOn = (v: number, legs: number, sum: number): boolean => {
    if (near[v] === 1 && !finish(v, legs, sum)) return false;
    if (legs + 1 >= maxLegs) return true;
    onPath[v] = 1;
    const cameToEnd = extend(v, legs, sum);
    onPath[v] = 0;
    return cameToEnd;
  };
  return extend(a, 0, 0);
}

/** The fewest legs from each third party to b through third parties; 0 where it is too far or no third party. */
function hopsTo({ layer: { start, to }, maxLegs, third, costToB }: PairSearch): Uint8Array {
  const hops = costToB.map((cost) => Math.min(cost, 1));
  for (let ring = 1; ring + 1 < maxLegs; ring += 1)
    for (let v = 0; v < hops.length; v += 1)
      for (
        let arc = start[v] as number, end = start[v + 1] as number;
        hops[v] === ring && arc < end;
        arc += 1
      ) {
        const u = to[arc] as number;
        if (hops[u] === 0 && third[u] === 1) hops[u] = ring + 1;
      }
  return hops;
}

/** The cost by the ties the path takes, or 0 where they share no day they must; the sum of its legs where none must. */
export function costOfWalk({ layer }: PairSearch, path: WalkedPath, sum: number): number {
  let settled = !layer.rules.sameTime;
  for (let i = 1; settled && i < path.legs; i += 1) settled = layer.unsettled[path.actors[i] as number] === 0;
  if (settled) return sum;
  const legs = takeLegs(
    layer,
    Array.from(path.actors.subarray(0, path.legs + 1)),
    Array.from(path.pairs.subarray(0, path.legs)),
  );
  return legs === null ? 0 : legs.reduce((total, leg) => total + leg.cost, 0);
}
