/**
 * The division of one part of the signed pairs in two sides at the least cost: a seeded local search, then the proof
 * that nothing is better, where that ends in time (campProof.ts).
 */

import { costOf, type Part, partOf, type Weights } from './campPart.ts';
import { proof } from './campProof.ts';
import { type Random, randomFrom } from './random.ts';

/** How many times local search starts afresh from the best it knows. */
const KICKS = 200;
/** Fewer for large parts: the arcs looked at, once each time, are about this many. */
const KICKED_ARCS = 2_000_000;

/** The side, 1 or −1, of each actor of the part, and whether no other division costs less. */
export interface Sides {
  readonly sides: Int8Array;
  readonly exact: boolean;
}

/** The best sides found for the actors of a part, in their order. `ties` holds whole signed weights, both ways. */
export function bestSides(actors: readonly number[], ties: Weights): Sides {
  const part = partOf(actors, ties);
  const found = localSearch(part);
  const proven = proof(part, found, costOf(part, found));
  const best = proven ?? found;
  const placeOf = new Map(part.order.map((actor, at) => [actor, at]));
  return {
    sides: Int8Array.from(actors, (actor) => best[placeOf.get(actor) as number] as number),
    exact: proven !== null,
  };
}

/** Changes sides while that helps, and begins anew from a shaken copy of the best, a fixed number of times. */
function localSearch(part: Part): Int8Array {
  const random = randomFrom(1);
  const best = new Int8Array(part.count).fill(1);
  settle(part, best);
  let cost = costOf(part, best);
  const kicks = Math.min(KICKS, Math.ceil(KICKED_ARCS / (part.neighbour.length + 1)));
  for (let kick = 0; kick < kicks && cost > 0; kick += 1) {
    const tried = shaken(best, kick, random);
    settle(part, tried);
    const found = costOf(part, tried);
    if (found >= cost) continue;
    cost = found;
    best.set(tried);
  }
  return best;
}

/** A copy in which each actor has changed sides with a chance of a half at every fourth kick, else of an eighth. */
function shaken(sides: Int8Array, kick: number, random: Random): Int8Array {
  const chance = kick % 4 === 0 ? 0.5 : 0.125;
  return sides.map((side) => (random() < chance ? -side : side));
}

/** Lets actors change sides, in order, until none gains by it. Each change lowers the cost, so it ends. */
function settle({ count, start, neighbour, weight }: Part, sides: Int8Array): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (let u = 0; u < count; u += 1) {
      let pull = 0;
      for (let a = start[u] as number, end = start[u + 1] as number; a < end; a += 1)
        pull += (weight[a] as number) * (sides[neighbour[a] as number] as number);
      if (pull * (sides[u] as number) >= 0) continue;
      sides[u] = -(sides[u] as number);
      changed = true;
    }
  }
}
