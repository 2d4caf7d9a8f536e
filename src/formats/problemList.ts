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
      kept.push({ file, weight, ...problem, value: shown(problem.value) });
    },
    get kept() {
      return kept;
    },
    get count() {
      return count;
    },
    get grave() {
      return grave;
    },
  };
}

/** A value as a problem shows it, cut to 200 characters and never in the middle of one. */
function shown(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  const cut = value.slice(0, LONGEST_VALUE);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
