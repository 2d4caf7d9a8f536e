/**
 * The legend's counts: of each kind, sign, status and confidence, how much is in force in the period under the filters
 * of all other facets, and how much there is in the set.
 */

import type { Count, Counts } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Period } from '#model/period.ts';
import type { Filters } from '#model/question.ts';
import { tiesInForce } from '#model/slice.ts';
import { CONFIDENCES, SIGNS, type Sign, STATUSES } from '#model/tie.ts';

/** The counts of a graph in a period under filters. Cost: five looks over its ties. */
export function countsOf(graph: Graph, period: Period, filters: Filters): Counts {
  const { tieKinds, actorKinds } = graph.data.vocabulary;
  const all = Int32Array.from(graph.ties.keys());
  const counted = (keys: readonly string[], without: Partial<Filters>, place: (tie: number) => number) =>
    rows(keys, tally(tiesInForce(graph, period, { ...filters, ...without }), place), tally(all, place));
  const withoutActors = tiesInForce(graph, period, { ...filters, actorKindsOff: [] });
  const kindOf = (actor: number) => graph.actorKinds[actor] as number;
  return {
    signs: counted(SIGNS.map(String), { signsOff: [] }, (t) => SIGNS.indexOf(graph.tieSign[t] as Sign)),
    statuses: counted(STATUSES, { statuses: STATUSES }, (t) => graph.tieStatus[t] as number),
    tieKinds: counted(
      tieKinds.map((kind) => kind.key),
      { tieKindsOff: [] },
      (t) => graph.tieKinds[t] as number,
    ),
    actorKinds: rows(
      actorKinds.map((kind) => kind.key),
      tally(endsOf(graph, withoutActors), kindOf),
      tally(graph.actors.keys(), kindOf),
    ),
    confidences: counted(CONFIDENCES, { confidencesOff: [] }, (t) => graph.tieConfidence[t] as number),
  };
}

/** The actors that ties have at their ends, each once. */
function endsOf(graph: Graph, ties: Int32Array): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const t of ties) ends.add(graph.tieFrom[t] as number).add(graph.tieTo[t] as number);
  return ends;
}

function tally(items: Iterable<number>, place: (item: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(place(item), (counts.get(place(item)) ?? 0) + 1);
  return counts;
}

function rows(
  keys: readonly string[],
  inForce: ReadonlyMap<number, number>,
  inSet: ReadonlyMap<number, number>,
): readonly Count[] {
  return keys.map((key, at) => ({ key, inForce: inForce.get(at) ?? 0, inSet: inSet.get(at) ?? 0 }));
}
