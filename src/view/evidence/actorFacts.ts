/** What a few words say of an actor: its ties in force, whom it is hostile to, and where it belongs. */

import { type Graph, kindOfActor } from '#model/graph.ts';
import { type ActorId, compareIds } from '#model/ids.ts';
import type { Period } from '#model/period.ts';
import type { Filters, Question } from '#model/question.ts';
import { tiesInForce } from '#model/slice.ts';
import type { Tie } from '#model/tie.ts';

/** The ties of an actor that are in force under the filters, those with one other together, the strongest first. */
export function tiesOfActor(
  graph: Graph,
  actor: ActorId,
  { period, filters }: { readonly period: Period; readonly filters: Filters },
): readonly Tie[] {
  const number = graph.actorNumbers.get(actor) ?? -1;
  const ties = Array.from(tiesInForce(graph, period, filters, number), (t) => graph.ties[t] as Tie);
  return ties.sort(
    (a, b) =>
      a.sign - b.sign ||
      (b.strength ?? 0) - (a.strength ?? 0) ||
      compareIds(otherEnd(a, actor), otherEnd(b, actor)),
  );
}

/** The other end of a tie. */
export function otherEnd(tie: Tie, actor: ActorId): ActorId {
  return tie.from === actor ? tie.to : tie.from;
}

/** Whom an actor is hostile to, among its ties. */
export function hostileTo(ties: readonly Tie[], actor: ActorId): readonly ActorId[] {
  return [...new Set(ties.filter((tie) => tie.sign < 0).map((tie) => otherEnd(tie, actor)))];
}

/** The kind of an actor in small letters, "armed force"; blank where the graph does not hold it. */
export function kindInWords(graph: Graph, actor: ActorId): string {
  const number = graph.actorNumbers.get(actor);
  return number === undefined ? '' : kindOfActor(graph, number).label.toLowerCase();
}

/** Whether a what-if of the question has taken the actor out. */
export function isTakenOut(question: Question, actor: ActorId): boolean {
  return question.edits.some((edit) => edit.edit === 'removeActor' && edit.actor === actor);
}
