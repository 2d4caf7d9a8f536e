/**
 * The order of actors around a ring: estranged pairs stand beside each other, so that their lines run along the rim
 * and few cross. Found by local search from several starts; the same input gives the same order.
 */

import { seeded } from './sketch.ts';

/** Two places of the list of actors, and how much it matters that they are near. */
export interface Bond {
  readonly u: number;
  readonly v: number;
  readonly weight: number;
}

const STARTS = 12;
/** What one crossing of two chords of weight 1 costs, against one step of distance. */
const CROSSING = 0.35;
/** Beyond so many bonds, crossings cost more to count than they are worth. */
const MOST_FOR_CROSSINGS = 40;
/** Above 1, one long chord costs more than two short ones. */
const LONG_CHORDS = 1.25;

/**
 * An order of the actors 0, 1, … around a ring that keeps the ends of bonds near each other. `rooms` is the share of
 * the ring that each takes, 1 for most. `pulls` are weaker bonds that do not count crossings. Cost: starts × sweeps ×
 * actors² × bonds.
 */
export function ringOrder(
  rooms: readonly number[],
  bonds: readonly Bond[],
  pulls: readonly Bond[],
  seed: number,
): readonly number[] {
  const count = rooms.length;
  const first = Array.from({ length: count }, (_, i) => i);
  if (count < 4) return first;
  const random = seeded(seed);
  const cost = ringCost(rooms, bonds, pulls);
  let best: readonly number[] = first;
  let bestCost = Number.POSITIVE_INFINITY;
  const starts = count > 24 ? 3 : STARTS;
  for (let start = 0; start < starts; start += 1) {
    const order = improved(start === 0 ? first : shuffled(first, random), cost);
    const found = cost(order);
    if (found < bestCost - 1e-9) [best, bestCost] = [order, found];
  }
  return fromZero(best);
}

function ringCost(rooms: readonly number[], bonds: readonly Bond[], pulls: readonly Bond[]) {
  const at = new Float64Array(rooms.length);
  const round = rooms.reduce((sum, room) => sum + room, 0);
  const apart = (u: number, v: number) => {
    const steps = Math.abs((at[u] as number) - (at[v] as number));
    return Math.min(steps, round - steps);
  };
  return (order: readonly number[]): number => {
    ringShares(order, rooms).forEach((share, place) => {
      at[order[place] as number] = share * round;
    });
    let total = 0;
    for (const { u, v, weight } of bonds) total += weight * Math.max(0, apart(u, v) - 1) ** LONG_CHORDS;
    for (const { u, v, weight } of pulls) total += weight * apart(u, v);
    return bonds.length > MOST_FOR_CROSSINGS ? total : total + CROSSING * crossings(bonds, at);
  };
}

/** Where along the ring each of an order stands, 0 to 1, by the room that each takes. */
export function ringShares(order: readonly number[], rooms: readonly number[]): readonly number[] {
  const round = rooms.reduce((sum, room) => sum + room, 0);
  let begun = 0;
  return order.map((actor) => {
    const room = rooms[actor] as number;
    begun += room;
    return (begun - room / 2) / round;
  });
}

function crossings(bonds: readonly Bond[], at: Float64Array): number {
  let count = 0;
  for (let i = 0; i < bonds.length; i += 1) {
    const first = bonds[i] as Bond;
    const low = Math.min(at[first.u] as number, at[first.v] as number);
    const high = Math.max(at[first.u] as number, at[first.v] as number);
    const isInside = (actor: number) => (at[actor] as number) > low && (at[actor] as number) < high;
    const isEnd = (actor: number) => actor === first.u || actor === first.v;
    for (let j = i + 1; j < bonds.length; j += 1) {
      const { u, v } = bonds[j] as Bond;
      if (!isEnd(u) && !isEnd(v) && isInside(u) !== isInside(v)) count += 1;
    }
  }
  return count;
}

/** Moves one actor elsewhere, or turns a stretch round, as long as that helps. */
function improved(start: readonly number[], cost: (order: readonly number[]) => number): readonly number[] {
  let order = start;
  let current = cost(order);
  for (let sweep = 0; sweep < 20; sweep += 1) {
    const before = current;
    for (let move = 0; move < 2 * order.length ** 2; move += 1) {
      const next = changed(order, move);
      const found = cost(next);
      if (found < current - 1e-9) [order, current] = [next, found];
    }
    if (current >= before - 1e-9) break;
  }
  return order;
}

function changed(order: readonly number[], move: number): readonly number[] {
  const pair = move >> 1;
  const from = Math.floor(pair / order.length);
  const to = pair % order.length;
  return move % 2 === 0 ? relocated(order, from, to) : turned(order, from, to);
}

function relocated(order: readonly number[], from: number, to: number): number[] {
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

function turned(order: readonly number[], from: number, to: number): number[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return [...order.slice(0, low), ...order.slice(low, high + 1).reverse(), ...order.slice(high + 1)];
}

function shuffled(items: readonly number[], random: () => number): number[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as number, mixed[i] as number];
  }
  return mixed;
}

/** The same ring, begun at 0 and in the direction of its lower neighbour, so that equal rings are written alike. */
function fromZero(order: readonly number[]): readonly number[] {
  const zero = order.indexOf(0);
  const ring = [...order.slice(zero), ...order.slice(0, zero)];
  const [, next] = ring;
  const last = ring[ring.length - 1];
  return next !== undefined && last !== undefined && last < next ? [0, ...ring.slice(1).reverse()] : ring;
}
