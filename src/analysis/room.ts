/**
 * How much room a broker has: the most ways between two actors that share no third party and have no hostility on
 * them, of any length (Menger 1927). Ways of two legs are all taken, as some best choice holds them; then ways over one
 * or two more that are not yet used; then ways already found are sent elsewhere (Ford and Fulkerson 1956).
 * Cost: ways × pairs of actors / 32 at worst; where one of the two runs out of ties first, little more than its ties.
 */

import { bitsIn, clearBit, hasBit, sharedBits } from './bits.ts';
import type { CarryingTies } from './carryingLayer.ts';
import { NONE, newFlow, type WayFlow } from './wayFlow.ts';
import { moreWays, straightWays } from './waySearch.ts';

/** The smaller of the numbers of ways from a to a broker without b, and from the broker to b without a. */
export type Room = (a: number, broker: number, b: number) => number;

/** Room on the open pairs of ties in force: P > 0 by carrying ones, N = 0. Its arrays are made once. */
export function roomOn(ties: CarryingTies): Room {
  let made: WayFlow | null = null;
  return (...actors) => {
    made ??= newFlow(ties);
    const flow = made;
    const [a, broker, b] = actors.map((actor) => flow.placeOf[actor] as number) as [number, number, number];
    if (Math.min(a, broker, b) === NONE) return 0;
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
    ways += bitsIn(twoLegs);
  }
  if (ways >= most) return most;
  flow.unused.set(between);
  flow.leading.set(between);
  flow.next.fill(NONE);
  flow.before.fill(NONE);
  ways += straightWays(flow, from, goal, most - ways);
  return ways >= most ? most : ways + moreWays(flow, from, goal, most - ways);
}
