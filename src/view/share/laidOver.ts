/** The two data sets that were laid over one another last, and who was said to be who: so that it can be corrected. */

import type { DataSet } from '#model/dataSet.ts';
import type { SaidActors } from '#model/sameActors.ts';

export interface LaidOver {
  readonly one: DataSet;
  readonly other: DataSet;
  readonly said: SaidActors;
}

const last: { joined: DataSet | null; of: LaidOver | null } = { joined: null, of: null };

/** Remembers what a set was made of, as long as the page is open. */
export function rememberLaid(joined: DataSet, of: LaidOver): void {
  last.joined = joined;
  last.of = of;
}

/** What the open set was made of; null where it is one, or was made at another visit. */
export function laidOver({ id, overlay }: DataSet): LaidOver | null {
  return overlay !== undefined && last.joined?.id === id ? last.of : null;
}
