/** Words that stand all over the page in Mongolian. */

import type { PartialDate } from '#model/partialDate.ts';
import type { Period } from '#model/period.ts';
import type { Words } from '#model/words/words.ts';
import { numberInWords } from './counting.ts';
import { during, periodName } from './dates.ts';

/** A date in figures with the word that takes its ending: "2012 оноос", "2012-11 сараас", "2012-11-15 өдрөөс". */
function ended(date: PartialDate, endings: readonly [year: string, month: string, day: string]): string {
  const [year, month, day] = endings;
  return `${date} ${date.length === 4 ? year : date.length === 7 ? month : day}`;
}

function dates({ from, to }: Period): readonly string[] {
  if (from === null && to === null) return ['огноо тодорхойгүй'];
  if (from === null) return [ended(to as PartialDate, ['он', 'сар', 'өдөр']), 'хүртэл'];
  if (to === null) return [ended(from, ['оноос', 'сараас', 'өдрөөс']), 'хойш'];
  if (from === to) return [from];
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length === to.length;
  return [`${from} –`, sameYear ? to.slice(5) : to];
}

/** Signs, dates and counts, and the words of buttons that are the same everywhere. */
export const terms: Words['terms'] = {
  sign: (sign) => (sign > 0 ? 'Хамтын' : sign < 0 ? 'Дайсагнасан' : 'Аль нь ч биш'),
  status: { actual: 'Бодит', offered: 'Санал болгосон', proposed: 'Дэвшүүлсэн', possible: 'Боломжит' },
  dates,
  period: periodName,
  during,
  duringEither: (periods) => periods.map(during).join(' эсвэл '),
  actors: (count) => `${numberInWords(count)} оролцогч`,
  ties: (count) => `${numberInWords(count)} харилцаа`,
  events: (count) => `${numberInWords(count)} үйл явдал`,
  sources: (count) => `${numberInWords(count)} эх сурвалж`,
  rows: (count) => `${numberInWords(count)} мөр`,
  notes: (count) => `${numberInWords(count)} тэмдэглэл`,
  percent: (share) => `${Math.round(share * 100)} %`,
  more: (count) => `өөр ${numberInWords(count)}`,
  unknown: 'тодорхойгүй',
  none: 'алга',
  close: 'Хаах',
  cancel: 'Болих',
  tryAgain: 'Дахин оролдох',
  takeBack: (what) => `Болиулах: ${what}`,
  strengthOf: (strength) => `5-аас ${strength}`,
  title: (sentence) => `${sentence} – Honest Broker`,
};
