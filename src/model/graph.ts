/**
 * A data set indexed for questions: actors and ties numbered in the order of their ids, and their fields as integer
 * columns. A Graph never changes. Because numbers follow ids, comparing two numbers compares two ids.
 */

import type { Actor } from './actor.ts';
import type { DataSet } from './dataSet.ts';
import { type ActorId, compareIds, type TieId } from './ids.ts';
import { earliest, latest } from './period.ts';
import { CONFIDENCES, STATUSES, type Tie } from './tie.ts';
import type { ActorKind, TieKind } from './vocabulary.ts';

export interface Graph {
  readonly data: DataSet;
  /** In order of id. */
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly actorNumbers: ReadonlyMap<ActorId, number>;
  readonly tieNumbers: ReadonlyMap<TieId, number>;
  /** The actor each belongs to, −1 for none. A chain that closes on itself is cut where it closes. */
  readonly parents: Int32Array;
  /** Indices into the vocabulary's actor kinds. */
  readonly actorKinds: Uint16Array;
  readonly tieFrom: Int32Array;
  readonly tieTo: Int32Array;
  readonly tieSign: Int8Array;
  /** 1 to 5, 0 where unknown. */
  readonly tieStrength: Uint8Array;
  /** Earliest possible first day. */
  readonly tieFirst: Int32Array;
  /** Latest possible last day. */
  readonly tieLast: Int32Array;
  /** Indices into the vocabulary's tie kinds. */
  readonly tieKinds: Uint16Array;
  /** Indices into STATUSES and CONFIDENCES. */
  readonly tieStatus: Uint8Array;
  readonly tieConfidence: Uint8Array;
}

/**
 * Indexes a data set. Its ties must name actors that are there and kinds of the vocabulary, as a parser makes sure;
 * a tie that does not is a programmer's mistake and throws.
 */
export function indexGraph(data: DataSet): Graph {
  const actors = [...data.actors].sort((a, b) => compareIds(a.id, b.id));
  const ties = [...data.ties].sort((a, b) => compareIds(a.id, b.id));
  const actorNumbers = new Map(actors.map((actor, number) => [actor.id, number]));
  const actorKindNumbers = new Map(data.vocabulary.actorKinds.map((kind, number) => [kind.key, number]));
  const tieKindNumbers = new Map(data.vocabulary.tieKinds.map((kind, number) => [kind.key, number]));
  return {
    data,
    actors,
    ties,
    actorNumbers,
    tieNumbers: new Map(ties.map((tie, number) => [tie.id, number])),
    parents: parentsOf(actors, actorNumbers),
    actorKinds: Uint16Array.from(actors, (actor) => known(actorKindNumbers, actor.kind)),
    tieFrom: Int32Array.from(ties, (tie) => known(actorNumbers, tie.from)),
    tieTo: Int32Array.from(ties, (tie) => known(actorNumbers, tie.to)),
    tieSign: Int8Array.from(ties, (tie) => tie.sign),
    tieStrength: Uint8Array.from(ties, (tie) => tie.strength ?? 0),
    tieFirst: Int32Array.from(ties, (tie) => earliest(tie.period)),
    tieLast: Int32Array.from(ties, (tie) => latest(tie.period)),
    tieKinds: Uint16Array.from(ties, (tie) => known(tieKindNumbers, tie.kind)),
    tieStatus: Uint8Array.from(ties, (tie) => STATUSES.indexOf(tie.status)),
    tieConfidence: Uint8Array.from(ties, (tie) => CONFIDENCES.indexOf(tie.confidence)),
  };
}

function known<Key extends string>(numbers: ReadonlyMap<Key, number>, key: Key): number {
  const number = numbers.get(key);
  if (number === undefined)
    throw new Error(`"${key}" is not in the data set; check the rows before indexing them`);
  return number;
}

function parentsOf(actors: readonly Actor[], numbers: ReadonlyMap<ActorId, number>): Int32Array {
  const parents = Int32Array.from(actors, (actor) =>
    actor.parent === null ? -1 : (numbers.get(actor.parent) ?? -1),
  );
  for (let actor = 0; actor < parents.length; actor += 1) {
    const seen = new Set([actor]);
    for (let at = actor; ; ) {
      const parent = parents[at] ?? -1;
      if (parent < 0) break;
      if (seen.has(parent)) {
        parents[at] = -1;
        break;
      }
      seen.add(parent);
      at = parent;
    }
  }
  return parents;
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
