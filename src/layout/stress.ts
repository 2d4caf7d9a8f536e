/**
 * Places by steps: two actors should stand as far apart as they are steps apart. Stress, the square of how far they are
 * from that, is made small pair by pair in an order drawn by lot (Zheng, Pawar and Goodman 2018). Hostile ties count as a
 * step more. Cost: actors × (actors × rounds + ties), so it is for up to some two thousand.
 */

import { seeded } from './sketch.ts';

/** A graph by numbers: whom each is tied to, and which of them in hostility, in the same order. */
export interface StepGraph {
  readonly neighbours: readonly (readonly number[])[];
  readonly quarrels: readonly (readonly boolean[])[];
}

interface Pairs {
  readonly u: Int32Array;
  readonly v: Int32Array;
  readonly steps: Float64Array;
}

const ROUNDS = 15;
/** What is left of the largest move of the least weight in the last round. */
const LAST_MOVE = 0.1;

/** Moves the places, x and y in turn, one step being 1. Yields the share that is done, once a round. */
export function* relaxBySteps(graph: StepGraph, at: Float64Array, seed: number): Generator<number, void> {
  const { u, v, steps } = shuffled(pairsOf(graph), seed);
  const farthest = steps.reduce((most, step) => Math.max(most, step), 1);
  const first = farthest * farthest;
  for (let round = 0; round < ROUNDS; round += 1) {
    const size = first * (LAST_MOVE / first) ** (round / (ROUNDS - 1));
    for (let pair = 0; pair < u.length; pair += 1) {
      const [i, j, wanted] = [2 * (u[pair] as number), 2 * (v[pair] as number), steps[pair] as number];
      const dx = (at[i] as number) - (at[j] as number) || 1e-6;
      const dy = (at[i + 1] as number) - (at[j + 1] as number);
      const apart = Math.sqrt(dx * dx + dy * dy);
      const by = (Math.min(1, size / (wanted * wanted)) * (apart - wanted)) / (2 * apart);
      at[i] = (at[i] as number) - by * dx;
      at[i + 1] = (at[i + 1] as number) - by * dy;
      at[j] = (at[j] as number) + by * dx;
      at[j + 1] = (at[j + 1] as number) + by * dy;
    }
    yield (round + 1) / ROUNDS;
  }
}

function pairsOf(graph: StepGraph): Pairs {
  const count = graph.neighbours.length;
  const most = (count * (count - 1)) / 2;
  const [u, v, steps] = [new Int32Array(most), new Int32Array(most), new Float64Array(most)];
  let pair = 0;
  for (let one = 0; one < count; one += 1) {
    const from = stepsFrom(graph, one);
    const beyond = from.reduce((farthest, step) => Math.max(farthest, step), 1) + 1;
    graph.neighbours[one]?.forEach((other, i) => {
      if (graph.quarrels[one]?.[i]) from[other] = 2;
    });
    for (let other = one + 1; other < count; other += 1) {
      const step = from[other] as number;
      [u[pair], v[pair], steps[pair]] = [one, other, step < 0 ? beyond : step];
      pair += 1;
    }
  }
  return { u, v, steps };
}

/** Steps from one to each, −1 where there is no way. */
function stepsFrom({ neighbours }: StepGraph, start: number): Int32Array {
  const steps = new Int32Array(neighbours.length).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const one of queue)
    for (const other of neighbours[one] as readonly number[]) {
      if (steps[other] !== -1) continue;
      steps[other] = (steps[one] as number) + 1;
      queue.push(other);
    }
  return steps;
}

function shuffled({ u, v, steps }: Pairs, seed: number): Pairs {
  const lot = seeded(seed);
  const order = Int32Array.from(u.keys());
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(lot() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
  return {
    u: order.map((pair) => u[pair] as number),
    v: order.map((pair) => v[pair] as number),
    steps: Float64Array.from(order, (pair) => steps[pair] as number),
  };
}
