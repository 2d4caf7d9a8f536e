/** The timeline in English. */

import { counted, numberInWords } from '#model/words/counting.ts';

/** Bars, events, ranks by year, and comparing two years. */
export const timeline = {
  title: 'Ties in force, by year',
  note: 'cooperative above, hostile below',
  play: 'Play the years',
  stop: 'Stop playing the years',
  compare: 'Compare two years',
  stopComparing: 'Stop comparing',
  orAlt: 'Or press Alt and a year in the chart',
  rankOf: (name: string) => `${name}’s rank`,
  standingOf: (name: string) => `${name}’s standing`,
  between: (one: string, other: string) => `between ${one} and ${other}`,
  standing: 'pairs it is first for / stands between',
  year: 'Year',
  otherYear: 'Year compared with',
  tiesOf: (cooperative: number, hostile: number) =>
    `${numberInWords(cooperative)} cooperative and ${numberInWords(hostile)} hostile ties in force`,
  firstFor: (first: number, between: number) =>
    `first for ${numberInWords(first)} of ${numberInWords(between)} pairs it stands between`,
  rank: (rank: number, level: boolean, estranged: boolean) =>
    `rank ${rank}${level ? ', level' : ''}${estranged ? '' : ', the two not estranged'}`,
  /** How many events there are, and how many of them fall in `when`. */
  events: (all: number, now: number, when: string) =>
    `${counted(all, 'event')}, ${numberInWords(now)} ${when}`,
  eventsThen: (when: string) => `Events ${when}`,
  countedThen: (count: number, when: string) => `${counted(count, 'event')} ${when}`,
  noEvent: 'No event is recorded then. That is no proof that none took place.',
  allInTable: (count: number) => `All ${numberInWords(count)} in the table`,
  host: 'host',
  with: 'with',
  noSource: 'no source',
};
