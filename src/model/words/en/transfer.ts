/** Opening anybody's tables, and taking a data set away. */

import { counted } from '#model/words/counting.ts';
import { terms } from './terms.ts';

const mapping = {
  title: (name: string) => `What do the columns of ${name} mean?`,
  guess: 'This is a guess from their names and texts. Correct it where it is wrong, then open.',
  rows: 'Each row is',
  rowKinds: { ties: 'a tie', actors: 'an actor', none: 'not read' },
  otherRows: 'an event, source or number',
  means: (column: string) => `What "${column}" means`,
  notRead: 'not read',
  fields: {
    from_actor: 'first actor',
    to_actor: 'second actor',
    id: 'id',
    name: 'name',
    kind: 'kind',
    sign: 'sign',
    strength: 'strength or weight',
    from: 'begins',
    to: 'ends',
    year: 'year or date',
    status: 'status',
    claim: 'what it says',
    source: 'source',
    confidence: 'confidence',
    differs: 'where sources differ',
    short: 'short name',
    own_name: 'name in its own script',
    aliases: 'other names',
    parent: 'belongs to',
    place: 'place',
    lat: 'latitude',
    lng: 'longitude',
    group: 'a group',
    number: 'a number',
  },
  kinds: 'Kinds of tie',
  signs: { '1': 'cooperative', '0': 'neither', '-1': 'hostile' },
  signOf: (kind: string) => `Sign of "${kind}"`,
  signsElsewhere: 'A column gives the sign of each tie.',
  firstRows: (count: number) => `The first ${counted(count, 'row')}`,
  keep: 'Keep as set.json',
  kept: 'set.json was saved: open it with the tables, and they are read in the same way.',
  open: 'Open',
  cancel: 'Cancel',
};

const save = {
  title: 'Export',
  what: 'What',
  groups: { set: 'Data set', finding: 'Finding', sources: 'Sources' },
  forms: {
    zip: ['Folder of tables', 'set.json and CSV, as a zip: opens here again'],
    xlsx: ['Workbook', 'XLSX, a sheet for each table'],
    csv: ['One table of ties', 'CSV for spreadsheets and statistics'],
    json: ['JSON', 'all in one file, for programs'],
    graphml: ['GraphML', 'Gephi, yEd, networkx, igraph'],
    gexf: ['GEXF', 'Gephi, with spells for its timeline'],
    cytoscape: ['Cytoscape.js JSON', 'Cytoscape and web pages'],
    cx2: ['CX2', 'Cytoscape and NDEx'],
    'node-link': ['Node-link JSON', 'networkx and d3'],
  },
  findings: {
    csv: ['Rows as CSV', 'with question and citation'],
    json: ['All as JSON', 'with question and citation'],
  },
  literature: {
    bib: ['BibTeX', 'for LaTeX'],
    csl: ['CSL-JSON', 'for Zotero and pandoc'],
  },
  howMuch: 'How much',
  whole: (actors: number, ties: number) => `The whole set: ${terms.actors(actors)}, ${terms.ties(ties)}`,
  slice: (actors: number, ties: number) =>
    `What is in force now: ${terms.actors(actors)}, ${terms.ties(ties)}`,
  counting: 'What is in force now',
  nothingLost: 'Nothing is lost: the file opens here as it was.',
  lost: 'What this form cannot hold:',
  save: 'Save',
  writing: 'Writing the file…',
  saved: (name: string) => `${name} was saved.`,
  failed: (why: string) => `That could not be written: ${why}`,
  stays: 'The file is made on this machine, and nothing leaves it.',
};

const paste = {
  nothing: 'There is no table to paste.',
  refused: 'The browser did not let the clipboard be read.',
  name: 'pasted.csv',
};

/** Opening tables and taking data away. */
export const transfer = { mapping, save, paste };
