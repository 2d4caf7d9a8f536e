/** The tables in English: their tools, heads and cells. */

import { numberInWords } from '#model/words/counting.ts';

/** The four tables. */
type Kind = 'ties' | 'actors' | 'events' | 'sources';

const kinds: Readonly<Record<Kind, string>> = {
  ties: 'Ties',
  actors: 'Actors',
  events: 'Events',
  sources: 'Sources',
};

const heads = {
  actor: 'Actor',
  names: 'Names',
  kind: 'Kind',
  belongsTo: 'Belongs to',
  ties: 'Ties',
  tiesInForce: 'Ties in force',
  sources: 'Sources',
  date: 'Date',
  what: 'What',
  host: 'Host',
  number: 'Number',
  participants: 'Participants',
  title: 'Title',
  publisher: 'Publisher',
  read: 'Read',
  events: 'Events',
  link: 'Link',
  from: 'From',
  to: 'To',
  sign: 'Sign',
  strength: 'Strength',
  inForce: 'In force',
  claim: 'Claim',
  status: 'Status',
  confidence: 'Confidence',
  change: 'Change',
  told: 'Told by',
  id: 'Id',
  hostId: 'Host id',
  participantIds: 'Participant ids',
  note: 'Note',
  fromId: 'From id',
  toId: 'To id',
};

/** The tables. */
export const table = {
  kinds,
  heads,
  changes: {
    gained: 'Gained',
    lost: 'Lost',
    turned: 'Turned',
    both: 'both',
    onlyOne: 'the first',
    onlyOther: 'the second',
    apart: 'each',
    dates: 'dates differ',
    sign: 'signs differ',
  },
  table: 'Table',
  tables: 'Tables',
  filter: (kind: Kind) => `Filter ${kind}`,
  filterThe: (kind: Kind) => `Filter the ${kind}`,
  copy: 'Copy as CSV',
  /** How many rows there are, of how many. */
  found: (rows: number, of: number, kind: Kind) => `${numberInWords(rows)} of ${numberInWords(of)} ${kind}`,
  ofWhat: 'Of what',
  inForce: 'In force',
  /** The choice of what is in force then, `when` being a time as in "in 2013". */
  inForceThen: (when: string) => `${when.slice(0, 1).toUpperCase()}${when.slice(1)}`,
  wholeSet: 'Whole set',
  ofActor: (kind: Kind, name: string) => `${kinds[kind]} of ${name}`,
  ofSource: (kind: Kind, title: string) => `${kinds[kind]} that rest on “${title}”`,
  showOfActor: (count: number, kind: Kind, name: string) =>
    `${numberInWords(count)}: show the ${kind} of ${name}`,
  showOfSource: (count: number, kind: Kind, title: string) =>
    `${numberInWords(count)}: show the ${kind} that rest on ${title}`,
  captionOfSet: (rows: number, kind: Kind) => `${numberInWords(rows)} ${kind} of the whole set`,
  captionThen: (rows: number, kind: Kind, when: string) =>
    `${numberInWords(rows)} ${kind} in force in ${when}`,
  noRow: 'No row is like that.',
  unknownStrength: 'unknown, counts as 3',
};
