/**
 * The hash of what a data set says: the same for equal content, whatever the order of its rows, the file they stand in,
 * and the machine that asks. Its version and what it asks first are no part of it.
 */

import type { Actor } from '#model/actor.ts';
import type { DataSet } from '#model/dataSet.ts';
import { compareIds } from '#model/ids.ts';
import type { HappeningEvent, Source } from '#model/record.ts';
import type { Tie } from '#model/tie.ts';
import { type Hash, sha256 } from './sha256.ts';

/** How many rows are put together before they are hashed. */
const TOGETHER = 500;

/** The hash, 64 hexadecimal figures. Linear in the text of the set, but for the sorting by id: 100,000 ties take half a second. */
export function contentHash(data: DataSet): string {
  const hash = sha256();
  const { actors, ties, events, sources, question: _, version: __, ...said } = data;
  hash.add(`${JSON.stringify(said, inOrder)}\n`);
  addRows(hash, actors, plainActor);
  addRows(hash, ties, plainTie);
  addRows(hash, events, plainEvent);
  addRows(hash, sources, plainSource);
  return hash.hex();
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => compareIds(a, b);
const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(byKey);

function plainActor({ id, name, short, aliases, ownName, kind, parent, ...rest }: Actor): unknown {
  const { spells, places, sources, names, numbers, groups } = rest;
  const where = places.map(({ name: place, lat, lng, period }) => [place, lat, lng, period.from, period.to]);
  const values = sorted(numbers).map(([key]) => [
    key,
    (numbers.get(key) ?? []).map(({ value, period }) => [value, period.from, period.to]),
  ]);
  const when = spells.map(({ from, to }) => [from, to]);
  return [
    ...[id, name, short, aliases, ownName, kind, parent, when, where, sources],
    ...[sorted(names), values, sorted(groups)],
  ];
}

function plainTie(tie: Tie): unknown {
  const { id, from, to, kind, sign, strength, period } = tie;
  const { status, claim, sources, confidence, differs } = tie;
  return [
    ...[id, from, to, kind, sign, strength, period.from, period.to],
    ...[status, claim, sources, confidence, differs],
  ];
}

function plainEvent({ id, period, host, participants, what, sources }: HappeningEvent): unknown {
  return [id, period.from, period.to, host, participants, what, sources];
}

function plainSource({ id, title, publisher, date, url, read, note }: Source): unknown {
  return [id, title, publisher, date, url, read, note];
}

function addRows<Row extends { readonly id: string }>(
  hash: Hash,
  rows: readonly Row[],
  plain: (row: Row) => unknown,
): void {
  hash.add(`${rows.length}\n`);
  const inOrderOfId = [...rows].sort((a, b) => compareIds(a.id, b.id));
  for (let at = 0; at < rows.length; at += TOGETHER)
    hash.add(
      inOrderOfId
        .slice(at, at + TOGETHER)
        .map((row) => `${JSON.stringify(plain(row))}\n`)
        .join(''),
    );
}

/** Fields in the order of their names: how an object was put together is no part of what it says. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(byKey));
}
