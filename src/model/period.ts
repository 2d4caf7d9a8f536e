/** Two partial dates, and the rule by which a tie counts as in force between them. */

import {
  AFTER_ALL,
  BEFORE_ALL,
  type Day,
  firstDay,
  lastDay,
  type PartialDate,
  partialDate,
} from './partialDate.ts';

/** A blank start is unknown and counts as always; a blank end is open. */
export interface Period {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** The whole of one year, month or day. */
export function periodOf(date: string): Period {
  return { from: partialDate(date), to: partialDate(date) };
}

/** The earliest possible first day of a period. */
export function earliest(period: Period): Day {
  return period.from === null ? BEFORE_ALL : firstDay(period.from);
}

/** The latest possible last day of a period. */
export function latest(period: Period): Day {
  return period.to === null ? AFTER_ALL : lastDay(period.to);
}

/** Whether two periods may share a day: existed during, never started in. */
export function overlaps(a: Period, b: Period): boolean {
  return earliest(a) <= latest(b) && earliest(b) <= latest(a);
}

/** Whether two periods are the same text. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A period of a question in words: "2013", "2010 to 2018", "up to 2012", "since 2012", "all years". */
export function periodInWords(period: Period): string {
  const { from, to } = period;
  if (from === null && to === null) return 'all years';
  if (from === null) return `up to ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? from : `${from} to ${to}`;
}

/** The dates of a tie as known: "2012", "since 1991", "until 1999", "2003 to 2009-04-14", "dates unknown". */
export function datesInWords(period: Period): string {
  const { from, to } = period;
  if (from === null && to === null) return 'dates unknown';
  if (from === null) return `until ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? from : `${from} to ${to}`;
}
