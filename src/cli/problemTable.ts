/** The problems of a data set as a table: where, what is wrong, and what to do. */

import type { ReadResult } from '#formats/readDataSet.ts';
import type { Problem } from '#model/problem.ts';
import { counted } from '#model/sentence.ts';
import type { TextTable } from './textTable.ts';

/** A value longer than this is cut in the table. JSON has it whole. */
const LONGEST = 40;

/** One row for each problem kept. */
export function problemTable(problems: readonly Problem[]): TextTable {
  return {
    columns: [
      { head: 'file' },
      { head: 'line', right: true },
      { head: 'column' },
      { head: 'value' },
      { head: 'what is wrong, and what to do' },
    ],
    rows: problems.map(({ file, row, column, value, wrong, mend }) => [
      file,
      row === null ? '' : String(row),
      column ?? '',
      cut(value, LONGEST),
      `${wrong} ${mend}`,
    ]),
  };
}

/** How many faults and notes there are, and how many of them are shown. */
export function problemsInWords({ problems, problemCount, goodRows }: ReadResult): string {
  const shown = problemCount > problems.length ? `; the first ${problems.length} are shown` : '';
  const good = goodRows === null ? '' : ` ${counted(goodRows, 'row')} would load without them.`;
  return `${counted(problemCount, 'problem')} in the data${shown}.${good}`;
}

/** A text of at most so many characters, the last of them a mark that there was more. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

/** Whether a problem leaves something out. */
export function isFault(problem: Problem): boolean {
  return problem.weight !== 'note';
}
