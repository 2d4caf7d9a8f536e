/**
 * The access of every broker of a pair in a draw, for ways of two and three legs: each pair of the scope is looked at
 * once, and only ways through a forum whose ties share no day are weighed tie by tie. Cost: the pairs of the scope.
 */

import type { Rules } from '#model/question.ts';
import { pairBetween, type Slice } from '#model/slice.ts';
import { type CarryingLayer, costOfPair } from './carryingLayer.ts';
import type { ShakenTies } from './draws.ts';
import { accessKey } from './foundPath.ts';
import { searchPair } from './pairSearch.ts';
import { takeLegs } from './pathTies.ts';
import { type ShakenLayer, shakenLayer } from './shakenLayer.ts';
import type { Ownership } from './whosePath.ts';

const MOST_LEGS = 3;
/** Above every key and every cost. */
export const NO_WAY = 0x7fffffff;

/** The key of the best access of an actor in the last draw, the lower the better; `NO_WAY` where none leads through it. */
export type AccessKeyOf = (actor: number) => number;

/** Whether these rules leave only ways that are counted here. */
export function hasShortWays({ maxLegs, sameTime }: Rules): boolean {
  return maxLegs <= MOST_LEGS && !sameTime;
}

/** A pair between two that may both be third parties. */
interface Middle {
  readonly u: Int32Array;
  readonly v: Int32Array;
  readonly pair: Int32Array;
  /** Whether others meet in one of the two. */
  readonly meets: Uint8Array;
}

interface Sides {
  /** Whom a or b has a pair with, and those pairs, −1 where it has none with one of them. */
  readonly third: Int32Array;
  readonly toA: Int32Array;
  readonly toB: Int32Array;
  /** What a leg from each third party to a and to b costs; 0 where there is none. */
  readonly costToA: Uint8Array;
  readonly costToB: Uint8Array;
}

/** Prepares a pair on the slice of its scope. The function it returns takes a draw, and whose paths are in it. */
export function shakenAccess(
  scoped: Slice,
  a: number,
  b: number,
  rules: Rules,
): (ties: ShakenTies, ownership: Ownership) => AccessKeyOf {
  const shaken = shakenLayer(scoped, rules);
  const still = { ...shaken.layer, rules: { ...rules, noHostileThird: false } };
  const may = searchPair(still, a, b).third;
  const sides = sidesOf(scoped, a, b, may);
  const middle = rules.maxLegs < MOST_LEGS ? noMiddle() : middleOf(still, sides, may);
  const pairs = Int32Array.from([...sides.toA, ...sides.toB, ...middle.pair]).filter((pair) => pair >= 0);
  const byOwner = new Int32Array(may.length);
  // Field by field, as in wayFlow.ts.
  const weighing: Weighing = {
    shaken,
    sides,
    middle,
    a,
    b,
    twoLegs: new Int32Array(may.length),
    threeLegs: new Int32Array(may.length),
  };
  return (ties, ownership) => {
    shaken.shake(ties, pairs);
    costSides(shaken, sides, rules.noHostileThird);
    weighTwoLegs(weighing);
    weighThreeLegs(weighing);
    byOwner.fill(NO_WAY);
    for (let i = 0; i < sides.third.length; i += 1) keepForOwners(weighing, i, ownership, byOwner);
    return (actor) => byOwner[actor] as number;
  };
}

/** Hands the best way through a third party to those whose path it is. */
function keepForOwners(
  weighing: Weighing,
  i: number,
  { start, owner }: Ownership,
  byOwner: Int32Array,
): void {
  const { sides, twoLegs, threeLegs, shaken } = weighing;
  const v = sides.third[i] as number;
  const { order } = shaken.layer.rules;
  const keyOf = (cost: number, legs: number) => (cost === NO_WAY ? NO_WAY : accessKey({ cost, legs }, order));
  const key = Math.min(keyOf(twoLegs[v] as number, 2), keyOf(threeLegs[v] as number, 3));
  if (key === NO_WAY) return;
  for (let at = start[v] as number, end = start[v + 1] as number; at < end; at += 1) {
    const actor = owner[at] as number;
    if (key < (byOwner[actor] as number)) byOwner[actor] = key;
  }
}

function sidesOf(slice: Slice, a: number, b: number, may: Uint8Array): Sides {
  const third = Int32Array.from(may.keys()).filter(
    (v) => may[v] === 1 && (pairBetween(slice, a, v) >= 0 || pairBetween(slice, b, v) >= 0),
  );
  return {
    third,
    toA: third.map((v) => pairBetween(slice, a, v)),
    toB: third.map((v) => pairBetween(slice, b, v)),
    costToA: new Uint8Array(may.length),
    costToB: new Uint8Array(may.length),
  };
}

function noMiddle(): Middle {
  return { u: new Int32Array(), v: new Int32Array(), pair: new Int32Array(), meets: new Uint8Array() };
}

