/** The sentences of questions in English: where their blanks stand, and what stands in them. */

import { periodInWords } from '#model/period.ts';
import type { Ask, Question } from '#model/question.ts';
import type { Sign, Status } from '#model/tie.ts';
import { type Said, said } from '#model/words/blank.ts';
import { listInWords } from '#model/words/counting.ts';

const OVER = ', over [statuses] ties';
const through = (third: number) =>
  `${OVER}, through [maxLegs] ${third === 1 ? 'third party' : 'third parties'}?`;

/** The sentence of each question; `third` is how many third parties a way may have. */
const asks: Readonly<Record<Ask, (third: number) => Said>> = {
  between: (third) => said(`Where does [broker] stand between others in [period]${through(third)}`),
  pair: (third) => said(`Who could bring [pairFirst] and [pairSecond] together in [period]${through(third)}`),
  linked: () => said(`Who is linked to [broker] in [period]${OVER}?`),
  estranged: (third) => said(`Which pairs are estranged in [period]${through(third)}`),
  changed: () => said(`What changed between [period] and [otherPeriod]${OVER}?`),
  whatIf: (third) => said(`What if [edits] in [period]${through(third)}`),
  camps: () => said(`Which camps are there in [period]${OVER}?`),
  overlap: () => said(`Where do the two data sets agree and differ in [period]${OVER}?`),
};

const status: Readonly<Record<Status, string>> = {
  actual: 'actual',
  offered: 'offered',
  proposed: 'proposed',
  possible: 'possible',
};

/** What stands in blanks. */
export const sentence = {
  asks,
  status,
  someone: 'someone',
  someoneElse: 'someone else',
  anotherPeriod: 'another year',
  /** A period as it stands in the sentence of a question. */
  period: (period: Question['period'], _ask: Ask) => periodInWords(period),
  atMost: (third: number) => `at most ${third}`,
  allStatuses: 'all',
  noStatus: 'no',
  /** Some of the statuses, each in words. */
  someStatuses: listInWords,
  edits: listInWords,
  noEdit: 'something were otherwise',
  removed: (name: string) => `${name} did not exist`,
  tied: (one: string, other: string) => `${one} and ${other} were tied`,
  signed: (tie: string, sign: Sign) =>
    `${tie} were ${sign > 0 ? 'cooperative' : sign < 0 ? 'hostile' : 'without sign'}`,
  admitted: (of: Status) => `all that is ${of} were actual`,
  tie: (one: string, other: string) => `the tie ${one} – ${other}`,
  tieById: (id: string) => `tie ${id}`,
};
