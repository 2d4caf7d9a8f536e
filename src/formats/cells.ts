/**
 * The texts of cells as values: dates, periods, signs, strengths, numbers, lists of ids, links. Each reader gives the
 * value, or says what is wrong with the row and gives undefined. Equal dates and periods are one object, to save memory.
 */

import { formatDay, type PartialDate, parsePartialDate } from '#model/partialDate.ts';
import { earliest, latest, type Period } from '#model/period.ts';
import type { Sign, Strength } from '#model/tie.ts';
import { nearestInWords } from './nearest.ts';
import type { DateForm } from './setFile.ts';
import type { Row } from './table.ts';

/** Reads dates and periods, and remembers those it has made. */
export interface DateReader {
  /** A period from two fields; undefined, with a problem, where one is wrong or they are the wrong way round. */
  period(row: Row, from: string, to: string): Period | undefined;
}

const DATE_WORDS: Readonly<
  Record<
    DateForm,
    { readonly form: RegExp; readonly order: readonly [number, number, number]; readonly say: string }
  >
> = {
  'y-m-d': { form: /^$/, order: [1, 2, 3], say: 'YYYY, YYYY-MM or YYYY-MM-DD' },
  'd/m/y': { form: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, order: [3, 2, 1], say: 'DD/MM/YYYY or YYYY' },
  'm/d/y': { form: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, order: [3, 1, 2], say: 'MM/DD/YYYY or YYYY' },
  yyyymmdd: { form: /^(\d{4})(\d{2})(\d{2})?$/, order: [1, 2, 3], say: 'YYYYMMDD or YYYY' },
  excel: { form: /^$/, order: [1, 2, 3], say: 'the days since 1900, or YYYY-MM-DD' },
};

/** The day before Excel's first, moved by the day that it counts and that never was, 29 February 1900. */
const EXCEL_BEGINS = -25569;

/** A day as Excel counts it, as YYYY-MM-DD; a part of a day is passed over. */
export function excelDay(serial: number): PartialDate {
  return formatDay(Math.floor(serial) + EXCEL_BEGINS + (serial < 60 ? 1 : 0));
}

/** A reader of dates written in one form. A year, month or day in the form YYYY-MM-DD is always understood. */
export function dateReader(form: DateForm = 'y-m-d'): DateReader {
  const dates = new Map<string, PartialDate | null>();
  const periods = new Map<string, Period>();
  const read = (text: string): PartialDate | null => {
    let date = dates.get(text);
    if (date === undefined) {
      date = parsePartialDate(isoOf(text, form));
      dates.set(text, date);
    }
    return date;
  };
  const end = (row: Row, field: string): PartialDate | null | undefined => {
    const text = row.get(field);
    if (text === '') return null;
    const date = read(text);
    if (date !== null) return date;
    row.wrong(
      field,
      `"${row.raw(field)}" is no date.`,
      `Write ${DATE_WORDS[form].say}, or leave it blank where it is not known.`,
    );
    return undefined;
  };
  return {
    period(row, fromField, toField) {
      const from = end(row, fromField);
      const to = end(row, toField);
      if (from === undefined || to === undefined) return undefined;
      const key = `${from}/${to}`;
      const known = periods.get(key);
      if (known) return known;
      const period: Period = { from, to };
      if (earliest(period) > latest(period)) {
        row.wrong(
          toField,
          `It ends (${to}) before it begins (${from}).`,
          'Put the earlier date first, or mend the wrong one.',
        );
        return undefined;
      }
      periods.set(key, period);
      return period;
    },
  };
}

