/** The finding panel in English: its lists, remarks and buttons. */

import type { Computed } from '#model/engine.ts';
import { counted, listInWords, numberInWords } from '#model/words/counting.ts';
import { brokers } from './brokers.ts';
import { rules } from './rules.ts';

const estranged = {
  caption: 'Estranged pairs, the loudest quarrels first',
  heads: {
    number: 'Number',
    pair: 'Estranged pair',
    hostility: 'Hostility',
    cost: 'Cost',
    rank: 'Rank',
    best: 'Who is best placed',
  },
  showMore: (more: number, of: number) => `Show ${numberInWords(more)} more of ${numberInWords(of)}`,
  pathThrough: (name: string) => `Path through ${name}`,
  betweenTwo: 'Between the two',
  whoStands: 'Who stands between',
  brokers: (count: number) => counted(count, 'broker'),
  unlinkedListed: 'Pairs with no tie recorded are listed too; none recorded is not proof of no relation.',
  unlinkedLeftOut: 'Pairs with no tie recorded are left out.',
  leaveOut: 'Leave them out',
  list: 'List them',
};

const standings = {
  heads: { broker: 'Broker', between: 'Between', first: 'First', level: 'Level', alone: 'Alone' },
  showAll: (count: number) => `Show all ${numberInWords(count)}`,
  betweenNone: 'between none',
  between: (between: number, first: number) =>
    `between ${numberInWords(between)}, first for ${first === 0 ? 'none' : numberInWords(first)}`,
  notEstranged: 'not estranged',
  noWay: 'no way',
  way: (cost: number) => `a way at ${cost}`,
  first: (names: readonly string[], cost: number) => `${listInWords(names)} first, cheapest way ${cost}`,
};

const pair = {
  rankedHow: 'Ranked how',
  tabs: { access: 'By access', parts: 'By all parts', year: 'By year' },
  direct: 'Direct, no part of a path',
  weights: 'Weights',
  weightsNote: 'how much each part counts',
  longer: 'Longer bar is better.',
  range: (draws: string) => `Range: 5th to 95th percentile of ${draws} draws.`,
  shaking: (share: string | null) => `Shaking the answer${share === null ? '' : `, ${share}`}…`,
  draws: (draws: string) => `Ranks under ${draws} draws: strengths moved by one, ties missing at random`,
  howSure: 'How sure?',
  ranking: 'Ranking every year…',
  noneFollowed: 'No broker reaches both, so none is followed.',
  byYear: 'Rank by year',
  year: 'Year',
  noWay: 'no way',
};

const ways = {
  nothingOpens: 'No single change of a rule or a filter would open one.',
  section: 'What would open a way',
  head: 'What would open one',
  opens: (paths: number) => `opens ${counted(paths, 'path')}`,
};

const path = {
  section: 'Paths',
  of: (number: number, count: number) => `Path ${number} of ${numberInWords(count)}`,
  cost: (legs: readonly number[], sum: number) => `cost ${legs.join(' + ')} = ${sum}`,
  previous: 'Previous path',
  next: 'Next path',
  cheapest: (count: number) => `The ${count} cheapest of them are listed.`,
  hostedBy: (name: string, hosts: readonly string[]) => `${name} is hosted by ${listInWords(hosts)}`,
  belongsTo: (name: string, owners: readonly string[]) => `${name} belongs to ${listInWords(owners)}`,
  /** The strength and cost of a leg; what is in asterisks is told in the colour of hostility. */
  leg: (strength: number | null, hostility: number, cost: number, isWeakest: boolean) =>
    `${isWeakest ? 'weakest, ' : ''}strength ${strength ?? 'unknown'}${hostility > 0 ? `*, hostility ${hostility}*` : ''}, cost ${cost}`,
  moreTies: (count: number) => counted(count, 'more tie'),
  noSource: 'No source backs a leg of this path.',
  sources: 'Sources of this path',
  countedSources: (shown: number, count: number) =>
    `${shown < count ? `${shown} of ${count}` : count} ${count === 1 ? 'source' : 'sources'} of this path`,
  all: 'All',
};

