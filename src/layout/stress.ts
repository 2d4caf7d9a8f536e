/**
 * Places by steps: two actors should stand as far apart as they are steps apart. Stress, the square of how far they are
 * from that, is made small pair by pair in an order drawn by lot (Zheng, Pawar and Goodman 2018), of each actor and those
 * it is tied to, and of each actor and pivots drawn by lot (after Ortmann, Klimenta and Brandes 2017).
 * Hostile ties count as a step more. Cost: pivots × (actors × rounds + ties), so it grows with the actors and ties alone.
 */

import { seeded } from './sketch.ts';

/** A graph by numbers: whom each is tied to, and which of them in hostility, in the same order. */
export interface StepGraph {
  readonly neighbours: readonly (readonly number[])[];
  readonly quarrels: readonly (readonly boolean[])[];
}

/** The same in columns: those tied to u are `neighbour[start[u]]` up to `start[u + 1]`. */
interface StepColumns {
  readonly count: number;
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  /** How far apart the two should stand. */
  readonly wanted: Uint8Array;
}

/** Actors whom all others are held to, and how many steps each actor is from each of them, actor by actor. */
interface Pivots {
  readonly pivots: Int32Array;
  readonly steps: Uint16Array;
  readonly farthest: number;
}

const ROUNDS = 15;
/** At least so many actors are pivots, and more in a small crowd, so long as a round has no more moves than this: up to some 600 all are. */
const PIVOTS = 200;
const MOVES = 400_000;
/** What is left of the largest move of the least weight in the last round. */
const LAST_MOVE = 0.1;
/** The share of the time that counting steps takes. */
const COUNTING = 0.3;
/** So many actors are moved, or so many pivots counted from, before others get their turn. */
const ACTORS_AT_ONCE = 2000;
const PIVOTS_AT_ONCE = 8;

/**
 * Moves the places, x and y in turn, one step being 1. Where some stand already, these stay, and a step is as long as
 * between them. Yields the share that is done, several times a round in a crowd.
 */
export function* relaxBySteps(
  graph: StepGraph,
  at: Float64Array,
  seed: number,
  standing: ReadonlySet<number> = new Set(),
): Generator<number, void> {
  const lot = seeded(seed);
  const columns = columnsOf(graph);
  const order = Int32Array.from({ length: columns.count }, (_, number) => number);
  shuffle(order, lot);
  const pivots = yield* pivotsOf(columns, order.slice(0, Math.max(PIVOTS, MOVES / columns.count)));
  const step = standing.size === 0 ? 1 : stepBetween(pivots, at, standing);
  scale(at, 1 / step);
  const isFixed = Uint8Array.from({ length: columns.count }, (_, number) => Number(standing.has(number)));
  const first = pivots.farthest ** 2;
  for (let round = 0; round < ROUNDS; round += 1) {
    const size = first * (LAST_MOVE / first) ** (round / (ROUNDS - 1));
    shuffle(order, lot);
    for (let from = 0; from < order.length; from += ACTORS_AT_ONCE) {
      const some = order.subarray(from, from + ACTORS_AT_ONCE);
      for (const actor of some) {
        const begin = Math.floor(lot() * pivots.pivots.length);
        if (isFixed[actor] === 0) moveByPivots(pivots, at, actor, size, begin);
        moveByTies(columns, isFixed, at, actor, size);
      }
      yield COUNTING + ((1 - COUNTING) * (round + (from + some.length) / order.length)) / ROUNDS;
    }
  }
  scale(at, step);
}

function scale(at: Float64Array, by: number): void {
  for (let i = 0; i < at.length; i += 1) at[i] = (at[i] as number) * by;
}

/** How long a step is between those who stand, so that their stress is least; 1 where none is a step from another. */
function stepBetween({ pivots, steps }: Pivots, at: Float64Array, standing: ReadonlySet<number>): number {
  let [sum, squares] = [0, 0];
  for (const actor of standing)
    for (const [place, pivot] of pivots.entries()) {
      const between = steps[actor * pivots.length + place] as number;
      if (between === 0 || !standing.has(pivot)) continue;
      const dx = (at[2 * actor] as number) - (at[2 * pivot] as number);
      const dy = (at[2 * actor + 1] as number) - (at[2 * pivot + 1] as number);
      const share = Math.hypot(dx, dy) / between;
      sum += share;
      squares += share * share;
    }
  return squares > 0 ? squares / sum : 1;
}

