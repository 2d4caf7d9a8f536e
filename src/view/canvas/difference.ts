/** What must change on the canvas to come from what it holds to what is wanted. Pure; applied in one batch elsewhere. */

import type { Wanted } from './elements.ts';

export interface Difference {
  readonly add: readonly Wanted[];
  /** Ids. */
  readonly remove: readonly string[];
  /** Elements that stay but are something else in the picture now. */
  readonly patch: readonly Wanted[];
}

/** The difference between what is held, by id, and what is wanted. */
export function difference(held: ReadonlyMap<string, Wanted>, wanted: readonly Wanted[]): Difference {
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    add: wanted.filter(({ id }) => !held.has(id)),
    remove: [...held.keys()].filter((id) => !ids.has(id)),
    patch: wanted.filter(({ id, role }) => {
      const before = held.get(id);
      return before !== undefined && before.role !== role;
    }),
  };
}
