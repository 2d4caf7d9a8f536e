/** The rows in a part of a CSV text, as Papa Parse has them, with the lines an editor would show. */

import Papa from 'papaparse';

/** Told of each row; `unclosed` says that a quotation mark in it is never closed. Returning false stops the reading. */
export type RowVisitor = (cells: readonly string[], line: number, unclosed: boolean) => boolean | undefined;

/** What parts a text. */
export interface CsvMarks {
  readonly delimiter: string;
  /** Whether each CR ends a line: else one before an LF or a mark between cells does not. */
  readonly crEnds: boolean;
}

/** Where a reading stands. */
export interface Reading {
  /** The line that comes next, from 1. */
  line: number;
  isStopped: boolean;
}

/**
 * Visits the rows of a part of a text that begins with a row, and gives the place where the first row begins whose end is
 * not in it. The last part has the ends of all rows. Cost: linear.
 */
export function rowsIn(
  text: string,
  isLast: boolean,
  marks: CsvMarks,
  reading: Reading,
  visit: RowVisitor,
): number {
  const isMixed = !marks.crEnds && LONE_CR.test(text);
  if (!text.includes('"') && !isMixed) return linesIn(text, isLast, marks, reading, visit);
  const lineEnd = marks.crEnds ? '\r' : '\n';
  let from = 0;
  const parser = new Papa.Parser({
    delimiter: marks.delimiter,
    // LF for CRLF too: the CR left in the last cell is trimmed with it.
    newline: lineEnd,
    // One row at a time, whatever the type says of it.
    step: ({ data, errors, meta }: Papa.ParseStepResult<readonly (readonly string[])[]>) => {
      const begin = from;
      from = meta.cursor;
      const written = isMixed ? text.slice(begin, from) : '';
      const parted = isMixed ? withOneLineEnd(written) : written;
      if (parted !== written) rowsIn(parted, true, marks, reading, visit);
      else {
        const cells = data[0] ?? [];
        const isUnclosed = lacksMark(errors, cells);
        const isBlank = !isUnclosed && cells.length === 1 && cells[0]?.trim() === '';
        if (!isBlank && visit(cells, reading.line, isUnclosed) === false) reading.isStopped = true;
        reading.line += count(text, lineEnd, begin, from);
      }
      if (reading.isStopped) parser.abort();
    },
  });
  parser.parse(text, 0, !isLast);
  return from;
}

/** Whether a quotation mark is not closed, or has slipped in a row of several lines, which may have taken in the next. */
function lacksMark(errors: readonly Papa.ParseError[], cells: readonly string[]): boolean {
  if (errors.length === 0) return false;
  const has = (fault: string) => errors.some(({ code }) => code === fault);
  return has('MissingQuotes') || (has('InvalidQuotes') && cells.some((cell) => /[\r\n]/.test(cell.trim())));
}

function count(text: string, mark: string, from: number, to: number): number {
  let marks = 0;
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) marks += 1;
  return marks;
}

/** The same for a part without a quotation mark, in which a line is a row: in two thirds of the time. */
function linesIn(
  text: string,
  isLast: boolean,
  { delimiter, crEnds }: CsvMarks,
  reading: Reading,
  visit: RowVisitor,
): number {
  let from = 0;
  while (from < text.length && !reading.isStopped) {
    const found = text.indexOf(crEnds ? '\r' : '\n', from);
    if (found < 0 && !isLast) break;
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end);
    if (line.trim() !== '' && visit(line.split(delimiter), reading.line, false) === false)
      reading.isStopped = true;
    reading.line += 1;
    from = end + 1;
  }
  return from;
}

/** Line ends of two kinds in one row: a CR that ends a line by itself becomes an LF, unless it stands in quotation marks. */
function withOneLineEnd(row: string): string {
  if (!LONE_CR.test(row)) return row;
  return row
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replace(LONE_CRS, '\n') : part))
    .join('"');
}

/** A row hardly begins with the mark between cells: a CR before one is a slip within a row. */
const LONE_CR = /\r[^\n,;|\t]/;
const LONE_CRS = /\r(?![\n,;|\t])/g;
