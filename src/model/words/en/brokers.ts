/** What is said of brokers in English: their parts, ranks and places, alone and beside a rival. */

import type { Part } from '#model/question.ts';
import { counted, countInWords, listInWords, numberInWords } from '#model/words/counting.ts';

const legs = (count: number) => counted(count, 'leg', 'legs', countInWords);

const parts: Readonly<Record<Part, string>> = {
  access: 'Access',
  meetingGround: 'Meeting ground',
  nearness: 'Nearness',
  capability: 'Capability',
};

/** The heads of the table in two lines each. */
const heads: Readonly<Record<Part, readonly [string, string]>> = {
  access: ['Access', 'cost'],
  meetingGround: ['Meeting', 'ground'],
  nearness: ['Nearness', '1,000 km'],
  capability: ['Capability', ''],
};

const table = {
  caption: 'Brokers, the best placed first; a longer bar is better',
  /** The head of the first column in two lines. */
  rank: ['Rank,', 'range'] as readonly [string, string],
  broker: 'Broker',
  heads,
  toKnow: 'What to know',
  notInSet: 'not in this set',
  foldWayless: 'Fold those without a way',
  moreWayless: (count: number) => `${numberInWords(count)} more without a way`,
  meanRank: (rank: string) => `mean rank ${rank}`,
};

const facts = {
  hostileToNeither: 'hostile to neither',
  hostileTo: (names: readonly string[]) => `hostile to ${listInWords(names)}`,
  noneWithout: 'no way without it',
  dearer: (by: number) => `without it a way costs ${by} more`,
  onEvery: (maxLegs: number) => `on every way of at most ${legs(maxLegs)}`,
  onEveryBest: (cheapest: boolean, shortest: boolean) => {
    const on = [...(cheapest ? ['cheapest'] : []), ...(shortest ? ['shortest'] : [])];
    return on.length === 0
      ? 'on no way alone: others carry it too'
      : `on every ${on.join(' and every ')} way`;
  },
  tiedToBoth: 'tied to both while they quarrel (a ++− triangle)',
  strained: (one: string, other: string, hostility: number) =>
    `the leg ${one} – ${other} carries hostility ${hostility} too`,
  noOpenWay: 'no open way to one of the two',
  openWays: (ways: number) =>
    `${counted(ways, 'separate open way')} to each side${ways === 1 ? '' : ' at least'}`,
  anyKind: (rank: number) => `rank ${rank} whichever kind of tie is left out`,
  byKind: (best: number, bestKind: string, worst: number, worstKind: string) =>
    `rank ${best} without “${bestKind}”, ${worst} without “${worstKind}”`,
  noWayThrough: 'no way leads through it',
  ways: (paths: number, of: number, cost: number) =>
    `${numberInWords(paths)} of ${counted(of, 'path')} are through it, the best at cost ${cost}`,
  lossless: 'none: another way costs no more',
  noTable: 'no table of all three',
  names: {
    ways: 'Ways',
    alone: 'Alone',
    loss: 'Loss',
    room: 'Room',
    pressure: 'Cross-pressure',
    meet: 'Meet in',
    rank: 'Rank',
    kinds: 'By kind',
  },
  ranges: (mostly: string, all: string) => `${mostly} in nine draws of ten, ${all} in all`,
};

/** Who is best placed for a pair. Names are lists. */
const places = {
  noWay: 'no way recorded through third parties',
  noWayOf: (name: string, best: string) => `no way through ${name}; ${best}`,
  noneWithout: (name: string) => `no way without ${name}`,
  only: (legCount: number) => `the only one, by ${legs(legCount)}`,
  through: (names: readonly string[]) => `through ${listInWords(names)}`,
  levelWith: (names: readonly string[]) => `level with ${listInWords(names)}`,
  firstThen: (
    first: readonly string[],
    cost: number | null,
    then: readonly (readonly [string, number | null])[],
  ) =>
    [
      `${listInWords(first)} first${cost === null ? '' : `, at ${cost}`}`,
      ...then.map(([name, its]) => `${name}${its === null ? '' : ` ${its}`}`),
    ].join(', '),
  next: (names: readonly string[]) => `next ${listInWords(names)}`,
  nextByLegs: (own: number, names: readonly string[], theirs: number) =>
    `by ${legs(own)}; ${listInWords(names)} by ${countInWords(theirs)}`,
  nextSame: (names: readonly string[]) => `next ${listInWords(names)}, at the same cost`,
  nextAt: (names: readonly string[], cost: number) => `next ${listInWords(names)}, at ${cost}`,
  lead: (names: readonly string[], cost: number | null) =>
    `${listInWords(names)}${names.length > 1 ? ' level' : ''}${cost === null ? '' : `, at ${cost}`}`,
};

const rivals = {
  title: 'Two rivals side by side',
  /** Before the first choice, between the two, and after the second. */
  why: ['Why ', 'and not ', ''] as readonly [string, string, string],
  one: 'One broker',
  other: 'The other broker',
  part: 'Part',
  titles: { ...parts, hostility: 'Hostility', loss: 'Loss', alone: 'Alone', room: 'Room' },
  /** What one is better in. */
  nouns: {
    access: 'access',
    meetingGround: 'meeting ground',
    nearness: 'nearness',
    capability: 'capability',
    hostility: 'freedom from quarrels',
    loss: 'being hard to replace',
    alone: '',
    room: 'room',
  },
  noWay: 'no way through it',
  costIn: (cost: number, legCount: number) => `cost ${cost} in ${legs(legCount)}`,
  noTable: 'no table that all three sit at',
  farther: (km: string) => `${km} km to the farther of the two`,
  nothingLost: 'nothing is lost',
  /** In what the one is better, and in what the other; each a name and nouns. */
  verdict: (sides: readonly (readonly [string, readonly string[]])[]) =>
    `Better: ${sides.map(([name, what]) => `${name} in ${what.length === 0 ? 'nothing' : listInWords(what)}`).join('; ')}.`,
};

/** All that is said of brokers. */
export const brokers = { parts, table, facts, places, rivals };