const linked = {
  hostile: 'Hostile',
  both: 'Both hostile and cooperative',
  cooperative: 'Cooperative',
  neither: 'Neither, unknown',
  hostility: (strength: number) => `hostility ${strength}`,
  cooperation: (strength: number) => `cooperation ${strength}`,
};

const changed = {
  afterwards: 'then',
  turned: 'Turned',
  standing: (before: string, after: string) => `Standing, ${before} and ${after}`,
  gained: (after: string) => `Gained by ${after}`,
  lost: (before: string) => `Lost since ${before}`,
  otherwise: 'What is otherwise',
  unchanged: (pairs: number) => `${counted(pairs, 'estranged pair')} would stay as before.`,
};

const camps = {
  one: 'One camp',
  other: 'The other camp',
  best: 'No division in two has fewer pairs against it.',
  searched: 'Found by search, not proven the best.',
  apart: (actors: number) => `${counted(actors, 'actor')} with no signed tie stand apart.`,
  against: 'Against the camps',
  within: 'hostile within',
  across: 'cooperative across',
  balance: 'Balance',
  balanced: (share: string) => `${share} of triangles balanced`,
  measures: {
    ppp: 'Triangles all cooperative, +++',
    ppm: 'one hostile side, ++−',
    pmm: 'two hostile sides, +−−',
    mmm: 'all hostile, −−−',
    strong: 'Balanced, strong sense (Cartwright and Harary)',
    weak: 'Balanced, weak sense (Davis)',
    walk: 'Walk balance (Estrada)',
  },
};

const overlap = {
  first: 'First',
  second: 'Second',
  disagree: 'They disagree',
  on: { sign: 'on sign', dates: 'on dates' },
  onlyOne: 'Only in the first',
  onlyOther: 'Only in the second',
  both: 'In both',
  beyond: 'With an actor that the other lacks',
  whoIsWho: 'Who is who in the two',
};

const none = {
  section: 'Nothing is in force',
  noTie: (when: string, filters: number) =>
    `No tie is in force in ${when} under ${counted(filters, 'filter')}.`,
  goTo: (year: number) => `Go to ${year}, the nearest year with ties`,
  mayHide: 'Filters that may hide one',
  filtersMayHide: (filters: number) => `${counted(filters, 'filter')} may hide one:`,
};

/** How two stand to each other directly. */
const relation = {
  mixed: (hostility: number, cooperation: number) => `hostility ${hostility}, cooperation ${cooperation}`,
  hostile: (hostility: number) => `hostility ${hostility} only`,
  open: (cooperation: number) => `cooperation ${cooperation} only`,
  noTie: 'no tie recorded',
  neither: 'neither hostile nor cooperative',
};

/** The panel. */
const WHAT: Readonly<Record<Computed, string>> = {
  answer: 'This answer',
  when: 'Ranking every year',
  howSure: 'Shaking this answer',
  measures: 'These measures',
};

const refused = {
  long: (of: Computed, seconds: number) =>
    seconds < 5400
      ? `${WHAT[of]} would take about ${counted(Math.max(1, Math.round(seconds / 60)), 'minute')} here.`
      : `${WHAT[of]} would take about ${counted(Math.round(seconds / 3600), 'hour')} here.`,
  large: (of: Computed, megabytes: number) =>
    `${WHAT[of]} would need about ${Math.round(megabytes)} MB of memory, more than a page can be sure of.`,
  inTerminal: 'Run it in the terminal:',
  folder: 'FOLDER is where the files of the data set are. Fewer years, kinds or legs make it quicker.',
  askLess: 'Ask of fewer years, kinds or legs.',
  anyway: 'Compute anyway',
};

export const finding = {
  ...{
    refused,
    rules,
    brokers,
    estranged,
    standings,
    pair,
    ways,
    path,
    linked,
    changed,
    camps,
    overlap,
    none,
    relation,
  },
};
