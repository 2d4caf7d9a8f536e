/** Editing and keeping data sets in English: forms of rows, the list of edits, a tie that is drawn, the sets that are kept. */

import type { RowKind } from '#model/dataEdit.ts';
import type { Sign } from '#model/tie.ts';
import { counted } from '#model/words/counting.ts';

const kinds: Readonly<Record<RowKind, string>> = {
  actor: 'actor',
  tie: 'tie',
  event: 'event',
  source: 'source',
};

const DATE = 'A year, a month or a day: 2013, 2013-09, 2013-09-06.';
const signs: Readonly<Record<Sign, string>> = { 1: 'cooperative', 0: 'neither', [-1]: 'hostile' };

/** Labels of fields, by the name that tables give them. */
const labels = {
  id: 'Id',
  from_actor: 'From',
  to_actor: 'To',
  kind: 'Kind',
  sign: 'Sign',
  strength: 'Strength',
  from: 'Since',
  to: 'Until',
  status: 'Status',
  claim: 'What it says, in a sentence',
  source: 'Sources',
  confidence: 'Confidence',
  differs: 'Where sources differ on it',
  name: 'Name',
  short: 'Short name',
  own_name: 'Name in its own script',
  aliases: 'Other names',
  parent: 'Belongs to',
  place: 'Place',
  lat: 'Degrees north',
  lng: 'Degrees east',
  what: 'What happened, in a sentence',
  date: 'Date',
  end: 'End',
  actor_host: 'Host',
  participants: 'Participants',
  title: 'Title',
  publisher: 'Publisher',
  url: 'Address',
  read: 'How far it was read',
  note: 'Known faults',
};

/** What is said under a field. */
const hints = {
  date: DATE,
  tieFrom: `${DATE} Blank: not known.`,
  tieTo: 'Blank: it still runs, or its end is not known.',
  end: 'Blank: the same.',
  short: 'Some 22 letters. Blank: the name.',
  parent: 'For a forum with a fixed host, the host.',
  aliases: 'Parted by semicolons.',
  url: 'Begins with https://',
  id: 'No other row may have it.',
};

const form = {
  change: (of: RowKind, row: string) => `Edit the ${kinds[of]} ${row}`,
  gone: 'It is not there',
  goneSays: (id: string) => `No row has the id ${id} in the data any more.`,
  ...{ labels, hints, signs },
  nameIn: (language: string) => `Name (${language})`,
  chooseKind: 'Choose a kind',
  asItsKind: (sign: string | null) => (sign === null ? 'as its kind' : `as its kind: ${sign}`),
  strengths: ['not known', '1, thinnest', '2', '3', '4', '5, strongest'],
  readings: { full: 'in full', excerpt: 'in excerpt', none: 'not read' },
  typeName: 'Type a name',
  typeTitle: 'Type a title',
  takeOff: (label: string, name: string) => `${label}: ${name}. Take it off`,
  more: 'More fields',
  newSource: 'A source that is not in the set yet',
  newTitle: 'Its title',
  newUrl: 'Its address, if any',
  noSource: 'It has no source',
  askForSource:
    'Name a source, or say below that there is none. A tie without one is marked wherever it is shown.',
  note: 'Said with the edit; may be left blank',
  why: 'Why',
  by: 'By whom',
  stays: 'The files stay as they are. Nothing leaves this machine.',
  save: (isNew: boolean): string => (isNew ? 'Add' : 'Save'),
  takeOut: 'Take it out…',
  notSaved: 'Nothing of this is saved yet.',
  leave: 'Leave it',
  goOn: 'Go on',
  askTakeOut: (of: RowKind) => `Take this ${kinds[of]} out of the data?`,
  /** What goes when a row is taken out. */
  goes(of: RowKind, ties: number, others: number) {
    const parts = [
      ...(ties > 0 ? [`${counted(ties, 'tie')} of it ${ties === 1 ? 'goes' : 'go'} with it`] : []),
      ...(others > 0
        ? [
            `${counted(others, of === 'source' ? 'row' : 'other row')} no longer ${others === 1 ? 'names' : 'name'} it`,
          ]
        : []),
    ];
    return `${parts.length === 0 ? 'Nothing else changes' : parts.join('; ')}. The files stay as they are, and undo brings it back.`;
  },
  keepIt: 'Keep it',
  takeItOut: 'Take it out',
};

