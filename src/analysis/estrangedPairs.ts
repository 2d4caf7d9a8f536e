/**
 * The pairs that need a broker: hostile, or mixed with hostility at least as strong, or, where asked for, with no tie
 * recorded. In order of the sum of their quarrels, then N, then ids.
 */

import { kindOfActor } from '#model/graph.ts';
import type { Rules } from '#model/question.ts';
import { pairBetween, type Slice } from '#model/slice.ts';

/** Two actors by number, `u < v`, and their pair in the slice, −1 where no tie links them. */
export interface EstrangedPair {
  readonly u: number;
  readonly v: number;
  readonly pair: number;
}

/** The estranged pairs among actors of the chosen kinds, each linked to something in the slice. */
export function estrangedPairs(slice: Slice, rules: Rules): readonly EstrangedPair[] {
  const among = Array.from(slice.actors).filter((actor) =>
    rules.estrangedKinds.includes(kindOfActor(slice.graph, actor).key),
  );
  const chosen = new Set(among);
  const found: EstrangedPair[] = [];
  for (let pair = 0; pair < slice.pairU.length; pair += 1) {
    const [u, v] = [slice.pairU[pair] as number, slice.pairV[pair] as number];
    if (chosen.has(u) && chosen.has(v) && isEstranged(slice, pair, rules)) found.push({ u, v, pair });
  }
  if (rules.unlinked)
    among.forEach((u, at) => {
      for (const v of among.slice(at + 1)) if (pairBetween(slice, u, v) < 0) found.push({ u, v, pair: -1 });
    });
  const quarrel = ({ pair }: EstrangedPair) => (pair < 0 ? 0 : (slice.quarrel[pair] as number));
  const hostile = ({ pair }: EstrangedPair) => (pair < 0 ? 0 : (slice.hostile[pair] as number));
  return found.sort(
    (one, other) =>
      quarrel(other) - quarrel(one) || hostile(other) - hostile(one) || one.u - other.u || one.v - other.v,
  );
}

/** Whether a pair of the slice, or one with no tie (−1), is estranged, whatever the kinds of its actors. */
export function isEstranged(slice: Slice, pair: number, rules: Pick<Rules, 'unlinked'>): boolean {
  if (pair < 0) return rules.unlinked;
  const hostile = slice.hostile[pair] as number;
  const positive = slice.positive[pair] as number;
  if (hostile === 0 && positive === 0) return rules.unlinked;
  return hostile > 0 && hostile >= positive;
}
