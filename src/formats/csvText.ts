/** Rows as a table of text that a spreadsheet opens: quoted where needed, and harmless whatever stands in a cell. */

import Papa from 'papaparse';
import { withoutFormula } from './formula.ts';
import type { WrittenTable } from './setTables.ts';

/** A head and rows as CSV, lines ended by CRLF as RFC 4180 has it. A cell like a formula gets an apostrophe before it. */
export function formatCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(withoutFormula));
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** A table as a file of its own: its name and its CSV. */
export function csvFile({ name, columns, cells }: WrittenTable): readonly [name: string, csv: string] {
  const head = columns.map((column) => column.name);
  return [`${name}.csv`, formatCsv(head, cells)];
}