const list = {
  title: (count: number) => (count === 0 ? 'No edits' : `${counted(count, 'edit')} not in the file`),
  none: 'The data is as its files have it. Whatever is added, changed or taken out is listed here.',
  version: (version: string) => `Version ${version}. The files stay as they are.`,
  label: 'Edits, the newest first',
  deeds: {
    add: (of: RowKind, row: string) => `Added the ${kinds[of]} ${row}`,
    change: (of: RowKind, row: string) => `Changed the ${kinds[of]} ${row}`,
    remove: (of: RowKind, row: string) => `Took out the ${kinds[of]} ${row}`,
  },
  change: (field: string, now: string, was: string) => {
    const shown = (text: string) => (text === '' ? 'blank' : `“${text}”`);
    return `${field}: ${shown(now)}, was ${shown(was)}`;
  },
  takeBack: 'Take back',
  linkLacks: (count: number) =>
    `The link does not carry the ${counted(count, 'edit')} made here: whoever opens it sees the data without ${count === 1 ? 'it' : 'them'}. Save the folder with the edits, and pass that on too.`,
  save: 'Save the folder with them (zip)',
  saved: 'The folder is saved, with the record of the edits. Open it to go on from there.',
  notSaved: (why: string) => `The folder could not be saved: ${why}`,
};

const draw = {
  label: 'Draw a tie from one actor to another; Esc ends it',
  begin: 'Draw from one actor to another, or press one and then the other.',
  from: (name: string) => `From ${name} to …`,
};

/** How long files are: "41 kB". */
function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

const keep = {
  title: 'Kept on this machine',
  none: 'Nothing is kept yet. What you open and edit is kept here, in this browser, until you delete it.',
  stays: 'What is kept stays in this browser. Nothing leaves this machine.',
  lasting: 'The browser has promised to keep it until you delete it.',
  notLasting:
    'The browser made no promise: where room gets short it may delete it. Save what matters to a file.',
  /** What is said of a kept set. */
  says: (actors: number, ties: number, bytes: number, edits: number) =>
    [
      ...[counted(actors, 'actor'), counted(ties, 'tie')],
      ...(bytes > 0 ? [size(bytes)] : []),
      ...(edits > 0 ? [`${counted(edits, 'edit')} not in the file`] : []),
    ].join(', '),
  isOpen: 'open now',
  open: (title: string) => `Open ${title}`,
  drop: (title: string) => `Delete ${title}`,
  rename: (title: string) => `Rename ${title}`,
  newName: (title: string) => `New name of ${title}`,
  blankName: 'A name is needed, so that the set can be told from the others.',
  saveName: 'Save',
  leaveName: 'Cancel',
  askDrop: (edits: number) =>
    edits > 0
      ? `Delete it with ${counted(edits, 'edit')}? This cannot be undone.`
      : 'Delete it from this machine?',
  yes: 'Delete',
  no: 'Keep',
  states: {
    nothing: '',
    kept: 'Kept in this browser',
    full: 'This browser has no room left: edits and files are not kept. Delete a set that is kept, or save the data to a file.',
    nowhere:
      'This browser keeps nothing, as in a private window: what you edit is lost when the page is closed.',
    elsewhere:
      "This set was edited in another tab. What you edit here is not kept until you choose in the data set's menu.",
  },
  theirs: 'Take what the other tab has',
  mine: 'Keep mine as a set of its own',
};

/** All that is said of it. */
export const editing = { form, list, draw, keep };
