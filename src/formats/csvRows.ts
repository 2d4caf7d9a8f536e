/**
 * The rows in a part of a CSV text. A quotation mark counts where it opens a cell; one within an open cell closes it where
 * the mark between cells or the end of the line follows, and else belongs to the text.
 */

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

/** A part of a text, with what finds the marks in it. Finders are asked for places that only grow. */
interface Part extends CsvMarks {
  readonly text: string;
  readonly isLast: boolean;
  /** The next mark between cells, or end of a line; the text's length where there is none. */
  delimiterFrom(at: number): number;
  endFrom(at: number): number;
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
  const delimiterFrom = nextOf(text, marks.delimiter);
  const part: Part = { ...marks, text, isLast, delimiterFrom, endFrom: lineEnds(text, isLast, marks.crEnds) };
  const quoteFrom = nextOf(text, '"');
  let from = 0;
  while (from < text.length && !reading.isStopped) {
    const end = part.endFrom(from);
    if (end === text.length && !isLast) return from;
    const row = quoteFrom(from) < end ? quotedRow(part, from) : plainRow(part, from, end);
    if (row === null) return from;
    if (row.cells.length > 0 && visit(row.cells, reading.line, row.unclosed) === false)
      reading.isStopped = true;
    reading.line += row.lines;
    from = row.end + 1;
  }
  return from;
}

/** A row, with where its last line ends and how many lines it has. A blank line has no cells. */
interface Row {
  readonly cells: readonly string[];
  readonly end: number;
  readonly lines: number;
  readonly unclosed: boolean;
}

const NO_CELLS: readonly string[] = [];

function plainRow({ text, delimiter }: Part, from: number, end: number): Row {
  const line = text.slice(from, end);
  const cells = line.trim() === '' ? NO_CELLS : line.split(delimiter);
  return { cells, end, lines: 1, unclosed: false };
}

/** Reads a row in which there are quotation marks; null where its end is not in the text. */
function quotedRow(part: Part, from: number): Row | null {
  const { text, isLast, delimiter } = part;
  const cells: string[] = [];
  let [at, lines, end] = [from, 1, from];
  do {
    const cell = text[at] === '"' ? quotedCell(part, at) : plainCell(part, at);
    cells.push(cell.text);
    lines += cell.lines;
    end = cell.end;
    if (end === text.length) return isLast ? { cells, end, lines, unclosed: cell.unclosed } : null;
    at = end + 1;
  } while (text[end] === delimiter);
  const isBlank = cells.length === 1 && cells[0]?.trim() === '';
  return { cells: isBlank ? NO_CELLS : cells, end, lines, unclosed: false };
}

interface Cell {
  readonly text: string;
  /** Where the mark stands that ends it. */
  readonly end: number;
  /** How many line ends it holds. */
  readonly lines: number;
  readonly unclosed: boolean;
}

function plainCell({ text, delimiterFrom, endFrom }: Part, at: number): Cell {
  const end = Math.min(delimiterFrom(at), endFrom(at));
  return { text: text.slice(at, end), end, lines: 0, unclosed: false };
}

/** A cell that no quotation mark closes goes to the end of the text. */
function quotedCell(part: Part, at: number): Cell {
  const { text } = part;
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] === '"') {
      quote += 1;
      continue;
    }
    const end = endAfterQuote(part, quote);
    if (end === null) continue;
    const inside = text.slice(at + 1, quote);
    const cell = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
    return { text: cell, end, lines: linesIn(part, inside), unclosed: false };
  }
  const rest = text.slice(at + 1);
  return { text: rest, end: text.length, lines: linesIn(part, rest), unclosed: true };
}

/** Where a cell ends after the quotation mark that closes it, blanks between them passed over; null where it goes on. */
function endAfterQuote({ text, delimiter, endFrom }: Part, quote: number): number | null {
  const lineEnd = endFrom(quote + 1);
  let end = quote + 1;
  while (end < lineEnd && text[end] !== delimiter && text[end]?.trim() === '') end += 1;
  return end === lineEnd || text[end] === delimiter ? end : null;
}

function linesIn({ crEnds }: CsvMarks, cell: string): number {
  const mark = crEnds ? '\r' : '\n';
  let lines = 0;
  for (let at = cell.indexOf(mark); at >= 0; at = cell.indexOf(mark, at + 1)) lines += 1;
  return lines;
}

/** Finds the end of the line that goes on at a place. */
function lineEnds(text: string, isLast: boolean, crEnds: boolean): (from: number) => number {
  const [CR, LF] = [nextOf(text, '\r'), nextOf(text, '\n')];
  // What follows the last letter of a part is not known yet: it is taken for none, which lets the row wait.
  const isNone = crEnds ? '\n' : '\n,;|\t';
  const isAlone = (at: number) =>
    at + 1 === text.length ? isLast : !isNone.includes(text[at + 1] as string);
  let alone = -1;
  return (from) => {
    if (alone < from) alone = CR(from);
    while (alone < text.length && !isAlone(alone)) alone = CR(alone + 1);
    return Math.min(alone, LF(from));
  };
}

/** Finds the next place of a mark from a place on; the text's length where there is none. */
function nextOf(text: string, mark: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) next = text.indexOf(mark, from);
    if (next < 0) next = text.length;
    return next;
  };
}
