/** A row after a change: the fields that were edited as they were read, all others untouched. */

import type { Actor } from '#model/actor.ts';
import type { Cells, RowKind } from '#model/dataEdit.ts';
import { type Tie, tieWith } from '#model/tie.ts';
import type { RowOf } from './rowCells.ts';

/** Which property of a row a field of its table makes. */
const PROPERTIES: { readonly [Kind in RowKind]: Readonly<Record<string, readonly (keyof RowOf[Kind])[]>> } = {
  actor: {
    // A blank short name is the name, so it follows it.
    name: ['name', 'short'],
    ...{ short: ['short'], own_name: ['ownName'], aliases: ['aliases'], kind: ['kind'], parent: ['parent'] },
    ...{ from: ['spells'], to: ['spells'], place: ['places'], lat: ['places'], lng: ['places'] },
    source: ['sources'],
  },
  tie: {
    ...{ from_actor: ['from'], to_actor: ['to'], kind: ['kind'], sign: ['sign'], strength: ['strength'] },
    ...{ from: ['period'], to: ['period'], status: ['status'], claim: ['claim'], source: ['sources'] },
    ...{ confidence: ['confidence'], differs: ['differs'] },
  },
  event: {
    ...{ date: ['period'], end: ['period'], actor_host: ['host'], participants: ['participants'] },
    ...{ what: ['what'], source: ['sources'] },
  },
  source: {
    ...{ title: ['title'], publisher: ['publisher'], date: ['date'], url: ['url'], read: ['read'] },
    note: ['note'],
  },
};

/** Names of fields that stand for one entry of a map of an actor. */
const ENTRY = /^(name|group|number):(.+)$/s;
const MAPS = { name: 'names', group: 'groups', number: 'numbers' } as const;

/** The row as it was, with what the named fields make of the row that was read. */
export function mergedRow<Kind extends RowKind>(
  kind: Kind,
  was: RowOf[Kind],
  read: RowOf[Kind],
  changed: Cells,
): RowOf[Kind] {
  const known: Readonly<Record<string, readonly (keyof RowOf[Kind])[]>> = PROPERTIES[kind];
  const properties = [...changed.keys()].flatMap((field) =>
    Object.hasOwn(known, field) ? (known[field] ?? []) : [],
  );
  const other = { at: read.at, ...Object.fromEntries(properties.map((name) => [name, read[name]])) };
  if (kind === 'tie') return tieWith(was as Tie, other) as RowOf[Kind];
  const merged = { ...was, ...other };
  return kind === 'actor' ? (withEntries(merged as Actor, read as Actor, changed) as RowOf[Kind]) : merged;
}

function withEntries(actor: Actor, read: Actor, changed: Cells): Actor {
  const maps: Record<string, ReadonlyMap<string, unknown>> = {};
  for (const field of changed.keys()) {
    const [, mark, key] = ENTRY.exec(field) ?? [];
    if (mark === undefined || key === undefined) continue;
    const name = MAPS[mark as keyof typeof MAPS];
    const next = new Map<string, unknown>(maps[name] ?? actor[name]);
    const value = read[name].get(key);
    if (value === undefined) next.delete(key);
    else next.set(key, value);
    maps[name] = next;
  }
  return { ...actor, ...maps };
}
