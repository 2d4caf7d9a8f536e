/** Copies rows as a table that a spreadsheet opens, and tells of it. */

import type { Words } from '#model/words/words.ts';
import type { Commands } from '#store/explorer.ts';
import type { Row, Table } from './tables.ts';

/** The head and cells that are copied: what is seen, as plain text, and the ids by which tables are joined. */
export function copiedTable(table: Table<Row>, rows: readonly Row[]) {
  const columns = [
    ...table.copied.map(({ label, text }) => ({ label, cell: text })),
    ...table.columns.map((column) => ({ label: column.label, cell: column.copy ?? column.text })),
  ];
  return {
    head: columns.map(({ label }) => label),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** Puts the rows on the clipboard as CSV; where that is not allowed, says so. */
export async function copyRows(
  table: Table<Row>,
  rows: readonly Row[],
  commands: Commands,
  { dialogs: { told } }: Words,
): Promise<void> {
  try {
    const { formatCsv } = await import('#formats/csvText.ts');
    const copied = copiedTable(table, rows);
    await navigator.clipboard.writeText(formatCsv(copied.head, copied.rows));
    commands.tell(told.rows(rows.length));
  } catch {
    commands.tell(told.rowsNotCopied, 'warning');
  }
}
