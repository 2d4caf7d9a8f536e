/** Two rival brokers side by side, part by part in words: why the one and not the other. */

import type { BrokerRow } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { counted, countInWords, listInWords, shortName } from '#model/sentence.ts';
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

function accessInWords({ access }: BrokerRow): string {
  return access === null
    ? 'no way through it'
    : `cost ${access.cost} in ${counted(access.legs, 'leg', 'legs', countInWords)}`;
}

function meetingsInWords(row: BrokerRow, graph: Graph): string {
  const names = row.meetings.map((id) => shortName(graph, id));
  if (names.length === 0) return 'no table that all three sit at';
  const told = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return `${partFigure(row, 'meetingGround', graph)}: ${listInWords(told)}`;
}

function nearnessInWords({ nearness }: BrokerRow): string {
  return nearness === null
    ? 'not in this set'
    : `${Math.round(nearness).toLocaleString('en')} km to the farther of the two`;
}

function capabilityInWords(row: BrokerRow, graph: Graph): string {
  const kind = capabilityKind(graph);
  if (kind === null || row.capability === null) return 'not in this set';
  return `${partFigure(row, 'capability', graph)} ${kind.unit}`;
}

/** A large loss counts above any rise in cost. */
const lossSize = ({ loss }: BrokerRow) => (loss === 'none left' ? Number.POSITIVE_INFINITY : loss);

/** The comparisons, the four parts first and the facts after them. */
export function rivalsInWords(
  first: BrokerRow,
  second: BrokerRow,
  graph: Graph,
  maxLegs: number,
): readonly Comparison[] {
  const both = (say: (row: BrokerRow) => string) => ({ first: say(first), second: say(second) });
  const none = Number.POSITIVE_INFINITY;
  const cost = better(first.access?.cost ?? none, second.access?.cost ?? none, 'low');
  const legs = better(first.access?.legs ?? none, second.access?.legs ?? none, 'low');
  return [
    { title: 'Access', noun: 'access', ...both(accessInWords), better: cost === 'level' ? legs : cost },
    {
      title: 'Meeting ground',
      noun: 'meeting ground',
      ...both((row) => meetingsInWords(row, graph)),
      better: better(first.meetingGround, second.meetingGround, 'high'),
    },
    {
      title: 'Nearness',
      noun: 'nearness',
      ...both(nearnessInWords),
      better: better(first.nearness, second.nearness, 'low'),
    },
    {
      title: 'Capability',
      noun: 'capability',
      ...both((row) => capabilityInWords(row, graph)),
      better: better(first.capability, second.capability, 'high'),
    },
    {
      title: 'Hostility',
      noun: 'freedom from quarrels',
      ...both((row) => hostilityInWords(row, graph)),
      better: better(first.hostileTo.length, second.hostileTo.length, 'low'),
    },
    {
      title: 'Loss',
      noun: 'being hard to replace',
      ...both((row) => lossInWords(row) || 'nothing is lost'),
      better: better(lossSize(first), lossSize(second), 'high'),
    },
    { title: 'Alone', noun: '', ...both((row) => exclusiveInWords(row.exclusive, maxLegs)), better: null },
    {
      title: 'Room',
      noun: 'room',
      ...both((row) => roomInWords(row)),
      better: better(first.disjointPaths, second.disjointPaths, 'high'),
    },
  ];
}

/** The comparison in a sentence: in what the one is better, in what the other. */
export function verdict(comparisons: readonly Comparison[], first: string, second: string): string {
  const inWhat = (side: Comparison['better']) =>
    comparisons.filter((one) => one.better === side).map((one) => one.noun);
  const mine = inWhat('first');
  const theirs = inWhat('second');
  const say = (name: string, what: readonly string[]) =>
    what.length === 0 ? `${name} in nothing` : `${name} in ${listInWords(what)}`;
  return `Better: ${say(first, mine)}; ${say(second, theirs)}.`;
}
