/**
 * Dates and periods in Mongolian. A case ending goes to the word for year, month or day, never to a figure, so that it
 * is right after every number.
 */

import type { PartialDate } from '#model/partialDate.ts';
import type { Period } from '#model/period.ts';

/** The endings of "он", "сар" and "өдөр", in that order. */
type Case = readonly [year: string, month: string, day: string];
const PLAIN: Case = ['он', 'сар', 'өдөр'];
const AT: Case = ['онд', 'сард', 'өдөр'];
const FROM: Case = ['оноос', 'сараас', 'өдрөөс'];
const UNTIL: Case = ['он хүртэл', 'сар хүртэл', 'өдөр хүртэл'];

/** "15-ны", "21-ний": after one, four and nine the ending is soft. */
function ofDay(day: number): string {
  return `${day}-${[1, 4, 9].includes(day % 10) ? 'ний' : 'ны'}`;
}

function dated(date: PartialDate, [year, month, day]: Case): string {
  const [y, m, d] = date.split('-').map(Number);
  if (m === undefined) return `${date} ${year}`;
  if (d === undefined) return `${date.slice(0, 4)} оны ${m}-р ${month}`;
  return `${String(y).padStart(4, '0')} оны ${m}-р сарын ${ofDay(d)} ${day}`;
}

function years({ from, to }: Period): string | null {
  return from !== null && to !== null && from.length === 4 && to.length === 4 ? `${from}–${to}` : null;
}

function said(period: Period, ending: Case, none: string): string {
  const { from, to } = period;
  if (from === null && to === null) return none;
  if (from === null) return dated(to as PartialDate, UNTIL);
  if (to === null) return `${dated(from, FROM)} хойш`;
  if (from === to) return dated(from, ending);
  const span = years(period);
  return span === null ? `${dated(from, FROM)} ${dated(to, UNTIL)}` : `${span} ${ending[0]}`;
}

/** A period as the time of something: "2013 онд", "2010–2018 онд", "2012 оноос хойш", "бүх жилд". */
export function during(period: Period): string {
  return said(period, AT, 'бүх жилд');
}

/** A period by name: "2013 он", "2010–2018 он". */
export function periodName(period: Period): string {
  return said(period, PLAIN, 'бүх жил');
}
