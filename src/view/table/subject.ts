/** What the tables are of: the graph as it was asked, what-if edits made, and which of its ties are in force. */

import { applyEdits } from '#model/edit.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import type { ActorId, SourceId, TieId } from '#model/ids.ts';
import { overlapIn, toldOfTies } from '#model/overlap.ts';
import type { LineChange } from '#model/picture.ts';
import type { Question } from '#model/question.ts';
import type { HappeningEvent } from '#model/record.ts';
import { tiesInForce } from '#model/slice.ts';
import type { Tie } from '#model/tie.ts';
import { eventsIn } from '#view/timeline/events.ts';

/** All of the data set, or what is in force in the period asked of. */
export type Scope = 'period' | 'set';

export interface Subject {
  readonly graph: Graph;
  readonly scope: Scope;
  /** Those of the scope, in order of id. Where two periods are compared, in force in either. */
  readonly ties: readonly Tie[];
  readonly events: readonly HappeningEvent[];
  /** How many of these ties each actor has. */
  readonly tiesOf: ReadonlyMap<ActorId, number>;
  /** How many of these ties and events rest on each source. */
  readonly restOn: ReadonlyMap<SourceId, { readonly ties: number; readonly events: number }>;
  /** What is asked. */
  readonly ask: Question['ask'];
  /** Which ties came and went, where two periods are compared; or what two data sets tell of each. */
  readonly changes: ReadonlyMap<TieId, LineChange> | null;
}

/** What of a question bears on what is in force. */
export type Asked = Pick<Question, 'ask' | 'period' | 'otherPeriod' | 'filters' | 'edits'>;

/** What the tables show of an answered question. Cost: linear in ties. */
export function subjectOf(graph: Graph, question: Asked, scope: Scope): Subject {
  const edited = question.edits.length === 0 ? graph : indexGraph(applyEdits(graph.data, question.edits));
  const numbers = inForce(edited, question);
  const ties = scope === 'set' ? edited.ties : numbers.map((number) => edited.ties[number] as Tie);
  const events = scope === 'set' ? edited.data.events : eventsIn(edited.data, question);
  return {
    ...{ graph: edited, scope, ties, events, ask: question.ask },
    tiesOf: countTies(ties),
    restOn: countRests(ties, events),
    changes: changesOf(edited, question),
  };
}

function inForce(graph: Graph, { ask, period, otherPeriod, filters }: Asked): readonly number[] {
  const before = tiesInForce(graph, period, filters);
  if (ask !== 'changed' || otherPeriod === null) return Array.from(before);
  const both = new Set([...before, ...tiesInForce(graph, otherPeriod, filters)]);
  return [...both].sort((a, b) => a - b);
}

function changesOf(
  graph: Graph,
  { ask, period, otherPeriod, filters }: Asked,
): ReadonlyMap<TieId, LineChange> | null {
  if (ask === 'overlap') return toldOfTies(overlapIn(graph.data));
  if (ask !== 'changed' || otherPeriod === null) return null;
  const before = new Set(tiesInForce(graph, period, filters));
  const after = new Set(tiesInForce(graph, otherPeriod, filters));
  const changes = new Map<TieId, LineChange>();
  const idOf = (number: number) => (graph.ties[number] as Tie).id;
  for (const number of after) if (!before.has(number)) changes.set(idOf(number), 'gained');
  for (const number of before) if (!after.has(number)) changes.set(idOf(number), 'lost');
  return changes;
}

function countTies(ties: readonly Tie[]): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { from, to } of ties)
    for (const end of from === to ? [from] : [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}

function countRests(ties: readonly Tie[], events: readonly HappeningEvent[]): Subject['restOn'] {
  const counts = new Map<SourceId, { ties: number; events: number }>();
  const count = (what: 'ties' | 'events', sources: readonly SourceId[]) => {
    for (const id of sources) {
      const known = counts.get(id) ?? { ties: 0, events: 0 };
      known[what] += 1;
      counts.set(id, known);
    }
  };
  for (const tie of ties) count('ties', tie.sources);
  for (const event of events) count('events', event.sources);
  return counts;
}
