/**
 * The positive layer of a slice: the pairs with P > 0 as arrays, actors numbered by their place in it from 0.
 * It is what the measures of the field are computed on.
 */

import type { Slice } from '#model/slice.ts';

/** Actors stand in order of id. An arc is one of the two directions of a pair. */
export interface PositiveLayer {
  /** The number in the graph of the actor at each place: every actor of the slice, tied positively or not. */
  readonly actors: Int32Array;
  /** The arcs from place u are `start[u]` up to `start[u + 1]`, in order of the place they lead to. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  /** 6 − P + N, a whole number from 1; or 1. */
  readonly cost: Int32Array;
  /** How much the pair counts: P, or 1. */
  readonly weight: Float64Array;
}

/** The positive layer of a slice; unweighted, every cost and weight is 1. Cost: linear in actors and pairs. */
export function positiveLayer(slice: Slice, weighted = true): PositiveLayer {
  const place = new Int32Array(slice.graph.actors.length);
  for (let at = 0; at < slice.actors.length; at += 1) place[slice.actors[at] as number] = at;
  const start = new Int32Array(slice.actors.length + 1);
  const neighbour = new Int32Array(slice.neighbour.length);
  const cost = new Int32Array(slice.neighbour.length).fill(1);
  const weight = new Float64Array(slice.neighbour.length).fill(1);
  let arcs = 0;
  slice.actors.forEach((actor, at) => {
    const end = slice.start[actor + 1] as number;
    for (let a = slice.start[actor] as number; a < end; a += 1) {
      const pair = slice.neighbourPair[a] as number;
      const positive = slice.positive[pair] as number;
      if (positive === 0) continue;
      neighbour[arcs] = place[slice.neighbour[a] as number] as number;
      if (weighted) {
        cost[arcs] = 6 - positive + (slice.hostile[pair] as number);
        weight[arcs] = positive;
      }
      arcs += 1;
    }
    start[at + 1] = arcs;
  });
  return {
    actors: slice.actors,
    start,
    neighbour: neighbour.slice(0, arcs),
    cost: cost.slice(0, arcs),
    weight: weight.slice(0, arcs),
  };
}

/** How many neighbours the actor at a place has. */
export function degreeAt(layer: PositiveLayer, u: number): number {
  return (layer.start[u + 1] as number) - (layer.start[u] as number);
}
