/**
 * Ways that share no actor, as a flow through actors of capacity one, and the search for one more by sending those
 * already found elsewhere. Cost of one search: linear in arcs.
 */

import type { CarryingLayer } from './carryingLayer.ts';

/** The ways found so far, and what one search needs. Each actor is two places: coming in is 2v, going out 2v + 1. */
export interface Flow {
  /** The open arcs: those of the layer without hostility, from each actor in an order that finds ways soon. */
  readonly start: Int32Array;
  readonly to: Int32Array;
  /** Whether each actor may be on a way. */
  readonly free: Uint8Array;
  /** Whether each actor is next to the goal. */
  readonly near: Uint8Array;
  /** The actor after and before each actor on its way, −1 where it is on none. */
  readonly next: Int32Array;
  readonly before: Int32Array;
  /** The first arc of each actor that may still lead beside the goal. */
  readonly cursor: Int32Array;
  readonly reachedFrom: Int32Array;
  readonly queue: Int32Array;
  /** How many places are in the queue. */
  length: number;
}

const NONE = -1;

/** The arrays of a flow on the open pairs of a layer. */
export function newFlow(layer: CarryingLayer): Flow {
  const actors = layer.mayStand.length;
  return {
    ...openArcs(layer),
    ...{ free: new Uint8Array(actors), near: new Uint8Array(actors) },
    ...{ next: new Int32Array(actors), before: new Int32Array(actors) },
    cursor: new Int32Array(actors),
    ...{ reachedFrom: new Int32Array(2 * actors), queue: new Int32Array(2 * actors) },
    length: 0,
  };
}

/** The open arcs of each actor, to those with the fewest of their own first: who has few ways is served before. */
function openArcs({ slice, start, to, pair }: CarryingLayer) {
  const actors = start.length - 1;
  const openStart = new Int32Array(actors + 1);
  const isOpen = (arc: number) => slice.hostile[pair[arc] as number] === 0;
  for (let u = 0; u < actors; u += 1) {
    let open = 0;
    for (let arc = start[u] as number, end = start[u + 1] as number; arc < end; arc += 1)
      if (isOpen(arc)) open += 1;
    openStart[u + 1] = (openStart[u] as number) + open;
  }
  const degree = (u: number) => (openStart[u + 1] as number) - (openStart[u] as number);
  const byDegree = Int32Array.from(openStart.keys())
    .subarray(0, actors)
    .sort((u, v) => degree(u) - degree(v) || u - v);
  const filled = openStart.slice();
  const openTo = new Int32Array(openStart[actors] as number);
  for (const v of byDegree)
    for (let arc = start[v] as number, end = start[v + 1] as number; arc < end; arc += 1) {
      const u = to[arc] as number;
      if (!isOpen(arc)) continue;
      openTo[filled[u] as number] = v;
      filled[u] = (filled[u] as number) + 1;
    }
  return { start: openStart, to: openTo };
}

/** Finds one more way, by breadth, and puts it into the flow; false where there is none. */
export function sendElsewhere(flow: Flow, from: number, goal: number): boolean {
  const { before, reachedFrom, queue } = flow;
  reachedFrom.fill(NONE);
  queue[0] = 2 * from + 1;
  reachedFrom[2 * from + 1] = 2 * from + 1;
  flow.length = 1;
  for (let head = 0; head < flow.length; head += 1) {
    const place = queue[head] as number;
    const v = place >> 1;
    const isOut = place % 2 === 1;
    const back = before[v] as number;
    let last = NONE;
    if (isOut) last = leave(flow, place, from, goal);
    // Coming in where a way already comes in, one may only go back along it; and out of it, only in again.
    const other = back === NONE || isOut ? place ^ 1 : 2 * back + 1;
    const goesOn = isOut ? back !== NONE : back !== from;
    if (last === NONE && goesOn && reach(flow, other, place, goal)) last = other;
    if (last === NONE) continue;
    turn(flow, last, from, goal);
    return true;
  }
  return false;
}

/** Goes out of an actor to all it may go to, and returns the place from which the goal comes next, if one does. */
function leave(flow: Flow, place: number, from: number, goal: number): number {
  const { start, to, free, next, before } = flow;
  const v = place >> 1;
  for (let arc = start[v] as number, end = start[v + 1] as number; arc < end; arc += 1) {
    const w = to[arc] as number;
    const isTaken = v === from ? before[w] === from : next[v] === w;
    if (free[w] === 1 && !isTaken && reach(flow, 2 * w, place, goal)) return 2 * w;
  }
  return NONE;
}

/** Notes how a place is first reached, and whether the goal comes next: its actor is beside it, and may go there. */
function reach(flow: Flow, place: number, by: number, goal: number): boolean {
  if (flow.reachedFrom[place] !== NONE) return false;
  flow.reachedFrom[place] = by;
  flow.queue[flow.length++] = place;
  const v = place >> 1;
  if (flow.near[v] === 0 || flow.next[v] === goal) return false;
  return place % 2 === 1 || flow.before[v] === NONE;
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