/** A date of a form as YYYY-MM-DD, or as much of it as is known; what is no date stays as it is. */
export function isoOf(text: string, form: DateForm): string {
  const { form: pattern, order } = DATE_WORDS[form];
  if (form === 'excel' && /^\d{5}([.,]\d+)?$/.test(text)) return excelDay(Number(text.replace(',', '.')));
  const parts = pattern.exec(text);
  if (parts === null) return TIMED.exec(text)?.[1] ?? ROUGH.exec(text)?.[1] ?? text;
  const [year, month, day] = order.map((at) => parts[at]);
  return [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
}

/** A year in brackets: it is an estimate. */
const ROUGH = /^\((\d{4})\)$/;

/** A day with a time of day after it. */
const TIMED = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

const SIGN_TEXTS = new Map<string, Sign>([
  ['+1', 1],
  ['1', 1],
  ['+', 1],
  ['0', 0],
  ['-1', -1],
  ['\u22121', -1],
  ['-', -1],
  ['\u2212', -1],
]);

/** A sign; the given one where the cell is blank. */
export function readSign(row: Row, field: string, blank: Sign): Sign | undefined {
  const text = row.get(field);
  if (text === '') return blank;
  const sign = SIGN_TEXTS.get(text);
  if (sign === undefined)
    row.wrong(
      field,
      `The sign "${row.raw(field)}" is none of +1, 0 and -1.`,
      'Write +1 for cooperative, -1 for hostile, 0 for neither.',
    );
  return sign;
}

/** A strength, null where the cell is blank: unknown. */
export function readStrength(row: Row, field: string): Strength | null | undefined {
  const text = row.get(field);
  if (text === '') return null;
  if (/^[1-5]$/.test(text)) return Number(text) as Strength;
  row.wrong(
    field,
    `The strength "${row.raw(field)}" is no whole number from 1 to 5.`,
    'Write 1 to 5, or leave it blank where it is not known.',
  );
  return undefined;
}

/** One of some words; the given one where the cell is blank. */
export function readWord<Word extends string>(
  row: Row,
  field: string,
  words: readonly Word[],
  blank: Word | null,
  what: string,
): Word | undefined {
  const text = row.get(field);
  if (text === '' && blank !== null) return blank;
  // Their own word, not the text of the cell, so that a hundred thousand rows share it.
  const known = words.find((word) => word === text);
  if (known !== undefined) return known;
  const wrong = text === '' ? `The ${what} is blank.` : `"${row.raw(field)}" is no known ${what}.`;
  const which =
    words.length > 12 ? 'Write one of those that set.json names.' : `Write one of ${words.join(', ')}.`;
  row.wrong(field, wrong, () => `${which}${nearestInWords(text, words)}`);
  return undefined;
}

/** A finite number, at most a bound away from 0 where one is given. */
export function readNumber(
  row: Row,
  field: string,
  what: string,
  bound: number | null = null,
): number | undefined {
  const text = row.get(field);
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(number) && (bound === null || Math.abs(number) <= bound)) return number;
  const kind = bound === null ? 'finite number' : `number from -${bound} to ${bound}`;
  row.wrong(
    field,
    `The ${what} "${row.raw(field)}" is no ${kind}.`,
    'Write it in figures, with a point before decimals.',
  );
  return undefined;
}

/** The parts of a cell that semicolons part, without blanks and without repeats. */
export function readList(row: Row, field: string): readonly string[] {
  const text = row.get(field);
  if (text === '') return NONE;
  if (!text.includes(';')) return [text];
  return [...new Set(text.split(';').map((part) => part.trim()))].filter((part) => part !== '');
}

const NONE: readonly string[] = [];

/** An id that must not be blank. */
export function readId(row: Row, field: string, what: string): string | undefined {
  const text = row.get(field);
  if (text !== '') return text;
  row.wrong(field, `The ${what} has no id.`, 'Give it an id that no other row has.');
  return undefined;
}

/** An http or https address, or null. Anything else is left out with a note: a link must not run a script. */
export function readLink(row: Row, field: string): string | null {
  const text = row.get(field);
  if (text === '') return null;
  if (/^https?:\/\/[^\s/?#]+\S*$/i.test(text)) return text;
  row.wrong(
    field,
    'The link is no http or https address and was left out.',
    'Write the whole address, beginning with https://.',
    'note',
  );
  return null;
}
