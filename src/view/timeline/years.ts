/** The years of the timeline: which are chosen, what a gesture makes of them, and where each stands. */

import type { Finding, YearRank } from '#model/finding.ts';
import type { ActorId } from '#model/ids.ts';
import { partialDate, yearOf } from '#model/partialDate.ts';
import type { Period } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import type { Words } from '#model/words/words.ts';

/** The first and last year of a period within those shown; a blank end reaches to the end. */
export function yearsOf(period: Period, first: number, last: number): YearStretch {
  const from = period.from === null ? first : yearOf(period.from);
  const to = period.to === null ? last : yearOf(period.to);
  return [from, to];
}

/** Years from a first to a last one. */
export type YearStretch = readonly [number, number];

/** Whether a year is in one of some stretches. */
export function yearIn(year: number, stretches: readonly YearStretch[]): boolean {
  return stretches.some(([from, to]) => year >= from && year <= to);
}

/** The period from one year to another, in whichever order they come. */
export function periodOfYears(a: number, b: number): Period {
  const text = (year: number) => partialDate(String(year).padStart(4, '0'));
  return { from: text(Math.min(a, b)), to: text(Math.max(a, b)) };
}

/** A period as whole years, moved so that it ends at a year and is as long as before, inside what is shown. */
export function movedTo(period: Period, year: number, first: number, last: number): Period {
  const [from, to] = yearsOf(period, first, last);
  const length = Math.max(0, Math.min(to, last) - Math.max(from, first));
  const end = Math.max(first + length, Math.min(last, year));
  return periodOfYears(end - length, end);
}

/** Whose ranks the row under the bars shows: the broker asked about, else the first of the pair asked about. */
export function rankedActor({ ask, broker }: Question, finding: Finding): ActorId | null {
  if (ask !== 'pair') return broker;
  if (finding.answer.ask !== 'pair') return broker;
  const rows = finding.answer.brokers;
  return rows.some((row) => row.actor === broker && row.access !== null) ? broker : (rows[0]?.actor ?? null);
}

/** What stands under one year. */
export type YearMark =
  | { readonly mark: 'standing'; readonly first: number; readonly between: number }
  | { readonly mark: 'rank'; readonly rank: number; readonly level: boolean; readonly estranged: boolean }
  | { readonly mark: 'none' };

/** The mark of a year for an actor. */
export function markOf(year: YearRank | undefined, actor: ActorId, ask: Question['ask']): YearMark {
  if (year === undefined) return { mark: 'none' };
  if (ask === 'pair') {
    const placing = year.placings.find((one) => one.actor === actor);
    if (placing === undefined || placing.access === null) return { mark: 'none' };
    return { mark: 'rank', rank: placing.rank, level: placing.level, estranged: year.estranged };
  }
  const { standing } = year;
  if (standing === null) return { mark: 'none' };
  return { mark: 'standing', first: standing.first, between: standing.between };
}

/** A mark in words, for the title of a year. */
export function markInWords(mark: YearMark, { timeline: say }: Words): string {
  switch (mark.mark) {
    case 'standing':
      return say.firstFor(mark.first, mark.between);
    case 'rank':
      return say.rank(mark.rank, mark.level, mark.estranged);
    case 'none':
      return '';
  }
}

/** The years that are named under the bars: round ones, as many as fit at this width for each. */
export function namedYears(first: number, last: number, step: number): readonly number[] {
  const every =
    [1, 2, 5, 10, 20, 25, 50, 100].find((years) => years * step >= (last - first > 12 ? 110 : 44)) ?? 200;
  const named: number[] = [];
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) named.push(year);
  return named;
}
