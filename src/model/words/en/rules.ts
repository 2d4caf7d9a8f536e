/** The rules by which a list was made in English, and what changes of them are called. */

import { counted, listInWords } from '#model/words/counting.ts';

/** What a rule or a filter says of ties and ways, in small letters. */
export const rules = {
  everyStatus: 'ties of every status',
  statuses: (statuses: readonly string[]) => `${listInWords(statuses)} ties`,
  noTies: 'no ties',
  atMost: (third: number) => `at most ${third} third ${third === 1 ? 'party' : 'parties'}`,
  cleanLegs: 'legs without hostility only',
  noHostileThird: 'no third party hostile to either',
  sameTime: 'ties that share a day',
  carryOff: (kinds: number) => `${kinds} kinds of tie may not carry`,
  betweenOff: (kinds: number) => `${kinds} kinds of actor may not stand between`,
  fewestLegs: 'fewest legs first',
  ranked: { access: 'ranked by access', parts: 'ranked by all parts' },
  anotherYear: 'another year',
  estranged: (unlinked: boolean, slice: string, ways: string) =>
    `Estranged: hostility at least as strong as cooperation${unlinked ? ', or no tie recorded' : ''}. ${slice}, ${ways}.`,
  pair: (slice: string, ways: string) => `${slice}, ${ways}. A leg costs 6 − cooperation + hostility.`,
  linked: (slice: string) => `Ties in force: ${slice}. Strength is that of the strongest tie of each sign.`,
  changed: (slice: string, other: string) =>
    `Ties in force in one and not in the other: ${slice}, and ${other}.`,
  whatIf: (slice: string, ways: string) => `Estranged pairs that differ: ${slice}, ${ways}.`,
  camps: (slice: string) =>
    `Two camps with the fewest pairs against them: hostile within a camp, or cooperative across. ${slice}.`,
  overlap: (slice: string) =>
    `Over ${slice}: those between the same two actors are compared, whichever way they run. A date that one does not know is no disagreement.`,
  /** What would open a way where there is none. */
  opens: {
    maxLegs: (third: number) => `Allow ${counted(third, 'third party', 'third parties')}`,
    cleanLegs: 'Allow legs with hostility',
    noHostileThird: 'Allow third parties hostile to one of the two',
    sameTime: 'Allow ties that share no day',
    carryOff: 'Let every kind of tie carry',
    betweenOff: 'Let every kind of actor stand between',
    filters: 'Take back the filters',
    statuses: 'Count ties of every status',
  },
};
