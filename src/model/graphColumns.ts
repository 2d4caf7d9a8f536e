/**
 * The integer columns of a data set: its rows in the order of their ids, and their fields as numbers. They are made once
 * for the rows of a set, whoever asks, and can be taken over from the thread that made them.
 */

import type { Actor } from './actor.ts';
import type { DataSet } from './dataSet.ts';
import { type ActorId, compareIds } from './ids.ts';
import { AFTER_ALL, BEFORE_ALL, type Day, firstDay, lastDay, type PartialDate } from './partialDate.ts';
import { CONFIDENCES, STATUSES, type Tie } from './tie.ts';

/** All that a graph has in numbers. Every value is a typed array or null, so that it can be sent as it is. */
export interface GraphColumns {
  /** Where each actor, and each tie, stands in the data set, in order of id; null where the set has them in that order. */
  readonly actorOrder: Int32Array | null;
  readonly tieOrder: Int32Array | null;
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

/** What the columns of ties are true of: the same ties among other actors have other numbers. */
interface Known extends Pick<DataSet, 'actors' | 'vocabulary'> {
  readonly columns: GraphColumns;
}

const known = new WeakMap<DataSet['ties'], Known>();

/** The columns of a data set; the same value for the same rows. */
export function columnsOf(data: DataSet): GraphColumns {
  const kept = known.get(data.ties);
  if (kept?.actors === data.actors && kept.vocabulary === data.vocabulary) return kept.columns;
  const columns = madeColumns(data);
  takeColumns(data, columns);
  return columns;
}

/** Takes columns as those of a data set. They must be what its rows give, and not be written to later. */
export function takeColumns(data: DataSet, columns: GraphColumns): void {
  known.set(data.ties, { actors: data.actors, vocabulary: data.vocabulary, columns });
}

/** Rows in an order that columns tell. */
export function inOrder<Row>(rows: readonly Row[], order: Int32Array | null): readonly Row[] {
  return order === null ? rows : Array.from(order, (place) => rows[place] as Row);
}

/** Where rows stand in order of id; null where they stand so already. */
function orderOf(rows: readonly { readonly id: string }[]): Int32Array | null {
  const ids = rows.map(({ id }) => id);
  if (ids.every((id, place) => place === 0 || (ids[place - 1] as string) < id)) return null;
  const idAt = (place: number) => ids[place] as string;
  return Int32Array.from(ids.keys()).sort((one, other) => compareIds(idAt(one), idAt(other)) || one - other);
}

function madeColumns(data: DataSet): GraphColumns {
  const [actorOrder, tieOrder] = [orderOf(data.actors), orderOf(data.ties)];
  const [actors, ties] = [inOrder(data.actors, actorOrder), inOrder(data.ties, tieOrder)];
  const actorNumbers = new Map(actors.map((actor, number) => [actor.id, number]));
  const actorKinds = new Map(data.vocabulary.actorKinds.map((kind, number) => [kind.key, number]));
  return {
    ...{ actorOrder, tieOrder },
    parents: parentsOf(actors, actorNumbers),
    actorKinds: Uint16Array.from(actors, (actor) => numberIn(actorKinds, actor.kind)),
    ...tieColumns(ties, actorNumbers, data),
  };
}

/** One pass over the ties: each is looked at once for all of its columns. */
function tieColumns(
  ties: readonly Tie[],
  actorNumbers: ReadonlyMap<ActorId, number>,
  { vocabulary }: DataSet,
): Omit<GraphColumns, 'actorOrder' | 'tieOrder' | 'parents' | 'actorKinds'> {
  const kinds = new Map(vocabulary.tieKinds.map((kind, number) => [kind.key, number]));
  const [firstDays, lastDays] = [keptDays(firstDay), keptDays(lastDay)];
  const numbers = () => new Int32Array(ties.length);
  const bytes = () => new Uint8Array(ties.length);
  const [tieFrom, tieTo, tieFirst, tieLast] = [numbers(), numbers(), numbers(), numbers()];
  const [tieStrength, tieStatus, tieConfidence] = [bytes(), bytes(), bytes()];
  const [tieSign, tieKinds] = [new Int8Array(ties.length), new Uint16Array(ties.length)];
  ties.forEach((tie, number) => {
    const { from, to } = tie.period;
    tieFrom[number] = numberIn(actorNumbers, tie.from);
    tieTo[number] = numberIn(actorNumbers, tie.to);
    tieSign[number] = tie.sign;
    tieStrength[number] = tie.strength ?? 0;
    tieFirst[number] = from === null ? BEFORE_ALL : firstDays(from);
    tieLast[number] = to === null ? AFTER_ALL : lastDays(to);
    tieKinds[number] = numberIn(kinds, tie.kind);
    tieStatus[number] = STATUSES.indexOf(tie.status);
    tieConfidence[number] = CONFIDENCES.indexOf(tie.confidence);
  });
  return { tieFrom, tieTo, tieSign, tieStrength, tieFirst, tieLast, tieKinds, tieStatus, tieConfidence };
}

/** Days of dates, each worked out once: a hundred thousand ties begin on a few thousand days. */
function keptDays(dayOf: (date: PartialDate) => Day): (date: PartialDate) => Day {
  const days = new Map<PartialDate, Day>();
  return (date) => {
    const day = days.get(date) ?? dayOf(date);
    days.set(date, day);
    return day;
  };
}

function numberIn<Key extends string>(numbers: ReadonlyMap<Key, number>, key: Key): number {
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
