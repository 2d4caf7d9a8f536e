/**
 * A file as the tables in it: one for a CSV, a sheet each for a workbook, `actors` and `ties` for a network. Readers of
 * all but CSV load only when such a file is opened.
 */

import { allBytes, bytesOf, type FileBytes } from './bytes.ts';
import { type CsvForm, csvGrid, type Grid, linesBeforeHeader } from './grid.ts';
import type { ProblemList } from './problemList.ts';
import type { SetFile } from './setFile.ts';
import { type FileKind, sniff } from './sniff.ts';
import { encodingInWords, fileProblem, lineOf, textOf, wholeTextOf } from './table.ts';
import { textIn } from './text.ts';

/** What is in a file, before anybody says what it means. */
export interface FileTables {
  /** By sheet; the only one is called by a blank. */
  readonly sheets: ReadonlyMap<string, Grid>;
  /** What the file says of itself, where it was written by this program: its tables name sheets of this file. */
  readonly set: SetFile | null;
  /** What the network calls itself, where it does. */
  readonly title: string | null;
  /** Whether it says itself what are actors and what are ties. */
  readonly isNetwork: boolean;
  /** Whether its ties have a direction, where it says so. */
  readonly directed: boolean | null;
  /** Lines before the names of columns, where there are some. */
  readonly skip?: number;
}

/** A reader of one kind of file. Null, with a problem, where the file is broken. */
type Reader = (name: string, text: string, problems: ProblemList) => FileTables | null;

const READERS: Partial<Record<FileKind, () => Promise<Reader>>> = {
  json: async () => (await import('./readJson.ts')).readJson,
  graphml: async () => (await import('./readGraphml.ts')).readGraphml,
  gexf: async () => (await import('./readGexf.ts')).readGexf,
  pajek: async () => (await import('./readPajek.ts')).readPajek,
};

/**
 * The tables in a file; null, with a problem, where it can be read as none. `findHeader` passes over lines of words that
 * stand before the names of columns.
 */
export async function fileTables(
  name: string,
  file: FileBytes,
  form: CsvForm,
  problems: ProblemList,
  findHeader = false,
): Promise<FileTables | null> {
  const kind = sniff(file);
  if (kind === 'table') {
    const text = textOf(name, file, problems);
    if (text === null) return null;
    const skip = form.skip ?? (findHeader ? linesBeforeHeader(text) : 0);
    const grid = csvGrid(text, { ...form, skip });
    if (findHeader && skip > 0) tellSkipped(name, lineOf(text, 1), skip, problems);
    return { sheets: new Map([['', grid]]), set: null, title: null, isNetwork: false, directed: null, skip };
  }
  if (kind === 'xlsx' && typeof file !== 'string') {
    const { readXlsx } = await import('./readXlsx.ts');
    return withNotes(name, readXlsx(name, allBytes(file), problems), problems);
  }
  const load = READERS[kind];
  if (load === undefined) {
    fileProblem(problems, name, ...NOT_READ[kind](name));
    return null;
  }
  const text = markedText(name, file, problems);
  if (text === null) return null;
  const read = await load();
  return withNotes(name, read(name, text, problems), problems);
}

/** Tells of lines that were taken for words before the table. */
function tellSkipped(name: string, first: string, lines: number, problems: ProblemList): void {
  const stand = lines === 1 ? 'The first line stands' : `The first ${lines} lines stand`;
  problems.add(name, 'note', () => ({
    ...{ row: 1, column: null, value: first },
    wrong: `${stand} before the names of columns and ${lines === 1 ? 'was' : 'were'} not read.`,
    mend: 'Look whether they are words about the table; rows of it may stand below its names alone.',
  }));
}

/** Tells of columns that are not read, and of texts that were mended. */
function withNotes(name: string, tables: FileTables | null, problems: ProblemList): FileTables | null {
  if (tables === null) return null;
  const note = (wrong: string, mend: string) =>
    problems.add(name, 'note', () => ({ row: null, column: null, value: '', wrong, mend }));
  for (const { unread = 0, halves = 0 } of tables.sheets.values()) {
    if (unread > 0)
      note(
        `${name} has too many columns: ${unread} of them were not read.`,
        'Leave out columns that are not needed, such as those that few rows fill.',
      );
    if (halves > 0)
      note(
        `${halves} texts of ${name} hold half of a letter, in whose place there is a mark for "unknown".`,
        'Write it again from where it was made: it may have cut texts in the middle of a letter.',
      );
  }
  return tables;
}

const NO_TABLE = (name: string): [string, string] => [
  `${name} is no table and no network that this program reads.`,
  'Save it as CSV, XLSX, GraphML, GEXF, CX2, Pajek .net or JSON.',
];

const NOT_READ: Readonly<Record<FileKind, (name: string) => [string, string]>> = {
  ...{ table: NO_TABLE, json: NO_TABLE, graphml: NO_TABLE, gexf: NO_TABLE, pajek: NO_TABLE },
  ...{ xlsx: NO_TABLE, xml: NO_TABLE },
  png: (name) => [`${name} is a picture, not a table.`, 'Open it by itself: a snapshot holds its question.'],
  zip: (name) => [`${name} is a zip within a zip.`, 'Unpack it first.'],
  gzip: (name) => [`${name} is packed once more inside.`, 'Unpack it first.'],
};

/** The text of a file that may say its own encoding, as XML does. */
function markedText(name: string, file: FileBytes, problems: ProblemList): string | null {
  const read = textIn(file);
  const isSure = 'why' in read ? false : read.encoding !== 'Windows-1252';
  const said = isSure || typeof file === 'string' ? undefined : encodingSaid(file);
  if (typeof file === 'string' || said === undefined) return wholeTextOf(name, file, problems);
  try {
    const text = new TextDecoder(said).decode(allBytes(file));
    problems.add(name, 'note', () => ({
      ...{ row: null, column: null, value: said },
      ...encodingInWords(name, said),
    }));
    return text;
  } catch {
    return wholeTextOf(name, file, problems);
  }
}

/** The encoding that a file names at its beginning; undefined where it is one that is read anyway. */
function encodingSaid(file: Exclude<FileBytes, string>): string | undefined {
  const start = new TextDecoder('latin1').decode(bytesOf(file, 0, 200));
  const said = /^[^>]*\bencoding=["']([\w.:-]+)["']/.exec(start)?.[1];
  return said !== undefined && READ_ANYWAY.test(said) ? undefined : said;
}

const READ_ANYWAY = /^utf-?(8|16)$/i;
