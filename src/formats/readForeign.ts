/** Opens files that bring no set.json: as this program wrote them, or by a guess that is told. */

import type { TableHint } from '#model/engine.ts';
import type { Mend } from '#model/problem.ts';
import type { FileBytes } from './bytes.ts';
import type { FileTables } from './fileTables.ts';
import { fileTables } from './fileTables.ts';
import { type GuessFrom, guessSet } from './guessSet.ts';
import type { FoundTable, GuessedTable } from './guessTables.ts';
import { mendedSheets } from './mended.ts';
import { GUESSED, LOOKED, meterOf, partOf } from './meter.ts';
import { inOrder, type PlannedTable } from './plan.ts';
import type { ProblemList } from './problemList.ts';
import type { ReadOptions } from './readDataSet.ts';
import { tellTooMany } from './readTables.ts';
import { reshaped } from './reshape.ts';
import type { SetFile, TableSpec } from './setFile.ts';
import { fileProblem, nameOf, noteColumns } from './table.ts';

const NOTHING = () => undefined;

/** A set and its tables, ready to be read. */
export interface Foreign {
  readonly set: SetFile;
  readonly tables: readonly PlannedTable[];
  /** Whether the set was guessed from plain tables, and should be looked at before it is believed. */
  readonly isGuess: boolean;
}

/** Finds out what files hold; null, with problems, where they hold no ties. */
export async function readForeign(
  files: ReadonlyMap<string, FileBytes>,
  problems: ProblemList,
  {
    hints = [],
    mayGuess = true,
    mends = [],
    mostRows = Number.POSITIVE_INFINITY,
    onTable = NOTHING,
  }: ReadOptions = {},
): Promise<Foreign | null> {
  const read = await readAll(files, mends, problems);
  const whole = wholeAmong(read, problems);
  if (whole !== null) return whole;
  const isGuess = read.some(([, { isNetwork }]) => !isNetwork);
  const meter = meterOf(
    read.flatMap(([file, { sheets }]) => [...sheets.values()].map((grid) => [file, grid] as const)),
    partOf(onTable, LOOKED, isGuess && !mayGuess ? 1 : GUESSED),
  );
  const found = read.flatMap(([file, { sheets, skip = 0 }]) =>
    [...sheets].map(
      ([sheet, grid]): FoundTable => ({
        ...{ file, sheet: sheet === '' ? null : sheet, grid: meter.grid(file, grid), skip, hint: null },
      }),
    ),
  );
  const [first = ['', null]] = read;
  const [name, about] = first;
  const from: GuessFrom = {
    ...{ name: name || 'opened', title: read.length === 1 ? (about?.title ?? null) : null },
    directed: read.some(([, { directed }]) => directed === true),
    mostRows,
  };
  // Where the guess will be looked at, a wrong one is better than none.
  const guess =
    guessSet(withHints(found, hints), from) ?? (mayGuess ? null : guessSet(firstAsEnds(found), from));
  if (guess === null) {
    if (problems.grave === 0) tellNoTies(found, problems);
    return null;
  }
  if ('tooLong' in guess) {
    const { file, sheet } = guess.tooLong;
    tellTooMany(nameOf({ file, sheet: sheet ?? undefined }), mostRows, problems);
    return null;
  }
  meter.stop();
  for (const table of guess.tables) noteUnread(table, problems);
  notePassedOverTables(found, hints, guess.tables, problems);
  if (isGuess) tellGuess(problems);
  return { set: guess.set, tables: tablesAmong(found, guess.set), isGuess };
}

/** The set of the first file that says itself what its tables mean, and a note for each other; null where none does. */
function wholeAmong(read: readonly (readonly [string, FileTables])[], problems: ProblemList): Foreign | null {
  const own = read.find(([, { set }]) => set !== null);
  const set = own?.[1].set ?? null;
  if (own === undefined || set === null) return null;
  for (const [name] of read.filter((each) => each !== own))
    problems.add(name, 'note', () => ({
      ...{ row: null, column: null, value: '' },
      wrong: `${name} was not read: ${own[0]} is a data set by itself.`,
      mend: 'Open it by itself.',
    }));
  return { set, tables: plannedFrom(set, own[1], problems), isGuess: false };
}

/** The tables that a set names, in the order in which they are read. */
function tablesAmong(found: readonly FoundTable[], { tables = [] }: SetFile): readonly PlannedTable[] {
  const gridOf = new Map(found.map((table) => [`${table.file}\n${table.sheet ?? ''}`, table.grid]));
  const named = tables.flatMap((spec) => {
    const grid = gridOf.get(`${spec.file}\n${spec.sheet ?? ''}`);
    return grid === undefined ? [] : [{ spec, grid: reshaped(grid, spec.reshape) }];
  });
  return inOrder(named);
}

function withHints(found: readonly FoundTable[], hints: readonly TableHint[]): readonly FoundTable[] {
  return found.map((table) => ({ ...table, hint: hintFor(table, hints) }));
}

/** The first table that has two columns, taken for ties between what stands in them. */
function firstAsEnds(found: readonly FoundTable[]): readonly FoundTable[] {
  const wide = found.find(({ grid: { header } }) => new Set(header.filter((name) => name !== '')).size > 1);
  if (wide === undefined) return [];
  const [one = '', other = ''] = new Set(wide.grid.header.filter((name) => name !== ''));
  const { file, sheet } = wide;
  const columns = [
    [one, 'from_actor'],
    [other, 'to_actor'],
  ] as const;
  return [{ ...wide, hint: { file, sheet, rows: 'ties', columns } }];
}

