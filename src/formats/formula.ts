/** Cells that a spreadsheet would take for formulas, made harmless for CSV, and back as they were. */

/**
 * What a spreadsheet would take for a formula: a cell that begins with one of these marks, full-width ones and line
 * ends included. A plain number with its sign is none.
 */
const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212]/;

/** A cell that no spreadsheet takes for a formula: such a one gets an apostrophe before it. */
export function withoutFormula(cell: string): string {
  return FORMULA.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell;
}

/** The cell as it was before `withoutFormula`. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}
