/** The events of a data set by time: which fall in what is asked of, and how many in each year. */

import type { DataSet } from '#model/dataSet.ts';
import { yearOf } from '#model/partialDate.ts';
import { overlaps, type Period } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import type { HappeningEvent } from '#model/record.ts';

type When = Pick<Question, 'ask' | 'period' | 'otherPeriod'>;

/** The period asked of, or the two that are compared. */
export function periodsAsked({ ask, period, otherPeriod }: When): readonly Period[] {
  return ask === 'changed' && otherPeriod !== null ? [period, otherPeriod] : [period];
}

/** The events that may share a day with a period asked of; in the order of the data set. */
export function eventsIn({ events }: DataSet, when: When): readonly HappeningEvent[] {
  const periods = periodsAsked(when);
  return events.filter((event) => periods.some((each) => overlaps(event.period, each)));
}

/** How many events fall in each year from the first to the last; one that spans several counts in each of them. */
export function eventsByYear(
  events: readonly HappeningEvent[],
  first: number,
  last: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { period } of events) {
    // An open end is not known to reach further: it counts in the year that is known.
    const known = [period.from, period.to].filter((date) => date !== null).map(yearOf);
    const [from, to] = [Math.max(first, Math.min(...known)), Math.min(last, Math.max(...known))];
    for (let year = from; year <= to; year += 1) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
