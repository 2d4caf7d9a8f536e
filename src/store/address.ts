/** When the address of the page gets a new entry in the history, and when the one there is written over. */

import type { Question } from '#model/question.ts';
import type { Keep } from './explorer.ts';

/** A question without what is only a way of looking at it. */
function asked(question: Question): string {
  const { selection: _, view: __, ...rest } = question;
  return JSON.stringify(rest);
}

/** Whether two questions differ in nothing but the selection and the view. */
function asksTheSame(a: Question, b: Question): boolean {
  return asked(a) === asked(b);
}

/** A step that asks something else is a new entry; looking elsewhere, or gliding on, is not. */
export function historyStep(before: Question, after: Question, keep: Keep | 'glidesOn'): 'push' | 'replace' {
  return keep === 'glidesOn' || asksTheSame(before, after) ? 'replace' : 'push';
}
