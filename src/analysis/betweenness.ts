/**
 * How often each actor stands on the cheapest ways between two others (Freeman 1977). Method: Brandes 2001, with no
 * lists of predecessors; by breadth where all legs cost the same, else with Dial's buckets, as costs are small whole
 * numbers. Cost: actors × pairs. Counts of ways are exact to 2^53 and floating beyond.
 */

import type { PositiveLayer } from './positiveLayer.ts';

/** What one search needs; made once and used for every actor. */
interface Scratch {
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  readonly share: Float64Array;
  /** Actors in the order in which they were reached. */
  readonly order: Int32Array;
}

/** Betweenness by place, each unordered pair counted once. Not normalised. Throws where a cost is below 1. */
export function betweenness(layer: PositiveLayer): Float64Array {
  if (layer.cost.some((cost) => cost < 1))
    throw new Error('a leg costs less than 1; check the strengths before they are collapsed');
  const count = layer.actors.length;
  const scratch: Scratch = {
    distance: new Int32Array(count),
    ways: new Float64Array(count),
    share: new Float64Array(count),
    order: new Int32Array(count),
  };
  const sums = new Float64Array(count);
  const even = layer.cost.every((cost) => cost === layer.cost[0]);
  const byCost = even ? null : bucketSearch(layer, scratch);
  for (let source = 0; source < count; source += 1) {
    scratch.distance.fill(-1);
    scratch.share.fill(0);
    const reached = byCost === null ? searchByLegs(layer, scratch, source) : byCost(source);
    if (byCost === null) shareByLegs(layer, scratch, reached, sums);
    else shareByCost(layer, scratch, reached, sums);
  }
  return sums.map((sum) => sum / 2);
}

/** Counts the shortest ways from one actor by legs. Returns how many actors it reached. */
function searchByLegs(layer: PositiveLayer, scratch: Scratch, source: number): number {
  const { start, neighbour } = layer;
  const { distance, ways, order } = scratch;
  const count = distance.length;
  distance[source] = 0;
  ways[source] = 1;
  order[0] = source;
  let reached = 1;
  for (let head = 0; head < reached; head += 1) {
    const v = order[head] as number;
    const next = (distance[v] as number) + 1;
    // Once all are reached, the last ring leads nowhere new.
    if (reached === count && next > (distance[order[count - 1] as number] as number)) break;
    const waysHere = ways[v] as number;
    for (let a = start[v] as number, end = start[v + 1] as number; a < end; a += 1) {
      const w = neighbour[a] as number;
      const known = distance[w] as number;
      if (known === next) ways[w] = (ways[w] as number) + waysHere;
      else if (known < 0) {
        distance[w] = next;
        ways[w] = waysHere;
        order[reached++] = w;
      }
    }
  }
  return reached;
}

/** Hands the shares back from the farthest actor to the nearest, and adds them to the sums. */
function shareByLegs(layer: PositiveLayer, scratch: Scratch, reached: number, sums: Float64Array): void {
  const { start, neighbour } = layer;
  const { distance, ways, share, order } = scratch;
  for (let i = reached - 1; i > 0; i -= 1) {
    const w = order[i] as number;
    const before = (distance[w] as number) - 1;
    sums[w] = (sums[w] as number) + (share[w] as number);
    // What comes before the first ring is the source, which takes no share.
    if (before === 0) continue;
    const part = (1 + (share[w] as number)) / (ways[w] as number);
    for (let a = start[w] as number, end = start[w + 1] as number; a < end; a += 1) {
      const v = neighbour[a] as number;
      if (distance[v] === before) share[v] = (share[v] as number) + (ways[v] as number) * part;
    }
  }
}

/** A search by cost with its buckets, one for each cost that may still be open. */
function bucketSearch(layer: PositiveLayer, scratch: Scratch): (source: number) => number {
  const { start, neighbour, cost } = layer;
  const { distance, ways, order } = scratch;
  const size = cost.reduce((most, c) => Math.max(most, c), 0) + 1;
  const bucket = new Int32Array(size);
  // Entries of all buckets, each with the actor and the entry under it. One an arc is the most there can be.
  const entryActor = new Int32Array(neighbour.length + 1);
  const under = new Int32Array(neighbour.length + 1);
  let entries = 0;
  let open = 0;
  const put = (v: number, at: number) => {
    entryActor[entries] = v;
    under[entries] = bucket[at] as number;
    bucket[at] = entries++;
    open += 1;
  };
  const relax = (v: number, d: number) => {
    const waysHere = ways[v] as number;
    for (let a = start[v] as number, end = start[v + 1] as number; a < end; a += 1) {
      const w = neighbour[a] as number;
      const known = distance[w] as number;
      const found = d + (cost[a] as number);
      if (found === known) ways[w] = (ways[w] as number) + waysHere;
      else if (known < 0 || found < known) {
        distance[w] = found;
        ways[w] = waysHere;
        put(w, found % size);
      }
    }
  };
  return (source) => {
    let reached = 0;
    entries = 0;
    bucket.fill(-1);
    distance[source] = 0;
    ways[source] = 1;
    put(source, 0);
    for (let d = 0; open > 0; d += 1) {
      const at = d % size;
      for (let entry = bucket[at] as number; entry >= 0; entry = under[entry] as number) {
        open -= 1;
        const v = entryActor[entry] as number;
        // An actor that was since reached at less leaves its old entry behind.
        if (distance[v] !== d) continue;
        order[reached++] = v;
        relax(v, d);
      }
      bucket[at] = -1;
    }
    return reached;
  };
}

function shareByCost(layer: PositiveLayer, scratch: Scratch, reached: number, sums: Float64Array): void {
  const { start, neighbour, cost } = layer;
  const { distance, ways, share, order } = scratch;
  for (let i = reached - 1; i > 0; i -= 1) {
    const w = order[i] as number;
    const here = distance[w] as number;
    const part = (1 + (share[w] as number)) / (ways[w] as number);
    sums[w] = (sums[w] as number) + (share[w] as number);
    for (let a = start[w] as number, end = start[w + 1] as number; a < end; a += 1) {
      const v = neighbour[a] as number;
      if ((distance[v] as number) + (cost[a] as number) === here)
        share[v] = (share[v] as number) + (ways[v] as number) * part;
    }
  }
}

/** Betweenness as a share of the pairs of others; null where there are fewer than three actors. */
export function normalisedBetweenness(sum: number, actors: number): number | null {
  return actors < 3 ? null : sum / (((actors - 1) * (actors - 2)) / 2);
}
