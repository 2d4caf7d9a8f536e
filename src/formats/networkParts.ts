/** A data set as a network: actors and ties with attributes, and the rest as one text that this program reads again. */

import type { DataSet } from '#model/dataSet.ts';
import { specOf, tablesOf, type WrittenTable } from './setTables.ts';

/** An attribute of actors or ties. */
export interface PartAttribute {
  readonly name: string;
  readonly type: 'text' | 'number' | 'whole';
}

/** What is said of an actor or tie: the place of an attribute in the list, and its text, never blank. */
export type PartValues = readonly (readonly [attribute: number, text: string])[];

export interface NetworkParts {
  readonly title: string;
  readonly directed: boolean;
  readonly actorAttributes: readonly PartAttribute[];
  readonly tieAttributes: readonly PartAttribute[];
  readonly actors: readonly { readonly id: string; readonly values: PartValues }[];
  readonly ties: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly values: PartValues;
  }[];
  /** What only this program understands: to stand in the file under the name `honest_broker`. */
  readonly own: object;
}

const NUMBERS = /^(lat|lng|number:.*)$/;
const WHOLE = /^(sign|strength)$/;

/** Attributes of ties that network formats call otherwise: `source` is an end of a tie there. */
const RENAMED: Readonly<Record<string, string>> = { source: 'sources' };

/**
 * The network of a data set. `tieId` is the name under which ids of ties are kept; a column of actors whose name is `taken`
 * by the format goes by its field.
 */
export function networkParts(data: DataSet, tieId = 'id', taken: string | null = null): NetworkParts {
  const { set, tables } = tablesOf(data);
  const named = tables.map((table) =>
    table.rows === 'ties' ? renamed(table, tieId) : table.name === 'actors' ? freed(table, taken) : table,
  );
  const actors = named.find(({ name }) => name === 'actors') as WrittenTable;
  const ties = named.find(({ name }) => name === 'ties') as WrittenTable;
  const others = named.filter((table) => table !== actors && table !== ties);
  const actorPart = attributesOf(actors, ['id']);
  const tiePart = attributesOf(ties, ['from_actor', 'to_actor']);
  return {
    ...{ title: data.title, directed: true },
    ...{ actorAttributes: actorPart.attributes, tieAttributes: tiePart.attributes },
    actors: actors.cells.map((row) => ({ id: cell(row, actors, 'id'), values: actorPart.valuesOf(row) })),
    ties: ties.cells.map((row) => ({
      id: cell(row, ties, 'id'),
      ...{ from: cell(row, ties, 'from_actor'), to: cell(row, ties, 'to_actor') },
      values: tiePart.valuesOf(row),
    })),
    own: {
      set: { ...set, tables: named.map(specOf) },
      tables: Object.fromEntries(
        others.map(({ name, columns, cells }) => [name, [columns.map((column) => column.name), ...cells]]),
      ),
    },
  };
}

function renamed(table: WrittenTable, tieId: string): WrittenTable {
  const columns = table.columns.map(({ field, name }) => ({
    field,
    name: field === 'id' ? tieId : (RENAMED[name] ?? name),
  }));
  return { ...table, columns };
}

function freed(table: WrittenTable, taken: string | null): WrittenTable {
  const columns = table.columns.map(({ field, name }) => ({ field, name: name === taken ? field : name }));
  return { ...table, columns };
}

function cell(row: readonly string[], { columns }: WrittenTable, field: string): string {
  return row[columns.findIndex((column) => column.field === field)] ?? '';
}

function attributesOf({ columns, cells }: WrittenTable, ends: readonly string[]) {
  const kept = columns.flatMap(({ field, name }, at) =>
    ends.includes(field) || !cells.some((row) => row[at] !== '') ? [] : [{ field, name, at }],
  );
  const attributes = kept.map(
    ({ field, name }): PartAttribute => ({
      name,
      type: NUMBERS.test(field) ? 'number' : WHOLE.test(field) ? 'whole' : 'text',
    }),
  );
  const valuesOf = (row: readonly string[]): PartValues =>
    kept.flatMap(({ at, field }, place) => {
      const text = row[at] ?? '';
      return text === '' ? [] : [[place, field === 'sign' ? text.replace('+', '') : text] as const];
    });
  return { attributes, valuesOf };
}