function middleOf({ slice, meets }: CarryingLayer, { third, toA, toB }: Sides, may: Uint8Array): Middle {
  const nearA = new Set(third.filter((_, at) => (toA[at] as number) >= 0));
  const nearB = new Set(third.filter((_, at) => (toB[at] as number) >= 0));
  const pair = Int32Array.from(slice.pairU.keys()).filter((p) => {
    const [u, v] = [slice.pairU[p] as number, slice.pairV[p] as number];
    if (may[u] === 0 || may[v] === 0) return false;
    return (nearA.has(u) && nearB.has(v)) || (nearA.has(v) && nearB.has(u));
  });
  const u = pair.map((p) => slice.pairU[p] as number);
  const v = pair.map((p) => slice.pairV[p] as number);
  return {
    u,
    v,
    pair,
    meets: Uint8Array.from(u, (one, at) => (meets[one] as number) | (meets[v[at] as number] as number)),
  };
}

/** What a leg over a pair costs, by one tie alone where others meet at an end of it that is a third party; 0 for none. */
function legCost({ layer, strongest }: ShakenLayer, pair: number, meets: number): number {
  if (pair < 0 || layer.positive[pair] === 0) return 0;
  const whole = costOfPair(layer, pair);
  return meets === 0 ? whole : whole + (layer.positive[pair] as number) - (strongest[pair] as number);
}

function costSides(shaken: ShakenLayer, sides: Sides, noHostileThird: boolean): void {
  const { meets, slice } = shaken.layer;
  const { third, toA, toB, costToA, costToB } = sides;
  const hostility = (pair: number) => (pair < 0 ? 0 : (slice.hostile[pair] as number));
  for (let at = 0; at < third.length; at += 1) {
    const v = third[at] as number;
    const pairA = toA[at] as number;
    const pairB = toB[at] as number;
    const isBarred = noHostileThird && hostility(pairA) + hostility(pairB) > 0;
    costToA[v] = isBarred ? 0 : legCost(shaken, pairA, meets[v] as number);
    costToB[v] = isBarred ? 0 : legCost(shaken, pairB, meets[v] as number);
  }
}

interface Weighing {
  readonly shaken: ShakenLayer;
  readonly sides: Sides;
  readonly middle: Middle;
  readonly a: number;
  readonly b: number;
  /** The cost of the cheapest way of two and of three legs through each third party. */
  readonly twoLegs: Int32Array;
  readonly threeLegs: Int32Array;
}

function weighTwoLegs(weighing: Weighing): void {
  const { sides, shaken, twoLegs } = weighing;
  const { third, costToA, costToB } = sides;
  twoLegs.fill(NO_WAY);
  for (const v of third) {
    if (costToA[v] === 0 || costToB[v] === 0) continue;
    const sum = (costToA[v] as number) + (costToB[v] as number);
    twoLegs[v] = shaken.layer.unsettled[v] === 1 ? exactCost(weighing, [v]) : sum;
  }
}

function weighThreeLegs(weighing: Weighing): void {
  const { shaken, sides, middle, threeLegs } = weighing;
  const { costToA, costToB } = sides;
  threeLegs.fill(NO_WAY);
  for (let at = 0; at < middle.pair.length; at += 1) {
    const cost = legCost(shaken, middle.pair[at] as number, middle.meets[at] as number);
    if (cost === 0) continue;
    const u = middle.u[at] as number;
    const v = middle.v[at] as number;
    const uToA = costToA[u] as number;
    const vToB = costToB[v] as number;
    if (uToA > 0 && vToB > 0) keepThreeLegs(weighing, u, v, uToA + cost + vToB);
    const vToA = costToA[v] as number;
    const uToB = costToB[u] as number;
    if (vToA > 0 && uToB > 0) keepThreeLegs(weighing, v, u, vToA + cost + uToB);
  }
}

/** A way from a over `first` and `second` to b, that costs the sum unless its ties must be looked at. */
function keepThreeLegs(weighing: Weighing, first: number, second: number, sum: number): void {
  const { threeLegs, shaken } = weighing;
  const { unsettled } = shaken.layer;
  const isSettled = unsettled[first] === 0 && unsettled[second] === 0;
  const cost = isSettled ? sum : exactCost(weighing, [first, second]);
  if (cost < (threeLegs[first] as number)) threeLegs[first] = cost;
  if (cost < (threeLegs[second] as number)) threeLegs[second] = cost;
}

/** The cost of a way by the ties it takes, or `NO_WAY` where they share no day they must. */
function exactCost({ shaken: { layer }, a, b }: Weighing, thirds: readonly number[]): number {
  const path = [a, ...thirds, b];
  const pairs = path.slice(1).map((v, at) => pairBetween(layer.slice, path[at] as number, v));
  return takeLegs(layer, path, pairs)?.reduce((sum, leg) => sum + leg.cost, 0) ?? NO_WAY;
}
