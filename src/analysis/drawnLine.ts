/** A pair as the line that is drawn of it: what it stands for in a slice, with what it is in the answer. */

import { idOfActor, idOfTie } from '#model/graph.ts';
import type { DrawnLine, LineChange, LineRole } from '#model/picture.ts';
import { pairBetween, type Slice } from '#model/slice.ts';
import { STATUSES, type Status } from '#model/tie.ts';
import { tiesOfPair } from './carryingLayer.ts';

/** What a line is in the answer. */
export interface SketchedLine {
  readonly role: LineRole;
  readonly number: number | null;
  readonly change: LineChange | null;
}

/** The line between two actors, the lower first; one without ties where no tie in force links them. */
export function drawnLine(slice: Slice, u: number, v: number, sketched: SketchedLine): DrawnLine {
  const { graph } = slice;
  const pair = pairBetween(slice, u, v);
  const ties = pair < 0 ? new Int32Array() : tiesOfPair(slice, pair);
  const positive = pair < 0 ? 0 : (slice.positive[pair] as number);
  const hostile = pair < 0 ? 0 : (slice.hostile[pair] as number);
  const asPath = sketched.role === 'path' || sketched.role === 'rival';
  const sign = hostile > 0 && !(asPath && positive > 0) ? -1 : Math.sign(positive);
  const ofSign = ties.filter((t) => graph.tieSign[t] === sign);
  const statuses = new Set(Array.from(ties, (t) => graph.tieStatus[t] as number));
  return {
    ends: [idOfActor(graph, u), idOfActor(graph, v)],
    ...sketched,
    ...{ positive, hostile },
    unknown: ofSign.length > 0 && ofSign.every((t) => graph.tieStrength[t] === 0),
    status: STATUSES[Math.min(...statuses, STATUSES.length)] ?? ('actual' as Status),
    ties: Array.from(ties, (t) => idOfTie(graph, t)),
  };
}
