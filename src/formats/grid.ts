/** A table of text, whatever file it came from: the names of its columns, and its rows with the lines they stand in. */

import { delimiterOf, eachRow, type RowVisitor } from './csv.ts';

export interface Grid {
  readonly header: readonly string[];
  /** How much there is to read, about, in letters. */
  readonly size: number;
  /** Visits the rows below the names of columns, in order. */
  each(visit: RowVisitor): void;
}

/** How a text is parted into a table. */
export interface CsvForm {
  readonly delimiter?: string | undefined;
  /** Lines before the line of column names. */
  readonly skip?: number | undefined;
}

/** A CSV text as a table. Nothing is kept of it but the text. */
export function csvGrid(text: string, { delimiter = delimiterOf(text), skip = 0 }: CsvForm = {}): Grid {
  let header: readonly string[] | null = null;
  const each = (visit: RowVisitor) => {
    let isHeader = true;
    eachRow(text, delimiter, (cells, line, unclosed) => {
      if (line <= skip) return undefined;
      if (!isHeader) return visit(cells, line, unclosed);
      isHeader = false;
      return undefined;
    });
  };
  return {
    get header() {
      header ??= headerOf(text, delimiter, skip);
      return header;
    },
    size: text.length,
    each,
  };
}

function headerOf(text: string, delimiter: string, skip: number): readonly string[] {
  let header: readonly string[] = [];
  eachRow(text, delimiter, (cells, line) => {
    if (line <= skip) return undefined;
    header = cells.map((cell) => cell.trim());
    return false;
  });
  return header;
}

/** Rows that are in memory as a table; `lineOf` tells where a row stands in its file, the first below the names on line 2. */
function listGrid(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  lineOf: (row: number) => number = (row) => row + 2,
): Grid {
  return {
    header,
    size: rows.length * header.length * 8,
    each(visit) {
      for (let row = 0; row < rows.length; row += 1)
        if (visit(rows[row] as readonly string[], lineOf(row), false) === false) return;
    },
  };
}

/** A table that grows by rows of named cells; a name that is new makes a column. */
export interface GrowingGrid {
  add(cells: Iterable<readonly [column: string, text: string]>, line: number): void;
  readonly rows: number;
  grid(): Grid;
}

/** An empty table with its first columns. */
export function growingGrid(first: readonly string[]): GrowingGrid {
  const places = new Map(first.map((column, at) => [column, at]));
  const rows: string[][] = [];
  const lines: number[] = [];
  return {
    add(cells, line) {
      const row: string[] = [];
      for (const [column, text] of cells) {
        let at = places.get(column);
        if (at === undefined) {
          at = places.size;
          places.set(column, at);
        }
        while (row.length <= at) row.push('');
        row[at] = text;
      }
      rows.push(row);
      lines.push(line);
    },
    get rows() {
      return rows.length;
    },
    grid() {
      for (const row of rows) while (row.length < places.size) row.push('');
      return listGrid([...places.keys()], rows, (row) => lines[row] as number);
    },
  };
}
