/**
 * The number of each row by its id, of rows in order of id. The map of a hundred thousand ties takes 50 ms and some
 * megabytes, so it is made once many have been asked for; whoever names a few ties finds them by halving.
 */

import { compareIds } from './ids.ts';

/** So many ids are looked for among the rows before a map of all is made. */
const FEW = 500;

/**
 * Numbers by id. A value of its own and not a getter, since objects with getters of their own are each of another shape,
 * which slows all who read them.
 */
export class RowNumbers<Id extends string> implements ReadonlyMap<Id, number> {
  readonly #rows: readonly { readonly id: Id }[];
  #made: ReadonlyMap<Id, number> | null = null;
  #asked = 0;

  constructor(rows: readonly { readonly id: Id }[]) {
    this.#rows = rows;
  }

  get #map(): ReadonlyMap<Id, number> {
    this.#made ??= new Map(this.#rows.map(({ id }, number) => [id, number]));
    return this.#made;
  }

  get size(): number {
    return this.#rows.length;
  }

  get(id: Id): number | undefined {
    if (this.#made !== null || this.#asked >= FEW) return this.#map.get(id);
    this.#asked += 1;
    return this.#found(id);
  }

  has(id: Id): boolean {
    return this.get(id) !== undefined;
  }

  #found(id: Id): number | undefined {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareIds((this.#rows[middle] as { readonly id: Id }).id, id) < 0) low = middle + 1;
      else high = middle;
    }
    return this.#rows[low]?.id === id ? low : undefined;
  }

  keys() {
    return this.#map.keys();
  }

  values() {
    return this.#map.values();
  }

  entries() {
    return this.#map.entries();
  }

  forEach(tell: (number: number, id: Id, map: ReadonlyMap<Id, number>) => void): void {
    this.#map.forEach(tell);
  }

  [Symbol.iterator]() {
    return this.#map[Symbol.iterator]();
  }
}
