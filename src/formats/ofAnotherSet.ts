/** Whether a table that took its namesake's place in a set is of another set: told before any of its rows is held to this one. */

import { readList } from './cells.ts';
import type { PlannedTable } from './plan.ts';
import { problemList } from './problemList.ts';
import type { RowsOf } from './setFile.ts';
import { readTable } from './table.ts';

/** The fields of rows that name actors of the set. */
const NAMING: Readonly<Record<RowsOf, readonly string[]>> = {
  ...{ sources: [], actors: [], places: ['actor'], numbers: ['actor'] },
  ...{ ties: ['from_actor', 'to_actor'], events: ['actor_host', 'participants'] },
};

/**
 * Whether a table names actors and none of them is known, or lacks columns it should have. Cost: up to the first row
 * that names a known actor, which of a table of this set is its first; else all rows.
 */
export function isOfAnotherSet({ spec, grid }: PlannedTable, known: ReadonlyMap<string, unknown>): boolean {
  const fields = NAMING[spec.rows];
  let names = false;
  let fits = fields.length === 0;
  const count = readTable(spec, grid, problemList(), (row) => {
    for (const field of fields) {
      const ids = readList(row, field);
      names ||= ids.length > 0;
      fits ||= ids.some((id) => known.has(id));
    }
    return !fits;
  });
  return count === null || (names && !fits);
}
