/** Collects the problems of a data set: all are counted, the first are kept, so that a file of noise stays readable. */

import type { Problem } from '#model/problem.ts';

/** How many problems are kept of one file, and of all. */
const KEPT_OF_A_FILE = 200;
const KEPT = 1000;

/** How many letters of a value a problem shows. */
export const LONGEST_VALUE = 200;

export interface ProblemList {
  /** Counts a problem, and makes and keeps it where there is room. */
  add(file: string, weight: Problem['weight'], make: () => Omit<Problem, 'file' | 'weight'>): void;
  /** File by file, each from its first line on: a table may have been read more than once. */
  readonly kept: readonly Problem[];
  /** How many there are in all. */
  readonly count: number;
  /** How many of them keep a set from opening unasked. */
  readonly grave: number;
}

/** An empty list of problems. */
export function problemList(): ProblemList {
  const kept: Problem[] = [];
  const countOf = new Map<string, number>();
  let count = 0;
  let grave = 0;
  return {
    add(file, weight, make) {
      count += 1;
      if (weight !== 'note') grave += 1;
      const ofFile = (countOf.get(file) ?? 0) + 1;
      countOf.set(file, ofFile);
      if (ofFile > KEPT_OF_A_FILE || kept.length >= KEPT) return;
      const problem = make();
      const { value, wrong, mend, column } = problem;
      const texts = {
        value: shown(value),
        wrong: shown(wrong, LONGEST_SENTENCE),
        mend: shown(mend, LONGEST_SENTENCE),
      };
      kept.push({ file, weight, ...problem, ...texts, column: column === null ? null : shown(column) });
    },
    get kept() {
      return inOrder(kept);
    },
    get count() {
      return count;
    },
    get grave() {
      return grave;
    },
  };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const ofFile = files.get(problem.file);
    if (ofFile === undefined) files.set(problem.file, [problem]);
    else ofFile.push(problem);
  }
  return [...files.values()].flatMap((ofFile) =>
    ofFile.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)),
  );
}

/** How many letters of a sentence it shows: one may name a value, or a column. */
const LONGEST_SENTENCE = 1000;

/** A text as a problem shows it, cut to so many letters and never in the middle of one. */
function shown(value: string, longest = LONGEST_VALUE): string {
  if (value.length <= longest) return value;
  const cut = value.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
