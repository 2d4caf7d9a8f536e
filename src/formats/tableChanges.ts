/**
 * How the tables of one data set differ from those of another: the rows that only one has. From the tables after and the
 * changes come the tables before again, whatever order the rows are in.
 */

import type { DataSet } from '#model/dataSet.ts';
import { csvFile } from './csvText.ts';
import { specOf, tablesOf, type WrittenTable } from './setTables.ts';

/** What changed of a table. Cells stand in the order of the fields. */
export interface TableChange {
  readonly fields: readonly string[];
  /** Rows as they were, and as they are to be. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
}

/** By the name of the table: `ties`. Tables that say the same are not in it. */
export type TableChanges = Readonly<Record<string, TableChange>>;

/** The changes from one set to another. Linear in the rows. */
export function tableChanges(before: DataSet, after: DataSet): TableChanges {
  const [old, now] = [before, after].map(byName) as [Tables, Tables];
  const changes: Record<string, TableChange> = {};
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(name), now.get(name)];
    const fields = fieldsOf(was, is);
    const [rowsWas, rowsIs] = [rowsIn(fields, was), rowsIn(fields, is)];
    const change = { fields, before: without(rowsWas, rowsIs), after: without(rowsIs, rowsWas) };
    if (change.before.length + change.after.length > 0) changes[name] = change;
  }
  return changes;
}

/**
 * The files of the set before its changes, by name; `said` is what its set.json said otherwise. Null where a row that the
 * changes made is not there.
 */
export function filesBefore(
  after: DataSet,
  changes: TableChanges,
  said: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> | null {
  const now = byName(after);
  const tables: WrittenTable[] = [];
  for (const name of new Set([...now.keys(), ...Object.keys(changes)])) {
    const is = now.get(name);
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    const fields = [...new Set([...fieldsOf(is, undefined), ...(change?.fields ?? [])])];
    const rows = rowsIn(fields, is);
    const ordered = (some: TableChange['before']) => some.map((cells) => inFields(fields, change, cells));
    const kept = without(rows, ordered(change?.after ?? []));
    if (rows.length - kept.length !== (change?.after.length ?? 0)) return null;
    const cells = [...kept, ...ordered(change?.before ?? [])];
    const columns = fields.map((field) => ({ field, name: field }));
    if (cells.length > 0 || name === 'ties')
      tables.push({ name, rows: is?.rows ?? rowsOf(name), columns, cells });
  }
  const { tables: _, ...set } = tablesOf(after).set;
  const setJson = JSON.stringify({ ...set, question: undefined, ...said, tables: tables.map(specOf) });
  return new Map([['set.json', setJson], ...tables.map(csvFile)]);
}

type Tables = ReadonlyMap<string, WrittenTable>;

function byName(data: DataSet): Tables {
  return new Map(tablesOf(data).tables.map((table) => [table.name, table]));
}

function rowsOf(name: string): WrittenTable['rows'] {
  return name === 'spells' ? 'actors' : (name as WrittenTable['rows']);
}

function fieldsOf(one: WrittenTable | undefined, other: WrittenTable | undefined): readonly string[] {
  return [...new Set([one, other].flatMap((table) => table?.columns.map(({ field }) => field) ?? []))];
}

function rowsIn(fields: readonly string[], table: WrittenTable | undefined): readonly (readonly string[])[] {
  if (table === undefined) return [];
  const columns = table.columns.map(({ field }) => field);
  const places = fields.map((field) => columns.indexOf(field));
  return table.cells.map((row) => places.map((place) => row[place] ?? ''));
}

function inFields(
  fields: readonly string[],
  change: TableChange | undefined,
  cells: readonly string[],
): readonly string[] {
  return fields.map((field) => cells[change?.fields.indexOf(field) ?? -1] ?? '');
}

/** The rows of one that the other has not; one that is there twice is taken out once for each in the other. */
function without(
  rows: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const row of others) {
    const key = JSON.stringify(row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return rows.filter((row) => {
    const key = JSON.stringify(row);
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
}
