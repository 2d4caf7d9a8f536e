/** What the picture says of each actor beside its place: name, shape, and, in columns, how it is a way. */

import { answerTo, type Finding, type PairAnswer, type Through } from '#model/finding.ts';
import { type Graph, kindOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { shortName } from '#model/sentence.ts';
import type { Words } from '#model/words/words.ts';
import type { ActorFace } from './names.ts';

/** The faces of all actors of a graph; with the notes of a pair's answer where its ways are laid in columns. */
export function facesOf(
  graph: Graph,
  finding: Finding | null,
  { columns, words }: { readonly columns: boolean; readonly words: Words },
): ReadonlyMap<ActorId, ActorFace> {
  const pair = finding === null || !columns ? null : answerTo(finding, 'pair');
  const notes = pair === null ? new Map<ActorId, string>() : notesOf(graph, pair, words);
  return new Map(
    graph.actors.map((actor, number): [ActorId, ActorFace] => {
      const { shape, key } = kindOfActor(graph, number);
      const note = notes.get(actor.id) ?? null;
      return [actor.id, { name: actor.short, note, shape, state: key === 'state' }];
    }),
  );
}

/** "cost 4, two legs" under a broker; "hosted by Mongolia · cost 6" under a forum on a way. */
function notesOf(graph: Graph, { brokers, paths }: PairAnswer, words: Words): ReadonlyMap<ActorId, string> {
  const { ink: say } = words.picture;
  const notes = new Map<ActorId, string>();
  const add = (actor: ActorId, note: string) => {
    if (!notes.has(actor)) notes.set(actor, note);
  };
  for (const { actor, access, best } of brokers) {
    const through = best?.through.find((each) => each.actor === actor);
    if (access === null || through === undefined) continue;
    if (through.by === actor) add(actor, say.costIn(access.cost, access.legs));
    else add(through.by, `${ownership(graph, through, words)} · ${say.cost(access.cost)}`);
  }
  for (const { actors, cost, through } of paths)
    for (const third of actors.slice(1, -1)) {
      const owner = through.find(({ by, actor }) => by === third && actor !== third);
      const told = owner === undefined ? [] : [ownership(graph, owner, words)];
      add(third, [...told, say.cost(cost)].join(' · '));
    }
  return notes;
}

function ownership(graph: Graph, { actor, sense }: Through, words: Words): string {
  const { ink: say } = words.picture;
  return (sense === 'host' ? say.hostedBy : say.partOf)(shortName(graph, actor));
}
