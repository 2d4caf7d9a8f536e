/**
 * More ways where those already found are in their way: the search goes back along them and sends them elsewhere, by
 * breadth (Edmonds and Karp 1972), from one beginning after another. What leads nowhere from one leads nowhere from
 * those after it, and is not looked at again. Cost of one search: linear in arcs, or in pairs of actors / 32.
 */

import { clearBit, eachBit, firstBit, hasBit, lowestBit, setBit } from './bits.ts';
import { NONE, use, type WayFlow } from './wayFlow.ts';

/** What searches between the same two need. Each place is two in a search: coming in is 2v, going out 2v + 1. */
interface Search {
  readonly flow: WayFlow;
  readonly from: number;
  readonly goal: number;
  readonly goalRow: Int32Array;
  readonly reachedFrom: Int32Array;
  /** Those whose coming in has not been reached. */
  readonly left: Int32Array;
  readonly queue: Int32Array;
  length: number;
}

/** Puts as many more ways into the flow as there are, up to so many; returns how many. */
export function moreWays(flow: WayFlow, from: number, goal: number, wanted: number): number {
  const { reachedFrom, left, queue, between } = flow;
  const search: Search = { flow, from, goal, goalRow: flow.rowOf(goal), reachedFrom, left, queue, length: 0 };
  reachedFrom.fill(NONE);
  left.set(between);
  let ways = 0;
  eachBit(flow.rowOf(from), between, (v) => {
    if (flow.before[v] !== from && hasBit(left, v) && findWay(search, v)) ways += 1;
    return ways < wanted;
  });
  return ways;
}

/** One more way that begins with a place. Where there is none, all that was reached stays so. */
function findWay(search: Search, first: number): boolean {
  search.length = 0;
  clearBit(search.left, first);
  reach(search, 2 * first, 2 * search.from + 1);
  let last = seesGoal(search, first) ? 2 * first : NONE;
  for (let head = 0; last === NONE && head < search.length; head += 1) {
    const place = search.queue[head] as number;
    last = place % 2 === 1 ? leave(search, place) : comeIn(search, place);
  }
  if (last === NONE) return false;
  turn(search, last);
  for (let at = 0; at < search.length; at += 1) {
    const place = search.queue[at] as number;
    search.reachedFrom[place] = NONE;
    if (place % 2 === 0) setBit(search.left, place >> 1);
  }
  return true;
}

function reach(search: Search, place: number, by: number): void {
  if (search.reachedFrom[place] !== NONE) return;
  search.reachedFrom[place] = by;
  search.queue[search.length++] = place;
}

/** From an actor come in to: out of it where it is on no way, else back along its way. Returns a place beside the goal. */
function comeIn(search: Search, place: number): number {
  const { flow, from, goal, goalRow } = search;
  const back = flow.before[place >> 1] as number;
  if (back === NONE) reach(search, place + 1, place);
  if (back === NONE || back === from || search.reachedFrom[2 * back + 1] !== NONE) return NONE;
  reach(search, 2 * back + 1, place);
  return flow.next[back] !== goal && hasBit(goalRow, back) ? 2 * back + 1 : NONE;
}

/** Out of an actor to all it is beside, and into it where it is on a way. Returns a place from which the goal is seen. */
function leave(search: Search, place: number): number {
  const { flow, left, reachedFrom } = search;
  const v = place >> 1;
  if (flow.before[v] !== NONE && reachedFrom[place - 1] === NONE) {
    clearBit(left, v);
    reach(search, place - 1, place);
  }
  const row = flow.rowOf(v);
  for (let word = 0; word < row.length; word += 1)
    for (let on = (row[word] as number) & (left[word] as number); on !== 0; on &= on - 1) {
      const w = 32 * word + lowestBit(on);
      if (flow.next[v] === w) continue;
      clearBit(left, w);
      reach(search, 2 * w, place);
      if (seesGoal(search, w)) return 2 * w;
    }
  return NONE;
}

/** Whether an actor is on no way and the goal can be reached from it next, or next but one. */
function seesGoal({ flow: { nearGoal, leading, rowOf } }: Search, w: number): boolean {
  if (hasBit(nearGoal, w)) return true;
  if (!hasBit(leading, w)) return false;
  if (firstBit(rowOf(w), nearGoal) >= 0) return true;
  clearBit(leading, w);
  return false;
}

/** Takes the arcs that the search went back over out of their ways, then puts in those it went along. */
function turn(search: Search, place: number): void {
  const { flow, reachedFrom, from, goal } = search;
  const end = place >> 1;
  const isNext = hasBit(search.goalRow, end);
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
