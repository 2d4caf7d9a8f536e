/**
 * Reads Pajek .net: vertices, arcs, edges, lists and matrices, with relations (`*Arcs :2 "trade"`) as kinds and times in
 * brackets as periods. Coordinates, shapes and colours are passed over; what a file lacks of what it counts is told.
 */

import type { FileTables } from './fileTables.ts';
import { type NetworkTables, networkTables, type Said, type Spell, timeReader } from './networkTables.ts';
import { type PajekFaults, pajekFaults } from './pajekFaults.ts';
import type { ProblemList } from './problemList.ts';

/** What the lines under a head are. */
interface Section {
  readonly head: string;
  readonly what: 'vertices' | 'pairs' | 'lists' | 'matrix' | 'other' | 'beyond';
  readonly relation: string;
  /** The line of the head. */
  readonly line: number;
  /** How many lines stand under it. */
  rows: number;
}

type Times = ReturnType<typeof timeReader>;

interface Reading {
  readonly network: NetworkTables;
  readonly times: Times;
  readonly faults: PajekFaults;
  /** The vertices by the numbers that ties name them by. */
  readonly ids: Map<string, string>;
  /** How many vertices the file counts, and how many of them are of the first of two modes; null where it does not say. */
  count: number | null;
  firstMode: number | null;
  /** Whether it has arcs, and edges. */
  readonly has: { arcs: boolean; edges: boolean };
}

/** The tables of a Pajek file. Vertices without a line of their own are known by their numbers. */
export function readPajek(name: string, text: string, problems: ProblemList): FileTables {
  const reading: Reading = {
    ...{ network: networkTables(), times: timeReader(), faults: pajekFaults(name, problems) },
    ...{ ids: new Map(), count: null, firstMode: null, has: { arcs: false, edges: false } },
  };
  let title: string | null = null;
  let section: Section = { head: '', what: 'other', relation: '', line: 0, rows: 0 };
  text.split(/\r\n|\n|\r/).forEach((written, at) => {
    const line = written.trim();
    if (line === '' || line.startsWith('%')) return;
    if (!line.startsWith('*')) {
      section.rows += 1;
      readLine(line, at + 1, section, reading);
      return;
    }
    finish(section, reading);
    const words = wordsOf(line.replace(/^(\*\w+):/, '$1 :'));
    section = nextSection(section, words, at + 1, reading);
    if (section.head === '*network' && section.what !== 'beyond') title = words.slice(1).join(' ') || null;
  });
  finish(section, reading);
  reading.times.tell(name, problems);
  const { arcs, edges } = reading.has;
  reading.faults.tell(arcs && edges);
  return reading.network.tables(title, null, arcs && !edges);
}

const WHAT: Readonly<Record<string, Section['what']>> = {
  ...{ '*vertices': 'vertices', '*arcs': 'pairs', '*edges': 'pairs', '*matrix': 'matrix' },
  ...{ '*arcslist': 'lists', '*edgeslist': 'lists' },
};

/** Parts that count vertices of their own, of which they say something else. */
const ABOUT_VERTICES = ['*partition', '*vector', '*permutation', '*cluster'];

/** The section that a head begins. Where another network begins, nothing more is read. */
function nextSection(last: Section, words: readonly string[], line: number, reading: Reading): Section {
  const head = (words[0] ?? '').toLowerCase();
  const number = words[1]?.startsWith(':') === true ? words[1].slice(1) : '';
  const section = { head, relation: words[2] ?? number, line, rows: 0 };
  if (last.what === 'beyond') return { ...section, what: 'beyond' };
  const isOther = head === '*vertices' && ABOUT_VERTICES.includes(last.head);
  if (isOther) return { ...section, what: 'other' };
  if ((head === '*network' || head === '*vertices') && reading.network.actors > 0) {
    reading.faults.otherNetwork(line, words.join(' '));
    return { ...section, what: 'beyond' };
  }
  if (head === '*vertices')
    [reading.count, reading.firstMode] = [wholeNumber(words[1]), wholeNumber(words[2])];
  return { ...section, what: WHAT[head] ?? 'other' };
}

function wholeNumber(text = ''): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Makes the vertices that no line stands for, and tells what a part lacks. */
function finish({ what, line, rows }: Section, reading: Reading): void {
  const { count, firstMode, faults } = reading;
  if (count === null) return;
  if (what === 'vertices') addUnnamed(count, line, reading);
  if (what === 'matrix') faults.matrixRows(rows, firstMode ?? count, line);
}

