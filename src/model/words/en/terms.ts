/** Words that stand all over the page in English: signs, statuses, dates, counts, and what buttons say. */

import { datesInWords, type Period, periodInWords } from '#model/period.ts';
import type { Sign, Status } from '#model/tie.ts';
import { counted, numberInWords } from '#model/words/counting.ts';

/** Dates in pieces, none of which may be broken; a second day of the same year goes without its year. */
function dates(period: Period): readonly string[] {
  const { from, to } = period;
  if (from === null || to === null || from === to) return [datesInWords(period)];
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length === to.length;
  return [from, `to ${sameYear ? to.slice(5) : to}`];
}

const status: Readonly<Record<Status, string>> = {
  actual: 'Actual',
  offered: 'Offered',
  proposed: 'Proposed',
  possible: 'Possible',
};

/** Signs, dates and counts, and the words of buttons that are the same everywhere. */
export const terms = {
  /** A sign at the head of a row. */
  sign: (sign: Sign): string => (sign > 0 ? 'Cooperative' : sign < 0 ? 'Hostile' : 'Neither, unknown'),
  /** A status at the head of a row. */
  status,
  dates,
  /** A period by its name. */
  period: periodInWords,
  /** A period as the time of something. */
  during: (period: Period) => `in ${periodInWords(period)}`,
  /** Two periods as the time of something that is in either. */
  duringEither: (periods: readonly Period[]) => `in ${periods.map(periodInWords).join(' or ')}`,
  actors: (count: number) => counted(count, 'actor'),
  ties: (count: number) => counted(count, 'tie'),
  events: (count: number) => counted(count, 'event'),
  sources: (count: number) => counted(count, 'source'),
  rows: (count: number) => counted(count, 'row'),
  notes: (count: number) => counted(count, 'note'),
  percent: (share: number) => `${Math.round(share * 100)} %`,
  more: (count: number) => `${numberInWords(count)} more`,
  unknown: 'unknown',
  none: 'none',
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  takeBack: (what: string) => `Take back: ${what}`,
  strengthOf: (strength: number) => `${strength} of 5`,
  /** The title of the page under a question. */
  title: (sentence: string) => `${sentence} – Honest Broker`,
};
