/**
 * Dates as sources give them: a year, a month or a day. A partial date covers all the days it may mean.
 * Days are counted from 1970-01-01 in the proleptic Gregorian calendar.
 */

declare const brand: unique symbol;
/** `2013`, `2013-09` or `2013-09-06`, checked. */
export type PartialDate = string & { readonly [brand]: 'partialDate' };

/** A whole number of days since 1970-01-01. */
export type Day = number;

/** Before every day: the first day of a tie whose start is not known. Fits an Int32Array. */
export const BEFORE_ALL: Day = -0x80000000;
/** After every day: the last day of a tie that still runs, or whose end is not known. Fits an Int32Array. */
export const AFTER_ALL: Day = 0x7fffffff;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the text is no such date or the day does not exist. */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = FORM.exec(text);
  if (!parts) return null;
  const [, year, month, day] = parts;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))))
    return null;
  return text as PartialDate;
}

/** Takes text known to be a partial date; throws where it is none, for constants and tests. */
export function partialDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new Error(`"${text}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD`);
  return date;
}

/** The day number of a civil date. Method: Howard Hinnant, days_from_civil. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number, as `YYYY-MM-DD`. */
export function formatDay(day: Day): PartialDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as PartialDate;
}

/** The earliest day the date may mean. */
export function firstDay(date: PartialDate): Day {
  return dayOf(
    yearOf(date),
    date.length > 4 ? Number(date.slice(5, 7)) : 1,
    date.length > 7 ? Number(date.slice(8)) : 1,
  );
}

/** The latest day the date may mean. */
export function lastDay(date: PartialDate): Day {
  const year = yearOf(date);
  const month = date.length > 4 ? Number(date.slice(5, 7)) : 12;
  return dayOf(year, month, date.length > 7 ? Number(date.slice(8)) : daysInMonth(year, month));
}

/** The year of a date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
