/**
 * One more way where those already found are in its way: the search goes back along them and sends them elsewhere, by
 * breadth (Edmonds and Karp 1972). Cost of one search: linear in arcs, or in pairs of actors / 32.
 */

import { clearBit, eachBit, firstBit, hasBit } from './bits.ts';
import { use, type WayFlow } from './wayFlow.ts';

const NONE = -1;

/** What searches between the same two need. Each place is two in a search: coming in is 2v, going out 2v + 1. */
interface Search {
  readonly flow: WayFlow;
  readonly from: number;
  readonly goal: number;
  readonly reachedFrom: Int32Array;
  /** Those whose coming in has not been reached. */
  readonly left: Int32Array;
  readonly queue: Int32Array;
  length: number;
}

/** A search for one more way, which puts it into the flow; false where there is none. To be asked again and again. */
export function moreWays(flow: WayFlow, from: number, goal: number): () => boolean {
  const search: Search = {
    ...{ flow, from, goal, length: 0 },
    ...{ reachedFrom: flow.reachedFrom, left: flow.between.slice(), queue: flow.queue },
  };
  return () => {
    search.reachedFrom.fill(NONE);
    search.left.set(flow.between);
    search.length = 0;
    reach(search, 2 * from + 1, 2 * from + 1);
    for (let head = 0; head < search.length; head += 1) {
      const place = search.queue[head] as number;
      const last = place % 2 === 1 ? leave(search, place) : comeIn(search, place);
      if (last === NONE) continue;
      turn(search, last);
      return true;
    }
    return false;
  };
}

function reach(search: Search, place: number, by: number): void {
  if (search.reachedFrom[place] !== NONE) return;
  search.reachedFrom[place] = by;
  search.queue[search.length++] = place;
}

/** From an actor come in to: out of it where it is on no way, else back along its way. Returns a place beside the goal. */
function comeIn(search: Search, place: number): number {
  const { flow, from, goal } = search;
  const back = flow.before[place >> 1] as number;
  if (back === NONE) reach(search, place + 1, place);
  if (back === NONE || back === from || search.reachedFrom[2 * back + 1] !== NONE) return NONE;
  reach(search, 2 * back + 1, place);
  return flow.next[back] !== goal && hasBit(flow.rowOf(goal), back) ? 2 * back + 1 : NONE;
}

/** Out of an actor to all it is beside, and into it where it is on a way. Returns a place from which the goal is seen. */
function leave(search: Search, place: number): number {
  const { flow, from, left } = search;
  const v = place >> 1;
  if (flow.before[v] !== NONE) reach(search, place - 1, place);
  let last = NONE;
  eachBit(flow.rowOf(v), left, (w) => {
    if (v === from ? flow.before[w] === from : flow.next[v] === w) return true;
    reach(search, 2 * w, place);
    clearBit(left, w);
    if (seesGoal(search, w)) last = 2 * w;
    return last === NONE;
  });
  return last;
}

/** Whether an actor is on no way and the goal can be reached from it next, or next but one. */
function seesGoal({ flow }: Search, w: number): boolean {
  if (hasBit(flow.nearGoal, w)) return true;
  return hasBit(flow.second, w) && firstBit(flow.rowOf(w), flow.nearGoal) >= 0;
}

/** Takes the arcs that the search went back over out of their ways, then puts in those it went along. */
function turn(search: Search, place: number): void {
  const { flow, reachedFrom, from, goal } = search;
  const end = place >> 1;
  const isNext = hasBit(flow.rowOf(goal), end);
  const last = isNext ? end : firstBit(flow.rowOf(end), flow.nearGoal);
  const added: [number, number][] = isNext ? [] : [[end, last]];
  added.push([last, goal]);
  for (let at = place; at >> 1 !== from; at = reachedFrom[at] as number) {
    const by = reachedFrom[at] as number;
    const [v, w] = [by >> 1, at >> 1];
    if (v === w) continue;
    if (by % 2 === 1) added.push([v, w]);
    else {
      flow.next[w] = NONE;
      flow.before[v] = NONE;
    }
  }
  for (const [v, w] of added) step(search, v, w);
}

/** Makes w follow v on a way. */
function step({ flow, from, goal }: Search, v: number, w: number): void {
  if (v !== from) {
    flow.next[v] = w;
    use(flow, v);
  }
  if (w === goal) return;
  flow.before[w] = v;
  use(flow, w);
}
