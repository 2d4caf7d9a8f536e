/** The frame of the page in English: header, question bar, regions, status line, and the states it can be in. */

import type { Ask } from '#model/question.ts';
import type { Blank } from '#model/words/blank.ts';
import { counted, numberInWords } from '#model/words/counting.ts';
import { terms } from './terms.ts';

const blanks: Readonly<Record<Blank, string>> = {
  broker: 'Actor',
  pairFirst: 'First of the pair',
  pairSecond: 'Second of the pair',
  period: 'Period',
  otherPeriod: 'Later period',
  statuses: 'Status of ties',
  maxLegs: 'Third parties',
  edits: 'What is otherwise',
};

const MATTER_TO: Readonly<Record<Ask, string>> = {
  between: 'an estranged pair',
  estranged: 'an estranged pair',
  pair: 'this pair',
  linked: 'it',
  changed: 'what changed',
  whatIf: 'what would differ',
  camps: 'the camps',
  overlap: 'what the two tell',
};

const parts = {
  page: 'The page',
  finding: 'The finding',
  timeline: 'The timeline',
  picture: 'The picture',
  table: 'The table',
  map: 'The map',
  matrix: 'The matrix',
};

/** The parts of the page that may fail or be on their way. */
export type PagePart = keyof typeof parts;

const header = {
  stories: 'Stories',
  share: 'Share',
  snapshot: 'Snapshot',
  search: 'Search',
  searchBox: 'Search actors, ties, sources',
  undo: 'Undo',
  redo: 'Redo',
  help: 'Help: every command and key',
  more: 'More',
  set: 'Data set',
  setOf: (title: string) => `Data set: ${title}`,
  setAndFiles: 'Data set and files',
};

const regions = {
  question: 'Question',
  finding: 'Finding',
  legend: 'Legend and filters',
  picture: 'Picture',
  timeline: 'Timeline',
  notices: 'Notices',
  sheet: 'Finding, filters and table',
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters ${count}`),
  table: 'Table',
};

const bar = {
  blanks,
  /** A blank as a screen reader tells of it. */
  blank: (label: string, text: string) => `${label}: ${text}`,
  askAnother: 'Ask another sentence',
  sentences: 'Sentences',
  typeName: 'Type a name',
  nobodyCalled: 'No actor is called that.',
  tiesCounted: 'Ties counted',
  thirdOnWay: 'Third parties on a way',
  takeAsActual: 'Take as actual',
  wereActual: (status: string) => `All that is ${status} were actual`,
  orTakeOut: 'Or take out an actor:',
  actorToTakeOut: 'Actor to take out',
  years: 'Years',
  from: 'From',
  to: 'To',
  open: 'open',
  ask: 'Ask',
  noDate: (text: string) => `“${text}” is no date. Write 2013, 2013-09 or 2013-09-06.`,
  wrongOrder: 'The first date is after the second.',
};

const status = {
  /** How much of all is drawn; what is in asterisks is set bold. */
  drawn: (actors: number, ofActors: number, ties: number, ofTies: number) =>
    `*${numberInWords(actors)} of ${numberInWords(ofActors)}* actors, *${numberInWords(ties)} of ${numberInWords(ofTies)}* ties drawn`,
  inForce: (ties: number, actors: number, when: string, isOne: boolean) =>
    `${terms.ties(ties)} between ${terms.actors(actors)} in force ${isOne ? `in ${when}` : `(${when})`}`,
  noProof: 'no tie recorded is not proof of no relation',
  judgement: 'Strengths 1 to 5 are the compiler’s judgement',
  under: (step: string, share: number | null) =>
    share === null ? `${step}…` : `${step}, ${terms.percent(share)}`,
};

const drawn = {
  /** `isFaint` is whether ties that two data sets both have are only context. */
  all: (count: number, isFaint: boolean) =>
    `Drawn: all ${numberInWords(count)} actors with a tie in force${isFaint ? '; faint: ties that both have' : ''}.`,
  /** `isPart` is whether others matter too, but less. */
  some: (count: number, ask: Ask, isPart: boolean) => {
    const most = isPart ? ' most' : '';
    const who =
      count === 1 ? `one actor that matters${most}` : `${numberInWords(count)} actors that matter${most}`;
    return `Drawn: the ${who} to ${MATTER_TO[ask]}.`;
  },
  showAnswer: 'Show what answers',
  showAll: (count: number) => `Show all ${numberInWords(count)}`,
};

const states = {
  notLoaded: 'That part of the page could not be loaded: the network may be gone. What is there stays.',
  onItsWay: (part: PagePart) => `${parts[part]} is on its way …`,
  couldNotLoad: (part: PagePart) => `${parts[part]} could not be loaded: the network may be gone.`,
  couldNotShow: (part: PagePart, why: string) => `${parts[part]} could not be shown: ${why}`,
  noCanvas: 'This browser draws no pictures. All that is drawn is in the finding and in the table.',
  seeTable: 'See the table',
  drop: 'Drop tables (CSV, XLSX), a network (GraphML, GEXF, CX2, Pajek, JSON), a zip or folder, or a snapshot (PNG).',
  dropFailed: (why: string) => `What was dropped could not be read: ${why}`,
  nothingOpen: 'Nothing is open',
  asksFor: (set: string) =>
    `This link asks about the data set “${set}”, which is not on this machine. Open its files, and it will be answered.`,
  otherContent:
    'The link was made of another content of this data set than what is open: the answer may differ from the one that was shared.',
  dropHere: 'Drop a data set or a snapshot here, or choose one.',
  openFiles: 'Open files…',
  openFolder: 'Open a folder…',
  openSample: 'Open the sample',
  whatOpens:
    'Tables (CSV, XLSX), networks (GraphML, GEXF, CX2, Pajek, JSON), zips, or a snapshot (PNG). They stay on this machine.',
  noTie: 'No tie matches',
  nothingInForce: (when: string, isFiltered: boolean) =>
    `Nothing recorded is in force in ${when}${isFiltered ? ' under these filters:' : '.'}`,
  filters: 'Filters',
  takeOff: (what: string) => `Take off: ${what}`,
  letIn: (status: string, count: number) => `Let in what is ${status} (${numberInWords(count)})`,
  askOf: (year: number) => `Ask of ${year}, the nearest year with a tie`,
  takeAllOff: 'Take all filters off',
  dismiss: 'Dismiss',
};

const hover = {
  rank: (rank: string) => `Rank ${rank}`,
  inForce: (ties: number) => `${counted(ties, 'tie')} in force`,
  hostileWith: (names: string) => `Hostile with ${names}`,
};

/** The frame of the page. */
export const shell = { header, regions, bar, status, drawn, states, hover };
