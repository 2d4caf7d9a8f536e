/**
 * How often each actor stands on the cheapest ways between two others (Freeman 1977). Method: Brandes 2001, with no
 * lists of predecessors; by breadth where all legs cost the same, else with Dial's buckets, as costs are small whole
 * numbers. Cost: actors × pairs. Counts of ways are exact to 2^53 and floating beyond.
 */

import type { PositiveLayer } from './positiveLayer.ts';
import { runSteps, type Steps } from './steps.ts';

/** Not reached: farther than any cost. */
const FAR = 0x3fffffff;

/** What one search needs and leaves behind; made once and used for every actor. */
interface Scratch {
  readonly distance: Int32Array;
  /** How many cheapest ways lead to each actor. */
  readonly ways: Float64Array;
  /** Each actor's part in the ways to those behind it. */
  readonly share: Float64Array;
  /** Actors in the order in which they were reached. */
  readonly order: Int32Array;
  /** The arcs on cheapest ways: of the i-th reached, `others[from[i]]` up to `from[i + 1]`. */
  readonly from: Int32Array;
  readonly others: Int32Array;
}

/** Betweenness by place, at once. */
export function betweenness(layer: PositiveLayer): Float64Array {
  return runSteps(betweennessSteps(layer));
}

/** Betweenness by place, each unordered pair counted once. Not normalised. Throws where a cost is below 1. */
export function* betweennessSteps(layer: PositiveLayer): Steps<Float64Array> {
  if (layer.cost.some((cost) => cost < 1))
    throw new Error('a leg costs less than 1; check the strengths before they are collapsed');
  const count = layer.actors.length;
  const scratch: Scratch = {
    distance: new Int32Array(count),
    ways: new Float64Array(count),
    share: new Float64Array(count),
    order: new Int32Array(count),
    from: new Int32Array(count + 1),
    others: new Int32Array(layer.neighbour.length + 1),
  };
  const sums = new Float64Array(count);
  const even = layer.cost.every((cost) => cost === layer.cost[0]);
  const byCost = even ? null : bucketSearch(layer, scratch);
  for (let source = 0; source < count; source += 1) {
    yield source / count;
    scratch.distance.fill(FAR);
    if (byCost === null) shareWithThoseAfter(scratch, searchByLegs(layer, scratch, source), sums);
    else shareWithThoseBefore(scratch, byCost(source), sums);
  }
  return sums.map((sum) => sum / 2);
}

/**
 * Counts the shortest ways from one actor by legs, and leaves in `others` those one leg farther. Returns how many
 * actors it looked at; those after them stand farthest and lead nowhere.
 */
function searchByLegs(layer: PositiveLayer, scratch: Scratch, source: number): number {
  const { start, neighbour } = layer;
  const { distance, ways, order, from, others } = scratch;
  const count = distance.length;
  distance[source] = 0;
  ways[source] = 1;
  order[0] = source;
  let reached = 1;
  let arcs = 0;
  let head = 0;
  for (; head < reached; head += 1) {
    const v = order[head] as number;
    const next = (distance[v] as number) + 1;
    // Once all are reached, the last ring leads nowhere new.
    if (reached === count && next > (distance[order[count - 1] as number] as number)) break;
    const waysHere = ways[v] as number;
    from[head] = arcs;
    for (let a = start[v] as number, end = start[v + 1] as number; a < end; a += 1) {
      const w = neighbour[a] as number;
      const known = distance[w] as number;
      if (known < next) continue;
      others[arcs++] = w;
      if (known === next) ways[w] = (ways[w] as number) + waysHere;
      else {
        distance[w] = next;
        ways[w] = waysHere;
        order[reached++] = w;
      }
    }
  }
  from[head] = arcs;
  for (let i = head; i < reached; i += 1)
    scratch.share[order[i] as number] = 1 / (ways[order[i] as number] as number);
  return head;
}

/** Goes from the farthest actor to the nearest; `share` holds (1 + share) / ways of those already done. */
function shareWithThoseAfter(
  { ways, share, order, from, others }: Scratch,
  looked: number,
  sums: Float64Array,
): void {
  for (let i = looked - 1; i > 0; i -= 1) {
    const v = order[i] as number;
    let part = 0;
    for (let a = from[i] as number, end = from[i + 1] as number; a < end; a += 1)
      part += share[others[a] as number] as number;
    sums[v] = (sums[v] as number) + part * (ways[v] as number);
    share[v] = part + 1 / (ways[v] as number);
  }
}

/**
 * A search by cost with Dial's buckets, one for each cost that may still be open. It leaves in `others` those just before
 * each actor on its cheapest ways, and returns how many it reached.
 */
function bucketSearch(layer: PositiveLayer, scratch: Scratch): (source: number) => number {
  const { start, neighbour, cost } = layer;
  const { distance, ways, share, order, from, others } = scratch;
  const size = cost.reduce((most, c) => Math.max(most, c), 0) + 1;
  const bucket = new Int32Array(size);
  // Entries of all buckets, each with the actor and the entry under it. One an arc is the most there can be.
  const entryActor = new Int32Array(neighbour.length + 1);
  const under = new Int32Array(neighbour.length + 1);
  let entries = 0;
  let open = 0;
  let arcs = 0;
  const put = (v: number, d: number) => {
    distance[v] = d;
    entryActor[entries] = v;
    under[entries] = bucket[d % size] as number;
    bucket[d % size] = entries++;
    open += 1;
  };
  /** Looks at the pairs of an actor just reached: those it was reached by, and those it reaches at less than known. */
  const settle = (v: number, d: number) => {
    let waysHere = d === 0 ? 1 : 0;
    for (let a = start[v] as number, end = start[v + 1] as number; a < end; a += 1) {
      const w = neighbour[a] as number;
      const c = cost[a] as number;
      const known = distance[w] as number;
      if (known + c === d) {
        waysHere += ways[w] as number;
        others[arcs++] = w;
      } else if (d + c < known) put(w, d + c);
    }
    ways[v] = waysHere;
    share[v] = 0;
  };
  return (source) => {
    let reached = 0;
    entries = 0;
    arcs = 0;
    bucket.fill(-1);
    put(source, 0);
    for (let d = 0; open > 0; d += 1) {
      const at = d % size;
      for (let entry = bucket[at] as number; entry >= 0; entry = under[entry] as number) {
        open -= 1;
        const v = entryActor[entry] as number;
        // An actor that was since reached at less leaves its old entry behind.
        if (distance[v] !== d) continue;
        from[reached] = arcs;
        order[reached++] = v;
        settle(v, d);
      }
      bucket[at] = -1;
    }
    from[reached] = arcs;
    return reached;
  };
}

/** Goes from the farthest actor to the nearest, each handing on its share to those before it. */
function shareWithThoseBefore(
  { ways, share, order, from, others }: Scratch,
  reached: number,
  sums: Float64Array,
): void {
  for (let i = reached - 1; i > 0; i -= 1) {
    const w = order[i] as number;
    const part = (1 + (share[w] as number)) / (ways[w] as number);
    sums[w] = (sums[w] as number) + (share[w] as number);
    for (let a = from[i] as number, end = from[i + 1] as number; a < end; a += 1) {
      const v = others[a] as number;
      share[v] = (share[v] as number) + (ways[v] as number) * part;
    }
  }
}

/** Betweenness as a share of the pairs of others; null where there are fewer than three actors. */
export function normalisedBetweenness(sum: number, actors: number): number | null {
  return actors < 3 ? null : sum / (((actors - 1) * (actors - 2)) / 2);
}
