/**
 * The lines of a crowd as they are sent from thread to thread: those that are only context as numbers, with the ids of their
 * ties as one text. A hundred thousand are taken in in a fraction of the time that they take as objects.
 */

import type { TieId } from '#model/ids.ts';
import type { DrawnActor, DrawnLine } from '#model/picture.ts';
import { STATUSES } from '#model/tie.ts';
import { packedTexts, type Texts, unpackedTexts } from './textMail.ts';

/** Lines under way, in order. */
export interface LineMail {
  /** In twos: the ends, by their places among the actors; −1 for a line that is told apart. */
  readonly ends: Int32Array;
  /** In fours: P, N, whether its strength is unknown, and the index of its status. */
  readonly look: Uint8Array;
  /** How many ties each line stands for. */
  readonly counts: Int32Array;
  readonly ties: Texts<TieId>;
  /** Those that are told apart, in order. */
  readonly apart: readonly DrawnLine[];
}

const LOOK = 4;

/** Packs lines between actors. */
export function packedLines(lines: readonly DrawnLine[], actors: readonly DrawnActor[]): LineMail {
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const ends = new Int32Array(2 * lines.length);
  const look = new Uint8Array(LOOK * lines.length);
  const counts = new Int32Array(lines.length);
  const ties: TieId[] = [];
  const apart: DrawnLine[] = [];
  for (const [row, line] of lines.entries()) {
    const [from, to] = [places.get(line.ends[0]), places.get(line.ends[1])];
    if (!isPlain(line) || from === undefined || to === undefined) {
      ends[2 * row] = -1;
      apart.push(line);
      continue;
    }
    ends.set([from, to], 2 * row);
    look.set([line.positive, line.hostile, Number(line.unknown), STATUSES.indexOf(line.status)], LOOK * row);
    counts[row] = line.ties.length;
    for (const tie of line.ties) ties.push(tie);
  }
  return { ends, look, counts, ties: packedTexts(ties), apart };
}

function isPlain({ role, number, change }: DrawnLine): boolean {
  return role === 'context' && number === null && change === null;
}

/** Unpacks them: they are what went in. */
export function unpackedLines(mail: LineMail, actors: readonly DrawnActor[]): readonly DrawnLine[] {
  const { ends, look, counts, apart } = mail;
  const ties = unpackedTexts(mail.ties);
  const lines: DrawnLine[] = [];
  let [next, tie] = [0, 0];
  for (let row = 0; row < counts.length; row += 1) {
    if (ends[2 * row] === -1) {
      lines.push(apart[next] as DrawnLine);
      next += 1;
      continue;
    }
    const count = counts[row] as number;
    lines.push({
      ends: [idAt(actors, ends[2 * row]), idAt(actors, ends[2 * row + 1])],
      role: 'context',
      number: null,
      change: null,
      positive: look[LOOK * row] as number,
      hostile: look[LOOK * row + 1] as number,
      unknown: look[LOOK * row + 2] === 1,
      status: STATUSES[look[LOOK * row + 3] as number] as DrawnLine['status'],
      ties: ties.slice(tie, tie + count),
    });
    tie += count;
  }
  return lines;
}

function idAt(actors: readonly DrawnActor[], place = -1): DrawnActor['id'] {
  return (actors[place] as DrawnActor).id;
}
