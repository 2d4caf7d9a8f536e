/** Rows as a table of text that a spreadsheet opens: quoted where needed, and harmless whatever stands in a cell. */

import Papa from 'papaparse';

/**
 * What a spreadsheet would take for a formula: a cell that begins with one of these marks, full-width ones and line
 * ends included. A plain number with its sign is none.
 */
const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212]/;

/** A head and rows as CSV, lines ended by CRLF as RFC 4180 has it. A cell like a formula gets an apostrophe before it. */
export function formatCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
