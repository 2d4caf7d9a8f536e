/**
 * The edits that were saved beside the tables of a set. The tables are as edited; with the record comes the set as it was
 * before, so that each edit can be taken back. Where the two do not fit, the tables hold and the record is left out.
 */

import { type DataEdit, EDITS_FILE, type EditRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { FileBytes } from './bytes.ts';
import { contentHash } from './contentHash.ts';
import { editedSet } from './editedSet.ts';
import { type EditsFile, readEditsFile } from './editsSchema.ts';
import { parsedJson } from './jsonFault.ts';
import type { ProblemList } from './problemList.ts';
import type { ReadResult } from './readDataSet.ts';
import { filesBefore } from './tableChanges.ts';
import { textIn } from './text.ts';

/** A set before its edits, and the edits. */
export interface SavedEdits {
  readonly base: DataSet;
  readonly edits: readonly EditRecord[];
}

type Say = (row: number | null, column: string | null, wrong: string, mend: string) => null;

const LEAVE = 'The tables are opened as they stand; delete the file, or save the folder again.';

/**
 * Reads the record of a set whose tables were read. Null, with a note, where it is none or is of other tables. `read` is
 * what reads a data set. Cost: the set is read and its content hashed once more.
 */
export async function readEditRecords(
  file: FileBytes,
  data: DataSet,
  read: (files: ReadonlyMap<string, string>) => Promise<ReadResult>,
  problems: ProblemList,
): Promise<SavedEdits | null> {
  const say: Say = (row, column, wrong, mend) => {
    problems.add(EDITS_FILE, 'note', () => ({ row, column, value: '', wrong, mend }));
    return null;
  };
  const record = parsed(file, say);
  if (record === null) return null;
  if (record.before === undefined)
    return say(null, 'before', 'The record does not say what the rows were before the edits.', LEAVE);
  if (contentHash(data) !== record.to)
    return say(
      null,
      'to',
      'The tables were changed after the edits were saved, so these cannot be taken back.',
      LEAVE,
    );
  const { tables, question } = record.before;
  const said = { version: record.version, ...(question === undefined ? {} : { question }) };
  const files = filesBefore(data, tables, said);
  const base = files === null ? null : (await read(files)).data;
  const edits = record.edits.map(recordOf);
  if (base === null || contentHash(base) !== record.from)
    return say(
      null,
      'before',
      'What the rows were before the edits does not lead back to the content it names.',
      LEAVE,
    );
  const made = editedSet(base, edits);
  const [fault] = made.problems;
  if (contentHash(made.data) !== record.to)
    return say(
      fault?.row ?? null,
      fault?.column ?? null,
      `The edits do not lead to the tables they stand beside${fault === undefined ? '.' : `: ${fault.wrong}`}`,
      LEAVE,
    );
  return { base, edits };
}

function parsed(file: FileBytes, say: Say): EditsFile | null {
  const read = textIn(file);
  if ('why' in read)
    return say(read.line, null, `${EDITS_FILE} is not UTF-8 text.`, 'Save it again as UTF-8.');
  const json = parsedJson([...read.pieces()].join(''));
  if ('wrong' in json) return say(json.line, null, `${EDITS_FILE} ${json.wrong}.`, json.mend);
  const record = readEditsFile(json.value);
  if (!('length' in record)) return record;
  for (const { row, path, wrong } of record)
    say(row, path, `${path === '' ? EDITS_FILE : path}: ${wrong}.`, LEAVE);
  return null;
}

function recordOf({ number, by, at, why, ...edit }: EditsFile['edits'][number]): EditRecord {
  return { number, edit: editOf(edit), by, at, why };
}

function editOf(edit: Omit<EditsFile['edits'][number], 'number' | 'by' | 'at' | 'why'>): DataEdit {
  const map = (cells: unknown) => new Map(Object.entries(cells as Readonly<Record<string, string>>));
  return {
    ...edit,
    ...('cells' in edit ? { cells: map(edit.cells) } : {}),
    ...('was' in edit ? { was: map(edit.was) } : {}),
  } as DataEdit;
}
