/**
 * The number of each row by its id, made when first asked for: of a hundred thousand ties it takes some megabytes. A value
 * of its own and not a getter, since objects with getters of their own are each of another shape, which slows all who read them.
 */
export class RowNumbers<Id extends string> implements ReadonlyMap<Id, number> {
  readonly #rows: readonly { readonly id: Id }[];
  #made: ReadonlyMap<Id, number> | null = null;

  constructor(rows: readonly { readonly id: Id }[]) {
    this.#rows = rows;
  }

  get #map(): ReadonlyMap<Id, number> {
    this.#made ??= new Map(this.#rows.map(({ id }, number) => [id, number]));
    return this.#made;
  }

  get size(): number {
    return this.#map.size;
  }

  get(id: Id): number | undefined {
    return this.#map.get(id);
  }

  has(id: Id): boolean {
    return this.#map.has(id);
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
