/** How the fields of a row are made from its cells, by what set.json says of its table. */

import type { FieldSpec, TableSpec } from './setFile.ts';

/** A field ready to be read. Null stands for a text that the map of values does not know. */
export interface Field {
  /** The column it comes from, or null for a constant or words. */
  readonly column: string | null;
  /** Where that column stands, −1 for none. */
  readonly at: number;
  read(cells: readonly string[]): string | null;
}

/** A column that a table names and its file has not. */
export interface MissingColumn {
  readonly field: string;
  readonly column: string;
}

/** Makes the fields of a table for a file with this header. Fields that name a missing column are told apart. */
export function fieldsOf(
  table: TableSpec,
  header: readonly string[],
): { readonly fields: ReadonlyMap<string, Field>; readonly missing: readonly MissingColumn[] } {
  const places = new Map<string, number>();
  header.forEach((name, at) => {
    if (!places.has(name)) places.set(name, at);
  });
  const fields = new Map<string, Field>();
  const missing: MissingColumn[] = [];
  for (const [name, spec] of Object.entries(table.fields)) {
    for (const column of columnsOf(spec)) if (!places.has(column)) missing.push({ field: name, column });
    fields.set(name, fieldOf(spec, places));
  }
  for (const filter of table.leaveOut ?? [])
    if (!places.has(filter.column)) missing.push({ field: 'leaveOut', column: filter.column });
  return { fields, missing };
}

/** The columns a field is made from. */
export function columnsOf(spec: FieldSpec): readonly string[] {
  if (typeof spec === 'string') return [spec];
  if ('column' in spec) return [spec.column];
  if ('template' in spec) return [...spec.template.matchAll(BLANK)].map((match) => match[1] as string);
  return [];
}

/** A column's name between braces. */
const BLANK = /\{([^{}]+)\}/g;

function fieldOf(spec: FieldSpec, places: ReadonlyMap<string, number>): Field {
  if (typeof spec === 'string') return columnField(spec, places, (text) => text);
  if ('value' in spec) return { column: null, at: -1, read: () => String(spec.value) };
  if ('template' in spec) return templateField(spec.template, places);
  const { values, otherwise, prefix } = spec;
  const withPrefix =
    prefix === undefined ? (text: string) => text : (text: string) => (text === '' ? '' : prefix + text);
  if (values === undefined) return columnField(spec.column, places, withPrefix);
  const known = new Map(Object.entries(values).map(([text, value]) => [text, String(value)]));
  const other = otherwise === undefined ? null : String(otherwise);
  return columnField(spec.column, places, (text) => {
    const value = known.get(text) ?? other;
    return value === null ? null : withPrefix(value);
  });
}

function columnField(
  column: string,
  places: ReadonlyMap<string, number>,
  turn: (text: string) => string | null,
): Field {
  const at = places.get(column) ?? -1;
  return { column, at, read: (cells) => turn(cells[at]?.trim() ?? '') };
}

function templateField(template: string, places: ReadonlyMap<string, number>): Field {
  const parts = template.split(BLANK);
  const turns = parts.map((part, i) => (i % 2 === 0 ? part : (places.get(part) ?? -1)));
  return {
    column: null,
    at: -1,
    read: (cells) =>
      turns.map((turn) => (typeof turn === 'string' ? turn : (cells[turn]?.trim() ?? ''))).join(''),
  };
}
