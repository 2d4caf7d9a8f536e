/**
 * A table of a data set, row by row: its bytes, its header and its fields. What cannot be read of it becomes problems;
 * the readers of actors, ties and so on see only rows of the right shape.
 */

import type { Where } from '#model/actor.ts';
import type { Problem } from '#model/problem.ts';
import { counted } from '#model/sentence.ts';
import type { FileBytes } from './bytes.ts';
import { isField } from './canonicalTables.ts';
import type { OnShare } from './csv.ts';
import { columnsOf, type Field, fieldsOf, withOpenEnds } from './fields.ts';
import { type Grid, hasCellFor } from './grid.ts';
import { nearestInWords } from './nearest.ts';
import { LONGEST_VALUE, type ProblemList } from './problemList.ts';
import type { TableSpec } from './setFile.ts';
import { type NotText, type Text, textIn, wholeText } from './text.ts';

/** One row while it is read. It is used again for the next: keep what it gives, not the row. */
export interface Row {
  readonly where: Where;
  /** The text of a field; blank where the row or the table has none. */
  get(field: string): string;
  /** Whether the table has the field at all. */
  has(field: string): boolean;
  /** The file's own text of a field, before any map or prefix, for a problem. */
  raw(field: string): string;
  /** Says what is wrong with a field and what to do about it; a mend that must be looked for is made only where it is kept. */
  wrong(field: string | null, wrong: string, mend: string | (() => string), weight?: Problem['weight']): void;
}

/** How many rows were read, and how many set.json leaves out. */
export interface TableCount {
  readonly rows: number;
  readonly leftOut: number;
}

/** The file's text, with a note where it was not UTF-8; a problem of the whole file where it has none. */
export function textOf(name: string, file: FileBytes, problems: ProblemList): Text | null {
  const read = textIn(file);
  if ('why' in read) {
    problems.add(name, 'file', () => ({
      row: read.line,
      column: null,
      value: '',
      ...notTextInWords(name, read),
    }));
    return null;
  }
  const { encoding, line } = read;
  if (isBlank(read)) {
    const mend = 'Give it a line of column names and a line for each row.';
    fileProblem(problems, name, `${name} is empty.`, mend);
    return null;
  }
  if (encoding === 'Windows-1252')
    problems.add(name, 'guess', () => ({
      ...{ row: line, column: null, value: line === null ? '' : lineOf(read, line) },
      ...encodingInWords(name, encoding),
    }));
  return read;
}

/** The whole text of a file that cannot be read piece by piece; a problem where it has none. */
export function wholeTextOf(name: string, file: FileBytes, problems: ProblemList): string | null {
  const text = textOf(name, file, problems);
  if (text === null) return null;
  const whole = wholeText(text);
  if (typeof whole === 'string') return whole;
  problems.add(name, 'file', () => ({ row: null, column: null, value: '', ...notTextInWords(name, whole) }));
  return null;
}

function isBlank({ pieces }: Text): boolean {
  for (const piece of pieces()) if (piece.trim() !== '') return false;
  return true;
}

/** One line of a text, from 1, without its end; as much as there is of it in one piece. */
export function lineOf({ pieces }: Text, wanted: number): string {
  let line = 1;
  for (const piece of pieces()) {
    const lines = piece.split(/\r\n|[\r\n]/);
    if (line + lines.length > wanted) return lines[wanted - line] ?? '';
    line += lines.length - 1;
  }
  return '';
}

/** In which encoding a file was read that is none of Unicode. */
export function encodingInWords(name: string, encoding: string): Pick<Problem, 'wrong' | 'mend'> {
  return {
    wrong: `${name} is not UTF-8 and was read as ${encoding}.`,
    mend: 'Look whether letters with accents are right; if they are not, save it again as UTF-8.',
  };
}

function notTextInWords(name: string, { why }: NotText): { wrong: string; mend: string } {
  switch (why) {
    case 'too long':
      return {
        wrong: `${name} is longer than 256 MB.`,
        mend: 'Part it, or save it as CSV, of which there may be more.',
      };
    case 'broken':
      return {
        wrong: `${name} is Unicode text with letters that are broken.`,
        mend: 'Save it again as "CSV UTF-8", from the program it was made with.',
      };
    case 'no text':
      return {
        wrong: `${name} is no text.`,
        mend: 'Save it as "CSV UTF-8", from the program it was made with.',
      };
  }
}

/** Adds a problem of a whole file. */
export function fileProblem(
  problems: ProblemList,
  file: string,
  wrong: string,
  mend: string,
  column: string | null = null,
): void {
  problems.add(file, 'file', () => ({ row: null, column, value: column ?? '', wrong, mend }));
}

/**
 * Reads the rows of a table until a visit returns false. Returns null, with problems, where its columns are not those it
 * should have.
 */
export function readTable(
  spec: TableSpec,
  grid: Grid,
  problems: ProblemList,
  visit: (row: Row) => boolean,
  { onShare, isToldOf = false }: Reading = {},
): TableCount | null {
  const { header } = grid;
  const name = nameOf(spec);
  const { fields: plain, missing } = fieldsOf(spec, header);
  for (const { column } of missing) missingColumn(problems, name, column, header);
  if (missing.length > 0) return null;
  const fields = spec.openEnds === true ? withOpenEnds(plain, grid) : plain;
  const row = rowOf(spec, fields, grid.madeOf !== undefined, problems);
  const leftOut = leftOutBy(spec, header);
  const mapped = [...fields].filter(([, field]) => field.column !== null);
  const count = { rows: 0, leftOut: 0 };
  const tell = isToldOf ? () => undefined : tellShape;
  grid.madeOf?.each((cells, line, unclosed) => {
    row.move(cells, line);
    const wholeHeader = grid.madeOf?.header ?? header;
    if (unclosed || !hasCellFor(cells, wholeHeader)) tell(row, cells, wholeHeader, unclosed);
    return undefined;
  });
  grid.each((cells, line, unclosed) => {
    if (leftOut(cells)) {
      count.leftOut += 1;
      return undefined;
    }
    count.rows += 1;
    row.move(cells, line);
    if (unclosed || !hasCellFor(cells, header)) tell(row, cells, header, unclosed);
    else if (isMapped(row, cells, mapped)) return visit(row);
    return undefined;
  }, onShare);
  return count;
}

