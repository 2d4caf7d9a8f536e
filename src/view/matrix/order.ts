/** The order of rows and columns: by camp, by a group that the data set names, or by name. */

import type { Graph } from '#model/graph.ts';
import { type ActorId, compareIds } from '#model/ids.ts';
import { plainName } from '#model/sentence.ts';
import { type WayWords, wayWords } from '#model/words/ways.ts';
import type { Words } from '#model/words/words.ts';

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

/** The orders there are for a graph, with their labels. */
export function ordersOf(graph: Graph, words: Words): readonly (readonly [Order, string])[] {
  const { orders: say } = wayWords(words).matrix;
  return [
    ['camp', say.camp],
    ...graph.data.vocabulary.groups.map(({ key, label }) => [`group:${key}`, label] as const),
    ['name', say.name],
  ];
}

/** The actors in groups, each group by name. Camps that are not known yet make one group without a label. */
export function grouped(
  graph: Graph,
  actors: readonly ActorId[],
  order: Order,
  { camps, words }: { readonly camps: Camps | null; readonly words: Words },
): readonly MatrixGroup[] {
  const { matrix: say } = wayWords(words);
  if (order === 'name' || (order === 'camp' && camps === null))
    return [{ label: '', actors: byName(graph, actors) }];
  const labelOf =
    order === 'camp'
      ? campLabels(camps as Camps, say.camps)
      : groupLabels(graph, order.slice('group:'.length), say.notGiven);
  const groups = new Map<string, ActorId[]>();
  for (const actor of byName(graph, actors)) {
    const label = labelOf(actor);
    const group = groups.get(label);
    if (group) group.push(actor);
    else groups.set(label, [actor]);
  }
  const labels =
    order === 'camp'
      ? say.camps.filter((label) => groups.has(label))
      : [...groups.keys()].sort((a, b) => lastly(a, b, say.notGiven));
  return labels.map((label) => ({ label, actors: groups.get(label) ?? [] }));
}

function campLabels([first, second]: Camps, labels: WayWords['matrix']['camps']): (actor: ActorId) => string {
  const [one, other] = [new Set(first), new Set(second)];
  return (actor) => labels[one.has(actor) ? 0 : other.has(actor) ? 1 : 2];
}

function groupLabels(graph: Graph, key: string, notGiven: string): (actor: ActorId) => string {
  return (actor) => graph.actors[graph.actorNumbers.get(actor) ?? -1]?.groups.get(key) || notGiven;
}

function lastly(a: string, b: string, last: string): number {
  return Number(a === last) - Number(b === last) || compareIds(a, b);
}

function byName(graph: Graph, actors: readonly ActorId[]): readonly ActorId[] {
  return [...actors].sort((a, b) => compareIds(plainName(graph, a), plainName(graph, b)) || compareIds(a, b));
}

/** The actors of a slice's graph that a picture shows, of some kinds, in order of id. */
export function shownOfKinds(
  graph: Graph,
  shown: ReadonlySet<ActorId>,
  kinds: readonly string[],
): readonly ActorId[] {
  return graph.actors.flatMap(({ id, kind }) => (shown.has(id) && kinds.includes(kind) ? [id] : []));
}
