/**
 * Ways that share no actor, as a flow through actors of capacity one. Actors that ties carry from are numbered by place:
 * those in which others meet first, each in the order of how many such ties they have, so that who has few chances is
 * served first. What two are beside is found by bits, of which those of a forum stand together.
 */

import { type Graph, kindOfActor } from '#model/graph.ts';
import { clearBit, setBit, wordsFor } from './bits.ts';
import type { CarryingTies } from './carryingLayer.ts';

/** No place. */
export const NONE = -1;

export interface WayFlow {
  /** The place of each actor, −1 where no tie carries from it. */
  readonly placeOf: Int32Array;
  /** The set of those a place is beside, made when first asked for. */
  readonly rowOf: (place: number) => Int32Array;
  /** Sets of places: of a kind that may stand between; those but the three asked about; those but ways of two legs. */
  readonly mayStand: Int32Array;
  readonly free: Int32Array;
  readonly between: Int32Array;
  /** Of the last, those on no way yet, and those of them beside the goal. */
  readonly unused: Int32Array;
  readonly nearGoal: Int32Array;
  /** Those on no way but the ones found to be beside none of these. */
  readonly leading: Int32Array;
  /** The place after and before each on its way, −1 where it is on none. */
  readonly next: Int32Array;
  readonly before: Int32Array;
  /** What searches for more ways need (waySearch.ts). */
  readonly left: Int32Array;
  readonly reachedFrom: Int32Array;
  readonly reached: Int32Array;
  readonly waiting: Int32Array;
}

/**
 * The arrays of a flow on the open pairs of ties in force: those with a tie that carries and none that is hostile.
 * Cost: linear in ties, and sorting the actors.
 */
export function newFlow({ graph, ties, carries, mayStand: mayBetween }: CarryingTies): WayFlow {
  const actors = mayBetween.length;
  const carrying = endsOfTies(graph, ties, (t) => carries[t] === 1);
  const hostile = endsOfTies(graph, ties, (t) => graph.tieSign[t] === -1);
  const tiesOf = (u: number) => (carrying.start[u + 1] as number) - (carrying.start[u] as number);
  const meetsOf = (u: number) => Number(kindOfActor(graph, u).meets);
  const tied = Int32Array.from(mayBetween.keys()).filter((u) => tiesOf(u) > 0);
  const order = tied.sort((u, v) => meetsOf(v) - meetsOf(u) || tiesOf(u) - tiesOf(v) || u - v);
  const placeOf = new Int32Array(actors).fill(NONE);
  const set = () => new Int32Array(wordsFor(order.length));
  const sides = () => new Int32Array(2 * order.length);
  const mayStand = set();
  order.forEach((actor, place) => {
    placeOf[actor] = place;
    if (mayBetween[actor] === 1) setBit(mayStand, place);
  });
  // Field by field: one that is spread from others is slower to read, and this is read in every step.
  return {
    placeOf,
    rowOf: rowsOf(carrying, hostile, order, placeOf),
    mayStand,
    free: set(),
    between: set(),
    unused: set(),
    nearGoal: set(),
    leading: set(),
    next: new Int32Array(order.length),
    before: new Int32Array(order.length),
    left: set(),
    reachedFrom: sides(),
    reached: sides(),
    waiting: sides(),
  };
}

/** Who is at the other end of each actor's ties: `to[start[u]]` up to `start[u + 1]`, once for each tie. */
interface OtherEnds {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

function endsOfTies({ actors, tieFrom, tieTo }: Graph, ties: Int32Array, isWanted: (t: number) => boolean) {
  // Each list is filled from its end, so that its start ends where the list begins.
  const start = new Int32Array(actors.length + 1);
  const wanted = new Int32Array(ties.length);
  let count = 0;
  for (let at = 0; at < ties.length; at += 1) {
    const t = ties[at] as number;
    if (!isWanted(t)) continue;
    wanted[count++] = t;
    start[tieFrom[t] as number] = (start[tieFrom[t] as number] as number) + 1;
    start[tieTo[t] as number] = (start[tieTo[t] as number] as number) + 1;
  }
  for (let u = 1; u < start.length; u += 1) start[u] = (start[u] as number) + (start[u - 1] as number);
  const to = new Int32Array(2 * count);
  const add = (u: number, v: number) => {
    const at = (start[u] as number) - 1;
    start[u] = at;
    to[at] = v;
  };
  for (let at = 0; at < count; at += 1) {
    const t = wanted[at] as number;
    add(tieFrom[t] as number, tieTo[t] as number);
    add(tieTo[t] as number, tieFrom[t] as number);
  }
  return { start, to };
}

function rowsOf(carrying: OtherEnds, hostile: OtherEnds, order: Int32Array, placeOf: Int32Array) {
  const rows: (Int32Array | undefined)[] = new Array(order.length);
  const eachPlace = ({ start, to }: OtherEnds, actor: number, visit: (place: number) => void) => {
    for (let at = start[actor] as number, end = start[actor + 1] as number; at < end; at += 1)
      visit(placeOf[to[at] as number] as number);
  };
  return (place: number): Int32Array => {
    const made = rows[place];
    if (made !== undefined) return made;
    const row = new Int32Array(wordsFor(order.length));
    const actor = order[place] as number;
    eachPlace(carrying, actor, (other) => setBit(row, other));
    eachPlace(hostile, actor, (other) => {
      if (other !== NONE) clearBit(row, other);
    });
    rows[place] = row;
    return row;
  };
}
