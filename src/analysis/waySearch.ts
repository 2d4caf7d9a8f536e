/**
 * The search for ways that share no actor: first over actors on no way yet, then back along the ways already found, which
 * it sends elsewhere, depth first (Ford and Fulkerson 1956), from one beginning after another. What leads nowhere from
 * one leads nowhere from those after it, and is not looked at again. Cost of one search: linear in arcs, or in pairs of
 * actors / 32. Words of sets are taken apart here, since calls from file to file would be felt.
 */

import { hasBit, setBit } from './bits.ts';
import type { WayFlow } from './wayFlow.ts';

/** No place: the same as in wayFlow.ts. */
const NONE = -1;

/**
 * Goes from each actor on no way yet to the goal, by one or two others that are on none either, until there are as many
 * ways as are wanted. Puts them into the flow, and returns how many.
 */
export function straightWays(flow: WayFlow, from: number, goal: number, wanted: number): number {
  const { unused } = flow;
  const row = flow.rowOf(from);
  let ways = 0;
  for (let word = 0; word < row.length; word += 1)
    for (let on = (row[word] as number) & (unused[word] as number); on !== 0 && ways < wanted; on &= on - 1) {
      const isUnused = ((unused[word] as number) & on & -on) !== 0;
      if (isUnused && goStraight(flow, from, 32 * word + lowestBit(on), goal)) ways += 1;
    }
  return ways;
}

function goStraight(flow: WayFlow, from: number, v: number, goal: number): boolean {
  const { nearGoal, next, before, rowOf } = flow;
  let w = v;
  let last = firstBit(rowOf(v), nearGoal);
  if (last === NONE) {
    // As v itself leads to none, the first that does is another.
    w = firstLeading(flow, v);
    if (w === NONE) return false;
    last = firstBit(rowOf(w), nearGoal);
    next[v] = w;
    before[w] = v;
    use(flow, w);
  }
  before[v] = from;
  next[w] = last;
  before[last] = w;
  next[last] = goal;
  use(flow, v);
  use(flow, last);
  return true;
}

/** The first on no way that is beside v and beside one that is beside the goal. Who is not is not looked at again. */
function firstLeading({ leading, nearGoal, rowOf }: WayFlow, v: number): number {
  const row = rowOf(v);
  for (let word = 0; word < row.length; word += 1)
    for (let on = (row[word] as number) & (leading[word] as number); on !== 0; on &= on - 1) {
      const w = 32 * word + lowestBit(on);
      if (firstBit(rowOf(w), nearGoal) !== NONE) return w;
      leading[word] = (leading[word] as number) & ~(on & -on);
    }
  return NONE;
}

/** Notes that a place is on a way. */
function use({ unused, nearGoal, leading }: WayFlow, place: number): void {
  const word = place >> 5;
  const others = ~(1 << (place & 31));
  unused[word] = (unused[word] as number) & others;
  nearGoal[word] = (nearGoal[word] as number) & others;
  leading[word] = (leading[word] as number) & others;
}

/** The least number in both sets, or −1. */
function firstBit(one: Int32Array, other: Int32Array): number {
  for (let word = 0; word < one.length; word += 1) {
    const both = (one[word] as number) & (other[word] as number);
    if (both !== 0) return 32 * word + lowestBit(both);
  }
  return NONE;
}

/** The place of the lowest bit of a word that is not 0. */
function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** What searches between the same two need. Each place is two in a search: coming in is 2v, going out 2v + 1. */
interface Search {
  readonly flow: WayFlow;
  readonly from: number;
  readonly goal: number;
  readonly goalRow: Int32Array;
  readonly reachedFrom: Int32Array;
  /** Those whose coming in has not been reached. */
  readonly left: Int32Array;
  /** All that was reached in this search, and what of it is still to be looked at, the last first. */
  readonly reached: Int32Array;
  readonly waiting: Int32Array;
  reachedCount: number;
  waitingCount: number;
}

/** Puts as many more ways into the flow as there are, up to so many; returns how many. */
export function moreWays(flow: WayFlow, from: number, goal: number, wanted: number): number {
  const { reachedFrom, left, between, reached, waiting } = flow;
  const search: Search = {
    flow,
    from,
    goal,
    goalRow: flow.rowOf(goal),
    reachedFrom,
    left,
    reached,
    waiting,
    reachedCount: 0,
    waitingCount: 0,
  };
  reachedFrom.fill(NONE);
  left.set(between);
  let ways = 0;
  const row = flow.rowOf(from);
  for (let word = 0; word < row.length; word += 1)
    for (
      let on = (row[word] as number) & (between[word] as number);
      on !== 0 && ways < wanted;
      on &= on - 1
    ) {
      const v = 32 * word + lowestBit(on);
      if (flow.before[v] !== from && hasBit(left, v) && findWay(search, v)) ways += 1;
    }
  return ways;
}

/** One more way that begins with a place. Where there is none, all that was reached stays so. */
function findWay(search: Search, first: number): boolean {
  search.reachedCount = 0;
  search.waitingCount = 0;
  enter(search, first, 2 * search.from + 1);
  let last = seesGoal(search, first) ? 2 * first : NONE;
  while (last === NONE && search.waitingCount > 0) {
    const place = search.waiting[--search.waitingCount] as number;
    last = place % 2 === 1 ? leave(search, place) : comeIn(search, place);
  }
  if (last === NONE) return false;
  turn(search, last);
  for (let at = 0; at < search.reachedCount; at += 1) {
    const place = search.reached[at] as number;
    search.reachedFrom[place] = NONE;
    if (place % 2 === 0) setBit(search.left, place >> 1);
  }
  return true;
}

function reach(search: Search, place: number, by: number): void {
  if (search.reachedFrom[place] !== NONE) return;
  search.reachedFrom[place] = by;
  search.reached[search.reachedCount++] = place;
  search.waiting[search.waitingCount++] = place;
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

/** Into an actor that has not been come in to. */
function enter(search: Search, v: number, by: number): void {
  const { left } = search;
  left[v >> 5] = (left[v >> 5] as number) & ~(1 << (v & 31));
  reach(search, 2 * v, by);
}

/** Out of an actor to all it is beside, and into it where it is on a way. Returns a place from which the goal is seen. */
function leave(search: Search, place: number): number {
  const { flow, left } = search;
  const v = place >> 1;
  if (flow.before[v] !== NONE) enter(search, v, place);
  const row = flow.rowOf(v);
  for (let word = 0; word < row.length; word += 1)
    for (let on = (row[word] as number) & (left[word] as number); on !== 0; on &= on - 1) {
      const w = 32 * word + lowestBit(on);
      if (flow.next[v] === w) continue;
      enter(search, w, place);
      if (seesGoal(search, w)) return 2 * w;
    }
  return NONE;
}

/** Whether an actor is on no way and the goal can be reached from it next, or next but one. */
function seesGoal({ flow: { nearGoal, leading, rowOf } }: Search, w: number): boolean {
  const [word, bit] = [w >> 5, 1 << (w & 31)];
  if (((nearGoal[word] as number) & bit) !== 0) return true;
  if (((leading[word] as number) & bit) === 0) return false;
  if (firstBit(rowOf(w), nearGoal) !== NONE) return true;
  leading[word] = (leading[word] as number) & ~bit;
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
