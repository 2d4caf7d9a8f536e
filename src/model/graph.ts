/**
 * A data set indexed for questions: actors and ties numbered in the order of their ids, and their fields as integer
 * columns. A Graph never changes. Because numbers follow ids, comparing two numbers compares two ids.
 */

import type { Actor } from './actor.ts';
import type { DataSet } from './dataSet.ts';
import { columnsOf, type GraphColumns, inOrder } from './graphColumns.ts';
import type { ActorId, TieId } from './ids.ts';
import { RowNumbers } from './rowNumbers.ts';
import type { Tie } from './tie.ts';
import type { ActorKind, TieKind } from './vocabulary.ts';

export interface Graph extends Omit<GraphColumns, 'actorOrder' | 'tieOrder'> {
  readonly data: DataSet;
  /** In order of id. */
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly actorNumbers: ReadonlyMap<ActorId, number>;
  readonly tieNumbers: ReadonlyMap<TieId, number>;
}

/**
 * Indexes a data set. Its ties must name actors that are there and kinds of the vocabulary, as a parser makes sure;
 * a tie that does not is a programmer's mistake and throws. Rows that were indexed before are not looked at again.
 */
export function indexGraph(data: DataSet): Graph {
  const { actorOrder, tieOrder, ...columns } = columnsOf(data);
  const [actors, ties] = [inOrder(data.actors, actorOrder), inOrder(data.ties, tieOrder)];
  const [actorNumbers, tieNumbers] = [new RowNumbers(actors), new RowNumbers(ties)];
  return { data, actors, ties, ...columns, actorNumbers, tieNumbers };
}

/** Whether an actor belongs to another: its chain of parents reaches it. An actor does not belong to itself. */
export function belongsTo(graph: Graph, actor: number, owner: number): boolean {
  for (let at = graph.parents[actor] ?? -1; at >= 0; at = graph.parents[at] ?? -1)
    if (at === owner) return true;
  return false;
}

/** The kind of the actor of a number. */
export function kindOfActor(graph: Graph, actor: number): ActorKind {
  return graph.data.vocabulary.actorKinds[graph.actorKinds[actor] ?? 0] as ActorKind;
}

/** The kind of the tie of a number. */
export function kindOfTie(graph: Graph, tie: number): TieKind {
  return graph.data.vocabulary.tieKinds[graph.tieKinds[tie] ?? 0] as TieKind;
}

/** The id of the actor of a number. */
export function idOfActor(graph: Graph, actor: number): ActorId {
  return (graph.actors[actor] as Actor).id;
}

/** The id of the tie of a number. */
export function idOfTie(graph: Graph, tie: number): TieId {
  return (graph.ties[tie] as Tie).id;
}
