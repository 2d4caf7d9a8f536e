/**
 * Edits of a data set: records of what was added, changed or taken out, by whom, when and why. They stand beside the
 * files, which they leave as they are; the what-if edits of a question (edit.ts) are another thing and change no data.
 */

/** What a row of a data set tells of. */
export type RowKind = 'actor' | 'tie' | 'event' | 'source';

/**
 * Texts by the name of their field, as the tables of a set have them: `from_actor`, `sign`, `group:region`, `name:mn`.
 * A blank text is a blank cell.
 */
export type Cells = ReadonlyMap<string, string>;

/** One edit of one row. A row keeps its id for life: another id is another row. */
export type DataEdit =
  | { readonly edit: 'add'; readonly of: RowKind; readonly id: string; readonly cells: Cells }
  | {
      readonly edit: 'change';
      readonly of: RowKind;
      readonly id: string;
      /** The fields that change, as they are to be. */
      readonly cells: Cells;
      /** The same fields as they were. */
      readonly was: Cells;
    }
  | {
      /** Ties of an actor go with it, and whatever names the row names it no more. */
      readonly edit: 'remove';
      readonly of: RowKind;
      readonly id: string;
      /** The row as it was. */
      readonly was: Cells;
    };

/** An edit that was made. */
export interface EditRecord {
  /** Counted from 1 in the order in which edits were made; never given twice. */
  readonly number: number;
  readonly edit: DataEdit;
  /** Who made it; blank where nobody said. */
  readonly by: string;
  /** When, as in 2013-09-06T12:00:00.000Z. */
  readonly at: string;
  /** Why; blank where nobody said. */
  readonly why: string;
}

/** The file in which edits stand beside the tables, and that the rows they make name as theirs. */
export const EDITS_FILE = 'edits.json';

/** The records with one more, which takes the next number. */
export function withRecord(
  records: readonly EditRecord[],
  record: Omit<EditRecord, 'number'>,
): readonly EditRecord[] {
  return [...records, { number: 1 + Math.max(0, ...records.map(({ number }) => number)), ...record }];
}

/** The version of a set under edits: its own, how many edits there are, and the first letters of the content's hash. */
export function editedVersion(version: string, edits: number, hash: string): string {
  if (edits === 0) return version;
  return `${version} with ${edits} ${edits === 1 ? 'edit' : 'edits'} (${hash.slice(0, 8)})`;
}
