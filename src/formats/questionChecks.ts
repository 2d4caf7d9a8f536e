/**
 * What a data set knows, for reading a question that names parts of it, and the sentences for what had to be ignored.
 * Each check gives what is good of a value and tells of the rest.
 */

import type { DataSet } from '#model/dataSet.ts';
import { parsePartialDate } from '#model/partialDate.ts';
import { earliest, latest, type Period } from '#model/period.ts';

/** Reading one question: what is known, and what was ignored so far. */
export interface Reading {
  readonly data: DataSet;
  isActor(id: string): boolean;
  isTie(id: string): boolean;
  ignore(sentence: string): void;
}

/** Begins a reading. Ids are gathered when first asked for: most questions name no tie. */
export function beginReading(data: DataSet, ignored: string[]): Reading {
  let actors: ReadonlySet<string> | null = null;
  let ties: ReadonlySet<string> | null = null;
  return {
    data,
    isActor(id) {
      actors ??= new Set(data.actors.map((actor) => actor.id));
      return actors.has(id);
    },
    isTie(id) {
      ties ??= new Set(data.ties.map((tie) => tie.id));
      return ties.has(id);
    },
    ignore(sentence) {
      if (!ignored.includes(sentence)) ignored.push(sentence);
    },
  };
}

/** A text as a sentence shows it. */
export function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : text}"`;
}

/** Tells that an id is not known. */
export function ignoreUnknown(reading: Reading, id: string, what: string): void {
  reading.ignore(`${quoted(id)} is no ${what} of this data set and was left out.`);
}

/** Those items that are among the known, without repeats; the others are told of. */
export function knownItems<Item extends string>(
  items: readonly string[],
  known: (item: string) => item is Item,
  what: string,
  reading: Reading,
): readonly Item[] {
  const good: Item[] = [];
  for (const item of new Set(items)) {
    if (known(item)) good.push(item);
    else ignoreUnknown(reading, item, what);
  }
  return good;
}

/** A test of being one of some words. */
export function oneOf<Word extends string>(words: readonly Word[]): (text: string) => text is Word {
  return (text): text is Word => (words as readonly string[]).includes(text);
}

/** A whole number between two bounds, or undefined. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** A number that is not negative and at most a bound, or undefined. */
export function positiveNumber(text: string, most: number): number | undefined {
  const number = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return number >= 0 && number <= most ? number : undefined;
}

/** A period as it stands in an address: `2012`, `2010..2018`, `2010..`, `..2018`, `all`. */
export function formatPeriod({ from, to }: Period): string {
  if (from === null && to === null) return 'all';
  return from === to ? (from as string) : `${from ?? ''}..${to ?? ''}`;
}

/** Reads a period of an address, or undefined where it is none or runs backwards. */
export function parsePeriod(text: string): Period | undefined {
  if (text === 'all') return { from: null, to: null };
  const ends = text.split('..');
  if (text === '..' || ends.length > 2) return undefined;
  const dates = ends.map((end) => (end === '' ? null : parsePartialDate(end)));
  if (ends.some((end, at) => end !== '' && dates[at] === null) || text === '') return undefined;
  const [from = null, to = from] = dates;
  const period = { from, to };
  return earliest(period) <= latest(period) ? period : undefined;
}
