/** Two rival brokers side by side, part by part in words: why the one and not the other. */

import type { BrokerRow } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { shortName } from '#model/sentence.ts';
import type { Words } from '#model/words/words.ts';
import {
  capabilityKind,
  exclusiveInWords,
  hostilityInWords,
  lossInWords,
  partFigure,
  roomInWords,
} from './brokerWords.ts';

export interface Comparison {
  readonly title: string;
  /** What one is better in, as the verdict says it; blank where neither can be. */
  readonly noun: string;
  readonly first: string;
  readonly second: string;
  /** Who is better in it; `level` where both are the same, null where one is unknown. */
  readonly better: 'first' | 'second' | 'level' | null;
}

function better(first: number | null, second: number | null, wants: 'low' | 'high'): Comparison['better'] {
  if (first === null || second === null) return null;
  if (first === second) return 'level';
  return first < second === (wants === 'low') ? 'first' : 'second';
}

/** What two rivals are compared with. */
interface Comparing {
  readonly graph: Graph;
  readonly maxLegs: number;
  readonly words: Words;
}

function accessInWords({ access }: BrokerRow, words: Words): string {
  const { rivals: say } = words.finding.brokers;
  return access === null ? say.noWay : say.costIn(access.cost, access.legs);
}

function meetingsInWords(row: BrokerRow, graph: Graph, words: Words): string {
  const names = row.meetings.map((id) => shortName(graph, id));
  if (names.length === 0) return words.finding.brokers.rivals.noTable;
  const told = names.length > 4 ? [...names.slice(0, 3), words.terms.more(names.length - 3)] : names;
  return `${partFigure(row, 'meetingGround', graph)}: ${words.list(told)}`;
}

function nearnessInWords({ nearness }: BrokerRow, words: Words): string {
  const { rivals, table } = words.finding.brokers;
  return nearness === null ? table.notInSet : rivals.farther(words.number(Math.round(nearness)));
}

function capabilityInWords(row: BrokerRow, graph: Graph, words: Words): string {
  const kind = capabilityKind(graph);
  if (kind === null || row.capability === null) return words.finding.brokers.table.notInSet;
  return `${partFigure(row, 'capability', graph)} ${kind.unit}`;
}

/** A large loss counts above any rise in cost. */
const lossSize = ({ loss }: BrokerRow) => (loss === 'none left' ? Number.POSITIVE_INFINITY : loss);

/** The comparisons, the four parts first and the facts after them. */
export function rivalsInWords(
  first: BrokerRow,
  second: BrokerRow,
  { graph, maxLegs, words }: Comparing,
): readonly Comparison[] {
  const { titles, nouns, nothingLost } = words.finding.brokers.rivals;
  const compared = (
    part: keyof typeof titles,
    say: (row: BrokerRow) => string,
    which: Comparison['better'],
  ): Comparison => ({
    ...{ title: titles[part], noun: nouns[part], first: say(first), second: say(second), better: which },
  });
  const none = Number.POSITIVE_INFINITY;
  const cost = better(first.access?.cost ?? none, second.access?.cost ?? none, 'low');
  const legs = better(first.access?.legs ?? none, second.access?.legs ?? none, 'low');
  const each = (of: (row: BrokerRow) => number | null, wants: 'low' | 'high') =>
    better(of(first), of(second), wants);
  return [
    compared('access', (row) => accessInWords(row, words), cost === 'level' ? legs : cost),
    compared(
      'meetingGround',
      (row) => meetingsInWords(row, graph, words),
      each((row) => row.meetingGround, 'high'),
    ),
    compared(
      'nearness',
      (row) => nearnessInWords(row, words),
      each((row) => row.nearness, 'low'),
    ),
    compared(
      'capability',
      (row) => capabilityInWords(row, graph, words),
      each((row) => row.capability, 'high'),
    ),
    compared(
      'hostility',
      (row) => hostilityInWords(row, graph, words),
      each((row) => row.hostileTo.length, 'low'),
    ),
    compared('loss', (row) => lossInWords(row, words) || nothingLost, each(lossSize, 'high')),
    compared('alone', (row) => exclusiveInWords(row.exclusive, maxLegs, words), null),
    compared(
      'room',
      (row) => roomInWords(row, words),
      each((row) => row.disjointPaths, 'high'),
    ),
  ];
}

/** The comparison in a sentence: in what the one is better, in what the other. */
export function verdict(
  comparisons: readonly Comparison[],
  first: string,
  second: string,
  words: Words,
): string {
  const inWhat = (side: Comparison['better']) =>
    comparisons.filter((one) => one.better === side).map((one) => one.noun);
  return words.finding.brokers.rivals.verdict([
    [first, inWhat('first')],
    [second, inWhat('second')],
  ]);
}
