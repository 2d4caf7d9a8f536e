/**
 * The proof that a division of a part in two camps is the best, or a better one. Method: branch and bound in the way of
 * Russian dolls (Verfaillie, Lemaître and Schiex 1996): the best costs of ever larger subsets bound the search of the
 * next. Cost: exponential at worst; it is cut short after a fixed count of steps, never by the clock.
 */

import type { Part } from './campPart.ts';

/** How many steps the proof may take. */
const PROOF_STEPS = 400_000;

/** A division proven to cost the least, or null where the proof would take too long. */
export function proof(part: Part, found: Int8Array, foundCost: number): Int8Array | null {
  const search = new DollSearch(part);
  for (let first = part.count - 1; first >= 0; first -= 1) {
    // What the search of the last doll found, with one more actor, is the cost to beat; for the whole, the local best.
    const limit = first === 0 ? foundCost : search.extended(first);
    if (!search.solve(first, limit)) return null;
  }
  return search.wholeBeaten ? search.best.slice() : found;
}

/** Branch and bound over the actors from one place to the end. */
class DollSearch {
  /** The best sides of the last subset solved. */
  readonly best: Int8Array;
  wholeBeaten = false;
  readonly #part: Part;
  /** The least cost among the actors from each place to the end. */
  readonly #least: Int32Array;
  readonly #sides: Int8Array;
  /** The pull of those placed on each that is not: positive to side 1. And the weight of all its ties to them. */
  readonly #pull: Int32Array;
  readonly #held: Int32Array;
  #steps = 0;
  #limit = 0;

  constructor(part: Part) {
    this.#part = part;
    this.best = new Int8Array(part.count).fill(1);
    this.#sides = new Int8Array(part.count);
    this.#least = new Int32Array(part.count + 1);
    this.#pull = new Int32Array(part.count);
    this.#held = new Int32Array(part.count);
  }

  /** The cost of the last subset's best with one more actor put where it costs less, which is kept as the best. */
  extended(first: number): number {
    const { start, neighbour, weight } = this.#part;
    let pull = 0;
    let held = 0;
    for (let a = start[first] as number, end = start[first + 1] as number; a < end; a += 1) {
      const other = neighbour[a] as number;
      if (other < first) continue;
      pull += (weight[a] as number) * (this.best[other] as number);
      held += Math.abs(weight[a] as number);
    }
    this.best[first] = pull < 0 ? -1 : 1;
    return (this.#least[first + 1] as number) + (held - Math.abs(pull)) / 2;
  }

  /** Finds the least cost from a place to the end, at most `limit`. False where it would take too long. */
  solve(first: number, limit: number): boolean {
    this.#limit = limit;
    if (limit > (this.#least[first + 1] as number)) {
      // Which side the first one takes does not matter.
      this.#place(first, 1);
      this.#branch(first + 1, 0, first);
      this.#lift(first);
    }
    this.#least[first] = this.#limit;
    return this.#steps < PROOF_STEPS;
  }

  #branch(at: number, cost: number, first: number): void {
    if (this.#steps >= PROOF_STEPS) return;
    this.#steps += 1;
    if (at === this.#part.count) {
      this.best.set(this.#sides.subarray(first), first);
      this.#limit = cost;
      this.wholeBeaten = first === 0;
      return;
    }
    if (cost + this.#atLeast(at) >= this.#limit) return;
    const pull = this.#pull[at] as number;
    const held = this.#held[at] as number;
    const better = pull < 0 ? -1 : 1;
    for (const side of [better, -better]) {
      const more = (held - side * pull) / 2;
      if (cost + more + (this.#least[at + 1] as number) >= this.#limit) continue;
      this.#place(at, side);
      this.#branch(at + 1, cost + more, first);
      this.#lift(at);
    }
  }

  /** What those not placed cost at least: each one's better side, and the least cost among them. */
  #atLeast(at: number): number {
    let sum = this.#least[at] as number;
    for (let v = at; v < this.#part.count; v += 1)
      sum += ((this.#held[v] as number) - Math.abs(this.#pull[v] as number)) / 2;
    return sum;
  }

  #place(at: number, side: number): void {
    this.#sides[at] = side;
    this.#change(at, side, 1);
  }

  #lift(at: number): void {
    this.#change(at, this.#sides[at] as number, -1);
  }

  /** Adds or takes back what an actor's side means for those after it. */
  #change(at: number, side: number, by: 1 | -1): void {
    const { start, neighbour, weight } = this.#part;
    for (let a = start[at] as number, end = start[at + 1] as number; a < end; a += 1) {
      const v = neighbour[a] as number;
      if (v < at) continue;
      this.#pull[v] = (this.#pull[v] as number) + by * side * (weight[a] as number);
      this.#held[v] = (this.#held[v] as number) + by * Math.abs(weight[a] as number);
    }
  }
}
