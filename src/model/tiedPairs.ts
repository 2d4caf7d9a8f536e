/**
 * Ties by the unordered pair they tie, and pairs by their ends, as integer columns. All of it is counting: linear in
 * actors and ties. Columns are read from front to back wherever they can be, since at a hundred thousand ties they no
 * longer fit beside the processor, and looking up one tie after another would cost more than all the counting.
 */

import type { Graph } from './graph.ts';

/** The pairs of ties, `pairU < pairV`, in order of both, and the ties of each in the order they are given in. */
export interface TiedPairs {
  readonly pairU: Int32Array;
  readonly pairV: Int32Array;
  /** The ties of pair p are `pairTies[pairStart[p]]` up to `pairTies[pairStart[p + 1]]`. */
  readonly pairStart: Int32Array;
  readonly pairTies: Int32Array;
}

/** Sorts ties by their pair with two stable counting passes, by the upper end and then by the lower. */
export function pairsOf(graph: Graph, ties: Int32Array): TiedPairs {
  const { tieFrom, tieTo } = graph;
  const actorCount = graph.actors.length;
  const [fillUpper, fillLower] = [new Int32Array(actorCount + 1), new Int32Array(actorCount + 1)];
  for (let at = 0; at < ties.length; at += 1) {
    const t = ties[at] as number;
    countIn(fillUpper, Math.max(tieFrom[t] as number, tieTo[t] as number));
    countIn(fillLower, Math.min(tieFrom[t] as number, tieTo[t] as number));
  }
  begin(fillUpper);
  begin(fillLower);
  const [halfTies, halfLower] = [new Int32Array(ties.length), new Int32Array(ties.length)];
  for (let at = 0; at < ties.length; at += 1) {
    const t = ties[at] as number;
    const place = taken(fillUpper, Math.max(tieFrom[t] as number, tieTo[t] as number));
    halfTies[place] = t;
    halfLower[place] = Math.min(tieFrom[t] as number, tieTo[t] as number);
  }
  // Each place that was filled has moved to where the next begins: of which upper end a half is, tells its place.
  const [pairTies, uppers] = [new Int32Array(ties.length), new Int32Array(ties.length)];
  for (let half = 0, upper = 0; half < ties.length; half += 1) {
    while (half >= (fillUpper[upper] as number)) upper += 1;
    const place = taken(fillLower, halfLower[half] as number);
    pairTies[place] = halfTies[half] as number;
    uppers[place] = upper;
  }
  return { pairTies, ...runsOf(fillLower, uppers) };
}

const countIn = (counts: Int32Array, key: number) => {
  counts[key] = (counts[key] as number) + 1;
};

/** Counts of keys, made to where each begins in order of key. */
function begin(counts: Int32Array): void {
  let sum = 0;
  for (let key = 0; key < counts.length; key += 1) {
    const count = counts[key] as number;
    counts[key] = sum;
    sum += count;
  }
}

const taken = (fill: Int32Array, key: number): number => {
  const place = fill[key] as number;
  fill[key] = place + 1;
  return place;
};

/** The runs of equal pairs: those of lower end u stop at `ends[u]`, and their upper ends are in order. */
function runsOf(ends: Int32Array, uppers: Int32Array): Omit<TiedPairs, 'pairTies'> {
  let pairs = 0;
  eachRun(ends, uppers, () => {
    pairs += 1;
  });
  const [pairU, pairV, pairStart] = [new Int32Array(pairs), new Int32Array(pairs), new Int32Array(pairs + 1)];
  let pair = 0;
  eachRun(ends, uppers, (lower, at) => {
    pairU[pair] = lower;
    pairV[pair] = uppers[at] as number;
    pairStart[pair] = at;
    pair += 1;
  });
  pairStart[pairs] = uppers.length;
  return { pairU, pairV, pairStart };
}

function eachRun(ends: Int32Array, uppers: Int32Array, tell: (lower: number, at: number) => void): void {
  for (let lower = 0, at = 0; at < uppers.length; lower += 1)
    for (const first = at; at < (ends[lower] as number); at += 1)
      if (at === first || uppers[at] !== uppers[at - 1]) tell(lower, at);
}

/** The pairs of each actor, from both its ends: neighbours in order, and those that have any. */
export function neighboursOf(actorCount: number, pairU: Int32Array, pairV: Int32Array) {
  const start = new Int32Array(actorCount + 1);
  for (let p = 0; p < pairU.length; p += 1) {
    const [u, v] = [(pairU[p] as number) + 1, (pairV[p] as number) + 1];
    start[u] = (start[u] as number) + 1;
    start[v] = (start[v] as number) + 1;
  }
  let tied = 0;
  for (let u = 0; u < actorCount; u += 1) {
    if (start[u + 1] !== 0) tied += 1;
    start[u + 1] = (start[u + 1] as number) + (start[u] as number);
  }
  const fill = start.slice(0, actorCount);
  const neighbour = new Int32Array(2 * pairU.length);
  const neighbourPair = new Int32Array(2 * pairU.length);
  // Pairs come in order of (u, v): an actor's lower neighbours all come before its upper ones, each in order.
  putAll(pairV, pairU);
  putAll(pairU, pairV);
  const actors = new Int32Array(tied);
  let put = 0;
  for (let u = 0; u < actorCount; u += 1)
    if ((start[u + 1] as number) > (start[u] as number)) actors[put++] = u;
  return { start, neighbour, neighbourPair, actors };

  function putAll(from: Int32Array, to: Int32Array): void {
    for (let p = 0; p < from.length; p += 1) {
      const u = from[p] as number;
      const at = fill[u] as number;
      neighbour[at] = to[p] as number;
      neighbourPair[at] = p;
      fill[u] = at + 1;
    }
  }
}
