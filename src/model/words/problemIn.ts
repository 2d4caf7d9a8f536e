/** A problem as somebody reads it: parsers say what is wrong in English, which is put into the language of the page. */

import type { Problem } from '#model/problem.ts';
import type { Words } from './words.ts';

/** The problem with its sentences in a language; what is not known in it stays in English. */
export function problemIn<Fault extends Pick<Problem, 'wrong' | 'mend'>>(
  { problem }: Pick<Words, 'problem'>,
  fault: Fault,
): Fault {
  const { wrong, mend } = fault;
  return { ...fault, wrong: problem(wrong) ?? wrong, mend: problem(mend) ?? mend };
}