/** How a table is read. */
interface Reading {
  readonly onShare?: OnShare;
  /** Whether it was read before, for other rows: what is wrong with the shape of its rows was told then. */
  readonly isToldOf?: boolean;
}

/** What a table is called where a fault in it is told: its file, and its sheet where the file has several. */
export function nameOf({ file, sheet }: Pick<TableSpec, 'file' | 'sheet'>): string {
  return sheet === undefined ? file : `${file} (${sheet})`;
}

function missingColumn(problems: ProblemList, file: string, column: string, header: readonly string[]): void {
  const near = nearestInWords(column, header);
  const wrong = `${file} has no column "${column}".`;
  fileProblem(problems, file, wrong, `Add the column, or mend its name in the first line.${near}`, column);
}

/** Tells of the columns that a table of the program's own form does not use, and of names that come twice. */
export function noteColumns(spec: TableSpec, header: readonly string[], problems: ProblemList): void {
  const used = new Set(Object.values(spec.fields).flatMap(columnsOf));
  const seen = new Set<string>();
  for (const column of header) {
    const twice = seen.has(column);
    seen.add(column);
    if (column === '' || (used.has(column) && !twice)) continue;
    problems.add(nameOf(spec), 'note', () => ({
      row: 1,
      column,
      value: column,
      wrong: twice
        ? `The column "${column}" comes twice; the first is read.`
        : `The column "${column}" is not known and was not read.`,
      mend: twice ? 'Give the second another name.' : 'Leave it, or name it as docs/data-format.md says.',
    }));
  }
}

function leftOutBy(spec: TableSpec, header: readonly string[]): (cells: readonly string[]) => boolean {
  const filters = (spec.leaveOut ?? []).map(({ column, values }) => ({
    at: header.indexOf(column),
    values: new Set(values),
  }));
  return (cells) => filters.some(({ at, values }) => values.has(cells[at]?.trim() ?? ''));
}

function rowOf(spec: TableSpec, fields: ReadonlyMap<string, Field>, isMade: boolean, problems: ProblemList) {
  let cells: readonly string[] = [];
  let line = 0;
  const name = nameOf(spec);
  const isCell = (field: string | null): boolean => {
    const at = isMade || field === null ? -1 : (fields.get(field)?.at ?? -1);
    return at >= 0 && at < cells.length && (cells[at] ?? '').trim().length <= LONGEST_VALUE;
  };
  const raw = (field: string) =>
    cells[fields.get(field)?.at ?? -1]?.trim() ?? fields.get(field)?.read(cells) ?? '';
  return {
    move(to: readonly string[], at: number) {
      cells = to;
      line = at;
    },
    get where(): Where {
      return { file: name, row: line };
    },
    get: (field: string) => ownText(fields.get(field)?.read(cells) ?? ''),
    has: (field: string) => fields.has(field),
    raw,
    wrong(
      field: string | null,
      wrong: string,
      mend: string | (() => string),
      weight: Problem['weight'] = 'row',
    ) {
      problems.add(name, weight, () => ({
        row: line,
        column: field === null ? null : (fields.get(field)?.column ?? field),
        value: field === null ? cells.join(', ') : raw(field),
        wrong,
        mend: typeof mend === 'string' ? mend : mend(),
        ...(isCell(field) ? { isCell: true as const } : {}),
      }));
    },
  };
}

/** A text as a row keeps it. What is cut out of a text holds on to all of it, a piece of the file; this is one of its own. */
function ownText(text: string): string {
  return text.length < SHORT ? text : [text.slice(0, 1), text.slice(1)].join('');
}

/** So many letters are not worth a reference, and are copied when they are cut out. */
const SHORT = 13;

/** Tells of a row that has not a cell for each column, or whose end is not known. */
function tellShape(row: Row, cells: readonly string[], header: readonly string[], unclosed: boolean): void {
  if (unclosed)
    row.wrong(
      null,
      'A quotation mark is opened and never closed.',
      'Close it, or write it twice where it is part of the text.',
    );
  else
    row.wrong(
      null,
      `The row has ${counted(cells.length, 'cell')} where the first line has ${header.length}.`,
      'Put quotation marks around text that holds the mark between cells, or mend the row.',
    );
}

function isMapped(
  row: Row,
  cells: readonly string[],
  fields: readonly (readonly [string, Field])[],
): boolean {
  let all = true;
  for (const [name, field] of fields) {
    if (field.read(cells) !== null) continue;
    row.wrong(
      name,
      `set.json does not say what "${row.raw(name)}" means.`,
      `Add it to the values of "${name}", or leave the row out.`,
    );
    all = false;
  }
  return all;
}

/** The fields of a table that no reader knows, for a set.json that names them. */
export function unknownFields(spec: TableSpec): readonly string[] {
  return Object.keys(spec.fields).filter((name) => !isField(spec.rows, name));
}
