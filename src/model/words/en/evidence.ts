/** The evidence in English: cards of actors and ties, their sources, and their measures. */

import { ACTOR_MEASURES } from '#model/measureRecords.ts';
import type { Roles } from '#model/measures.ts';
import type { Reading } from '#model/record.ts';
import { counted, listInWords } from '#model/words/counting.ts';

const READ: Readonly<Record<Reading, string>> = {
  full: 'read in full',
  excerpt: 'read in excerpt',
  none: 'not read',
};

const actor = {
  chosen: (name: string) => `Chosen: ${name}`,
  tiesIn: (ties: number, when: string) => `${counted(ties, 'tie')} in ${when}`,
  hostileToNone: 'hostile to none',
  hostileTo: (names: readonly string[]) => `hostile to ${listInWords(names)}`,
  belongsTo: 'belongs to',
  parts: { ties: 'Ties', sources: 'Sources', measures: 'Measures' },
  standsBetween: 'Stands between',
  linkedTo: 'Linked to',
  without: 'What if without it',
  noTie: 'No tie of it is in force under the filters.',
  moreTies: (count: number) => counted(count, 'more tie'),
};

const pair = {
  askBetween: 'Who stands between the two?',
};

const tie = {
  label: 'Evidence of the chosen tie',
  unknownId: (id: string) => `No tie is known by the id ${id}.`,
  closeIt: 'Close the evidence',
  noClaim: (kind: string) => `${kind}, without a claim in words`,
  addedByWhatIf: 'Added by a what-if.',
  sources: 'Sources',
  sourceCount: (count: number) => (count === 0 ? 'No source' : counted(count, 'source')),
  copyCitations: 'Copy citations',
  differs: 'Sources differ.',
  nothingBacks: 'nothing backs this tie',
  noPageRead: 'general knowledge, no page read',
  facts: {
    kind: 'Kind',
    sign: 'Sign',
    strength: 'Strength',
    status: 'Status',
    inForce: 'In force',
    confidence: 'Confidence',
  },
  countsAsThree: 'counts as 3',
  strength: (strength: number) => `Strength ${strength}`,
  hostile: 'hostile',
  sourcesBefore: 'sources',
  grounds: { 'general knowledge': 'general knowledge', 'no source': 'no source' },
};

const source = {
  read: READ,
  noImprint: 'publisher and date unknown',
  noLink: 'no link',
};

/** What each measure is called and means, and what it says where it has no value. */
const records: Readonly<
  Record<
    (typeof ACTOR_MEASURES)[number]['key'],
    { readonly label: string; readonly meaning: string; readonly nullCases: string }
  >
> = Object.fromEntries(ACTOR_MEASURES.map((record) => [record.key, record])) as never;

const roles: Readonly<Record<keyof Roles, string>> = {
  coordinator: 'coordinator',
  itinerant: 'itinerant',
  representative: 'representative',
  gatekeeper: 'gatekeeper',
  liaison: 'liaison',
};

const measures = {
  under: 'Measuring the slice…',
  noTie: 'It has no tie in force, so nothing of it is measured.',
  records,
  roles,
};

/** Cards, sources and measures. */
export const evidence = { actor, pair, tie, source, measures };
