/** What dialogs and notices say in English: search, help, figure, link, data set, faults, and what was done. */

import { counted, numberInWords } from '#model/words/counting.ts';
import { terms } from './terms.ts';

const search = {
  title: 'Search',
  field: 'Search actors, ties, sources, commands',
  restOn: (title: string) => `Ties that rest on “${title}”`,
  openSource: 'Open the source',
  found: 'Found',
  nothingCalled: (text: string) => `Nothing is called “${text}”.`,
  groups: { actors: 'Actors', ties: 'Ties', sources: 'Sources', commands: 'Commands' },
  tie: (id: string) => `Tie ${id}`,
};

/** What hands do beside the keys. */
const hands: readonly (readonly [string, string])[] = [
  ['Choose an actor or a tie', 'Click'],
  ['Ask who could bring the chosen one and another together', 'Shift-click'],
  ['Open or close the neighbours of an actor', 'Double-click, Enter twice'],
  ['Open the menu of an actor, a line or the ground', 'Right-click, menu key, press long'],
  ['Walk the picture: to the neighbour in that direction', 'Tab to it, then arrows'],
  ['Walk back', 'Backspace'],
  ['Move the picture; an actor that is dragged stays where it is put', 'Drag'],
  ['Select by a box', 'Shift-drag'],
  ['Leave out or let in; let in this one alone', 'Click in the legend; Alt-click'],
];

const help = {
  title: 'Commands and keys',
  singleKeys: (without: readonly [string, string]) =>
    `Single keys act (those without ${without.join(' or ')})`,
  inHand:
    'A command about an actor acts on the one under the pointer or the keyboard, else on the chosen one.',
  all: 'All commands',
  byHand: 'By hand',
  hands,
};

const set = {
  holds: (actors: number, ties: number, events: number, sources: number) =>
    [terms.actors(actors), terms.ties(ties), terms.events(events), terms.sources(sources)].join(', '),
  /** The licence may be blank. */
  version: (version: string, licence: string) =>
    licence === '' ? `Version ${version}.` : `Version ${version}, licence ${licence}.`,
  judgements:
    'Strengths, signs and confidence are judgements of those who compiled the set. No tie recorded is not proof of no relation.',
  /** Of a set that is open: there are notes alone, or rows that were left out. */
  notes: (count: number, areNotes: boolean) =>
    areNotes ? `${counted(count, 'note')} on the files` : `${counted(count, 'problem')} in the files`,
  whatOpens:
    'Tables (CSV, XLSX), networks (GraphML, GEXF, CX2, Pajek, JSON), zips, or a snapshot (PNG). They stay on this machine.',
};

const faults = {
  title: (count: number, isNote: boolean, name: string) =>
    `${counted(count, isNote ? 'note' : 'problem')} in ${name}`,
  nothingOpens: 'Nothing in these files can be opened until this is mended. What was open stays open.',
  goodRows: (count: number) =>
    `${counted(count, 'row')} can be opened without the faulty ones. What was open stays open until you choose.`,
  openWithout: 'The set is open without the faulty rows. To mend them, open the files again.',
  inPlaceOf: (title: string) => `It was read in the place of its namesake in the set that is open, ${title}.`,
  openAlone: 'Open it by itself',
  openGood: 'Open the good rows',
  byGuess: (count: number) =>
    `${counted(count, 'row')} can be opened as they were read. What was open stays open until you choose.`,
  openByGuess: 'Open as it was read',
  tryAgain: 'Try again',
  filesStay: 'What you mend here is read so. The files on your disk stay as they are.',
  mendedCell: (column: string, row: number, file: string) => `${column} in row ${row} of ${file}`,
  leaveOut: 'Leave the row out',
  leaveOutRow: (row: number, file: string) => `Leave row ${row} of ${file} out`,
  trying: 'Reading again',
  left: (count: number) => `${counted(count, 'problem')} left.`,
  copy: 'Copy as CSV',
  save: 'Save as CSV',
  report: (name: string) => `${name} problems.csv`,
  problems: 'Problems',
  heads: {
    file: 'File',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    wrong: 'What is wrong, and what to do',
  },
  andMore: (count: number) => `And ${numberInWords(count)} more.`,
};

/** What is told once, or while it lasts. */
const told = {
  sample: 'the sample',
  fetching: 'Fetching the sample',
  notFetched: (why: string) => `The sample could not be fetched: ${why}`,
  restarted: 'The part that computes had stopped. It was started anew; nothing was lost.',
  reading: (name: string) => `Reading ${name}`,
  notOpened: (name: string, why: string) => `${name} could not be opened: ${why}`,
  opened: (title: string, actors: number, ties: number) =>
    `Opened ${title}: ${terms.actors(actors)}, ${terms.ties(ties)}.`,
  notes: (count: number, areNotes: boolean) =>
    areNotes
      ? `${counted(count, 'note')} on the files: see the data set's menu.`
      : `Opened without the faulty rows. ${counted(count, 'problem')} in the files: see the data set's menu.`,
  editNeededEarlier: 'An edit made later needed this one: see the list of edits.',
  editFailed: (why: string) => `The edit could not be made: ${why}`,
  notEdited: (why: string) => `That could not be edited: ${why}`,
  givenUp: 'Given up. What was there stays.',
  answering: 'Finding the answer',
  /** `seconds` is by tens. */
  answeringLong: (seconds: number) => `Finding the answer, which takes about ${seconds} seconds`,
  notAnswered: (why: string) => `That could not be answered: ${why}`,
  shaking: 'Shaking the answer to see how sure it is',
  measuring: 'Measuring the field',
  noFile: 'There was no file in what was dropped.',
  tooLarge: (megabytes: number) => `${megabytes} MB are more than can be read at once: at most 512.`,
  files: (count: number) => `${numberInWords(count)} files`,
  notRead: (why: string) => `The files could not be read: ${why}`,
  kindsOfFile: 'Tables, networks or a snapshot',
  openSetFirst: 'Open its data set first.',
  pictureTooLarge: 'The picture is larger than 64 MB, which no snapshot is; it was not read.',
  asItWas: (name: string) => `${name} opened as it was.`,
  citations: (count: number) => `Copied ${counted(count, 'citation')}.`,
  citationsNotCopied: 'The browser did not allow copying; select the text of the sources instead.',
  rows: (count: number) => `Copied ${counted(count, 'row')} as CSV.`,
  rowsNotCopied: 'The browser did not allow copying.',
  singleKeysAct: 'Single keys act.',
  singleKeysOff: 'Single keys are off. Ctrl+K still searches.',
};

/** Dialogs and notices. */
export const dialogs = { search, help, set, faults, told };
