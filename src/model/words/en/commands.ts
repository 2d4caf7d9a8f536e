/** What commands are called in English: as the help lists them, and as a menu says what each does now. */

import type { Ask, View } from '#model/question.ts';
import { numberInWords } from '#model/words/counting.ts';

const sentences: Readonly<Record<Ask, string>> = {
  between: 'Where does an actor stand between others?',
  pair: 'Who could bring two actors together?',
  linked: 'Who is linked to an actor?',
  estranged: 'Which pairs are estranged?',
  changed: 'What changed between two periods?',
  whatIf: 'What if something were otherwise?',
  camps: 'Which camps are there?',
  overlap: 'Where do the two data sets agree?',
};

const modes: Readonly<Record<View['mode'], string>> = {
  network: 'Network',
  map: 'Map',
  matrix: 'Matrix',
  table: 'Table',
};

/** What is around an actor, to so many steps. */
const AROUND = { 1: 'those next to it', 2: 'two steps around it', 3: 'three steps around it' } as const;

const ask = {
  sentences,
  between: 'Broker from here: where does the actor stand between others?',
  betweenOne: (name: string) => `Where does ${name} stand between others?`,
  linked: 'Who is linked to the actor?',
  linkedOne: (name: string) => `Who is linked to ${name}?`,
  pairWith: 'Pair the actor with the one chosen',
  theChosen: 'the one chosen',
  /** Who could bring two together, by their names. */
  pair: (one: string, other: string) => `Who could bring ${one} and ${other} together?`,
  without: 'What if the actor did not exist?',
  withoutOne: (name: string) => `What if ${name} did not exist?`,
  pairOfLine: 'Who could bring the two of a line together?',
  withoutTie: 'What if the tie did not exist?',
  withoutThisTie: 'What if this tie did not exist?',
  pairOfTwo: 'Who could bring the two in a box together?',
  yearAfter: 'The year after',
  yearBefore: 'The year before',
};

const look = {
  openRing: 'Open or close what is around the actor',
  openIt: 'Open what is around it',
  closeIt: 'Close what is around it',
  focus: (rings: 1 | 2 | 3) => `Focus on the actor, with ${AROUND[rings]}`,
  focusOne: (name: string, rings: 1 | 2 | 3) =>
    rings === 1 ? `Focus on ${name}` : `Focus, with ${AROUND[rings]}`,
  unfocus: 'Take the focus off',
  unfocusOne: (name: string) => `Take the focus off ${name}`,
  hide: 'Hide the actor',
  hideOne: (name: string) => `Hide ${name}`,
  pin: 'Keep the actor in its place, or let it go',
  pinIt: 'Keep it in its place',
  unpinIt: 'Let it go from its place',
  ties: 'The ties of the actor',
  itsTies: 'Its ties',
  sources: 'The sources of the actor’s ties',
  itsSources: 'Its sources',
  tiesOfLine: 'The ties and sources of a line',
  tiesOfThis: (ties: number) =>
    ties === 1 ? 'Its tie and sources' : `Its ${numberInWords(ties)} ties and sources`,
  keepOnly: 'Keep only the actors in a box',
  keepThese: 'Keep only these',
  hideBoxed: 'Hide the actors in a box',
  hideThese: 'Hide these',
  pinBoxed: 'Keep the actors in a box in their place',
  pinThese: 'Keep these in their place',
};

const picture = {
  fit: 'Show the whole picture',
  larger: 'Larger',
  smaller: 'Smaller',
  release: 'Lay the picture out afresh, letting go what was moved by hand',
  releaseNow: 'Lay it out afresh',
  extent: 'Show all actors, or only those that answer',
  showAnswer: 'Show only what answers',
  showAll: 'Show all actors',
  showHidden: 'Show what is hidden',
  showSoMany: (hidden: number) => `Show what is hidden (${hidden})`,
  closeRings: 'Close all that was opened',
  columns: 'In columns or as a network: the paths of a pair',
  asNetwork: 'As a network',
  inColumns: 'In columns',
  box: 'Select by drawing a box',
  lasso: 'Select by drawing around',
  drawAround: 'Draw around actors to select them; Esc ends it',
};

const ways = {
  title: 'Ways of seeing',
  one: 'Way of seeing',
  modes,
  see: (mode: View['mode']) => `See it as a ${modes[mode].toLowerCase()}`,
  after: 'The next way of seeing',
  before: 'The way of seeing before',
};

const steps = {
  undo: 'Undo',
  redo: 'Redo',
  pathBefore: 'Previous broker path',
  pathAfter: 'Next broker path',
  close: 'Close the innermost thing',
};

const page = {
  search: 'Search actors, ties, sources and commands',
  snapshot: 'Snapshot: a figure to print',
  share: 'Share: a link to this question',
  sets: 'What is open: version, licence, citation',
  overlap: 'Compare with another data set',
  openFiles: 'Open files: tables, networks or a snapshot',
  openFolder: 'Open a folder of tables',
  paste: 'Open a table from the clipboard',
  export: 'Export: the data set, the finding or the sources',
  legend: 'Show or fold the legend and filters',
  foldLegend: 'Fold the legend',
  showLegend: 'Show the legend',
  finding: 'Show or fold the finding',
  foldFinding: 'Fold the finding',
  showFinding: 'Show the finding',
  theme: 'Light or dark',
  toLight: 'Show in light',
  toDark: 'Show in dark',
  language: 'English or Mongolian',
  singleKeys: 'Turn keys without Ctrl or Cmd on or off',
  singleKeysOff: 'Turn single keys off',
  singleKeysOn: 'Turn single keys on',
  hints: 'Show the first hints',
  help: 'Every command and key',
};

const stories = {
  stories: 'Stories: walk through one, or make your own',
  before: 'Previous step of the story',
  after: 'Next step of the story',
  back: 'Back to the story',
  end: 'End the story',
  step: 'Add this view as a step of a story',
};

/** Where a command stands in menus and in the help. */
const data = {
  change: 'Edit what the data says of the actor',
  changeOne: (name: string) => `Edit ${name} in the data`,
  tieOf: 'Add a tie of the actor',
  tieOfOne: (name: string) => `Add a tie of ${name}`,
  tieBetween: 'Add a tie between the two of a line',
  tieBetweenThese: 'Add a tie between the two',
  draw: 'Draw a tie from one actor to another',
  add: {
    tie: 'Add a tie to the data',
    actor: 'Add an actor to the data',
    event: 'Add an event to the data',
    source: 'Add a source to the data',
  },
  edits: 'Edits that are not in the file',
};

const groups = {
  ask: 'Ask',
  look: 'Look closer',
  picture: 'Picture',
  ways: 'Ways of seeing',
  steps: 'Steps',
  stories: 'Stories',
  data: 'Data',
  page: 'Page',
};

/** All commands. */
export const commands = { groups, ask, look, picture, ways, steps, stories, data, page };
