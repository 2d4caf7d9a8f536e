/** Columns that several tables have: dates as known, and how many sources. */

import type { SourceId } from '#model/ids.ts';
import { AFTER_ALL, BEFORE_ALL } from '#model/partialDate.ts';
import { earliest, latest, type Period } from '#model/period.ts';
import { wayWords } from '#model/words/ways.ts';
import type { Words } from '#model/words/words.ts';
import { Dates } from '#view/evidence/Dates.tsx';
import type { Column } from './column.ts';

/** Days span less than this, so that a first day and a last one make one number. */
const SPAN = 2 ** 22;

/** Dates as known, in order of the first day, then of the last. A period without a beginning comes last. */
export function datesColumn<Item>(
  { terms }: Words,
  head: Pick<Column<Item>, 'key' | 'label'>,
  of: (item: Item) => Period,
): Column<Item> {
  return {
    ...{ ...head, width: 116 },
    text: (item) => (isKnown(of(item)) ? terms.dates(of(item)).join(' ') : ''),
    show: (item) =>
      isKnown(of(item)) ? <Dates period={of(item)} /> : <span className="cell-none">{terms.unknown}</span>,
    order(item) {
      const [first, last] = [earliest(of(item)), latest(of(item))];
      if (first === BEFORE_ALL) return null;
      return first * SPAN + (last === AFTER_ALL ? SPAN / 2 - 1 : last);
    },
  };
}

const isKnown = ({ from, to }: Period) => from !== null || to !== null;

/** How many sources; their ids are copied. */
export function sourcesColumn<Item>(words: Words, of: (item: Item) => readonly SourceId[]): Column<Item> {
  const { heads } = wayWords(words).table;
  return {
    ...{ key: 'sources', label: heads.sources, width: 64, isNumber: true, mostFirst: true },
    text: (item) => String(of(item).length),
    order: (item) => of(item).length,
    copy: (item) => of(item).join(';'),
  };
}
