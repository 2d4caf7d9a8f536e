/** The years of a data set, for lists. */

import type { DataSet } from '#model/dataSet.ts';
import { yearOf } from '#model/partialDate.ts';

/** The years a data set is meant to cover, or that its ties have dates of; the latest first, at most 300. */
export function yearsOf({ period, ties }: DataSet): readonly number[] {
  const dated = ties.flatMap((tie) => [tie.period.from, tie.period.to]).filter((date) => date !== null);
  const years = dated.map(yearOf);
  const first = period.from === null ? years.reduce((a, b) => Math.min(a, b), 9999) : yearOf(period.from);
  const last = period.to === null ? years.reduce((a, b) => Math.max(a, b), first) : yearOf(period.to);
  const count = Math.max(1, Math.min(300, last - first + 1));
  return Array.from({ length: count }, (_, at) => last - at);
}
