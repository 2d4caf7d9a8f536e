/**
 * The slice: the graph in a period under filters, with parallel ties collapsed. It is what every measure is computed on.
 * The rules are those of the method: in force is existed during; P and N of a pair follow the chosen collapse rule.
 */

import { type Graph, kindOfActor } from './graph.ts';
import type { Day } from './partialDate.ts';
import { earliest, latest, type Period } from './period.ts';
import type { CollapseRule, Filters, Question } from './question.ts';
import { CONFIDENCES, STATUSES, UNKNOWN_STRENGTH_COUNTS_AS } from './tie.ts';
import { neighboursOf, pairsOf } from './tiedPairs.ts';

export interface Slice {
  readonly graph: Graph;
  readonly first: Day;
  readonly last: Day;
  /** Numbers of the ties in force, in order. */
  readonly ties: Int32Array;
  /** Numbers of the actors with a tie in force, in order. */
  readonly actors: Int32Array;
  /** Unordered pairs with a tie in force, `pairU < pairV`, in order of both. */
  readonly pairU: Int32Array;
  readonly pairV: Int32Array;
  /** P and N of each pair, 0 to 5. */
  readonly positive: Uint8Array;
  readonly hostile: Uint8Array;
  /** The sum of the strengths of its hostile ties. */
  readonly quarrel: Int32Array;
  /** The ties of pair p are `pairTies[pairStart[p]]` up to `pairTies[pairStart[p + 1]]`, in order of tie. */
  readonly pairStart: Int32Array;
  readonly pairTies: Int32Array;
  /** Neighbours of actor u: `neighbour[start[u]]` up to `start[u + 1]`, in order, and the pair that links them. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly neighbourPair: Int32Array;
}

/** Which ties of the graph, or of one of its actors, are in the period and pass the filters, in order of number. */
export function tiesInForce(
  graph: Graph,
  period: Period,
  filters: Filters,
  actor: number | null = null,
): Int32Array {
  const first = earliest(period);
  const last = latest(period);
  const pass = tiePasses(graph, filters);
  const kept = new Int32Array(graph.ties.length);
  let count = 0;
  for (let t = 0; t < graph.ties.length; t += 1) {
    if (actor !== null && graph.tieFrom[t] !== actor && graph.tieTo[t] !== actor) continue;
    if ((graph.tieFirst[t] as number) <= last && (graph.tieLast[t] as number) >= first && pass(t))
      kept[count++] = t;
  }
  return count < kept.length ? kept.slice(0, count) : kept;
}

/** The test a tie must pass under the filters, whatever the period. */
export function tiePasses(graph: Graph, filters: Filters): (tie: number) => boolean {
  const { vocabulary } = graph.data;
  const kindOff = Uint8Array.from(vocabulary.tieKinds, (kind) =>
    Number(filters.tieKindsOff.includes(kind.key)),
  );
  const actorOff = Uint8Array.from(graph.actors, (_, actor) =>
    Number(filters.actorKindsOff.includes(kindOfActor(graph, actor).key)),
  );
  const statusOff = Uint8Array.from(STATUSES, (status) => Number(!filters.statuses.includes(status)));
  const confidenceOff = Uint8Array.from(CONFIDENCES, (level) =>
    Number(filters.confidencesOff.includes(level)),
  );
  const signOff = Uint8Array.from([-1, 0, 1] as const, (sign) => Number(filters.signsOff.includes(sign)));
  return (t) =>
    !kindOff[graph.tieKinds[t] as number] &&
    !statusOff[graph.tieStatus[t] as number] &&
    !confidenceOff[graph.tieConfidence[t] as number] &&
    !signOff[(graph.tieSign[t] as number) + 1] &&
    !actorOff[graph.tieFrom[t] as number] &&
    !actorOff[graph.tieTo[t] as number];
}

/** The slice of a question, without its edits: those are applied to the data set before it is indexed. */
export function sliceOf(graph: Graph, question: Question): Slice {
  const ties = tiesInForce(graph, question.period, question.filters);
  return sliceOfTies(graph, question.period, ties, question.rules.collapse);
}

/** The slice of given ties. Cost: linear in actors and ties. */
export function sliceOfTies(graph: Graph, period: Period, ties: Int32Array, rule: CollapseRule): Slice {
  const { pairU, pairV, pairStart, pairTies } = pairsOf(graph, ties);
  return {
    graph,
    first: earliest(period),
    last: latest(period),
    ties,
    pairU,
    pairV,
    pairStart,
    pairTies,
    ...collapse(graph, pairStart, pairTies, rule),
    ...neighboursOf(graph.actors.length, pairU, pairV),
  };
}

/** The strength a tie counts with: its own, or 3 where unknown. */
export function countedStrength(graph: Graph, tie: number): number {
  return graph.tieStrength[tie] || UNKNOWN_STRENGTH_COUNTS_AS;
}

/** P, N and the quarrel of each pair. No list is made for a pair: for many that would cost more than all the rest. */
function collapse(graph: Graph, pairStart: Int32Array, pairTies: Int32Array, rule: CollapseRule) {
  const signed = signedStrengths(graph);
  const pairs = pairStart.length - 1;
  const positive = new Uint8Array(pairs);
  const hostile = new Uint8Array(pairs);
  const quarrel = new Int32Array(pairs);
  const most = rule === 'sum' ? 5 : 0;
  for (let p = 0; p < pairs; p += 1) {
    const [from, to] = [pairStart[p] as number, pairStart[p + 1] as number];
    let [good, bad, all] = [0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const value = signed[pairTies[at] as number] as number;
      const [up, down] = [Math.max(0, value), Math.max(0, -value)];
      good = Math.max(up, Math.min(most, good + up), good);
      bad = Math.max(down, Math.min(most, bad + down), bad);
      all += down;
    }
    positive[p] = good;
    hostile[p] = bad;
    quarrel[p] = all;
  }
  if (rule === 'latest')
    for (let p = 0; p < pairs; p += 1) {
      const ties = pairTies.subarray(pairStart[p], pairStart[p + 1]);
      if (ties.length < 2) continue;
      positive[p] = collapsed(graph, ties, 1, rule);
      hostile[p] = collapsed(graph, ties, -1, rule);
    }
  return { positive, hostile, quarrel };
}

/** The strength each tie counts with, by its sign: in one narrow column, which is looked up in no order. */
function signedStrengths(graph: Graph): Int8Array {
  const signed = new Int8Array(graph.ties.length);
  for (let t = 0; t < signed.length; t += 1)
    signed[t] = (graph.tieSign[t] as number) * countedStrength(graph, t);
  return signed;
}

/** One number for the parallel ties of one sign: the strongest, the sum capped at 5, or the one that began last. */
export function collapsed(graph: Graph, ties: Iterable<number>, sign: 1 | -1, rule: CollapseRule): number {
  let value = 0;
  let began = Number.NEGATIVE_INFINITY;
  for (const t of ties) {
    if (graph.tieSign[t] !== sign) continue;
    const strength = countedStrength(graph, t);
    const first = graph.tieFirst[t] as number;
    if (rule === 'strongest') value = Math.max(value, strength);
    else if (rule === 'sum') value = Math.min(5, value + strength);
    else if (first > began || (first === began && strength > value)) [value, began] = [strength, first];
  }
  return value;
}

/** The number of the pair that links two actors, or −1 where no tie in force does. Cost: log of the degree. */
export function pairBetween(slice: Slice, u: number, v: number): number {
  let low = slice.start[u] as number;
  let high = (slice.start[u + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = slice.neighbour[middle] as number;
    if (found === v) return slice.neighbourPair[middle] as number;
    if (found < v) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** How two actors stand to each other. */
export type PairState = 'open' | 'mixed' | 'hostile' | 'unlinked';

/** The state of a pair from its P and N. */
export function pairState(positive: number, hostile: number): PairState {
  if (positive > 0) return hostile > 0 ? 'mixed' : 'open';
  return hostile > 0 ? 'hostile' : 'unlinked';
}
