/**
 * Two data sets laid over one another as one: every tie of both, which names the data set it is of among its sources, and
 * each actor that both have once. So it can be asked, drawn, edited and saved like any other set.
 */

import type { Actor } from './actor.ts';
import type { DataSet } from './dataSet.ts';
import { type ActorId, actorId, eventId, type SourceId, sourceId, tieId } from './ids.ts';
import { sharedKinds } from './overlap.ts';
import type { Source } from './record.ts';
import type { SameActors } from './sameActors.ts';
import { STATUSES, tieWith } from './tie.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What tells the two apart. */
export interface Overlay {
  /** The sources that stand for the two data sets. */
  readonly one: SourceId;
  readonly other: SourceId;
  /** The kinds of tie that both know: such a tie is compared with its like alone. */
  readonly kinds: readonly string[];
}

/**
 * Lays one set over another. Where both tell of an actor, the first's word goes first and the second fills what it left
 * blank. Ids that both use for different things get `:2` in the second. Linear in the rows.
 */
export function layOver(one: DataSet, other: DataSet, same: SameActors): DataSet {
  const kinds = [...sharedKinds(one, other)];
  const sources = joinedSources(one, other);
  const [first, second] = sources.sets;
  const names = actorNames(one, other, same);
  const nameOf = (id: ActorId) => names.get(id) ?? id;
  const cited = (ids: readonly SourceId[]) => [...ids.map((id) => sources.renamed.get(id) ?? id), second];
  const freeTie = freeId(one.ties.map(({ id }) => id));
  const freeEvent = freeId(one.events.map(({ id }) => id));
  return {
    ...{
      id: `${one.id}-and-${other.id}`.slice(0, 64).replace(/-+$/, ''),
      title: `${one.title} + ${other.title}`,
    },
    version: `${one.version} + ${other.version}`,
    licence: bothOf(one.licence, other.licence, '; '),
    citation: bothOf(one.citation, other.citation, ' '),
    period: { from: edge(one, other, 'from'), to: edge(one, other, 'to') },
    vocabulary: joinedVocabulary(one.vocabulary, other.vocabulary),
    actors: joinedActors(one, other, same, { first, nameOf, cited }),
    ties: [
      ...one.ties.map((tie) => tieWith(tie, { sources: [...tie.sources, first] })),
      ...other.ties.map((tie) =>
        tieWith(tie, {
          ...{ id: tieId(freeTie(tie.id)), from: nameOf(tie.from), to: nameOf(tie.to) },
          sources: cited(tie.sources),
        }),
      ),
    ],
    events: [
      ...one.events,
      ...other.events.map((event) => ({
        ...{ ...event, id: eventId(freeEvent(event.id)), participants: event.participants.map(nameOf) },
        ...{ host: event.host === null ? null : nameOf(event.host), sources: cited(event.sources) },
      })),
    ],
    sources: sources.rows,
    question: {
      ask: 'overlap',
      period: { from: null, to: null },
      filters: { statuses: STATUSES, signsOff: [], tieKindsOff: [], actorKindsOff: [], confidencesOff: [] },
    },
    overlay: { one: first, other: second, kinds },
  };
}

/** Gives each id as it is, or with a mark where it is taken. */
function freeId(taken: readonly string[]): (id: string) => string {
  const all = new Set(taken);
  return (id) => {
    let free = id;
    for (let number = 2; all.has(free); number += 1) free = `${id}:${number}`;
    all.add(free);
    return free;
  };
}

function bothOf(one: string, other: string, between: string): string {
  return [...new Set([one, other])].filter((text) => text !== '').join(between);
}

/** The earlier start or the later end; open where either is. */
function edge(one: DataSet, other: DataSet, end: 'from' | 'to') {
  const [a, b] = [one.period[end], other.period[end]];
  if (a === null || b === null) return null;
  return a < b === (end === 'from') ? a : b;
}

/** What the second's actors are called in both: as in the first where they are the same. */
function actorNames(one: DataSet, other: DataSet, { matches }: SameActors): ReadonlyMap<ActorId, ActorId> {
  const matched = new Map(matches.map((match) => [match.other, match.one]));
  const free = freeId(one.actors.map(({ id }) => id));
  return new Map(other.actors.map(({ id }) => [id, matched.get(id) ?? actorId(free(id))]));
}

