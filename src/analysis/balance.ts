/**
 * How balanced a slice is: its triangles by signs, the weight of its balanced closed walks, and the two camps with the
 * fewest pairs that go against them. The sign of a pair is that of P − N; a pair with P = N is left out.
 */

import { idOfActor, idOfTie } from '#model/graph.ts';
import type { BalanceFinding } from '#model/measures.ts';
import type { Slice } from '#model/slice.ts';
import { campsOf } from './camps.ts';
import { type SignedPairs, signedPairs } from './signedPairs.ts';
import { runSteps, type Steps, within } from './steps.ts';
import { walkBalance } from './walkBalance.ts';

/** Triangles, walks and camps of a slice, at once. */
export function balanceOf(slice: Slice): BalanceFinding {
  return runSteps(balanceSteps(slice));
}

/** Triangles, walks and camps of a slice. */
export function* balanceSteps(slice: Slice): Steps<BalanceFinding> {
  const signed = signedPairs(slice);
  const triangles = trianglesOf(signed);
  const { ppp, ppm, pmm, mmm } = triangles;
  const all = ppp + ppm + pmm + mmm;
  yield 0.05;
  const { camp, exact } = campsOf(signed);
  const walk = yield* within(walkBalance(signed), 0.2, 1);
  const ids = (inCamp: number) =>
    [...signed.actors].filter((_, at) => camp[at] === inCamp).map((actor) => idOfActor(slice.graph, actor));
  const placed = new Set(signed.actors);
  return {
    triangles,
    strong: all === 0 ? null : (ppp + pmm) / all,
    weak: all === 0 ? null : (ppp + pmm + mmm) / all,
    walk,
    camps: [ids(1), ids(-1)],
    apart: [...slice.actors]
      .filter((actor) => !placed.has(actor))
      .map((actor) => idOfActor(slice.graph, actor)),
    frustrated: frustratedPairs(signed, camp).map((pair) => ({
      pair: [
        idOfActor(slice.graph, slice.pairU[pair] as number),
        idOfActor(slice.graph, slice.pairV[pair] as number),
      ],
      ties: [...slice.pairTies.subarray(slice.pairStart[pair], slice.pairStart[pair + 1])].map((t) =>
        idOfTie(slice.graph, t),
      ),
    })),
    exact,
  };
}

/** Numbers of the pairs that are hostile within a camp or positive across, in order. */
function frustratedPairs({ start, neighbour, sign, pair }: SignedPairs, camp: Int8Array): readonly number[] {
  const found: number[] = [];
  for (let u = 0; u < camp.length; u += 1)
    for (let a = start[u] as number, end = start[u + 1] as number; a < end; a += 1) {
      const v = neighbour[a] as number;
      if (u < v && (camp[u] as number) * (camp[v] as number) !== sign[a]) found.push(pair[a] as number);
    }
  return found.sort((p, q) => p - q);
}

/** Counts triangles by their number of hostile sides. Cost: the sum over pairs of the degrees of their ends. */
function trianglesOf(signed: SignedPairs): BalanceFinding['triangles'] {
  const { start, neighbour, sign } = signed;
  const count = signed.actors.length;
  const signTo = new Int8Array(count);
  const byHostile = [0, 0, 0, 0];
  for (let u = 0; u < count; u += 1) {
    const first = start[u] as number;
    const end = start[u + 1] as number;
    for (let a = first; a < end; a += 1) signTo[neighbour[a] as number] = sign[a] as number;
    for (let a = first; a < end; a += 1)
      if ((neighbour[a] as number) > u)
        countClosing(signed, signTo, neighbour[a] as number, sign[a] as number, byHostile);
    for (let a = first; a < end; a += 1) signTo[neighbour[a] as number] = 0;
  }
  const [ppp, ppm, pmm, mmm] = byHostile as [number, number, number, number];
  return { ppp, ppm, pmm, mmm };
}

/** Counts the triangles u, v, w with u < v < w over the pair u, v of a sign. */
function countClosing(
  signed: SignedPairs,
  signTo: Int8Array,
  v: number,
  signOfPair: number,
  byHostile: number[],
): void {
  for (let a = signed.start[v] as number, end = signed.start[v + 1] as number; a < end; a += 1) {
    const w = signed.neighbour[a] as number;
    const third = signTo[w] as number;
    if (w < v || third === 0) continue;
    // Three signs add up to 3, 1, −1 or −3.
    const hostile = (3 - (signOfPair + third + (signed.sign[a] as number))) / 2;
    byHostile[hostile] = (byHostile[hostile] as number) + 1;
  }
}
