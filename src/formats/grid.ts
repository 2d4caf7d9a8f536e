/** A table of text, whatever file it came from: the names of its columns, and its rows with the lines they stand in. */

import { delimiterOf, eachRow, type OnShare } from './csv.ts';
import type { RowVisitor } from './csvRows.ts';
import { withoutGuard } from './formula.ts';
import { startOf, type Text } from './text.ts';

export interface Grid {
  readonly header: readonly string[];
  /** How much there is to read, about, in letters. */
  readonly size: number;
  /** The table of the file that its rows were made of, where they were: a cell of it is none of the file's. */
  readonly madeOf?: Grid;
  /** What stands on one side alone where its rows are pairs: of each the text they share, and the line of its first row. */
  readonly unpaired?: readonly (readonly [text: string, line: number])[];
  /** How many columns it has besides that are not read, where there are too many. */
  readonly unread?: number;
  /** How many of its texts held half of a letter, and were mended. */
  readonly halves?: number;
  /** Visits the rows below the names of columns, in order, and tells now and then how much of them is done. */
  each(visit: RowVisitor, onShare?: OnShare): void;
}

/** Whether a row has a cell for each column; blank cells beyond them are passed over. */
export function hasCellFor(cells: readonly string[], header: readonly string[]): boolean {
  if (cells.length === header.length) return true;
  return cells.length > header.length && cells.slice(header.length).every((cell) => cell.trim() === '');
}

/** How a text is parted into a table. */
export interface CsvForm {
  readonly delimiter?: string | undefined;
  /** Lines before the line of column names. */
  readonly skip?: number | undefined;
}

/** A CSV text as a table. Nothing is kept of it: each visit reads it again. */
export function csvGrid(text: Text, form: CsvForm = {}): Grid {
  const { skip = 0 } = form;
  const start = startOf(text, LOOKED_INTO);
  const delimiter = form.delimiter ?? (skip > 0 ? delimiterOfRows(start) : delimiterOf(start));
  let header: readonly string[] | null = null;
  const each = (visit: RowVisitor, onShare?: OnShare) => {
    let isHeader = true;
    const visitBelow: RowVisitor = (cells, line, unclosed) => {
      if (line <= skip) return undefined;
      if (!isHeader) return visit(cells.some(isGuarded) ? cells.map(unguarded) : cells, line, unclosed);
      isHeader = false;
      return undefined;
    };
    eachRow(text, delimiter, visitBelow, onShare);
  };
  return {
    get header() {
      header ??= headerOf(text, delimiter, skip);
      return header;
    },
    size: text.size,
    each,
  };
}

/** Whether a cell may have been guarded against spreadsheets: it begins with an apostrophe. */
function isGuarded(cell: string): boolean {
  return cell.charCodeAt(0) === 39;
}

/** The CR of a line's end may still stand in its last cell, where it would look like a guarded one. */
function unguarded(cell: string): string {
  return withoutGuard(cell.trimEnd());
}

function headerOf(text: Text, delimiter: string, skip: number): readonly string[] {
  let header: readonly string[] = [];
  eachRow(text, delimiter, (cells, line) => {
    if (line <= skip) return undefined;
    header = cells.map((cell) => cell.trim());
    return false;
  });
  return header;
}

/** The mark between cells of a text that begins with other lines: that of the line with most marks. */
function delimiterOfRows(text: string): string {
  const lines = text
    .slice(0, LOOKED_INTO)
    .split(/[\r\n]+/)
    .slice(0, LOOKED_AT);
  const marks = (line: string) => line.split(delimiterOf(line)).length;
  return delimiterOf(lines.reduce((best, line) => (marks(line) > marks(best) ? line : best), ''));
}

/** How many rows are looked at for the names of columns, and how many letters. */
const LOOKED_AT = 60;
const LOOKED_INTO = 100_000;

