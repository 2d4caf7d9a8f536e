/** Which tables a set has, where they are, and in which order they are read: what is named before what names it. */

import type { Mend } from '#model/problem.ts';
import type { FileBytes } from './bytes.ts';
import { CANONICAL_FILES, canonicalTable, FIELDS } from './canonicalTables.ts';
import { type FileTables, fileTables } from './fileTables.ts';
import { A_TABLE } from './folder.ts';
import { csvGrid, type Grid } from './grid.ts';
import { mendedGrid, mendedSheets } from './mended.ts';
import { nearestInWords } from './nearest.ts';
import type { ProblemList } from './problemList.ts';
import { reshaped } from './reshape.ts';
import type { RowsOf, SetFile, TableSpec } from './setFile.ts';
import { fileProblem, nameOf, noteColumns, textOf, unknownFields } from './table.ts';

/** A table of a set, and what says how it is read. */
export interface PlannedTable {
  readonly spec: TableSpec;
  readonly grid: Grid;
}

type Files = ReadonlyMap<string, FileBytes>;

const ORDER: readonly RowsOf[] = ['sources', 'actors', 'places', 'numbers', 'ties', 'events'];

/** Tables in the order in which they are read. */
export function inOrder(tables: readonly PlannedTable[]): readonly PlannedTable[] {
  return ORDER.flatMap((rows) => tables.filter(({ spec }) => spec.rows === rows));
}

/** The tables of a set in the order in which they are read. A file that is missing or no table is a problem. */
export async function plannedTables(
  set: SetFile,
  files: Files,
  problems: ProblemList,
  mends: readonly Mend[] = [],
): Promise<readonly PlannedTable[]> {
  const tables =
    set.tables === undefined
      ? canonicalTables(set, files, problems).map(({ spec, grid }) => ({
          spec,
          grid: mendedGrid(grid, [spec.file], mends),
        }))
      : await mappedTables(set.tables, files, problems, mends);
  return inOrder(tables);
}

/** Tells of files beside the program's own that look like such: their names may have slips. */
function noteUnnamed(files: Files, problems: ProblemList): void {
  const own = CANONICAL_FILES.map(({ file }) => file);
  for (const name of files.keys())
    if (A_TABLE.test(name) && !own.includes(name))
      problems.add(name, 'note', () => ({
        ...{ row: null, column: null, value: '' },
        wrong: `${name} is none of the tables of this set and was not read.`,
        mend: `Leave it, or mend its name.${nearestInWords(name, own)}`,
      }));
}

function canonicalTables(set: SetFile, files: Files, problems: ProblemList): readonly PlannedTable[] {
  noteUnnamed(files, problems);
  return CANONICAL_FILES.flatMap(({ file, rows, needed }) => {
    const bytes = files.get(file);
    if (bytes === undefined) {
      if (needed)
        fileProblem(
          problems,
          file,
          `There is no ${file} among the files.`,
          'Add it, or say in set.json which tables there are.',
        );
      return [];
    }
    const text = textOf(file, bytes, problems);
    if (text === null) return [];
    const grid = csvGrid(text);
    const spec = canonicalTable({ file, rows }, grid.header, set.vocabulary);
    noteColumns(spec, grid.header, problems);
    return [{ spec, grid }];
  });
}

async function mappedTables(
  specs: readonly TableSpec[],
  files: Files,
  problems: ProblemList,
  mends: readonly Mend[],
): Promise<readonly PlannedTable[]> {
  const read = new Map<string, FileTables | null>();
  const planned: PlannedTable[] = [];
  for (const spec of specs) {
    const key = [spec.file, spec.delimiter, spec.skip].join('\n');
    if (!read.has(key)) {
      const found = await tablesIn(spec, files, problems);
      read.set(key, found && { ...found, sheets: mendedSheets(spec.file, found.sheets, mends) });
    }
    const tables = read.get(key) ?? null;
    const grid = tables === null ? null : sheetOf(spec, tables, problems);
    if (grid !== null && isWhole(spec, problems)) planned.push({ spec, grid: reshaped(grid, spec.reshape) });
  }
  return planned;
}

async function tablesIn(spec: TableSpec, files: Files, problems: ProblemList): Promise<FileTables | null> {
  const { file, delimiter, skip } = spec;
  const bytes = files.get(file);
  if (bytes !== undefined) return fileTables(file, bytes, { delimiter, skip }, problems);
  const near = nearestInWords(file, files.keys());
  fileProblem(
    problems,
    file,
    `set.json names ${file}, which is not among the files.`,
    `Add it, or mend the name in set.json.${near}`,
  );
  return null;
}

/** The table of a file that a set means; the only one where it does not say. */
function sheetOf(spec: TableSpec, { sheets }: FileTables, problems: ProblemList): Grid | null {
  const only = sheets.size === 1 ? [...sheets.values()][0] : undefined;
  const grid = spec.sheet === undefined ? (sheets.get('') ?? only) : sheets.get(spec.sheet);
  if (grid !== undefined) return grid;
  const names = [...sheets.keys()].map((name) => `"${name}"`).join(', ');
  const wrong =
    spec.sheet === undefined
      ? `${spec.file} holds several tables, and set.json does not say which is meant.`
      : `${spec.file} holds no table "${spec.sheet}".`;
  fileProblem(problems, 'set.json', wrong, `Say one of ${names} as its "sheet".`, 'sheet');
  return null;
}

/** Whether a mapping has the fields its rows need, and no others. */
function isWhole(spec: TableSpec, problems: ProblemList): boolean {
  const unknown = unknownFields(spec);
  for (const name of unknown) {
    const near = nearestInWords(name, FIELDS[spec.rows].keys());
    const wrong = `The table ${nameOf(spec)} gives a field "${name}", which ${spec.rows} do not have.`;
    fileProblem(problems, 'set.json', wrong, `Take it out, or mend its name.${near}`, name);
  }
  const lacking = [...FIELDS[spec.rows]].filter(
    ([name, { needed }]) => needed && !Object.hasOwn(spec.fields, name),
  );
  for (const [name] of lacking) {
    const wrong = `The table ${nameOf(spec)} does not say the field "${name}" of its ${spec.rows}.`;
    fileProblem(problems, 'set.json', wrong, 'Name the column it stands in, or a value for all rows.', name);
  }
  return unknown.length === 0 && lacking.length === 0;
}
