/** How two actors stand to each other in a slice, as rows of a finding. */

import type { Relation } from '#model/finding.ts';
import { idOfActor, idOfTie } from '#model/graph.ts';
import { pairBetween, pairState, type Slice } from '#model/slice.ts';
import { tiesOfPair } from './carryingLayer.ts';

/** The relation of two actors by number, named in the order given. */
export function relationOf(slice: Slice, u: number, v: number): Relation {
  const pair = pairBetween(slice, u, v);
  const positive = pair < 0 ? 0 : (slice.positive[pair] as number);
  const hostile = pair < 0 ? 0 : (slice.hostile[pair] as number);
  return {
    pair: [idOfActor(slice.graph, u), idOfActor(slice.graph, v)],
    state: pairState(positive, hostile),
    ...{ positive, hostile },
    quarrel: pair < 0 ? 0 : (slice.quarrel[pair] as number),
    ties: pair < 0 ? [] : Array.from(tiesOfPair(slice, pair), (t) => idOfTie(slice.graph, t)),
  };
}
