/**
 * Findings as they are sent from thread to thread: of a picture with many lines only those that were not sent before, and
 * where the others stood. What comes out is what went in, and a line that was there before is the same object again.
 */

import type { Finding } from '#model/finding.ts';
import type { DrawnLine } from '#model/picture.ts';
import { type LineMail, packedLines, unpackedLines } from './lineMail.ts';
import { type OverlapMail, packedOverlap, unpackedOverlap } from './overlapMail.ts';

/** A finding under way. */
export interface Mail {
  /** Where `kept` says so, its picture has the lines only that are new. */
  readonly finding: Finding;
  /** The number of a picture with many lines, by which a later one refers to it; null for any other. */
  readonly number: number | null;
  /** Null where all lines are in the finding. */
  readonly kept: Kept | null;
  /** What two data sets tell, in place of the finding's answer; null for any other. */
  readonly overlap: OverlapMail | null;
  /** The lines of the finding's picture, in place of them, where they are many. */
  readonly lines: LineMail | null;
}

interface Kept {
  /** The number of the picture from which lines are kept. */
  readonly of: number;
  /** In threes: where kept lines begin in that picture, how many follow, and how many new ones come after them. */
  readonly runs: Int32Array;
}

/** Fewer lines are sent as they are. */
const MANY = 1000;
/** So many pictures are kept where they arrive: two that were answered at once may come in either order. */
const MOST_KEPT = 4;

/** Stands where an answer is sent apart. */
const UNSAID: Finding['answer'] = { ask: 'linked', relations: [] };

/** Packs one finding after another for the same receiver. */
export function findingPacker(): (finding: Finding) => Mail {
  const pack = picturePacker();
  return (whole) => {
    const { finding, ...mail } = pack(whole);
    const { picture, answer } = finding;
    const overlap = answer.ask === 'overlap' ? packedOverlap(answer) : null;
    const lines = picture.lines.length < MANY ? null : packedLines(picture.lines, picture.actors);
    return {
      ...{ ...mail, overlap, lines },
      finding: {
        ...{ ...finding, answer: overlap === null ? answer : UNSAID },
        picture: lines === null ? picture : { ...picture, lines: [] },
      },
    };
  };
}

type PictureMail = Omit<Mail, 'overlap' | 'lines'>;

function picturePacker(): (finding: Finding) => PictureMail {
  let last: { readonly number: number; readonly rows: ReadonlyMap<DrawnLine, number> } | null = null;
  let count = 0;
  return (finding) => {
    const { lines } = finding.picture;
    if (lines.length < MANY) return { finding, number: null, kept: null };
    const before = last;
    count += 1;
    last = { number: count, rows: new Map(lines.map((line, row) => [line, row])) };
    const isKnown = before !== null && lines.some((line) => before.rows.has(line));
    if (!isKnown) return { finding, number: count, kept: null };
    const fresh = lines.filter((line) => !before.rows.has(line));
    return {
      finding: { ...finding, picture: { ...finding.picture, lines: fresh } },
      number: count,
      kept: { of: before.number, runs: runsOf(lines, before.rows) },
    };
  };
}

function runsOf(lines: readonly DrawnLine[], rows: ReadonlyMap<DrawnLine, number>): Int32Array {
  const runs: number[] = [0, 0, 0];
  for (const line of lines) {
    const at = runs.length - 3;
    const [start, kept, fresh] = [runs[at] as number, runs[at + 1] as number, runs[at + 2] as number];
    const row = rows.get(line);
    if (row === undefined) runs[at + 2] = fresh + 1;
    else if (fresh === 0 && row === start + kept) runs[at + 1] = kept + 1;
    else runs.push(row, 1, 0);
  }
  return Int32Array.from(runs);
}

/** Unpacks what one packer packed, in the order in which it arrives. */
export function findingUnpacker(): (mail: Mail) => Finding {
  const unpack = pictureUnpacker();
  return ({ overlap, lines, finding, ...mail }) => {
    const { picture, answer } = finding;
    const sent = lines === null ? picture : { ...picture, lines: unpackedLines(lines, picture.actors) };
    const told = overlap === null ? answer : unpackedOverlap(overlap);
    return unpack({ ...mail, finding: { ...finding, picture: sent, answer: told } });
  };
}

function pictureUnpacker(): (mail: PictureMail) => Finding {
  const pictures = new Map<number, readonly DrawnLine[]>();
  return ({ finding, number, kept }) => {
    if (number === null) return finding;
    const { lines: fresh } = finding.picture;
    const lines = kept === null ? fresh : joined(pictures.get(kept.of), fresh, kept.runs);
    pictures.set(number, lines);
    for (const oldest of pictures.keys()) {
      if (pictures.size <= MOST_KEPT) break;
      pictures.delete(oldest);
    }
    return kept === null ? finding : { ...finding, picture: { ...finding.picture, lines } };
  };
}

function joined(
  before: readonly DrawnLine[] | undefined,
  fresh: readonly DrawnLine[],
  runs: Int32Array,
): readonly DrawnLine[] {
  if (before === undefined)
    throw new Error('lines are kept of a picture that has not come; unpack every mail');
  const lines: DrawnLine[] = [];
  let next = 0;
  for (let at = 0; at < runs.length; at += 3) {
    const [start, kept, added] = runs.subarray(at, at + 3) as unknown as [number, number, number];
    for (let row = start; row < start + kept; row += 1) lines.push(before[row] as DrawnLine);
    for (let i = 0; i < added; i += 1) lines.push(fresh[next++] as DrawnLine);
  }
  return lines;
}
