/** Slicing as one would write it first: a map from pair to its ties, sorted. What the slice is held against. */

import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { collapsed, tiesInForce } from '#model/slice.ts';

/** One pair of actors with a tie in force. */
interface PlainPair {
  readonly u: number;
  readonly v: number;
  readonly ties: number[];
}

/** The pairs with a tie in force, in order of both, each with P and N. */
export function plainSlice(graph: Graph, { period, filters, rules }: Question) {
  const pairs = new Map<number, PlainPair>();
  for (const t of tiesInForce(graph, period, filters)) {
    const [from, to] = [graph.tieFrom[t] as number, graph.tieTo[t] as number];
    const [u, v] = [Math.min(from, to), Math.max(from, to)];
    const pair = pairs.get(u * graph.actors.length + v);
    if (pair === undefined) pairs.set(u * graph.actors.length + v, { u, v, ties: [t] });
    else pair.ties.push(t);
  }
  return [...pairs.values()]
    .sort((one, other) => one.u - other.u || one.v - other.v)
    .map((pair) => ({
      ...pair,
      positive: collapsed(graph, pair.ties, 1, rules.collapse),
      hostile: collapsed(graph, pair.ties, -1, rules.collapse),
    }));
}
