/**
 * Reads Pajek .net: vertices, arcs, edges, lists and matrices, with relations (`*Arcs :2 "trade"`) as kinds and times in
 * brackets as periods. Coordinates, shapes and colours are passed over.
 */

import type { FileTables } from './fileTables.ts';
import { type NetworkTables, networkTables, type Said, type Spell, timeReader } from './networkTables.ts';
import type { ProblemList } from './problemList.ts';

/** What the lines under a head are. */
interface Section {
  readonly what: 'vertices' | 'pairs' | 'lists' | 'matrix' | 'other';
  readonly relation: string;
  /** How many rows of a matrix were read. */
  row: number;
}

type Times = ReturnType<typeof timeReader>;

interface Reading {
  readonly network: NetworkTables;
  readonly times: Times;
  readonly ids: Map<string, string>;
  /** How many vertices were counted and not made. */
  uncounted: number;
}

/** The tables of a Pajek file. Vertices without a line of their own are known by their numbers. */
export function readPajek(name: string, text: string, problems: ProblemList): FileTables {
  const reading: Reading = { network: networkTables(), times: timeReader(), ids: new Map(), uncounted: 0 };
  let title: string | null = null;
  let section: Section = { what: 'other', relation: '', row: 0 };
  let others = 0;
  let count = 0;
  const finish = () => {
    if (section.what === 'vertices') addUnnamed(count, reading);
  };
  text.split(/\r\n|\n|\r/).forEach((written, at) => {
    const line = written.trim();
    if (line === '' || line.startsWith('%')) return;
    if (!line.startsWith('*')) {
      if (section.what === 'other') others += 1;
      else readLine(line, at + 1, section, reading);
      return;
    }
    finish();
    const words = wordsOf(line);
    const head = (words[0] ?? '').toLowerCase();
    if (head === '*network') title = words.slice(1).join(' ') || null;
    if (head === '*vertices') count = Number(words[1] ?? 0);
    section = sectionOf(head, words);
  });
  finish();
  reading.times.tell(name, problems);
  if (reading.uncounted > 0)
    problems.add(name, 'note', () => ({
      ...{ row: null, column: null, value: String(reading.uncounted) },
      wrong: `${name} counts vertices that no line stands for; ${reading.uncounted.toLocaleString('en')} of them were not made.`,
      mend: 'Look whether the number after *Vertices is right, or write a line for each that matters.',
    }));
  if (others > 0)
    problems.add(name, 'note', () => ({
      ...{ row: null, column: null, value: String(others) },
      wrong: `${others} lines stand in parts that are neither vertices nor ties and were left out.`,
      mend: 'Partitions and vectors have files of their own in Pajek; add them as columns of a table.',
    }));
  return reading.network.tables(title);
}

function sectionOf(head: string, words: readonly string[]): Section {
  const what =
    head === '*vertices'
      ? 'vertices'
      : head === '*arcs' || head === '*edges'
        ? 'pairs'
        : head === '*arcslist' || head === '*edgeslist'
          ? 'lists'
          : head === '*matrix'
            ? 'matrix'
            : 'other';
  const number = words[1]?.startsWith(':') === true ? words[1].slice(1) : '';
  return { what, relation: words[2] ?? number, row: 0 };
}

/** Words of a line; those in quotation marks are one. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\[[^\]]*\])|(\S+)/g)].map(
    ([, quoted, times, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? times ?? plain ?? '',
  );
}

/** The most vertices that are made because a head counts them: no line in the file stands for them. */
const MOST_UNNAMED = 100_000;

function addUnnamed(count: number, reading: Reading): void {
  const { network, ids } = reading;
  reading.uncounted += Math.max(0, count - MOST_UNNAMED);
  for (let number = 1; number <= Math.min(count, MOST_UNNAMED); number += 1)
    if (!ids.has(String(number))) {
      ids.set(String(number), String(number));
      network.actor(String(number), [], [], 1);
    }
}

function readLine(line: string, at: number, section: Section, reading: Reading): void {
  const words = wordsOf(line);
  switch (section.what) {
    case 'vertices':
      readVertex(words, at, reading);
      return;
    case 'pairs':
      readPair(words, at, section, reading);
      return;
    case 'lists': {
      const [from = '', ...others] = words;
      for (const to of others) addTie(from, to, [...relationOf(section)], [], at, reading);
      return;
    }
    case 'matrix':
      section.row += 1;
      words.forEach((weight, place) => {
        const said: Said = [['weight', weight], ...relationOf(section)];
        if (Number(weight) !== 0) addTie(String(section.row), String(place + 1), said, [], at, reading);
      });
      return;
    case 'other':
  }
}

function readVertex(words: readonly string[], at: number, { network, times, ids }: Reading): void {
  const [number = '', label = number] = words;
  // The number is the id: two vertices may have one label.
  ids.set(number, number);
  network.actor(number, [['label', label]], spellsIn(words, times), at);
}

function readPair(words: readonly string[], at: number, section: Section, reading: Reading): void {
  const [from = '', to = '', weight] = words;
  const hasWeight = weight !== undefined && Number.isFinite(Number(weight));
  const label = words[words.findIndex((word, place) => place > 1 && word === 'l') + 1];
  const said: Said = [
    ...(hasWeight ? [['weight', weight] as const] : []),
    ...(label === undefined || label === from ? [] : [['label', label] as const]),
    ...relationOf(section),
  ];
  addTie(from, to, said, spellsIn(words, reading.times), at, reading);
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
  { network, ids }: Reading,
): void {
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