function hintFor({ file, sheet }: FoundTable, hints: readonly TableHint[]): TableHint | null {
  return hints.find((hint) => hint.file === file && hint.sheet === sheet) ?? null;
}

async function readAll(
  files: ReadonlyMap<string, FileBytes>,
  mends: readonly Mend[],
  problems: ProblemList,
): Promise<readonly (readonly [string, FileTables])[]> {
  const read: (readonly [string, FileTables])[] = [];
  for (const [name, file] of files) {
    if (files.size > 1 && NO_DATA.test(name)) {
      notePassedOver(name, problems);
      continue;
    }
    const tables = await fileTables(name, file, {}, problems, true);
    if (tables !== null) read.push([name, { ...tables, sheets: mendedSheets(name, tables.sheets, mends) }]);
  }
  return read;
}

/** Files that stand beside tables and hold none. */
const NO_DATA =
  /\.(md|pdf|docx?|rtf|html?|css|js|ts|py|r|do|jpe?g|gif|svg|licen[cs]e)$|^(readme|licen[cs]e)(\.txt)?$/i;

function notePassedOver(name: string, problems: ProblemList): void {
  problems.add(name, 'note', () => ({
    ...{ row: null, column: null, value: '' },
    wrong: `${name} is no table and was passed over.`,
    mend: 'Open it by itself, if it is one.',
  }));
}

/** Tells of tables that seem to hold nothing of a data set, unless someone has said so. */
function notePassedOverTables(
  found: readonly FoundTable[],
  hints: readonly TableHint[],
  guessed: readonly GuessedTable[],
  problems: ProblemList,
): void {
  const used = new Set(guessed.map(({ spec }) => nameOf(spec)));
  for (const table of found) {
    const name = nameOf({ file: table.file, sheet: table.sheet ?? undefined });
    if (used.has(name) || hintFor(table, hints)?.rows === 'none') continue;
    problems.add(name, 'note', () => ({
      ...{
        row: null,
        column: null,
        value: '',
        wrong: `${name} seems to hold no actors and no ties, and was not read.`,
      },
      mend: 'Name its columns as docs/data-format.md does, or leave it out.',
    }));
  }
}

/** Columns that the forms of networks, and programs that write them, add of their own accord. */
const OTHERS_ADD = [
  'id',
  'key',
  'value',
  'SUID',
  'selected',
  'shared name',
  'interaction',
  'shared interaction',
];

/** The tables of a file that says itself what they mean. What it holds besides is told. */
function plannedFrom(set: SetFile, { sheets }: FileTables, problems: ProblemList): readonly PlannedTable[] {
  const specs = set.tables ?? [];
  const tables = specs.flatMap((spec) => {
    const grid = sheets.get(spec.sheet ?? '');
    if (grid !== undefined) {
      noteColumns(
        spec,
        grid.header.filter((column) => !OTHERS_ADD.includes(column)),
        problems,
      );
      return [{ spec, grid }];
    }
    const wrong = `${spec.file} holds no table "${spec.sheet}".`;
    const canDoWithout = spec.rows !== 'ties' && spec.rows !== 'actors';
    const mend = canDoWithout
      ? ', or take the good rows, which are all but these'
      : ' from where it was made';
    fileProblem(problems, spec.file, wrong, `Save it again${mend}.`);
    return [];
  });
  for (const [sheet, { size }] of sheets) if (size > 0) noteUnnamedSheet(sheet, specs, problems);
  return inOrder(tables);
}

/** Tells of a table of one of this program's files that its set does not name. */
function noteUnnamedSheet(sheet: string, specs: readonly TableSpec[], problems: ProblemList): void {
  const file = specs[0]?.file;
  if (file === undefined || specs.some((spec) => spec.sheet === sheet)) return;
  problems.add(file, 'note', () => ({
    ...{ row: null, column: null, value: sheet },
    wrong: `The table "${sheet}" of ${file} is none that its set names, and was not read.`,
    mend: 'Leave it, or open it as a file of its own.',
  }));
}

function tellGuess(problems: ProblemList): void {
  problems.add('set.json', 'note', () => ({
    ...{ row: null, column: null, value: '' },
    wrong: 'There is no set.json among the files; what their columns mean was guessed.',
    mend: 'Look at the guess, and keep it as a set.json beside the tables.',
  }));
}

function tellNoTies(found: readonly FoundTable[], problems: ProblemList): void {
  const name = found[0]?.file;
  if (name === undefined) {
    const mend = 'Add one that says what the tables hold, as docs/data-format.md describes.';
    fileProblem(problems, 'set.json', 'There is no set.json among the files.', mend);
    return;
  }
  fileProblem(
    problems,
    name,
    `No two columns of ${name} look like the two ends of a tie, and there is no set.json among the files.`,
    'Name two columns "from_actor" and "to_actor", or add a set.json as docs/data-format.md describes.',
  );
}

/** Tells of each column that has found no use. */
function noteUnread({ spec, unread }: GuessedTable, problems: ProblemList): void {
  for (const { name, filled } of unread)
    problems.add(nameOf(spec), 'note', () => ({
      ...{ row: null, column: name, value: name },
      wrong: `The column "${name}" has no place here; its ${filled} texts were not read.`,
      mend: 'Leave it, or say in set.json what it means.',
    }));
}
