/**
 * Who is who in two data sets: by what somebody said, by id, by name, then by any other name or code. A name that several
 * go by in either set matches nobody by itself: it is offered, and left to whoever knows.
 */

import type { Actor } from './actor.ts';
import type { DataSet } from './dataSet.ts';
import { type ActorId, compareIds } from './ids.ts';

/** How two actors were found to be one. */
export type MatchedBy = 'hand' | 'id' | 'name' | 'other name';

export interface ActorMatch {
  readonly one: ActorId;
  readonly other: ActorId;
  readonly by: MatchedBy;
}

/** An actor of the first set that may be several of the second. */
export interface UnsureActor {
  readonly one: ActorId;
  readonly others: readonly ActorId[];
}

export interface SameActors {
  /** In the order of the first's ids. */
  readonly matches: readonly ActorMatch[];
  readonly unsure: readonly UnsureActor[];
  /** Those that only one set has, the unsure among them. */
  readonly onlyOne: readonly ActorId[];
  readonly onlyOther: readonly ActorId[];
}

/** What somebody said: whom of the second set each of the first is, or null for nobody. */
export type SaidActors = ReadonlyMap<ActorId, ActorId | null>;

type NamesOf = (actor: Actor) => readonly string[];

const STEPS: readonly (readonly [MatchedBy, NamesOf])[] = [
  ['id', ({ id }) => [id]],
  ['name', ({ name, short }) => [name, short].map(plain)],
  [
    'other name',
    ({ id, name, short, aliases, ownName, names }) =>
      [id, name, short, ...aliases, ownName ?? '', ...names.values()].map(plain),
  ],
];

/** Matches the actors of two sets. What was said holds where both are there. Linear in the names. */
export function sameActors(one: DataSet, other: DataSet, said: SaidActors): SameActors {
  const left = new Map(one.actors.map((actor) => [actor.id, actor]));
  const right = new Map(other.actors.map((actor) => [actor.id, actor]));
  const matches: ActorMatch[] = [];
  const take = (match: ActorMatch) => {
    matches.push(match);
    left.delete(match.one);
    right.delete(match.other);
  };
  const apart = [...said].flatMap(([mine, theirs]) => (theirs === null && left.delete(mine) ? mine : []));
  for (const [mine, theirs] of said)
    if (theirs !== null && left.has(mine) && right.has(theirs))
      take({ one: mine, other: theirs, by: 'hand' });
  const maybe = new Map<ActorId, readonly ActorId[]>();
  for (const [by, namesOf] of STEPS) {
    const [mine, theirs] = [byName(left, namesOf), byName(right, namesOf)];
    for (const actor of [...left.values()]) {
      const names = namesOf(actor).filter((name) => theirs.has(name));
      const others = [...new Set(names.flatMap((name) => theirs.get(name) ?? []))].filter((id) =>
        right.has(id),
      );
      const [only] = others;
      const isSure = others.length === 1 && names.every((name) => mine.get(name)?.length === 1);
      if (isSure && only !== undefined) take({ one: actor.id, other: only, by });
      else if (others.length > 0) maybe.set(actor.id, others);
    }
  }
  const byOne = (a: { readonly one: ActorId }, b: { readonly one: ActorId }) => compareIds(a.one, b.one);
  const unsure = [...left.keys()].map((id) => ({
    one: id,
    others: (maybe.get(id) ?? []).filter((each) => right.has(each)).sort(compareIds),
  }));
  return {
    matches: matches.sort(byOne),
    unsure: unsure.filter(({ others }) => others.length > 0).sort(byOne),
    onlyOne: [...left.keys(), ...apart].sort(compareIds),
    onlyOther: [...right.keys()].sort(compareIds),
  };
}

function byName(
  actors: ReadonlyMap<ActorId, Actor>,
  namesOf: NamesOf,
): ReadonlyMap<string, readonly ActorId[]> {
  const ids = new Map<string, ActorId[]>();
  for (const [id, actor] of actors)
    for (const name of new Set(namesOf(actor).filter((each) => each !== ''))) {
      const known = ids.get(name);
      if (known === undefined) ids.set(name, [id]);
      else known.push(id);
    }
  return ids;
}

/** A name as it is compared: without case, marks over letters, stops and blanks. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{Z}]/gu, '')
    .toLowerCase();
}
