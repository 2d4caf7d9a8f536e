/** A guessed set.json beside the first rows of the tables it reads, for someone to look at and correct. */

import type { Mapping } from '#model/engine.ts';
import type { Grid } from './grid.ts';
import type { PlannedTable } from './plan.ts';
import type { SetFile } from './setFile.ts';

/** How many rows are shown. */
const SHOWN = 50;

/** What is to be looked at. A table that is read twice is shown once. */
export function mappingOf(set: SetFile, tables: readonly PlannedTable[]): Mapping {
  const once = new Map(tables.map((table) => [`${table.spec.file}\n${table.spec.sheet ?? ''}`, table]));
  return {
    setJson: `${JSON.stringify(set, null, 2)}\n`,
    tables: [...once.values()].map(({ grid, spec: { file, sheet = null } }) => ({
      ...{ file, sheet, header: grid.header, rows: firstRows(grid) },
    })),
  };
}

function firstRows(grid: Grid): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  grid.each((cells) => {
    rows.push(cells.map((cell) => cell.trim()));
    return rows.length < SHOWN;
  });
  return rows;
}
