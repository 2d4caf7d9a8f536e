/**
 * The pairs of a slice that may be a leg of a broker path under the rules, as arrays. Actors keep their numbers in the
 * graph. A leg costs 6 − P + N, a whole number from 1, so the sum along a path neither overflows nor rounds.
 */

import { type Graph, kindOfActor } from '#model/graph.ts';
import type { Rules } from '#model/question.ts';
import { collapsed, countedStrength, type Slice } from '#model/slice.ts';

/** What a leg costs whose strength is 0 and whose hostility is 0. */
const FULL_COST = 6;

/** Ties in force, and which of them and of the actors may make a way. */
export interface CarryingTies {
  readonly graph: Graph;
  /** Numbers of the ties in force, in order. */
  readonly ties: Int32Array;
  /** Whether each tie of the graph is positive, in force and of a kind that may carry. */
  readonly carries: Uint8Array;
  /** Whether each actor is of a kind that may stand between. */
  readonly mayStand: Uint8Array;
}

/** An arc is one of the two directions of a pair. */
export interface CarryingLayer extends CarryingTies {
  readonly slice: Slice;
  readonly rules: Rules;
  /** The arcs from actor u are `start[u]` up to `start[u + 1]`, in order of the actor they lead to. */
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly pair: Int32Array;
  /** What the arc costs at least between two third parties, and between one of the two sides and a third party. */
  readonly cost: Uint8Array;
  readonly sideCost: Uint8Array;
  /** P of each pair by its carrying ties; 0 where it may be no leg. */
  readonly positive: Uint8Array;
  /** Whether others meet in it, so that the two ties of a way through it must share a day. */
  readonly meets: Uint8Array;
  /** Whether it is met in, and some of its carrying ties share no day: a way through it must then be looked at. */
  readonly unsettled: Uint8Array;
}

/** The carrying layer of a slice. Cost: linear in actors and ties. */
export function carryingLayer(slice: Slice, rules: Rules): CarryingLayer {
  const { graph } = slice;
  const carrying = carryingTies(graph, slice.ties, rules);
  const { carries } = carrying;
  const positive = carriedStrength(slice, rules, carries);
  const meets = Uint8Array.from(graph.actors, (_, actor) => Number(kindOfActor(graph, actor).meets));
  return {
    ...{ slice, rules, ...carrying, positive, meets },
    ...arcsOf(slice, rules, positive, strongestTie(slice, carries), meets),
    unsettled: unsettledForums(slice, carries, meets),
  };
}

/** Which of given ties and of the actors may make a way under rules. Cost: linear in ties and actors. */
export function carryingTies(graph: Graph, ties: Int32Array, rules: Rules): CarryingTies {
  const off = Uint8Array.from(graph.data.vocabulary.tieKinds, (kind) =>
    Number(rules.carryOff.includes(kind.key)),
  );
  const carries = new Uint8Array(graph.ties.length);
  for (const t of ties) if (graph.tieSign[t] === 1 && off[graph.tieKinds[t] as number] === 0) carries[t] = 1;
  const mayStand = Uint8Array.from(graph.actors, (_, actor) =>
    Number(!rules.betweenOff.includes(kindOfActor(graph, actor).key)),
  );
  return { graph, ties, carries, mayStand };
}

function carriedStrength(slice: Slice, rules: Rules, carries: Uint8Array): Uint8Array {
  const positive = slice.positive.slice();
  for (let p = 0; p < positive.length; p += 1) {
    if (rules.cleanLegs && (slice.hostile[p] as number) > 0) positive[p] = 0;
    else if (rules.carryOff.length > 0 && (positive[p] as number) > 0)
      positive[p] = collapsed(
        slice.graph,
        tiesOfPair(slice, p).filter((t) => carries[t] === 1),
        1,
        rules.collapse,
      );
  }
  return positive;
}

/** The numbers of the ties in force of a pair, in order. */
export function tiesOfPair(slice: Slice, pair: number): Int32Array {
  return slice.pairTies.subarray(slice.pairStart[pair], slice.pairStart[pair + 1]);
}