/** Words of a line; those in quotation marks are one. `onOpen` is told of a mark that is not closed. */
function wordsOf(line: string, onOpen: () => void = () => undefined): readonly string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)("|\\?$)|(\[[^\]]*\])|(\S+)/g)].map(
    ([, quoted, close, times, plain]) => {
      if (quoted !== undefined && close !== '"') onOpen();
      return quoted?.replace(/\\(.)/g, '$1') ?? times ?? plain ?? '';
    },
  );
}

/** The most vertices that are made because a head counts them: no line in the file stands for them. */
const MOST_UNNAMED = 100_000;

function addUnnamed(count: number, line: number, { network, ids, faults }: Reading): void {
  const made = Math.min(count, MOST_UNNAMED);
  const hasLines = ids.size > 0;
  let unnamed = 0;
  for (let number = 1; number <= made; number += 1)
    if (!ids.has(String(number))) {
      ids.set(String(number), String(number));
      network.actor(String(number), [], [], line);
      unnamed += 1;
    }
  if (count > made) faults.notMade(count - made, line);
  else if (hasLines && unnamed > 0) faults.unnamed(unnamed, count, line);
}

function readLine(line: string, at: number, section: Section, reading: Reading): void {
  const { faults } = reading;
  if (section.what === 'beyond') return;
  if (section.what === 'other') {
    faults.others.add(at, line);
    return;
  }
  const words = wordsOf(line, () => faults.unclosed.add(at, line));
  switch (section.what) {
    case 'vertices':
      readVertex(words, at, reading);
      return;
    case 'pairs':
      readPair(words, at, section, reading);
      return;
    case 'lists': {
      const [from = '', ...others] = words;
      if (others.length === 0) faults.alone.add(at, line);
      for (const to of others) addTie(from, to, [...relationOf(section)], [], at, { section, reading });
      return;
    }
    case 'matrix':
      readMatrixRow(words, at, section, reading);
  }
}

function readVertex(words: readonly string[], at: number, { network, times, ids }: Reading): void {
  const [number = '', label = number] = words;
  // The number is the id: two vertices may have one label.
  ids.set(number, number);
  network.actor(number, [['label', label]], spellsIn(words, times), at);
}

/** Each cell but 0 is a tie. Of two modes, rows are the first and columns the second. */
function readMatrixRow(words: readonly string[], at: number, section: Section, reading: Reading): void {
  const { count, firstMode, faults } = reading;
  const before = firstMode ?? 0;
  words.forEach((weight, place) => {
    const said: Said = [['weight', weight], ...relationOf(section)];
    if (!Number.isFinite(Number(weight))) faults.noCell.add(at, weight);
    else if (Number(weight) !== 0)
      addTie(String(section.rows), String(before + place + 1), said, [], at, { section, reading });
  });
  if (count !== null && words.length < count - before) faults.shortRow.add(at, words.join(' '));
}

function readPair(words: readonly string[], at: number, section: Section, reading: Reading): void {
  const [from = '', to = '', weight = ''] = words;
  const hasWeight = weight !== '' && Number.isFinite(Number(weight));
  if (!hasWeight && isMeantAsWeight(words)) reading.faults.noWeight.add(at, weight);
  const label = words[words.findIndex((word, place) => place > 1 && word === 'l') + 1];
  const said: Said = [
    ...(hasWeight ? [['weight', weight] as const] : []),
    ...(label === undefined || label === from ? [] : [['label', label] as const]),
    ...relationOf(section),
  ];
  addTie(from, to, said, spellsIn(words, reading.times), at, { section, reading });
}

/** Whether what stands after the ends of a tie is no time and no name of a setting such as `c Blue`. */
function isMeantAsWeight([, , weight = '', ...more]: readonly string[]): boolean {
  return weight !== '' && !weight.startsWith('[') && (more.length === 0 || /\d/.test(weight));
}

function relationOf({ relation }: Section): Said {
  return relation === '' ? [] : [['relation', relation]];
}

function addTie(
  from: string,
  to: string,
  said: Said,
  spells: readonly Spell[],
  at: number,
  {
    section: { head },
    reading: { network, ids, has },
  }: { readonly section: Section; readonly reading: Reading },
): void {
  if (head.startsWith('*arcs')) has.arcs = true;
  if (head.startsWith('*edges')) has.edges = true;
  network.tie(ids.get(from) ?? from, ids.get(to) ?? to, said, spells, at);
}

/** Times in brackets: `[1990-1995,2001-*]`. */
function spellsIn(words: readonly string[], times: Times): readonly Spell[] {
  const inside = words.find((word) => /^\[.*\]$/.test(word))?.slice(1, -1) ?? '';
  return inside
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [from = '', to = from] = part.split('-').map((each) => each.trim().replace('*', ''));
      return { from: times.read(from), to: times.read(to) };
    });
}
