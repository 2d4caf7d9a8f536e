/** A data set with its edits made, as the folder that opens again, and beside the tables the record of what was edited. */

import { EDITS_FILE, type EditRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { contentHash } from './contentHash.ts';
import { editedSet, versionedSet } from './editedSet.ts';
import { EDITS_FORMAT } from './editsFormat.ts';
import { filesOf } from './exportSet.ts';
import { tablesOf } from './setTables.ts';
import { tableChanges } from './tableChanges.ts';
import { zipped } from './zip.ts';

/**
 * The record of edits as JSON: to which set and content they were made, which content they make, and each with who,
 * when, what and why. It says how the tables came to be, and what they were: opening the folder makes no edit once more,
 * and each can be taken back.
 */
function formatEditRecords(base: DataSet, records: readonly EditRecord[]): string {
  const { id: set, version } = base;
  const edits = records.map(({ number, edit, by, at, why }) => ({
    ...{ number, edit: edit.edit, of: edit.of, id: edit.id },
    ...('cells' in edit ? { cells: Object.fromEntries(edit.cells) } : {}),
    ...('was' in edit ? { was: Object.fromEntries(edit.was) } : {}),
    ...{ by, at, why },
  }));
  const edited = editedSet(base, records).data;
  const hashes = { from: contentHash(base), to: contentHash(edited) };
  const before = { question: tablesOf(base).set.question, tables: tableChanges(base, edited) };
  return `${JSON.stringify({ format: EDITS_FORMAT, set, version, ...hashes, edits, before }, null, 2)}\n`;
}

/** The folder as a zip. The same set and edits give the same bytes. */
export function editedFolder(base: DataSet, records: readonly EditRecord[]): Uint8Array {
  const data = versionedSet(base, records);
  const files = new Map([...filesOf(data), [EDITS_FILE, formatEditRecords(base, records)]]);
  const encoder = new TextEncoder();
  return zipped(new Map([...files].map(([name, text]) => [`${data.id}/${name}`, encoder.encode(text)])));
}
