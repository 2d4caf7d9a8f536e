/** Finds the actor a person means by an id or any of its names, and offers the nearest where none is called so. */

import { changesBetween } from '#formats/nearest.ts';
import type { Actor } from '#model/actor.ts';
import type { Graph } from '#model/graph.ts';
import { type ActorId, actorId, compareIds } from '#model/ids.ts';
import { listInWords } from '#model/sentence.ts';
import { WrongUse } from './terminal.ts';

/** How many names are offered. */
const OFFERED = 3;

/** The id of the actor of that id or name. Throws WrongUse, with the nearest names, where there is none or several. */
export function findActor(graph: Graph, text: string): ActorId {
  if (graph.actorNumbers.has(actorId(text))) return actorId(text);
  const wanted = folded(text);
  for (const namesOf of [idOf, mainNames, allNames]) {
    const found = graph.actors.filter((actor) => namesOf(actor).some((name) => folded(name) === wanted));
    if (found.length === 1) return (found[0] as Actor).id;
    if (found.length > 1) throw new WrongUse(`"${text}" may mean ${either(found)}: give the id.`);
  }
  const near = nearestActors(graph, text);
  const offer = near.length === 0 ? '' : ` Do you mean ${either(near)}?`;
  throw new WrongUse(`No actor is called "${text}".${offer} See honest-broker actors.`);
}

/** The actors with a name nearest to the text, nearest first; of equally near ones those whose id is nearest. */
function nearestActors(graph: Graph, text: string): readonly Actor[] {
  const wanted = folded(text);
  return graph.actors
    .map((actor) => ({
      actor,
      far: Math.min(...allNames(actor).map((name) => distance(wanted, folded(name)))),
      farId: distance(wanted, folded(actor.id)),
    }))
    .filter(({ far }) => far < 1)
    .sort(
      (one, other) =>
        one.far - other.far || one.farId - other.farId || compareIds(one.actor.id, other.actor.id),
    )
    .slice(0, OFFERED)
    .map(({ actor }) => actor);
}

/** 0 for the same, under 1 for what is near: a share of the letters to change, or, where it begins one of its words, half of what is missing. */
function distance(wanted: string, name: string): number {
  if (wanted === '' || wanted.length > 60) return 1;
  const begins = wanted.length > 1 && name.split(/[\s().,-]+/).some((word) => word.startsWith(wanted));
  const share =
    Math.abs(wanted.length - name.length) > 4 ? 1 : changesBetween(wanted, name) / (wanted.length * 0.67);
  return begins ? Math.min(share, 0.5 - (0.5 * wanted.length) / name.length) : share;
}

const idOf = (actor: Actor): readonly string[] => [actor.id];
const mainNames = (actor: Actor): readonly string[] => [actor.name, actor.short];
const allNames = (actor: Actor): readonly string[] => [
  ...[actor.id, actor.name, actor.short, ...actor.aliases, ...actor.names.values()],
  ...(actor.ownName === null ? [] : [actor.ownName]),
];

/** Names are compared without case and without marks over letters. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function either(actors: readonly Actor[]): string {
  const named = actors.slice(0, OFFERED).map(({ id, short }) => (id === short ? id : `${id} (${short})`));
  return listInWords(named).replace(/ and (?!.* and )/, ' or ');
}
