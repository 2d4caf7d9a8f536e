/** What is said of a node or link in JSON, by whatever names. */

import { fieldOf } from './jsonFields.ts';
import { type Said, textOfValue } from './networkTables.ts';

/** All that is said in a value but some fields; nothing where it has no fields. */
export function saidIn(value: unknown, without: readonly string[]): Said {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([column]) => !without.includes(column))
    .map(([column, each]) => [column, textOfValue(each)] as const);
}

/** Whether links go by their keys: networkx keeps an id there. Numbers only tell apart links of the same two. */
export function areKeysIds(links: readonly unknown[]): boolean {
  const keys = links.map((link) => (fieldOf(link, 'id') === undefined ? fieldOf(link, 'key') : undefined));
  return keys.every((key) => typeof key === 'string') && new Set(keys).size === links.length;
}

/** What is said of a link, its key as its id where links go by their keys. */
export function withId(link: unknown, ends: readonly string[], haveKeys: boolean, read: typeof saidIn): Said {
  if (!haveKeys) return read(link, ends);
  return [['id', textOfValue(fieldOf(link, 'key'))], ...read(link, [...ends, 'key'])];
}
