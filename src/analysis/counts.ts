/**
 * The legend's counts: of each kind, sign, status and confidence, how much is in force in the period under the filters
 * of all other facets, and how much there is in the set.
 */

import type { Counts } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Period } from '#model/period.ts';
import type { Filters } from '#model/question.ts';
import { tiesInForce } from '#model/slice.ts';
import { CONFIDENCES, SIGNS, type Sign, STATUSES } from '#model/tie.ts';

type Facet = keyof Counts;
type OfEach<Value> = Readonly<Record<Facet, Value>>;

/** What leaves a facet unfiltered. */
const UNFILTERED: OfEach<Partial<Filters>> = {
  signs: { signsOff: [] },
  statuses: { statuses: STATUSES },
  tieKinds: { tieKindsOff: [] },
  actorKinds: { actorKindsOff: [] },
  confidences: { confidencesOff: [] },
};

/**
 * The counts of a graph in a period under filters. Cost: a look over its ties for each facet that is filtered, and one for
 * all others; the set itself is counted once.
 */
export function countsOf(graph: Graph, period: Period, filters: Filters): Counts {
  const known = new Map<string, Int32Array>();
  const tiesWithout = (facet: Facet) => {
    const left = { ...filters, ...UNFILTERED[facet] };
    const key = JSON.stringify(left);
    const ties = known.get(key) ?? tiesInForce(graph, period, left);
    known.set(key, ties);
    return ties;
  };
  const keys = keysOf(graph);
  const inSet = inSetOf(graph, keys);
  const rows = (facet: Facet) => {
    const inForce = tally(keys[facet].length, tiesWithout(facet), graph, facet);
    return keys[facet].map((key, at) => ({
      ...{ key, inForce: inForce[at] as number, inSet: inSet[facet][at] as number },
    }));
  };
  return {
    ...{ signs: rows('signs'), statuses: rows('statuses'), tieKinds: rows('tieKinds') },
    ...{ actorKinds: rows('actorKinds'), confidences: rows('confidences') },
  };
}

function keysOf({ data }: Graph): OfEach<readonly string[]> {
  const { tieKinds, actorKinds } = data.vocabulary;
  return {
    ...{ signs: SIGNS.map(String), statuses: STATUSES, confidences: CONFIDENCES },
    ...{ tieKinds: tieKinds.map(({ key }) => key), actorKinds: actorKinds.map(({ key }) => key) },
  };
}

const inSets = new WeakMap<Graph, OfEach<Int32Array>>();

function inSetOf(graph: Graph, keys: OfEach<readonly string[]>): OfEach<Int32Array> {
  const known = inSets.get(graph);
  if (known !== undefined) return known;
  const all = Int32Array.from(graph.ties.keys());
  const count = (facet: Facet) => tally(keys[facet].length, all, graph, facet);
  const actorKinds = new Int32Array(keys.actorKinds.length);
  for (const kind of graph.actorKinds) actorKinds[kind] = (actorKinds[kind] as number) + 1;
  const inSet = {
    ...{ signs: count('signs'), statuses: count('statuses'), tieKinds: count('tieKinds') },
    ...{ actorKinds, confidences: count('confidences') },
  };
  inSets.set(graph, inSet);
  return inSet;
}

/** How many ties are at each place of a facet; of actor kinds, how many actors that ties have at their ends. */
function tally(places: number, ties: Int32Array, graph: Graph, facet: Facet): Int32Array {
  const placeOf = placing(graph, facet);
  const counts = new Int32Array(places);
  for (const item of facet === 'actorKinds' ? endsOf(graph, ties) : ties) {
    const place = placeOf(item);
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** The place of a tie among the keys of a facet; of actor kinds, that of an actor. */
function placing(graph: Graph, facet: Facet): (item: number) => number {
  switch (facet) {
    case 'signs':
      return (tie) => SIGNS.indexOf(graph.tieSign[tie] as Sign);
    case 'statuses':
      return (tie) => graph.tieStatus[tie] as number;
    case 'tieKinds':
      return (tie) => graph.tieKinds[tie] as number;
    case 'confidences':
      return (tie) => graph.tieConfidence[tie] as number;
    case 'actorKinds':
      return (actor) => graph.actorKinds[actor] as number;
  }
}

/** The actors that ties have at their ends, each once. */
function endsOf(graph: Graph, ties: Int32Array): readonly number[] {
  const isEnd = new Uint8Array(graph.actors.length);
  for (const t of ties) {
    isEnd[graph.tieFrom[t] as number] = 1;
    isEnd[graph.tieTo[t] as number] = 1;
  }
  return [...isEnd.keys()].filter((actor) => isEnd[actor] === 1);
}
