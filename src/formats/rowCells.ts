/** Rows of a data set as texts by field: what a table of the program's own form has in its cells. */

import type { Actor } from '#model/actor.ts';
import type { Cells, RowKind } from '#model/dataEdit.ts';
import type { HappeningEvent, Source } from '#model/record.ts';
import type { Sign, Tie } from '#model/tie.ts';

/** The row that each kind has. */
export interface RowOf {
  readonly actor: Actor;
  readonly tie: Tie;
  readonly event: HappeningEvent;
  readonly source: Source;
}

/** A sign as a table has it. */
function signText(sign: Sign): string {
  return sign > 0 ? `+${sign}` : String(sign);
}

/** Ids as a list in one cell; blank where one of them cannot stand in such a list. */
function listText(ids: readonly string[]): string {
  return ids.some((id) => id.includes(';')) ? '' : ids.join(';');
}

function actorCells(actor: Actor): readonly (readonly [string, string])[] {
  const { name, short, spells, places, numbers, groups, names } = actor;
  const [spell, ...moreSpells] = spells;
  const [place, ...morePlaces] = places;
  const isOne = spell !== undefined && moreSpells.length === 0;
  const stands = place !== undefined && morePlaces.length === 0;
  return [
    ['id', actor.id],
    ['name', name],
    ['short', short === name ? '' : short],
    ['own_name', actor.ownName ?? ''],
    ['aliases', listText(actor.aliases)],
    ['kind', actor.kind],
    ['parent', actor.parent ?? ''],
    ['from', (isOne && spell.from) || ''],
    ['to', (isOne && spell.to) || ''],
    ['place', stands ? place.name : ''],
    ['lat', stands ? String(place.lat) : ''],
    ['lng', stands ? String(place.lng) : ''],
    ['source', listText(actor.sources)],
    ...[...names].map(([language, text]) => [`name:${language}`, text] as const),
    ...[...groups].map(([key, text]) => [`group:${key}`, text] as const),
    ...[...numbers].flatMap(([key, [first, ...more]]) =>
      first !== undefined && more.length === 0 ? [[`number:${key}`, String(first.value)] as const] : [],
    ),
  ];
}

function tieCells(tie: Tie): readonly (readonly [string, string])[] {
  return [
    ['id', tie.id],
    ['from_actor', tie.from],
    ['to_actor', tie.to],
    ['kind', tie.kind],
    ['sign', signText(tie.sign)],
    ['strength', tie.strength === null ? '' : String(tie.strength)],
    ['from', tie.period.from ?? ''],
    ['to', tie.period.to ?? ''],
    ['status', tie.status],
    ['claim', tie.claim],
    ['source', listText(tie.sources)],
    ['confidence', tie.confidence],
    ['differs', tie.differs ?? ''],
  ];
}

function eventCells(event: HappeningEvent): readonly (readonly [string, string])[] {
  const { from, to } = event.period;
  return [
    ['id', event.id],
    ['date', from ?? ''],
    ['end', to === from ? '' : (to ?? '')],
    ['actor_host', event.host ?? ''],
    ['participants', listText(event.participants)],
    ['what', event.what],
    ['source', listText(event.sources)],
  ];
}

function sourceCells(source: Source): readonly (readonly [string, string])[] {
  return [
    ['id', source.id],
    ['title', source.title],
    ['publisher', source.publisher],
    ['date', source.date],
    ['url', source.url ?? ''],
    ['read', source.read],
    ['note', source.note],
  ];
}

const CELLS: { readonly [Kind in RowKind]: (row: RowOf[Kind]) => readonly (readonly [string, string])[] } = {
  actor: actorCells,
  tie: tieCells,
  event: eventCells,
  source: sourceCells,
};

/**
 * The texts of a row. What one table cannot say of it is blank: several spells or places of an actor, a number by
 * periods, a list with a semicolon in an item.
 */
export function cellsOf<Kind extends RowKind>(kind: Kind, row: RowOf[Kind]): Cells {
  return new Map(CELLS[kind](row));
}