/** Moves one actor to where each pivot wants it, beginning with any; pivots stay, as does whoever it is tied to. */
function moveByPivots(
  { pivots, steps }: Pivots,
  at: Float64Array,
  actor: number,
  size: number,
  begin: number,
): void {
  const count = pivots.length;
  let [x, y] = [at[2 * actor] as number, at[2 * actor + 1] as number];
  for (let turn = begin; turn < begin + count; turn += 1) {
    const pivot = turn < count ? turn : turn - count;
    const wanted = steps[actor * count + pivot] as number;
    if (wanted < 2) continue;
    const other = 2 * (pivots[pivot] as number);
    const dx = x - (at[other] as number) || 1e-6;
    const dy = y - (at[other + 1] as number);
    const apart = Math.sqrt(dx * dx + dy * dy);
    const by = (Math.min(1, size / (wanted * wanted)) * (apart - wanted)) / (2 * apart);
    x -= by * dx;
    y -= by * dy;
  }
  at[2 * actor] = x;
  at[2 * actor + 1] = y;
}

/** Moves one actor and those it is tied to, each tie from its lower end; those who are fixed stay. */
function moveByTies(
  { start, neighbour, wanted }: StepColumns,
  isFixed: Uint8Array,
  at: Float64Array,
  actor: number,
  size: number,
): void {
  for (let tie = start[actor] as number; tie < (start[actor + 1] as number); tie += 1) {
    const other = neighbour[tie] as number;
    if (other < actor) continue;
    const [i, j] = [2 * actor, 2 * other];
    const length = wanted[tie] as number;
    const dx = (at[i] as number) - (at[j] as number) || 1e-6;
    const dy = (at[i + 1] as number) - (at[j + 1] as number);
    const apart = Math.sqrt(dx * dx + dy * dy);
    const by = (Math.min(1, size / (length * length)) * (apart - length)) / (2 * apart);
    if (isFixed[actor] === 0) move(at, i, -by * dx, -by * dy);
    if (isFixed[other] === 0) move(at, j, by * dx, by * dy);
  }
}

function move(at: Float64Array, i: number, x: number, y: number): void {
  at[i] = (at[i] as number) + x;
  at[i + 1] = (at[i + 1] as number) + y;
}

function columnsOf({ neighbours, quarrels }: StepGraph): StepColumns {
  const start = new Int32Array(neighbours.length + 1);
  for (const [u, tied] of neighbours.entries()) start[u + 1] = (start[u] as number) + tied.length;
  const neighbour = new Int32Array(start[neighbours.length] as number);
  const wanted = new Uint8Array(neighbour.length).fill(1);
  for (const [u, tied] of neighbours.entries()) {
    neighbour.set(tied, start[u]);
    for (const [i, isQuarrel] of (quarrels[u] ?? []).entries())
      if (isQuarrel) wanted[(start[u] as number) + i] = 2;
  }
  return { count: neighbours.length, start, neighbour, wanted };
}

/** Counts steps from each pivot. Whoever cannot be reached counts as one step beyond the farthest who can. */
function* pivotsOf(columns: StepColumns, pivots: Int32Array): Generator<number, Pivots> {
  const { count } = columns;
  const steps = new Uint16Array(count * pivots.length);
  const [from, queue] = [new Int32Array(count), new Int32Array(count)];
  let farthest = 1;
  for (const [place, pivot] of pivots.entries()) {
    const beyond = countSteps(columns, pivot, from, queue) + 1;
    for (let actor = 0; actor < count; actor += 1) {
      const step = from[actor] as number;
      const counted = Math.min(step < 0 ? beyond : step, 0xffff);
      steps[actor * pivots.length + place] = counted;
      if (counted > farthest) farthest = counted;
    }
    if (place % PIVOTS_AT_ONCE === PIVOTS_AT_ONCE - 1) yield (COUNTING * (place + 1)) / pivots.length;
  }
  return { pivots, steps, farthest };
}

/** Steps from one to each, −1 where there is no way. Gives the most there are, at least 1. */
function countSteps(
  { start, neighbour }: StepColumns,
  pivot: number,
  steps: Int32Array,
  queue: Int32Array,
): number {
  steps.fill(-1);
  steps[pivot] = 0;
  queue[0] = pivot;
  let last = 1;
  for (let head = 0; head < last; head += 1) {
    const one = queue[head] as number;
    for (let tie = start[one] as number; tie < (start[one + 1] as number); tie += 1) {
      const other = neighbour[tie] as number;
      if (steps[other] !== -1) continue;
      steps[other] = (steps[one] as number) + 1;
      queue[last++] = other;
    }
  }
  return Math.max(1, steps[queue[last - 1] as number] as number);
}

function shuffle(order: Int32Array, lot: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(lot() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
}
