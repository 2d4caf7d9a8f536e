/** The problems of files as a table that a spreadsheet opens, for whoever mends them there. */

import type { Problem } from '#model/problem.ts';
import { formatCsv } from './csvText.ts';

const HEAD = ['file', 'row', 'column', 'value', 'wrong', 'mend', 'weight'];

/** One row for each problem, in order; blank where a whole file or row is meant. */
export function formatProblems(problems: readonly Problem[]): string {
  return formatCsv(
    HEAD,
    problems.map(({ file, row, column, value, wrong, mend, weight }) => [
      ...[file, row === null ? '' : String(row), column ?? '', value],
      ...[wrong, mend, weight],
    ]),
  );
}
