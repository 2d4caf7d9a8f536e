/**
 * How much room a broker has: the most ways between two actors that share no third party and have no hostility on
 * them, of any length (Menger 1927). Ways of two legs are all taken, as some best choice holds them; then ways over
 * actors not yet used; then ways already found are sent elsewhere (Ford and Fulkerson 1956).
 * Cost: ways × pairs of actors / 32 at worst; where one of the two runs out of ties first, little more than its ties.
 */

import { clearBit, eachBit, firstBit, firstLeadingTo, hasBit, sharedBits } from './bits.ts';
import type { CarryingTies } from './carryingLayer.ts';
import { markSecond, newFlow, take, type WayFlow } from './wayFlow.ts';
import { moreWays } from './waySearch.ts';

/** The smaller of the numbers of ways from a to a broker without b, and from the broker to b without a. */
export type Room = (a: number, broker: number, b: number) => number;

/** Room on the open pairs of ties in force: P > 0 by carrying ones, N = 0. Its arrays are made once. */
export function roomOn(ties: CarryingTies): Room {
  let made: WayFlow | null = null;
  return (...actors) => {
    made ??= newFlow(ties);
    const flow = made;
    const [a, broker, b] = actors.map((actor) => flow.placeOf[actor] as number) as [number, number, number];
    flow.free.set(flow.mayStand);
    for (const place of [a, broker, b]) clearBit(flow.free, place);
    const exits = sharedBits(flow.rowOf(broker), flow.free);
    const most = (side: number) =>
      Math.min(exits, sharedBits(flow.rowOf(side), flow.free)) + Number(hasBit(flow.rowOf(side), broker));
    const enough = Math.min(most(a), most(b));
    return disjointWays(flow, b, broker, disjointWays(flow, a, broker, enough));
  };
}

/** Counts the ways between two places over free ones, but no more than `most`, of which there are no more anyway. */
export function disjointWays(flow: WayFlow, one: number, other: number, most: number): number {
  const { free, between, nearGoal } = flow;
  const exits = (place: number) => sharedBits(flow.rowOf(place), free);
  // The one with fewer ties looks for the other: it is sooner found.
  const [from, goal] = exits(one) <= exits(other) ? [one, other] : [other, one];
  const [fromRow, goalRow] = [flow.rowOf(from), flow.rowOf(goal)];
  let ways = Number(hasBit(fromRow, goal));
  for (let word = 0; word < free.length; word += 1) {
    const twoLegs = (fromRow[word] as number) & (goalRow[word] as number) & (free[word] as number);
    between[word] = (free[word] as number) & ~twoLegs;
    nearGoal[word] = (between[word] as number) & (goalRow[word] as number);
  }
  ways += sharedBits(free, free) - sharedBits(between, between);
  if (ways >= most) return most;
  flow.unused.set(between);
  flow.next.fill(-1);
  flow.before.fill(-1);
  for (const go of [goStraight, goFurther]) {
    if (go === goFurther && ways < most) markSecond(flow);
    eachBit(fromRow, between, (v) => {
      if (ways < most && hasBit(flow.unused, v) && go(flow, from, v, goal)) ways += 1;
      return ways < most;
    });
  }
  if (ways >= most) return most;
  const findMore = moreWays(flow, from, goal);
  while (ways < most && findMore()) ways += 1;
  return ways;
}

/** Goes from an actor on no way yet to the goal, by one or two others that are on none either. */
function goStraight(flow: WayFlow, from: number, v: number, goal: number): boolean {
  const { unused, nearGoal } = flow;
  const last = firstBit(flow.rowOf(v), nearGoal);
  if (last >= 0) return take(flow, [from, v, last, goal]);
  // As v itself leads to none, the first that does is another.
  const w = firstLeadingTo(flow.rowOf(v), unused, flow.rowOf, nearGoal);
  return w >= 0 && take(flow, [from, v, w, firstBit(flow.rowOf(w), nearGoal), goal]);
}

/** Goes from an actor that is not that near to the goal by three others, all on no way yet. */
function goFurther(flow: WayFlow, from: number, v: number, goal: number): boolean {
  const { unused, nearGoal, second, rowOf } = flow;
  for (;;) {
    const w = firstLeadingTo(rowOf(v), unused, rowOf, second);
    if (w < 0) return false;
    const x = firstBit(rowOf(w), second);
    const last = firstBit(rowOf(x), nearGoal);
    if (last >= 0) return take(flow, [from, v, w, x, last, goal]);
    // All it was beside are on ways by now.
    clearBit(second, x);
  }
}
