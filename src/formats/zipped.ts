/** Packs files into one zip, with no date of its own: equal files give equal bytes. */

import { zipSync } from 'fflate';

/** The first moment that a zip can name, in the zone of whoever packs it, which a zip does not say. */
const NO_DATE = new Date(1980, 0, 1);

/** The files of a zip, by their paths in it. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 6, mtime: NO_DATE });
}
