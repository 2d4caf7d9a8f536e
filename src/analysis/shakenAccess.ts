/**
 * The access of every broker of a pair in a draw, for ways of two and three legs: each pair of the scope is looked at
 * once, and only ways through a forum whose ties share no day are weighed tie by tie. Cost: the pairs of the scope.
 */

import type { Access } from '#model/finding.ts';
import type { Rules } from '#model/question.ts';
import { pairBetween, type Slice } from '#model/slice.ts';
import { costOfPair } from './carryingLayer.ts';
import type { ShakenTies } from './draws.ts';
import { searchPair } from './pairSearch.ts';
import { takeLegs } from './pathTies.ts';
import { accessFromKey, accessKey } from './ranking.ts';
import { type ShakenLayer, shakenLayer } from './shakenLayer.ts';
import type { Ownership } from './whosePath.ts';

const MOST_LEGS = 3;
const NO_WAY = 0x7fffffff;

/** The access of a broker by its number in the last draw. */
export type AccessOf = (candidate: number) => Access | null;

/** Whether these rules leave only ways that are counted here. */
export function hasShortWays({ maxLegs, sameTime }: Rules): boolean {
  return maxLegs <= MOST_LEGS && !sameTime;
}

/** A pair between two that may both be third parties. */
interface Middle {
  readonly u: Int32Array;
  readonly v: Int32Array;
  readonly pair: Int32Array;
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
): (ties: ShakenTies, ownership: Ownership) => AccessOf {
  const shaken = shakenLayer(scoped, rules);
  const still = { ...shaken.layer, rules: { ...rules, noHostileThird: false } };
  const may = searchPair(still, a, b).third;
  const sides = sidesOf(scoped, a, b, may);
  const middle = rules.maxLegs < MOST_LEGS ? noMiddle() : middleOf(scoped, sides, may);
  const pairs = Int32Array.from([...sides.toA, ...sides.toB, ...middle.pair]).filter((pair) => pair >= 0);
  const best = new Int32Array(may.length);
  const byOwner = new Int32Array(may.length);
  const weigh = { ...{ shaken, sides, a, b, best }, order: rules.order };
  return (ties, ownership) => {
    shaken.shake(ties, pairs);
    costSides(shaken, sides, rules.noHostileThird);
    best.fill(NO_WAY);
    weighTwoLegs(weigh);
    weighThreeLegs(weigh, middle);
    byOwner.fill(NO_WAY);
    for (const v of sides.third)
      for (let at = ownership.start[v] as number, end = ownership.start[v + 1] as number; at < end; at += 1) {
        const owner = ownership.owner[at] as number;
        if ((best[v] as number) < (byOwner[owner] as number)) byOwner[owner] = best[v] as number;
      }
    return (candidate) => {
      const key = byOwner[candidate] as number;
      return key === NO_WAY ? null : accessFromKey(key, rules.order);
    };
  };
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
  return { u: new Int32Array(), v: new Int32Array(), pair: new Int32Array() };
}

function middleOf(slice: Slice, { third, toA, toB }: Sides, may: Uint8Array): Middle {
  const nearA = new Set(third.filter((_, at) => (toA[at] as number) >= 0));
  const nearB = new Set(third.filter((_, at) => (toB[at] as number) >= 0));
  const pair = Int32Array.from(slice.pairU.keys()).filter((p) => {
    const [u, v] = [slice.pairU[p] as number, slice.pairV[p] as number];
    if (may[u] === 0 || may[v] === 0) return false;
    return (nearA.has(u) && nearB.has(v)) || (nearA.has(v) && nearB.has(u));
  });
  return { u: pair.map((p) => slice.pairU[p] as number), v: pair.map((p) => slice.pairV[p] as number), pair };
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
    const [pairA, pairB] = [toA[at] as number, toB[at] as number];
    const isBarred = noHostileThird && hostility(pairA) + hostility(pairB) > 0;
    costToA[v] = isBarred ? 0 : legCost(shaken, pairA, meets[v] as number);
    costToB[v] = isBarred ? 0 : legCost(shaken, pairB, meets[v] as number);
  }
}

interface Weighing {
  readonly shaken: ShakenLayer;
  readonly sides: Sides;
  readonly a: number;
  readonly b: number;
  readonly order: Rules['order'];
  /** The key of the best way through each third party. */
  readonly best: Int32Array;
}

function weighTwoLegs(weighing: Weighing): void {
  const { sides, order, best, shaken } = weighing;
  const { third, costToA, costToB } = sides;
  for (const v of third) {
    const [toA, toB] = [costToA[v] as number, costToB[v] as number];
    if (toA === 0 || toB === 0) continue;
    const cost = shaken.layer.unsettled[v] === 1 ? exactCost(weighing, [v]) : toA + toB;
    if (cost > 0) best[v] = accessKey({ cost, legs: 2 }, order);
  }
}

function weighThreeLegs(weighing: Weighing, { u, v, pair }: Middle): void {
  const { shaken, sides } = weighing;
  const { costToA, costToB } = sides;
  const { meets, positive } = shaken.layer;
  for (let at = 0; at < pair.length; at += 1) {
    const p = pair[at] as number;
    if (positive[p] === 0) continue;
    const [one, other] = [u[at] as number, v[at] as number];
    const cost = legCost(shaken, p, (meets[one] as number) | (meets[other] as number));
    const [oneToA, otherToB] = [costToA[one] as number, costToB[other] as number];
    if (oneToA > 0 && otherToB > 0) keepThreeLegs(weighing, one, other, oneToA + cost + otherToB);
    const [otherToA, oneToB] = [costToA[other] as number, costToB[one] as number];
    if (otherToA > 0 && oneToB > 0) keepThreeLegs(weighing, other, one, otherToA + cost + oneToB);
  }
}

/** A way from a over `first` and `second` to b, that costs the sum unless its ties must be looked at. */
function keepThreeLegs(weighing: Weighing, first: number, second: number, sum: number): void {
  const { best, order, shaken } = weighing;
  const { unsettled } = shaken.layer;
  const isSettled = ((unsettled[first] as number) | (unsettled[second] as number)) === 0;
  const cost = isSettled ? sum : exactCost(weighing, [first, second]);
  if (cost === 0) return;
  const key = accessKey({ cost, legs: 3 }, order);
  if (key < (best[first] as number)) best[first] = key;
  if (key < (best[second] as number)) best[second] = key;
}

/** The cost of a way by the ties it takes, or 0 where they share no day they must. */
function exactCost({ shaken: { layer }, a, b }: Weighing, thirds: readonly number[]): number {
  const path = [a, ...thirds, b];
  const pairs = path.slice(1).map((v, at) => pairBetween(layer.slice, path[at] as number, v));
  return takeLegs(layer, path, pairs)?.reduce((sum, leg) => sum + leg.cost, 0) ?? 0;
}
