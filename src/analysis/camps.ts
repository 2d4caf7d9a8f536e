/**
 * Two camps with the fewest frustrated pairs: hostile within a camp, or positive across. Actors with at most two pairs
 * are first folded away, which loses nothing; each part that is left is solved by branch and bound (campSearch.ts),
 * proven best unless the search is cut short, and then by seeded local search. Deterministic.
 */

import { bestSides } from './campSearch.ts';
import type { SignedPairs } from './signedPairs.ts';

/** For each place 1 or −1, its camp; and whether no other division has fewer frustrated pairs. */
export interface Camps {
  readonly camp: Int8Array;
  readonly exact: boolean;
}

/** Signed weights to neighbours, of one sign each: how many pairs would be frustrated were the two apart, or together. */
export type Ties = Map<number, number>;

/** An actor folded away, with what tied it to those that were left. */
interface Folded {
  readonly actor: number;
  readonly ties: ReadonlyMap<number, number>;
}

/**
 * The camps of signed pairs. In each part that hangs together the first actor, in order of id, is in camp 1; parts that
 * do not hang together could as well be turned round. Where several divisions are as good, one is given.
 */
export function campsOf(signed: SignedPairs): Camps {
  const ties = tiesOf(signed);
  const camp = new Int8Array(signed.actors.length);
  const folded = fold(ties);
  let exact = true;
  for (const part of partsOf(ties)) {
    const found = bestSides(part, ties);
    exact &&= found.exact;
    part.forEach((actor, at) => {
      camp[actor] = found.sides[at] as number;
    });
  }
  for (const { actor, ties: held } of folded.reverse()) {
    let pull = 0;
    for (const [other, weight] of held) pull += weight * (camp[other] as number);
    camp[actor] = pull < 0 ? -1 : 1;
  }
  turn(signed, camp);
  return { camp, exact };
}

function tiesOf({ actors, start, neighbour, sign }: SignedPairs): Ties[] {
  return Array.from(actors, (_, u) => {
    const ties: Ties = new Map();
    for (let a = start[u] as number, end = start[u + 1] as number; a < end; a += 1)
      ties.set(neighbour[a] as number, sign[a] as number);
    return ties;
  });
}

/**
 * Folds away actors with at most two ties, again and again. One with two, of weights x and y, is as good as a tie
 * between its neighbours that weighs the lesser of them and has the sign of their product.
 */
function fold(ties: Ties[]): Folded[] {
  const folded: Folded[] = [];
  const gone = new Uint8Array(ties.length);
  const waiting = [...ties.keys()];
  for (let actor = waiting.pop(); actor !== undefined; actor = waiting.pop()) {
    const held = ties[actor] as Ties;
    if (gone[actor] === 1 || held.size > 2) continue;
    gone[actor] = 1;
    folded.push({ actor, ties: new Map(held) });
    for (const other of held.keys()) {
      (ties[other] as Ties).delete(actor);
      waiting.push(other);
    }
    const [first, second] = held;
    if (first !== undefined && second !== undefined) {
      const weight = Math.sign(first[1] * second[1]) * Math.min(Math.abs(first[1]), Math.abs(second[1]));
      addTie(ties, first[0], second[0], weight);
      addTie(ties, second[0], first[0], weight);
    }
    held.clear();
  }
  return folded;
}

function addTie(ties: readonly Ties[], from: number, to: number, weight: number): void {
  const sum = ((ties[from] as Ties).get(to) ?? 0) + weight;
  if (sum === 0) (ties[from] as Ties).delete(to);
  else (ties[from] as Ties).set(to, sum);
}

/** The parts of what is left that hang together, each in order of place. */
function partsOf(ties: readonly Ties[]): readonly (readonly number[])[] {
  const seen = new Uint8Array(ties.length);
  const parts: number[][] = [];
  ties.forEach((held, actor) => {
    if (seen[actor] === 1 || held.size === 0) return;
    seen[actor] = 1;
    const part = [actor];
    for (const at of part)
      for (const other of (ties[at] as Ties).keys())
        if (seen[other] === 0) {
          seen[other] = 1;
          part.push(other);
        }
    parts.push(part.sort((a, b) => a - b));
  });
  return parts;
}

/** Turns each part of the whole that hangs together so that its first actor is in camp 1. */
function turn({ start, neighbour }: SignedPairs, camp: Int8Array): void {
  const seen = new Uint8Array(camp.length);
  for (let first = 0; first < camp.length; first += 1) {
    if (seen[first] === 1) continue;
    const side = camp[first] as number;
    const part = [first];
    seen[first] = 1;
    for (const at of part) {
      camp[at] = (camp[at] as number) * side;
      for (const other of neighbour.subarray(start[at], start[at + 1])) {
        if (seen[other] === 1) continue;
        seen[other] = 1;
        part.push(other);
      }
    }
  }
}
