/**
 * Finds actors, ties and sources by words: by prefix, forgiving of a letter, by alias and in any script. An index is
 * made when it is first asked for, and once for each graph.
 */

import MiniSearch from 'minisearch';
import { changesBetween } from '#formats/nearest.ts';
import type { Actor } from '#model/actor.ts';
import type { Graph } from '#model/graph.ts';
import type { Source } from '#model/record.ts';
import type { Tie } from '#model/tie.ts';
import { folded } from './folded.ts';

/** What was found, the best first in each group. */
export interface Found {
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly sources: readonly Source[];
}

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly other: string;
}

interface Indexes {
  readonly actors: MiniSearch<Entry>;
  readonly ties: MiniSearch<Entry>;
  readonly sources: MiniSearch<Entry>;
}

function indexOf(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'other'],
    processTerm: (term) => folded(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { name: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  return index;
}

function actorEntries(graph: Graph): Entry[] {
  return graph.actors.map((actor, id) => ({
    ...{ id, name: `${actor.short} ${actor.name}` },
    other: [actor.id, actor.ownName ?? '', ...actor.names.values(), ...actor.aliases].join(' '),
  }));
}

function indexesOf(graph: Graph): Indexes {
  const nameOf = (at: number) => graph.actors[at]?.short ?? '';
  return {
    actors: indexOf(actorEntries(graph)),
    ties: indexOf(
      graph.ties.map((tie, id) => ({
        ...{ id, name: tie.claim },
        other: `${tie.id} ${nameOf(graph.tieFrom[id] as number)} ${nameOf(graph.tieTo[id] as number)}`,
      })),
    ),
    sources: indexOf(
      graph.data.sources.map((source, id) => ({
        ...{ id, name: source.title, other: `${source.id} ${source.publisher} ${source.date}` },
      })),
    ),
  };
}

const made = new WeakMap<Graph, Indexes>();

function indexesFor(graph: Graph): Indexes {
  const there = made.get(graph) ?? indexesOf(graph);
  made.set(graph, there);
  return there;
}

/** Two letters wrong in a word, or two exchanged, are forgiven only where nothing nearer is found. */
const MORE_FORGIVING = { fuzzy: (term: string) => (term.length > 4 ? 2 : term.length > 3 ? 1 : false) };

function search<Item>(index: MiniSearch<Entry>, items: readonly Item[], text: string, most: number): Item[] {
  const near = index.search(text);
  return (near.length > 0 ? near : index.search(text, MORE_FORGIVING))
    .slice(0, most)
    .flatMap((result) => items[result.id as number] ?? []);
}

/** Whether one is the other but for a slip of the finger: a third of its letters at most, and no more than two. */
function isSlipOf(typed: string, name: string): boolean {
  const most = Math.min(2, Math.floor(name.length / 3));
  return Math.abs(name.length - typed.length) <= most && changesBetween(typed, name) <= most;
}

/** Who is called just that comes first, then whose name begins so, then who is meant by a slip, then who is named so in passing. */
function actorsCalled(graph: Graph, text: string, most: number): Actor[] {
  const typed = folded(text.trim());
  const rank = ({ id, short, name, ownName, names, aliases }: Actor): number => {
    const called = [id, short, name, ownName ?? '', ...names.values(), ...aliases].map(folded);
    if (called.includes(typed)) return 0;
    if (called.some((each) => each.startsWith(typed))) return 1;
    return called.some((each) => isSlipOf(typed, each)) ? 2 : 3;
  };
  const found = search(indexesFor(graph).actors, graph.actors, text, graph.actors.length);
  const ranked = found.map((actor) => ({ actor, rank: rank(actor) }));
  // Sorting keeps the order of the index where all else is equal.
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ actor }) => actor);
}

/** Actors by any of their names; all of them, states first, where nothing is typed. */
export function findActors(graph: Graph, text: string, most = 60): readonly Actor[] {
  if (text.trim() !== '') return actorsCalled(graph, text, most);
  const kinds = graph.data.vocabulary.actorKinds.map((kind) => kind.key);
  const place = (actor: Actor) => kinds.indexOf(actor.kind);
  return [...graph.actors].sort((a, b) => place(a) - place(b) || a.short.localeCompare(b.short, 'en'));
}

/** Actors, ties by their claim, and sources by their title; nothing where nothing is typed. */
export function findAll(graph: Graph, text: string): Found {
  if (text.trim() === '') return { actors: [], ties: [], sources: [] };
  const indexes = indexesFor(graph);
  return {
    actors: actorsCalled(graph, text, 8),
    ties: search(indexes.ties, graph.ties, text, 6),
    sources: search(indexes.sources, graph.data.sources, text, 5),
  };
}

/** Of things called by words, those that what is typed calls, the best first; all of them where nothing is typed. */
export function findCalled<Item>(
  items: readonly Item[],
  called: (item: Item) => { readonly name: string; readonly other: string },
  text: string,
): readonly Item[] {
  if (text.trim() === '') return items;
  return search(indexOf(items.map((item, id) => ({ id, ...called(item) }))), items, text, items.length);
}
