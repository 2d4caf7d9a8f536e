/**
 * A carrying layer that can be shaken: its pairs keep their places, and what a draw changes is written over. A pair that
 * lost all its ties has P = N = 0.
 */

import type { Rules } from '#model/question.ts';
import { collapsed, type Slice } from '#model/slice.ts';
import { type CarryingLayer, carryingLayer, tiesOfPair } from './carryingLayer.ts';
import type { ShakenTies } from './draws.ts';

export interface ShakenLayer {
  /** The layer of the last draw. Its arcs are those without stress, and their costs are not kept up. */
  readonly layer: CarryingLayer;
  /** The strongest single tie of each pair that may carry, 0 where none. */
  readonly strongest: Uint8Array;
  /** Takes a draw in, for the given pairs. */
  shake(ties: ShakenTies, pairs: Int32Array): void;
}

/** A layer to be shaken, of a slice under rules. */
export function shakenLayer(slice: Slice, rules: Rules): ShakenLayer {
  const still = carryingLayer(slice, rules);
  const tieStrength = slice.graph.tieStrength.slice();
  const { tieSign } = slice.graph;
  const { pairStart, pairTies } = slice;
  const [hostile, positive, carries] = [slice.hostile.slice(), still.positive.slice(), still.carries.slice()];
  const graph = { ...slice.graph, tieStrength };
  const layer = { ...still, slice: { ...slice, graph, hostile }, positive, carries };
  const strongest = new Uint8Array(slice.pairU.length);
  const shake = (ties: ShakenTies, pairs: Int32Array) => {
    tieStrength.set(ties.strength);
    for (let t = 0; t < still.carries.length; t += 1)
      carries[t] = (still.carries[t] as number) & (ties.isThere[t] as number);
    for (const pair of pairs) shakePair(pair, ties.isThere);
  };
  /** P and N by the strongest tie, which is the rule as a rule; by another rule, P and N are collapsed anew. */
  const shakePair = (pair: number, isThere: Uint8Array) => {
    let [p, n] = [0, 0];
    for (let at = pairStart[pair] as number, end = pairStart[pair + 1] as number; at < end; at += 1) {
      const t = pairTies[at] as number;
      const strength = tieStrength[t] as number;
      if (carries[t] === 1) p = Math.max(p, strength);
      else if (tieSign[t] === -1 && isThere[t] === 1) n = Math.max(n, strength);
    }
    strongest[pair] = p;
    if (rules.collapse !== 'strongest') {
      const ties = tiesOfPair(slice, pair).filter((t) => isThere[t] === 1);
      n = collapsed(graph, ties, -1, rules.collapse);
      p = collapsed(
        graph,
        ties.filter((t) => carries[t] === 1),
        1,
        rules.collapse,
      );
    }
    hostile[pair] = n;
    positive[pair] = rules.cleanLegs && n > 0 ? 0 : p;
  };
  return { layer, strongest, shake };
}
