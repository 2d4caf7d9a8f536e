/**
 * The signs of a slice: each pair as positive or hostile by the sign of P − N. A pair in which both are equal has no
 * sign and is left out, and so is an actor all of whose pairs are.
 */

import type { Slice } from '#model/slice.ts';

/** Actors with a signed pair, by place in order of id, and their pairs as arcs in both directions. */
export interface SignedPairs {
  /** The number in the graph of the actor at each place. */
  readonly actors: Int32Array;
  /** The arcs from place u are `start[u]` up to `start[u + 1]`, in order of the place they lead to. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  /** 1 or −1. */
  readonly sign: Int8Array;
  /** The number of the pair in the slice. */
  readonly pair: Int32Array;
}

/** The signed pairs of a slice. Cost: linear in actors and pairs. */
export function signedPairs(slice: Slice): SignedPairs {
  const signOf = (pair: number) =>
    Math.sign((slice.positive[pair] as number) - (slice.hostile[pair] as number));
  const isSigned = (actor: number) =>
    slice.neighbourPair
      .subarray(slice.start[actor], slice.start[actor + 1])
      .some((pair) => signOf(pair) !== 0);
  const actors = slice.actors.filter(isSigned);
  const place = new Int32Array(slice.graph.actors.length);
  actors.forEach((actor, at) => {
    place[actor] = at;
  });
  const start = [0];
  const neighbour: number[] = [];
  const pair: number[] = [];
  for (const actor of actors) {
    const end = slice.start[actor + 1] as number;
    for (let a = slice.start[actor] as number; a < end; a += 1) {
      const p = slice.neighbourPair[a] as number;
      if (signOf(p) === 0) continue;
      neighbour.push(place[slice.neighbour[a] as number] as number);
      pair.push(p);
    }
    start.push(pair.length);
  }
  return {
    actors,
    start: Int32Array.from(start),
    neighbour: Int32Array.from(neighbour),
    sign: Int8Array.from(pair, signOf),
    pair: Int32Array.from(pair),
  };
}
