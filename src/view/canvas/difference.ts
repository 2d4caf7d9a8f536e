/** What must change on the canvas to come from what it holds to what is wanted. Pure; applied in one batch elsewhere. */

import type { Wanted } from './elements.ts';

export interface Difference {
  readonly add: readonly Wanted[];
  /** Ids; lines before actors. */
  readonly remove: readonly string[];
  /** Elements that stay but are something else in the picture now. */
  readonly patch: readonly Wanted[];
}

/** The difference between what is held, by id, and what is wanted. */
export function difference(held: ReadonlyMap<string, Wanted>, wanted: readonly Wanted[]): Difference {
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = [...held.values()].filter(({ id }) => !ids.has(id));
  return {
    add: wanted.filter(({ id }) => !held.has(id)),
    remove: [...gone.filter(({ ends }) => ends !== null), ...gone.filter(({ ends }) => ends === null)].map(
      ({ id }) => id,
    ),
    patch: wanted.filter(({ id, role }) => {
      const before = held.get(id);
      return before !== undefined && before.role !== role;
    }),
  };
}