interface Joining {
  readonly first: SourceId;
  readonly nameOf: (id: ActorId) => ActorId;
  readonly cited: (ids: readonly SourceId[]) => readonly SourceId[];
}

function joinedActors(
  one: DataSet,
  other: DataSet,
  { matches }: SameActors,
  { first, nameOf, cited }: Joining,
): readonly Actor[] {
  const theirs = new Map(other.actors.map((actor) => [actor.id, actor]));
  const partner = new Map(matches.map((match) => [match.one, theirs.get(match.other)]));
  const matched = new Set(matches.map((match) => match.other));
  return [
    ...one.actors.map((actor) => {
      const twin = partner.get(actor.id);
      if (twin === undefined) return { ...actor, sources: [...actor.sources, first] };
      return {
        ...filled(actor, twin),
        sources: [...new Set([...actor.sources, first, ...cited(twin.sources)])],
      };
    }),
    ...other.actors.flatMap((actor) =>
      matched.has(actor.id)
        ? []
        : {
            ...{ ...actor, id: nameOf(actor.id), sources: cited(actor.sources) },
            parent: actor.parent === null ? null : nameOf(actor.parent),
          },
    ),
  ];
}

/** An actor with what its twin has and it has not; the twin's names are searched too. */
function filled(actor: Actor, twin: Actor): Actor {
  const known = new Set([actor.name, actor.short, actor.ownName, ...actor.aliases]);
  const further = [twin.name, ...twin.aliases].filter((name) => !known.has(name) && !name.includes(';'));
  return {
    ...actor,
    aliases: [...actor.aliases, ...new Set(further)],
    ownName: actor.ownName ?? twin.ownName,
    names: new Map([...twin.names, ...actor.names]),
    spells: actor.spells.length > 0 ? actor.spells : twin.spells,
    places: actor.places.length > 0 ? actor.places : twin.places,
    numbers: new Map([...twin.numbers, ...actor.numbers]),
    groups: new Map([...twin.groups, ...actor.groups]),
  };
}

/** The two data sets as sources, then what either rests on; what both rest on is there once. */
function joinedSources(one: DataSet, other: DataSet) {
  const free = freeId(one.sources.map(({ id }) => id));
  const said = new Map(one.sources.map((source) => [source.id, textOf(source)]));
  const renamed = new Map<SourceId, SourceId>();
  const added = other.sources.flatMap((source) => {
    if (said.get(source.id) === textOf(source)) return [];
    const id = sourceId(free(source.id));
    if (id !== source.id) renamed.set(source.id, id);
    return { ...source, id };
  });
  const [first, second] = [one, other].map((set) => ({ set, id: sourceId(free(`set:${set.id}`)) }));
  const rows = [first, second].flatMap((each) => (each === undefined ? [] : setAsSource(each.id, each.set)));
  const sets = rows.map(({ id }) => id) as unknown as readonly [SourceId, SourceId];
  return { sets, renamed, rows: [...rows, ...one.sources, ...added] };
}

function textOf({ id: _, at: __, ...rest }: Source): string {
  return JSON.stringify(rest);
}

function setAsSource(id: SourceId, { title, version }: DataSet): Source {
  return {
    ...{ id, title: `${title}, version ${version}`, publisher: '', date: '', url: null },
    ...{ read: 'full', note: '', at: { file: '', row: 0 } },
  };
}

/** The words of both; a key that both use means what it means in the first. */
function joinedVocabulary(one: Vocabulary, other: Vocabulary): Vocabulary {
  return {
    actorKinds: byKey(one.actorKinds, other.actorKinds),
    tieKinds: byKey(one.tieKinds, other.tieKinds),
    confidences: byKey(one.confidences, other.confidences),
    numbers: byKey(one.numbers, other.numbers),
    capability: one.capability ?? other.capability,
    groups: byKey(one.groups, other.groups),
  };
}

function byKey<Word extends { readonly key: string }>(
  one: readonly Word[],
  other: readonly Word[],
): readonly Word[] {
  const known = new Set(one.map(({ key }) => key));
  return [...one, ...other.filter(({ key }) => !known.has(key))];
}
