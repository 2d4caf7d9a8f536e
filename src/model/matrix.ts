/** How each two of some actors stand to each other in a slice: the cells of a matrix. */

import type { Relation } from './finding.ts';
import { idOfTie } from './graph.ts';
import type { ActorId } from './ids.ts';
import { pairBetween, pairState, type Slice } from './slice.ts';

/** How two actors stand to each other, and what of it is not known. */
export interface Cell extends Relation {
  /** Whether ties of the sign are in force, all of unknown strength: it then counts as 3. */
  readonly unknownPositive: boolean;
  readonly unknownHostile: boolean;
}

/** The cell of two actors, named in the order given. Actors that the slice does not hold are unlinked. Cost: as a look-up. */
export function cellOf(slice: Slice, a: ActorId, b: ActorId): Cell {
  const { graph } = slice;
  const [u, v] = [graph.actorNumbers.get(a) ?? -1, graph.actorNumbers.get(b) ?? -1];
  const pair = u < 0 || v < 0 ? -1 : pairBetween(slice, u, v);
  if (pair < 0)
    return {
      ...{ pair: [a, b], state: 'unlinked', positive: 0, hostile: 0, quarrel: 0, ties: [] },
      ...{ unknownPositive: false, unknownHostile: false },
    };
  const ties = slice.pairTies.subarray(slice.pairStart[pair], slice.pairStart[pair + 1]);
  const isUnknown = (sign: 1 | -1) => {
    const ofSign = ties.filter((t) => graph.tieSign[t] === sign);
    return ofSign.length > 0 && ofSign.every((t) => graph.tieStrength[t] === 0);
  };
  const [positive, hostile] = [slice.positive[pair] as number, slice.hostile[pair] as number];
  return {
    pair: [a, b],
    state: pairState(positive, hostile),
    ...{ positive, hostile, quarrel: slice.quarrel[pair] as number },
    ties: Array.from(ties, (t) => idOfTie(graph, t)),
    unknownPositive: isUnknown(1),
    unknownHostile: isUnknown(-1),
  };
}
