/** The order of rows and columns: by camp, by a group that the data set names, or by name. */

import type { Graph } from '#model/graph.ts';
import { type ActorId, compareIds } from '#model/ids.ts';
import { shortName } from '#model/sentence.ts';

/** `camp`, `name`, or `group:` and the key of a group of the vocabulary. */
export type Order = 'camp' | 'name' | `group:${string}`;

/** Actors that stand together. */
export interface MatrixGroup {
  /** Blank where there is no grouping. */
  readonly label: string;
  readonly actors: readonly ActorId[];
}

/** The two camps and all who are in neither. */
export type Camps = readonly [readonly ActorId[], readonly ActorId[]];

const CAMP_LABELS = ['First camp', 'Second camp', 'In no camp'] as const;

/** The orders there are for a graph, with their labels. */
export function ordersOf(graph: Graph): readonly (readonly [Order, string])[] {
  return [
    ['camp', 'Camp'],
    ...graph.data.vocabulary.groups.map(({ key, label }) => [`group:${key}`, label] as const),
    ['name', 'Name'],
  ];
}

/** The actors in groups, each group by name. Camps that are not known yet make one group without a label. */
export function grouped(
  graph: Graph,
  actors: readonly ActorId[],
  order: Order,
  camps: Camps | null,
): readonly MatrixGroup[] {
  if (order === 'name' || (order === 'camp' && camps === null))
    return [{ label: '', actors: byName(graph, actors) }];
  const labelOf =
    order === 'camp' ? campLabels(camps as Camps) : groupLabels(graph, order.slice('group:'.length));
  const groups = new Map<string, ActorId[]>();
  for (const actor of byName(graph, actors)) {
    const label = labelOf(actor);
    const group = groups.get(label);
    if (group) group.push(actor);
    else groups.set(label, [actor]);
  }
  const labels =
    order === 'camp' ? CAMP_LABELS.filter((label) => groups.has(label)) : [...groups.keys()].sort(blankLast);
  return labels.map((label) => ({ label, actors: groups.get(label) ?? [] }));
}

function campLabels([first, second]: Camps): (actor: ActorId) => string {
  const [one, other] = [new Set(first), new Set(second)];
  return (actor) => CAMP_LABELS[one.has(actor) ? 0 : other.has(actor) ? 1 : 2];
}

function groupLabels(graph: Graph, key: string): (actor: ActorId) => string {
  return (actor) => graph.actors[graph.actorNumbers.get(actor) ?? -1]?.groups.get(key) || 'Not given';
}

function blankLast(a: string, b: string): number {
  return Number(a === 'Not given') - Number(b === 'Not given') || compareIds(a, b);
}

function byName(graph: Graph, actors: readonly ActorId[]): readonly ActorId[] {
  return [...actors].sort((a, b) => compareIds(shortName(graph, a), shortName(graph, b)) || compareIds(a, b));
}

/** The actors of a slice's graph that a picture shows, of some kinds, in order of id. */
export function shownOfKinds(
  graph: Graph,
  shown: ReadonlySet<ActorId>,
  kinds: readonly string[],
): readonly ActorId[] {
  return graph.actors.flatMap(({ id, kind }) => (shown.has(id) && kinds.includes(kind) ? [id] : []));
}
