/** Tables read otherwise than they stand in their files: with the cells that someone mended, and without the rows left out. */

import type { Mend } from '#model/problem.ts';
import type { Grid } from './grid.ts';
import { nameOf } from './table.ts';

/** The tables of a file, mended. Those without a mend are the same as before. */
export function mendedSheets(
  file: string,
  sheets: ReadonlyMap<string, Grid>,
  mends: readonly Mend[],
): ReadonlyMap<string, Grid> {
  if (mends.length === 0) return sheets;
  return new Map(
    [...sheets].map(([sheet, grid]) => {
      const names = [nameOf({ file, sheet }), ...(sheets.size === 1 ? [file] : [])];
      return [sheet, mendedGrid(grid, names, mends)] as const;
    }),
  );
}

/**
 * A table that problems call by one of these names, mended. A cell is mended only where it still says what was found
 * wrong with it.
 */
export function mendedGrid(grid: Grid, names: readonly string[], mends: readonly Mend[]): Grid {
  const byLine = new Map<number, Mend[]>();
  for (const mend of mends)
    if (names.includes(mend.file)) byLine.set(mend.row, [...(byLine.get(mend.row) ?? []), mend]);
  if (byLine.size === 0) return grid;
  const { header } = grid;
  return {
    header,
    size: grid.size,
    each(visit, onShare) {
      grid.each((cells, line, unclosed) => {
        const here = byLine.get(line);
        if (here === undefined) return visit(cells, line, unclosed);
        const row = mendedRow(cells, header, here);
        return row === null ? undefined : visit(row, line, unclosed);
      }, onShare);
    },
  };
}

/** Null where the row is left out. */
function mendedRow(
  cells: readonly string[],
  header: readonly string[],
  mends: readonly Mend[],
): readonly string[] | null {
  const row = [...cells];
  for (const { column, was, text } of mends) {
    const at = column === null ? -1 : header.indexOf(column);
    if (at >= 0 && (row[at] ?? '').trim() !== was) continue;
    if (text === null) return null;
    if (at >= 0) row[at] = text;
  }
  return row;
}
