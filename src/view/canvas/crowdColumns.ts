/**
 * Lines of a crowd as numbers, in the order of their picture. A line that was there before is known again as the same
 * object, and its numbers are taken over: from one year to the next only what came is looked up.
 */

import type { ActorId } from '#model/ids.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import { STATUSES } from '#model/tie.ts';

/** Ends are numbers of actors, −1 for one that is not among them. */
export interface CrowdColumns {
  readonly actors: Picture['actors'];
  readonly lines: readonly DrawnLine[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Status, P and N in one number, below `LOOKS`. */
  readonly look: Uint16Array;
}

/** Strengths are 0 to 5, so that a number says all of a look but whether its ends are states. */
export const LOOKS = STATUSES.length * 36;

/** The columns of lines between actors. Cost: linear, and a look-up for each line that `before` does not have. */
export function columnsOf(
  actors: Picture['actors'],
  lines: readonly DrawnLine[],
  before: CrowdColumns | null,
): CrowdColumns {
  const numbers = new Map(actors.map(({ id }, number) => [id, number]));
  const numberOf = (id: ActorId) => numbers.get(id) ?? -1;
  const renumbered = Int32Array.from(before?.actors ?? [], ({ id }) => numberOf(id));
  const [from, to] = [new Int32Array(lines.length), new Int32Array(lines.length)];
  const look = new Uint16Array(lines.length);
  let old = 0;
  for (let row = 0; row < lines.length; row += 1) {
    const line = lines[row] as DrawnLine;
    old = rowOf(line, before, old, numberOf, renumbered);
    const isKnown = before !== null && before.lines[old] === line;
    from[row] = isKnown ? (renumbered[before.from[old] as number] ?? -1) : numberOf(line.ends[0]);
    to[row] = isKnown ? (renumbered[before.to[old] as number] ?? -1) : numberOf(line.ends[1]);
    look[row] = isKnown ? (before.look[old] as number) : lookOf(line);
    if (isKnown) old += 1;
  }
  return { actors, lines, from, to, look };
}

/** Where a line is among those of before, from a row on; in pictures in order of their ends, where it would be. */
function rowOf(
  line: DrawnLine,
  before: CrowdColumns | null,
  since: number,
  numberOf: (id: ActorId) => number,
  renumbered: Int32Array,
): number {
  if (before === null || before.lines[since] === line) return since;
  const [u, v] = [numberOf(line.ends[0]), numberOf(line.ends[1])];
  let row = since;
  while (row < before.lines.length && before.lines[row] !== line) {
    const first = renumbered[before.from[row] as number] ?? -1;
    const second = renumbered[before.to[row] as number] ?? -1;
    // Ends that are gone come before all others, so that their lines are passed over.
    if (first > u || (first === u && second >= v)) break;
    row += 1;
  }
  return row;
}

function lookOf({ status, positive, hostile }: DrawnLine): number {
  return (STATUSES.indexOf(status) * 6 + positive) * 6 + hostile;
}
