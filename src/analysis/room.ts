/**
 * How much room a broker has: the most ways between two actors that share no third party and have no hostility on
 * them, of any length (Menger 1927), by augmenting ways through actors of capacity one (Ford and Fulkerson 1956).
 * Cost: ways × arcs at worst. Ways of two legs are taken at once: some best choice holds all of them.
 */

import type { CarryingLayer } from './carryingLayer.ts';

/** Counts the ways between two actors that leave a third one out; need not go on beyond `enough`. */
export type DisjointWays = (from: number, to: number, without: number, enough: number) => number;

const NONE = -1;

/** A counter on the open pairs of a layer: P > 0 by the ties that may carry, N = 0. Its arrays are made once. */
export function disjointWays(layer: CarryingLayer): DisjointWays {
  const flow = newFlow(layer);
  return (from, goal, without, enough) => {
    const { free, start, to } = flow;
    free.set(layer.mayStand);
    for (const actor of [from, goal, without]) free[actor] = 0;
    flow.next.fill(NONE);
    flow.before.fill(NONE);
    const near = new Uint8Array(free.length);
    for (let arc = start[goal] as number; arc < (start[goal + 1] as number); arc += 1)
      near[to[arc] as number] = 1;
    let ways = near[from] as number;
    let exits = 0;
    for (let arc = start[from] as number; arc < (start[from + 1] as number); arc += 1) {
      const v = to[arc] as number;
      if (free[v] === 0) continue;
      exits += 1 - (near[v] as number);
      ways += near[v] as number;
      free[v] = 1 - (near[v] as number);
    }
    for (; exits > 0 && ways < enough && augment(flow, from, goal); exits -= 1) ways += 1;
    return Math.min(ways, enough);
  };
}

/** The ways found so far, and what one search needs. Each actor is two places: coming in is 2v, going out 2v + 1. */
interface Flow {
  readonly start: Int32Array;
  readonly to: Int32Array;
  /** Whether each actor may be on a way. */
  readonly free: Uint8Array;
  /** The actor after and before each actor on its way, or none. */
  readonly next: Int32Array;
  readonly before: Int32Array;
  readonly reachedFrom: Int32Array;
  readonly queue: Int32Array;
}

function newFlow({ slice, start, to, pair, mayStand }: CarryingLayer): Flow {
  const actors = mayStand.length;
  const openStart = new Int32Array(start.length);
  const openTo = new Int32Array(to.length);
  let arcs = 0;
  for (let u = 0; u < actors; u += 1) {
    for (let arc = start[u] as number, end = start[u + 1] as number; arc < end; arc += 1)
      if (slice.hostile[pair[arc] as number] === 0) openTo[arcs++] = to[arc] as number;
    openStart[u + 1] = arcs;
  }
  return {
    ...{ start: openStart, to: openTo.subarray(0, arcs) },
    free: new Uint8Array(actors),
    next: new Int32Array(actors),
    before: new Int32Array(actors),
    reachedFrom: new Int32Array(2 * actors),
    queue: new Int32Array(2 * actors),
  };
}

/** Finds one more way, by breadth, sending ways already found elsewhere where need be. */
function augment(flow: Flow, from: number, goal: number): boolean {
  const { before, reachedFrom, queue } = flow;
  reachedFrom.fill(NONE);
  let length = 0;
  const reach = (place: number, by: number) => {
    if (reachedFrom[place] !== NONE) return;
    reachedFrom[place] = by;
    queue[length++] = place;
  };
  reach(2 * from + 1, 2 * from + 1);
  for (let head = 0; head < length; head += 1) {
    const place = queue[head] as number;
    const v = place >> 1;
    const onWay = before[v] !== NONE;
    if (place % 2 === 1) {
      if (onWay) reach(place - 1, place);
      if (!leave(flow, v, from, goal, reach)) continue;
      turn(flow, place, from, goal);
      return true;
    }
    if (!onWay) reach(place + 1, place);
    else if (before[v] !== from) reach(2 * (before[v] as number) + 1, place);
  }
  return false;
}

/** Goes from an actor to all it may go to, and returns whether the goal is one of them. */
function leave(
  { start, to, free, next, before }: Flow,
  v: number,
  from: number,
  goal: number,
  reach: (place: number, by: number) => void,
): boolean {
  for (let arc = start[v] as number, end = start[v + 1] as number; arc < end; arc += 1) {
    const w = to[arc] as number;
    if (w === goal && v !== from && next[v] !== goal) return true;
    const isTaken = v === from ? before[w] === from : next[v] === w;
    if (free[w] === 1 && !isTaken) reach(2 * w, 2 * v + 1);
  }
  return false;
}

/** Takes the arcs that the search went back over out of their ways, then puts in those it went along. */
function turn({ next, before, reachedFrom }: Flow, last: number, from: number, goal: number): void {
  const added: [number, number][] = [[last >> 1, goal]];
  for (let place = last; place >> 1 !== from; place = reachedFrom[place] as number) {
    const by = reachedFrom[place] as number;
    const [v, w] = [by >> 1, place >> 1];
    if (v === w) continue;
    if (by % 2 === 1) added.push([v, w]);
    else {
      next[w] = NONE;
      before[v] = NONE;
    }
  }
  for (const [v, w] of added) {
    if (v !== from) next[v] = w;
    if (w !== goal) before[w] = v;
  }
}
