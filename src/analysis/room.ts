/**
 * How much room a broker has: the most ways between two actors that share no third party and have no hostility on
 * them, of any length (Menger 1927). Ways of two legs are all taken, as some best choice holds them; then ways over
 * actors not yet used; then ways already found are sent elsewhere (Ford and Fulkerson 1956).
 * Cost: ways × arcs at worst; where one of the two runs out of ties first, little more than its ties.
 */

import type { CarryingLayer } from './carryingLayer.ts';
import { type Flow, newFlow, sendElsewhere } from './wayFlow.ts';

/** The smaller of the numbers of ways from a to a broker without b, and from the broker to b without a. */
export type Room = (a: number, broker: number, b: number) => number;

const NONE = -1;

/** Room on the open pairs of a layer: P > 0 by its carrying ties, N = 0. Its arrays are made once. */
export function roomOn(layer: CarryingLayer): Room {
  const flow = newFlow(layer);
  return (a, broker, b) => {
    flow.free.set(layer.mayStand);
    for (const actor of [a, broker, b]) flow.free[actor] = 0;
    const exits = exitsOf(flow, broker);
    const most = (side: number) => Math.min(exits, exitsOf(flow, side)) + directWays(flow, side, broker);
    const [toA, toB] = [most(a), most(b)];
    const ways = toA === 0 || toB === 0 ? 0 : disjointWays(flow, a, broker, Math.min(toA, toB));
    return ways === 0 ? 0 : disjointWays(flow, b, broker, ways);
  };
}

/** Counts the ways between two actors over free ones, but no more than `most`, which there may not be more of anyway. */
export function disjointWays(flow: Flow, one: number, other: number, most: number): number {
  // The one with fewer ties looks for the other: it is sooner found.
  const [from, goal] = exitsOf(flow, one) <= exitsOf(flow, other) ? [one, other] : [other, one];
  markNear(flow, goal);
  const twoLegs = takeTwoLegs(flow, from);
  let ways = directWays(flow, from, goal) + twoLegs.length;
  if (ways < most) {
    flow.next.fill(NONE);
    flow.before.fill(NONE);
    flow.cursor.set(flow.start.subarray(0, -1));
    const { start, to, free, before } = flow;
    for (let arc = start[from] as number; ways < most && arc < (start[from + 1] as number); arc += 1) {
      const v = to[arc] as number;
      if (free[v] === 1 && before[v] === NONE && goStraight(flow, from, v, goal)) ways += 1;
    }
    while (ways < most && sendElsewhere(flow, from, goal)) ways += 1;
  }
  for (const v of twoLegs) flow.free[v] = 1;
  return Math.min(ways, most);
}

/** By how many free actors one can set out. */
function exitsOf({ start, to, free }: Flow, one: number): number {
  let exits = 0;
  for (let arc = start[one] as number, end = start[one + 1] as number; arc < end; arc += 1)
    exits += free[to[arc] as number] as number;
  return exits;
}

/** One where two actors are an open pair themselves, which is a way too. */
function directWays({ start, to }: Flow, one: number, other: number): number {
  return Number(to.subarray(start[one], start[one + 1]).includes(other));
}

function markNear({ start, to, near }: Flow, goal: number): void {
  near.fill(0);
  for (let arc = start[goal] as number, end = start[goal + 1] as number; arc < end; arc += 1)
    near[to[arc] as number] = 1;
}

/** Takes the actors beside both ends out of the free ones, and returns them. */
function takeTwoLegs({ start, to, free, near }: Flow, from: number): readonly number[] {
  const taken: number[] = [];
  for (let arc = start[from] as number, end = start[from + 1] as number; arc < end; arc += 1) {
    const v = to[arc] as number;
    if (free[v] === 0 || near[v] === 0) continue;
    free[v] = 0;
    taken.push(v);
  }
  return taken;
}

/** Goes from an actor on no way yet to the goal, by one or two others that are on none either. */
function goStraight(flow: Flow, from: number, v: number, goal: number): boolean {
  const { start, to, free, near, before } = flow;
  for (let arc = start[v] as number, end = start[v + 1] as number; arc < end; arc += 1) {
    const w = to[arc] as number;
    if (free[w] === 0 || before[w] !== NONE) continue;
    if (near[w] === 1) return take(flow, from, v, v, w, goal);
    const last = nearGoal(flow, w);
    if (last !== NONE) return take(flow, from, v, w, last, goal);
  }
  return false;
}

/** An actor after w that is beside the goal and on no way. Those passed over are taken for good, and not seen again. */
function nearGoal({ start, to, free, near, before, cursor }: Flow, w: number): number {
  const end = start[w + 1] as number;
  for (let arc = cursor[w] as number; arc < end; arc += 1) {
    const last = to[arc] as number;
    if (near[last] === 0 || free[last] === 0 || before[last] !== NONE) continue;
    cursor[w] = arc;
    return last;
  }
  cursor[w] = end;
  return NONE;
}

/** Takes the way from, v, w, last, goal, where v and w may be one. */
function take(
  { next, before }: Flow,
  from: number,
  v: number,
  w: number,
  last: number,
  goal: number,
): boolean {
  before[v] = from;
  if (w !== v) {
    next[v] = w;
    before[w] = v;
  }
  next[w] = last;
  before[last] = w;
  next[last] = goal;
  return true;
}
