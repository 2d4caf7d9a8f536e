/**
 * The hash of what a data set says: the same for equal content, whatever the order of its rows, the file they stand in,
 * and the machine that asks. Its version and what it asks first are no part of it.
 */

import type { Actor } from '#model/actor.ts';
import type { DataSet } from '#model/dataSet.ts';
import { compareIds } from '#model/ids.ts';
import { type Hash, sha256 } from './sha256.ts';

/** The hash, 64 hexadecimal figures. Linear in the text of the set, but for the sorting by id. */
export function contentHash(data: DataSet): string {
  const hash = sha256();
  const { actors, ties, events, sources, question: _, version: __, ...said } = data;
  addLine(hash, said);
  addRows(hash, actors.map(plainActor));
  addRows(hash, ties);
  addRows(hash, events);
  addRows(hash, sources);
  return hash.hex();
}

function plainActor({ names, numbers, groups, ...rest }: Actor) {
  return {
    ...rest,
    names: [...names].sort(byKey),
    numbers: [...numbers].sort(byKey),
    groups: [...groups].sort(byKey),
  };
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => compareIds(a, b);

function addRows(hash: Hash, rows: readonly { readonly id: string; readonly at: unknown }[]): void {
  hash.add(`${rows.length}\n`);
  for (const { at: _, ...row } of [...rows].sort((a, b) => compareIds(a.id, b.id))) addLine(hash, row);
}

function addLine(hash: Hash, value: unknown): void {
  hash.add(`${JSON.stringify(value, inOrder)}\n`);
}

/** Fields in the order of their names: how an object was put together is no part of what it says. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(byKey));
}
