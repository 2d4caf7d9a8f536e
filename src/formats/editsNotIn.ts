/** Which edits of an open set the files of the same set do not hold yet, when these are opened over it. */

import type { EditRecord, RowKind } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { cellsOf, type RowOf } from './rowCells.ts';

/** Of a set: what it says of a row, as a text; null where it has none of that id. */
function teller({ actors, ties, events, sources }: DataSet): (kind: RowKind, id: string) => string | null {
  const rows: Readonly<Record<RowKind, readonly RowOf[RowKind][]>> = {
    ...{ actor: actors, tie: ties, event: events, source: sources },
  };
  const told = new Map<RowKind, ReadonlyMap<string, RowOf[RowKind]>>();
  return (kind, id) => {
    const byId = told.get(kind) ?? new Map(rows[kind].map((row) => [row.id, row]));
    told.set(kind, byId);
    const row = byId.get(id);
    return row === undefined ? null : JSON.stringify([...cellsOf(kind, row)].sort());
  };
}

/**
 * The edits of `edited` that are not in a set read from files: those of rows that it tells of otherwise, or not at all. A row
 * that is gone from both is held by the files too. Cost: linear in the rows of the kinds that were edited.
 */
export function editsNotIn(
  data: DataSet,
  edits: readonly EditRecord[],
  edited: DataSet,
): readonly EditRecord[] {
  const [here, there] = [teller(edited), teller(data)];
  return edits.filter(({ edit: { of, id } }) => here(of, id) !== there(of, id));
}
