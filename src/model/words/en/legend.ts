/** The legend and the filters in English. */

import type { Sign } from '#model/tie.ts';
import { counted, countInWords, listInWords, numberInWords } from '#model/words/counting.ts';

const SIGNS: Readonly<Record<Sign, string>> = { 1: 'cooperative', [-1]: 'hostile', 0: 'neither' };

/** Rows, filters as chips, and what changed. */
export const legend = {
  title: 'Legend and filters',
  how: 'Each row can be turned off. With Alt, a click leaves only that one on.',
  columns: 'in force / in set',
  groups: {
    signs: 'Sign',
    statuses: 'Status',
    tieKinds: 'Kind of tie',
    actorKinds: 'Actor',
    confidences: 'Confidence',
  },
  row: (label: string, inForce: number, inSet: number) =>
    `${label}, ${numberInWords(inForce)} in force of ${numberInWords(inSet)}`,
  /** What a kind of tie says of its two ends. */
  oneToOther: (verb: string) => `One ${verb} the other`,
  foldKinds: (kinds: number) => `Fold ${kinds} kinds`,
  moreKinds: (kinds: number) => `${kinds} more kinds`,
  strengths: 'Width is strength, from 1 to 5',
  set: 'Filters that are set',
  takeBackAll: 'Take back all',
  changed: 'What changed',
  changes: { gained: 'Ties gained', lost: 'Ties lost', turned: 'Pairs turned' },
  wouldChange: { gained: 'Would be gained', lost: 'Would be lost', turned: 'Would turn' },
  tellings: 'The two data sets',
  telling: {
    both: 'In both',
    onlyOne: 'Only in the first',
    onlyOther: 'Only in the second',
    apart: 'Each by other ties',
    dates: 'Disagree on dates',
    sign: 'Disagree on sign',
  },
  without: (what: string) => `without ${what}`,
  sign: (sign: Sign) => SIGNS[sign],
  confidence: (level: string) => `${level} confidence`,
  noStatus: 'no status',
  onlyStatuses: (statuses: readonly string[]) => `only ${listInWords(statuses)}`,
  focus: (name: string, rings: number) =>
    rings === 1 ? `only next to ${name}` : `only within ${countInWords(rings)} steps of ${name}`,
  hidden: (name: string) => `${name} hidden`,
  /** "no filter", "1 filter: only actual", "5 filters". */
  filters(chips: readonly string[]): string {
    if (chips.length === 0) return 'no filter';
    return counted(chips.length, 'filter') + (chips.length > 2 ? '' : `: ${chips.join(', ')}`);
  },
};
