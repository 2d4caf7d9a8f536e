/**
 * Tables of text, read piece by piece as RFC 4180 has them. Rows are told with the line they begin on, the header being
 * line 1. Reading is linear in the length of the text, whatever stands in it, and keeps one piece of it at a time.
 */

import { type CsvMarks, type Reading, type RowVisitor, rowsIn } from './csvRows.ts';
import type { Text } from './text.ts';

/** Told how much of a table has been gone through, 0 to 1. */
export type OnShare = (share: number) => void;

/** In so many letters an LF is looked for. */
const LOOKED_INTO = 512 * 1024;

/** A row that is longer has lost its end: what follows is not read. */
const LONGEST_ROW = 64 * 1024 * 1024;

/**
 * Visits the rows of a CSV text in order, the header first. Blank lines are not visited. A CR by itself ends a line too:
 * where there is no LF, and elsewhere unless a mark between cells follows, since a row hardly begins with one.
 */
export function eachRow(
  text: Pick<Text, 'pieces' | 'size'>,
  delimiter: string,
  visit: RowVisitor,
  onShare?: OnShare,
): void {
  const reading: Reading = { line: 1, isStopped: false };
  let marks: CsvMarks | null = null;
  let [rest, wanted, read] = ['', 0, 0];
  for (const piece of text.pieces()) {
    rest += piece;
    read += piece.length;
    // A row whose end is not there is begun again when there is twice as much of it, which keeps the cost linear.
    if (rest.length < wanted) continue;
    if (marks === null && rest.length < LOOKED_INTO && !rest.includes('\n')) continue;
    marks ??= marksOf(rest, delimiter);
    rest = rest.slice(rowsIn(rest, false, marks, reading, visit));
    if (reading.isStopped) return;
    if (rest.length > LONGEST_ROW) break;
    wanted = rest.length * 2;
    onShare?.(Math.min(1, read / text.size));
  }
  rowsIn(rest, true, marks ?? marksOf(rest, delimiter), reading, visit);
  onShare?.(1);
}

function marksOf(start: string, delimiter: string): CsvMarks {
  return { delimiter, crEnds: !start.includes('\n') && start.includes('\r') };
}

/** The delimiter of a table whose maker did not say: the one that parts its first line most; a comma where none does. */
export function delimiterOf(text: string): string {
  const first = text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: first.split(mark).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}
