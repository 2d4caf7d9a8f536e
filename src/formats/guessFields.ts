/** Guesses of single fields from columns: dates, kinds, signs, strengths and sources. */

import { NAMES, named, plainName } from './columnNames.ts';
import { signOfText } from './guessWords.ts';
import { type ColumnProfile, dateFormOf, isNumeric, type TableProfile } from './profile.ts';
import type { DateForm, FieldSpec, SetSource } from './setFile.ts';

/** Columns that have found their use. */
export type Taken = Set<ColumnProfile>;

/** The columns a table's fields were found in, and what follows from them for the set. */
export interface Fields {
  readonly fields: Record<string, FieldSpec>;
  readonly taken: Taken;
  dates: DateForm | null;
}

/** Takes the column of one of some names into a field, where there is one that will do. */
export function take(
  found: Fields,
  { columns }: TableProfile,
  field: string,
  names: readonly string[],
  fits: (column: ColumnProfile) => boolean = () => true,
): ColumnProfile | null {
  const column = named(
    columns.filter((each) => each.filled > 0 && fits(each)),
    names,
    found.taken,
  );
  if (column === null) return null;
  found.taken.add(column);
  found.fields[field] = column.name;
  return column;
}

/** Takes the columns of a beginning and an end: dates, years, or a year, month and day apart; or one date that is both. */
export function takeDates(found: Fields, profile: TableProfile, when: readonly string[] = []): void {
  takeParts(found, profile, 'from', ['st', 'strt', 'start', 'beg', 'begin']);
  takeParts(found, profile, 'to', ['end', 'e', 'stop']);
  const isDated = (column: ColumnProfile) => dateFormOf(column) !== null;
  for (const field of ['from', 'to'] as const) {
    if (field in found.fields) continue;
    const column = take(found, profile, field, NAMES.ties[field], isDated);
    if (column !== null) found.dates ??= formOf(column);
  }
  if ('from' in found.fields || 'to' in found.fields) return;
  const column = take(found, profile, 'from', when, isDated);
  if (column === null) return;
  found.fields.to = column.name;
  found.dates ??= formOf(column);
}

/** A year alone says nothing of the form of other dates. */
function formOf(column: ColumnProfile): DateForm | null {
  const form = dateFormOf(column);
  return form === 'y-m-d' ? null : form;
}

const MONTHS = ['mon', 'mnth', 'month', 'mo'];

function takeParts(
  found: Fields,
  { columns }: TableProfile,
  field: 'from' | 'to',
  stems: readonly string[],
): void {
  const by = new Map(columns.map((column) => [plainName(column.called), column]));
  for (const stem of stems) {
    const year = by.get(`${stem}year`) ?? by.get(`${stem}yr`);
    const month = MONTHS.map((word) => by.get(stem + word)).find((column) => column !== undefined);
    const day = by.get(`${stem}day`) ?? by.get(`${stem}dy`);
    if (year === undefined || month === undefined) continue;
    for (const column of [year, month, day]) if (column !== undefined) found.taken.add(column);
    found.fields[field] = {
      ...{ year: year.name, month: month.name },
      ...(day === undefined ? {} : { day: day.name }),
    };
    return;
  }
}

/** The most kinds that a column may tell apart. */
const MOST_KINDS = 60;

/** The kinds a column tells apart and the field that reads them; null where they are too many to be kinds. */
export function kindsIn(
  { name, texts, filled }: ColumnProfile,
  rows: number,
  plain: string,
): { readonly keys: readonly string[]; readonly field: FieldSpec } | null {
  if (texts === null || texts.size === 0 || texts.size > MOST_KINDS) return null;
  const keys = [...texts.keys()];
  if (keys.some((key) => key.length > 100)) return null;
  if (filled === rows) return { keys, field: name };
  const values = Object.fromEntries([['', plain], ...keys.map((key) => [key, key])]);
  return { keys: [...new Set([...keys, plain])], field: { column: name, values } };
}

/** How the sign is read from a column of signs, or from one of weights below and above 0. */
export function signField(column: ColumnProfile, isWeight: boolean): FieldSpec | null {
  const { name, texts } = column;
  if (!isWeight && texts !== null && texts.size <= MOST_KINDS) {
    const signs = [...texts.keys()].map((text) => [text, signOfText(text)] as const);
    if (signs.every(([, sign]) => sign !== null))
      return {
        column: name,
        values: Object.fromEntries([['', ''], ...signs.map(([text, sign]) => [text, sign ?? 0])]),
      };
  }
  const isSigned = isNumeric(column) && (!isWeight || column.sample.some((value) => value < 0));
  return isSigned ? { column: name, steps: [0, Number.MIN_VALUE], into: [-1, 0, 1] } : null;
}

/** What the steps of a scale become where there are fewer than five. */
const INTO: readonly (readonly number[])[] = [[], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/** How a strength of 1 to 5 is read from a column of numbers: as it is, or by five equal shares of the rows; null where all are the same. */
export function strengthField({ name, sample, texts }: ColumnProfile): FieldSpec | null {
  const sizes = sample.map(Math.abs).sort((a, b) => a - b);
  const first = sizes[0];
  if (first === undefined || first === sizes.at(-1)) return null;
  if (texts !== null && [...texts.keys()].every((text) => /^[1-5]$/.test(text))) return name;
  if (sample.every((value) => Number.isInteger(value) && value >= 1 && value <= 5))
    return { column: name, steps: [2, 3, 4, 5], into: [1, 2, 3, 4, 5] };
  const shares = [0.2, 0.4, 0.6, 0.8].map((share) => sizes[Math.floor(share * sizes.length)] as number);
  const steps = [...new Set(shares)].filter((step) => step > first && Number.isFinite(step));
  const whole = steps.length === 0 ? [sizes.at(-1) as number] : steps;
  return { column: name, steps: whole, into: INTO[whole.length] as readonly number[], size: true };
}

/** The most sources that a table may name without a table of sources. */
const MOST_SOURCES = 500;

/** The sources that a column names: their texts are their ids. */
export function sourcesIn({ texts }: ColumnProfile, known: ReadonlySet<string>): readonly SetSource[] | null {
  if (texts === null || texts.size > MOST_SOURCES) return null;
  const parts = [...texts.keys()].flatMap((text) => text.split(';').map((part) => part.trim()));
  const ids = [...new Set(parts)].filter((id) => id !== '' && !known.has(id));
  if (ids.some((id) => id.length > 100)) return null;
  return ids.map((id) => ({ id, title: id, ...(/^https?:\/\/[^\s/?#]+\S*$/i.test(id) ? { url: id } : {}) }));
}

/** What every table says of how its texts are written. */
export function formOfTexts({ columns }: TableProfile, dates: DateForm | null) {
  const missing = [...new Set(columns.flatMap((column) => [...column.missing]))];
  return {
    ...(dates === null ? {} : { dates }),
    ...(columns.some((column) => column.commas > 0 && isNumeric(column)) ? { decimal: ',' as const } : {}),
    ...(missing.length === 0 ? {} : { missing }),
  };
}