/** Lines before the names of columns: those with fewer than half the cells that the rows further down have. */
export function linesBeforeHeader(text: Text): number {
  const start = startOf(text, LOOKED_INTO).slice(0, LOOKED_INTO);
  const [first, ...others] = widthsOf(start, delimiterOf(start));
  const fits = others.filter(([, width]) => width <= (first?.[1] ?? 0));
  if (first === undefined || (first[1] > 1 && fits.length * 5 >= others.length * 4)) return 0;
  const widths = widthsOf(start, delimiterOfRows(start));
  const widest = widths.reduce((most, [, width]) => Math.max(most, width), 0);
  const header = widths.find(([, width]) => width * 2 > widest);
  return header === undefined || header === widths[0] ? 0 : header[0] - 1;
}

/** The line and the number of filled cells of each of the first rows. */
function widthsOf(text: string, delimiter: string): readonly (readonly [line: number, width: number])[] {
  const widths: (readonly [number, number])[] = [];
  eachRow({ size: text.length, pieces: () => [text] }, delimiter, (cells, line) => {
    widths.push([line, cells.findLastIndex((cell) => cell.trim() !== '') + 1]);
    return widths.length < LOOKED_AT;
  });
  return widths;
}

/** After how many rows it is told how much is done. */
const TOLD_EACH = 5000;

/** Rows that are in memory as a table; `lineOf` tells where a row stands in its file, the first below the names on line 2. */
export function listGrid(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  lineOf: (row: number) => number = (row) => row + 2,
): Grid {
  return {
    header,
    size: rows.length * header.length * 8,
    each(visit, onShare) {
      for (let row = 0; row < rows.length; row += 1) {
        if (visit(rows[row] as readonly string[], lineOf(row), false) === false) return;
        if (row % TOLD_EACH === 0) onShare?.(row / rows.length);
      }
    },
  };
}

/** A table that grows by rows of named cells; a name that is new makes a column. */
export interface GrowingGrid {
  add(cells: Iterable<readonly [column: string, text: string]>, line: number): void;
  readonly rows: number;
  /** The table, with columns that must be there even where no row says anything in them. */
  grid(must?: readonly string[]): Grid;
}

/** Half of a letter that has two halves, without the other: no file of text can hold it, nor an address. */
const HALF_LETTER = /\p{Surrogate}/gu;

/** The text with a mark for "unknown" in place of each half of a letter. */
export function withoutHalves(text: string): string {
  return text.replace(HALF_LETTER, '\uFFFD');
}

/** Columns beyond so many are not read: no table has them, and each row has a cell for each. */
export const MOST_COLUMNS = 2000;

/** Of a table of more cells, columns are not read that fewer than one row in so many fills. */
const MOST_CELLS = 4_000_000;
const ONE_IN = 100;

/** An empty table with its first columns. */
export function growingGrid(first: readonly string[]): GrowingGrid {
  const places = new Map(first.map((column, at) => [column, at]));
  const filled: number[] = [];
  const rows: string[][] = [];
  const lines: number[] = [];
  const beyond = new Set<string>();
  let halves = 0;
  /** The place of a column; undefined where there are too many. */
  const placeOf = (column: string) => {
    const known = places.get(column);
    if (known !== undefined) return known;
    if (places.size >= MOST_COLUMNS) {
      beyond.add(column);
      return undefined;
    }
    places.set(column, places.size);
    return places.size - 1;
  };
  return {
    add(cells, line) {
      const row: string[] = [];
      for (const [column, text] of cells) {
        const at = placeOf(column);
        if (at === undefined) continue;
        row[at] = withoutHalves(text);
        if (row[at] !== text) halves += 1;
        filled[at] = (filled[at] ?? 0) + 1;
      }
      rows.push(row);
      lines.push(line);
    },
    get rows() {
      return rows.length;
    },
    grid(must = []) {
      for (const column of must) if (!places.has(column)) places.set(column, places.size);
      const always = new Set([...first, ...must]);
      const isLarge = rows.length * places.size > MOST_CELLS;
      const kept = [...places].filter(
        ([column, at]) => !isLarge || always.has(column) || (filled[at] ?? 0) * ONE_IN >= rows.length,
      );
      const cells = rows.map((row) => kept.map(([, at]) => row[at] ?? ''));
      const grid = listGrid(
        kept.map(([column]) => column),
        cells,
        (row) => lines[row] as number,
      );
      return { ...grid, unread: beyond.size + places.size - kept.length, halves };
    },
  };
}