/** The carrying ties of a pair, in order. */
export function carryingTiesOfPair({ slice, carries }: CarryingLayer, pair: number): readonly number[] {
  const ties: number[] = [];
  for (
    let at = slice.pairStart[pair] as number, end = slice.pairStart[pair + 1] as number;
    at < end;
    at += 1
  ) {
    const t = slice.pairTies[at] as number;
    if (carries[t] === 1) ties.push(t);
  }
  return ties;
}

/** What one tie alone costs as the leg of a pair. */
export function costOfTie(slice: Slice, pair: number, tie: number): number {
  return FULL_COST - countedStrength(slice.graph, tie) + (slice.hostile[pair] as number);
}

/** What a pair costs as a leg by its collapsed strength. */
export function costOfPair(layer: CarryingLayer, pair: number): number {
  return FULL_COST - (layer.positive[pair] as number) + (layer.slice.hostile[pair] as number);
}

function strongestTie(slice: Slice, carries: Uint8Array): Uint8Array {
  const strongest = new Uint8Array(slice.pairU.length);
  for (let p = 0; p < strongest.length; p += 1)
    for (const t of tiesOfPair(slice, p))
      if (carries[t] === 1) strongest[p] = Math.max(strongest[p] as number, countedStrength(slice.graph, t));
  return strongest;
}

/** A leg into a third party where others meet, or at the same time, takes one tie; any other its collapsed strength. */
function arcsOf(
  slice: Slice,
  { sameTime }: Rules,
  positive: Uint8Array,
  strongest: Uint8Array,
  meets: Uint8Array,
) {
  const actors = slice.graph.actors.length;
  const start = new Int32Array(actors + 1);
  const to = new Int32Array(slice.neighbour.length);
  const pair = new Int32Array(slice.neighbour.length);
  const cost = new Uint8Array(slice.neighbour.length);
  const sideCost = new Uint8Array(slice.neighbour.length);
  const whole = sameTime ? strongest : positive;
  let arcs = 0;
  for (let u = 0; u < actors; u += 1) {
    for (let a = slice.start[u] as number, end = slice.start[u + 1] as number; a < end; a += 1) {
      const p = slice.neighbourPair[a] as number;
      if (positive[p] === 0) continue;
      const v = slice.neighbour[a] as number;
      const costAt = (meeting: number) =>
        FULL_COST - ((meeting > 0 ? strongest : whole)[p] as number) + (slice.hostile[p] as number);
      to[arcs] = v;
      pair[arcs] = p;
      sideCost[arcs] = costAt(meets[v] as number);
      cost[arcs] = costAt((meets[v] as number) + (meets[u] as number));
      arcs += 1;
    }
    start[u + 1] = arcs;
  }
  const cut = <Column extends Int32Array | Uint8Array>(column: Column) => column.slice(0, arcs) as Column;
  return { start, to: cut(to), pair: cut(pair), cost: cut(cost), sideCost: cut(sideCost) };
}

/** Ties of which each two share a day all share one (Helly), so one look at the latest start settles a forum. */
function unsettledForums(slice: Slice, carries: Uint8Array, meets: Uint8Array): Uint8Array {
  const { graph } = slice;
  const latestFirst = new Int32Array(meets.length).fill(-0x80000000);
  const earliestLast = new Int32Array(meets.length).fill(0x7fffffff);
  for (const t of slice.ties) {
    if (carries[t] === 0) continue;
    for (const end of [graph.tieFrom[t] as number, graph.tieTo[t] as number]) {
      latestFirst[end] = Math.max(latestFirst[end] as number, graph.tieFirst[t] as number);
      earliestLast[end] = Math.min(earliestLast[end] as number, graph.tieLast[t] as number);
    }
  }
  return meets.map((meet, actor) =>
    Number(meet === 1 && (latestFirst[actor] as number) > (earliestLast[actor] as number)),
  );
}
