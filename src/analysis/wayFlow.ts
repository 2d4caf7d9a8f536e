/**
 * Ways that share no actor, as a flow through actors of capacity one. Actors are numbered by their place in the order of
 * how many open ties they have, so that who has few chances is served first, and what two are beside is found by bits.
 */

import { clearBit, eachBit, setBit, wordsFor } from './bits.ts';
import type { CarryingLayer } from './carryingLayer.ts';

export interface WayFlow {
  /** The place of each actor. */
  readonly placeOf: Int32Array;
  /** The set of those a place is beside, made when first asked for. */
  readonly rowOf: (place: number) => Int32Array;
  /** Sets of places: of a kind that may stand between; those but the three asked about; those but ways of two legs. */
  readonly mayStand: Int32Array;
  readonly free: Int32Array;
  readonly between: Int32Array;
  /** Of these, those on no way yet, and those of them beside the goal. */
  readonly unused: Int32Array;
  readonly nearGoal: Int32Array;
  /** Those on no way that are beside one of these, or were. */
  readonly second: Int32Array;
  /** The place after and before each on its way, −1 where it is on none. */
  readonly next: Int32Array;
  readonly before: Int32Array;
  /** What a search for one more way needs. */
  readonly reachedFrom: Int32Array;
  readonly queue: Int32Array;
}

/** The arrays of a flow on the open pairs of a layer. Cost: linear in arcs, and sorting the actors. */
export function newFlow(layer: CarryingLayer): WayFlow {
  const actors = layer.mayStand.length;
  const { order, placeOf, start, to } = openArcs(layer);
  const set = () => new Int32Array(wordsFor(actors));
  const mayStand = set();
  order.forEach((actor, place) => {
    if (layer.mayStand[actor] === 1) setBit(mayStand, place);
  });
  return {
    ...{ placeOf, rowOf: rowsOf(start, to, mayStand.length), mayStand },
    ...{ free: set(), between: set(), unused: set(), nearGoal: set(), second: set() },
    ...{ next: new Int32Array(actors), before: new Int32Array(actors) },
    ...{ reachedFrom: new Int32Array(2 * actors), queue: new Int32Array(2 * actors) },
  };
}

function openArcs({ slice, start, to, pair }: CarryingLayer) {
  const actors = start.length - 1;
  const open = Array.from({ length: actors }, (_, u) => {
    const arcs: number[] = [];
    for (let arc = start[u] as number, end = start[u + 1] as number; arc < end; arc += 1)
      if (slice.hostile[pair[arc] as number] === 0) arcs.push(to[arc] as number);
    return arcs;
  });
  const degree = (u: number) => (open[u] as number[]).length;
  const order = Int32Array.from(open.keys()).sort((u, v) => degree(u) - degree(v) || u - v);
  const placeOf = new Int32Array(actors);
  order.forEach((actor, place) => {
    placeOf[actor] = place;
  });
  const arcs = Array.from(order, (u) => (open[u] as number[]).map((v) => placeOf[v] as number));
  let count = 0;
  const starts = Int32Array.from([0, ...arcs.map((list) => (count += list.length))]);
  return { order, placeOf, start: starts, to: Int32Array.from(arcs.flat()) };
}

function rowsOf(start: Int32Array, to: Int32Array, words: number): (place: number) => Int32Array {
  const rows: (Int32Array | undefined)[] = new Array(start.length - 1);
  return (place) => {
    const made = rows[place];
    if (made !== undefined) return made;
    const row = new Int32Array(words);
    for (let arc = start[place] as number, end = start[place + 1] as number; arc < end; arc += 1)
      setBit(row, to[arc] as number);
    rows[place] = row;
    return row;
  };
}

/** Puts a way into the flow, given from end to end over places on no way yet. Returns true. */
export function take(flow: WayFlow, way: readonly number[]): true {
  for (let at = 1; at + 1 < way.length; at += 1) {
    const place = way[at] as number;
    flow.before[place] = way[at - 1] as number;
    flow.next[place] = way[at + 1] as number;
    use(flow, place);
  }
  return true;
}

/** Notes that a place is on a way. */
export function use({ unused, nearGoal, second }: WayFlow, place: number): void {
  clearBit(unused, place);
  clearBit(nearGoal, place);
  clearBit(second, place);
}

/** Notes who is on no way and beside one that is beside the goal and on none. */
export function markSecond({ unused, nearGoal, second, rowOf }: WayFlow): void {
  second.fill(0);
  eachBit(nearGoal, nearGoal, (last) => {
    const row = rowOf(last);
    for (let word = 0; word < row.length; word += 1)
      second[word] = (second[word] as number) | ((row[word] as number) & (unused[word] as number));
    return true;
  });
}
