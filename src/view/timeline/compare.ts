/** Two periods compared from the timeline: always the earlier with the later, whichever was chosen last. */

import { compareWith, setPeriod } from '#model/ask.ts';
import { earliest, latest, type Period, samePeriod } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { movedTo, yearsOf } from './years.ts';

/** Whether two periods are compared. */
export function isComparing({ ask, otherPeriod }: Question): boolean {
  return ask === 'changed' && otherPeriod !== null;
}

/** Asks what changed between two periods, the earlier first. The same question where it asks just that. */
export function comparing(question: Question, one: Period, other: Period): Question {
  const isInOrder =
    earliest(one) < earliest(other) || (earliest(one) === earliest(other) && latest(one) <= latest(other));
  const [before, after] = isInOrder ? [one, other] : [other, one];
  const isAsked =
    question.ask === 'changed' &&
    question.otherPeriod !== null &&
    samePeriod(question.period, before) &&
    samePeriod(question.otherPeriod, after);
  return isAsked ? question : compareWith(setPeriod(question, before), after);
}

/** The next question of play, and whether it goes on: the period so many years on, or of two the later one. */
export function playedOn(
  question: Question,
  first: number,
  last: number,
  years = 1,
): readonly [Question, boolean] {
  if (isComparing(question) && question.otherPeriod !== null) {
    const [, to] = yearsOf(question.otherPeriod, first, last);
    const start = yearsOf(question.period, first, last)[1] + 1;
    const next = to >= last ? Math.min(start, last) : Math.min(last, to + years);
    const later = movedTo(question.otherPeriod, next, first, last);
    return [comparing(question, question.period, later), next < last];
  }
  const [, to] = yearsOf(question.period, first, last);
  const next = to >= last ? first : Math.min(last, to + years);
  return [setPeriod(question, movedTo(question.period, next, first, last)), next < last];
}
