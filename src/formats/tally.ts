/** Counts what is passed over of a file, so that each sort of it is told once, with the first of it. */

import type { Problem } from '#model/problem.ts';
import type { ProblemList } from './problemList.ts';

/** One sort of what is passed over. */
export interface Tally {
  /** Counts one, with its line and the text found there. */
  add(row: number | null, value: string): void;
  /** Tells how many there are, with the line and the text of the first; nothing where there are none. */
  tell(
    file: string,
    problems: ProblemList,
    words: (count: number) => Pick<Problem, 'wrong' | 'mend'>,
    weight?: Problem['weight'],
  ): void;
}

/** A count of none. */
export function tally(): Tally {
  let count = 0;
  let first: Pick<Problem, 'row' | 'value'> = { row: null, value: '' };
  return {
    add(row, value) {
      if (count === 0) first = { row, value };
      count += 1;
    },
    tell(file, problems, words, weight = 'note') {
      if (count > 0) problems.add(file, weight, () => ({ ...first, column: null, ...words(count) }));
    },
  };
}
