/** What stands in the columns of a table, as far as is needed to guess what they mean. */

import { isoOf } from './cells.ts';
import type { Grid } from './grid.ts';
import { DATE_FORMS, type DateForm } from './setFile.ts';

export interface ColumnProfile {
  readonly name: string;
  /** The name by which its meaning is guessed: its own, or that of the field someone says it holds; blank where it is not to be read. */
  readonly called: string;
  readonly at: number;
  /** Rows that say something. */
  readonly filled: number;
  /** Of the rows looked at closely: how many say something, and how many of those are numbers. */
  readonly looked: number;
  readonly numbers: number;
  /** The numbers of the rows looked at closely. */
  readonly sample: readonly number[];
  /** How many of those rows are dates in each form. */
  readonly dates: ReadonlyMap<DateForm, number>;
  /** How often each text comes, or null where there are more than 1,000. */
  readonly texts: ReadonlyMap<string, number> | null;
  /** Texts that stand for a blank. */
  readonly missing: ReadonlySet<string>;
  /** How many numbers have a comma before their decimals. */
  readonly commas: number;
  /** Whether it may hold the ids of its rows: each says another, and none holds what ids may not. */
  readonly isKey: boolean;
}

export interface TableProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

/** How many rows are looked at closely; of the others only the texts are counted. */
const CLOSELY = 2000;
const MOST_TEXTS = 1000;

const MISSING = new Set(['NA', 'N/A', 'n/a', 'NaN', 'nan', 'NAN', 'null', 'NULL', 'None', '.', '-', '#N/A']);
/** No text that stands for a blank is longer. */
const LONGEST_MISSING = 4;

interface Draft {
  filled: number;
  looked: number;
  sample: number[];
  readonly dates: Map<DateForm, number>;
  texts: Map<string, number> | null;
  readonly missing: Set<string>;
  commas: number;
}

/** How a table is looked at. */
interface Looking {
  /** What someone calls its columns, by their names. */
  readonly called?: ReadonlyMap<string, string>;
  /** Nothing is read beyond the row after so many. */
  readonly mostRows?: number;
  /** Whether a column of a name is looked at for ids, which costs the memory of its texts. */
  mayBeKey?(called: string): boolean;
}

/** Reads a table once. */
export function profileOf(grid: Grid, looking: Looking = {}): TableProfile {
  const { called = new Map(), mostRows = Number.POSITIVE_INFINITY, mayBeKey = () => false } = looking;
  const names = grid.header.map((name) => ({ name, called: called.get(name) ?? name }));
  const drafts = names.map(
    (): Draft => ({
      ...{ filled: 0, looked: 0, sample: [], dates: new Map(), texts: new Map(), missing: new Set() },
      commas: 0,
    }),
  );
  const keys = names.map((column) => (mayBeKey(column.called) ? new Set<string>() : null));
  let rows = 0;
  grid.each((cells) => {
    rows += 1;
    for (let at = 0; at < drafts.length; at += 1) {
      const text = cells[at]?.trim() ?? '';
      if (text !== '') note(drafts[at] as Draft, text, rows <= CLOSELY);
      const known = keys[at];
      if (known != null && !isAnother(text, known)) keys[at] = null;
    }
    return rows <= mostRows;
  });
  return {
    rows,
    columns: drafts.map((draft, at) => ({
      ...draft,
      ...(names[at] as (typeof names)[0]),
      ...{ at, numbers: draft.sample.length, isKey: keys[at] != null },
    })),
  };
}

/** Whether a text may be an id that is not known yet, and then it is. */
function isAnother(text: string, known: Set<string>): boolean {
  if (text === '' || known.has(text) || text.includes(';') || text.startsWith('what-if:')) return false;
  known.add(text);
  return true;
}

function note(draft: Draft, text: string, closely: boolean): void {
  if (text.length <= LONGEST_MISSING && MISSING.has(text)) {
    draft.missing.add(text);
    return;
  }
  draft.filled += 1;
  if (draft.texts !== null) {
    draft.texts.set(text, (draft.texts.get(text) ?? 0) + 1);
    if (draft.texts.size > MOST_TEXTS) draft.texts = null;
  }
  if (!closely) return;
  draft.looked += 1;
  const isComma = /^[+-]?(\d+|\d{1,3}([. ]\d{3})+),\d+$/.test(text);
  if (isComma) draft.commas += 1;
  const number = isComma ? Number(text.replace(/[. ]/g, '').replace(',', '.')) : numberOf(text);
  if (number !== null) draft.sample.push(number);
  for (const form of DATE_FORMS)
    if (isDate(text, form)) draft.dates.set(form, (draft.dates.get(form) ?? 0) + 1);
}

function numberOf(text: string): number | null {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

function isDate(text: string, form: DateForm): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(isoOf(text, form));
  if (parts === null) return false;
  const [, year = '', month = '01', day = '01'] = parts;
  return (
    Number(year) >= 1000 && Number(month) <= 12 && Number(month) >= 1 && Number(day) <= 31 && day !== '00'
  );
}

/** Whether all that was looked at in a column are numbers. */
export function isNumeric({ looked, numbers }: ColumnProfile): boolean {
  return looked > 0 && numbers === looked;
}

/** The form in which all dates of a column that was looked at are written; null where they are not dates in one form. */
export function dateFormOf({ looked, dates }: ColumnProfile): DateForm | null {
  if (looked === 0) return null;
  const whole = DATE_FORMS.filter((form) => (dates.get(form) ?? 0) >= looked * 0.98);
  return whole[0] ?? null;
}
