/** How the fields of a row are made from its cells, by what set.json says of its table. */

import type { Grid } from './grid.ts';
import type { ColumnField, DateField, FieldSpec, StepsField, TableSpec } from './setFile.ts';

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

/** The text of the cell in a column, freed of what stands around it; blank where there is none. */
type CellText = (cells: readonly string[], at: number) => string;

/** Makes the fields of a table for a file with this header. Fields that name a missing column are told apart. */
export function fieldsOf(
  table: TableSpec,
  header: readonly string[],
): { readonly fields: ReadonlyMap<string, Field>; readonly missing: readonly MissingColumn[] } {
  const places = new Map<string, number>();
  header.forEach((name, at) => {
    if (!places.has(name)) places.set(name, at);
  });
  const cell = cellText(table);
  const fields = new Map<string, Field>();
  const missing: MissingColumn[] = [];
  for (const [name, spec] of Object.entries(table.fields)) {
    for (const column of columnsOf(spec)) if (!places.has(column)) missing.push({ field: name, column });
    fields.set(name, fieldOf(spec, places, cell));
  }
  for (const filter of table.leaveOut ?? [])
    if (!places.has(filter.column)) missing.push({ field: 'leaveOut', column: filter.column });
  return { fields, missing };
}

/**
 * The same fields, in which the latest end of the table is read as not known where several rows share it: there the table
 * ends, not what it tells of. Goes through the table once.
 */
export function withOpenEnds(fields: ReadonlyMap<string, Field>, grid: Grid): ReadonlyMap<string, Field> {
  const end = fields.get('to');
  if (end === undefined) return fields;
  let [last, rows] = ['', 0];
  grid.each((cells) => {
    const text = end.read(cells) ?? '';
    if (text > last) [last, rows] = [text, 0];
    if (text === last) rows += 1;
    return undefined;
  });
  if (rows < 2) return fields;
  const read: Field['read'] = (cells) => {
    const text = end.read(cells);
    return text === last ? '' : text;
  };
  return new Map([...fields, ['to', { ...end, read }]]);
}

/** The columns a field is made from. */
export function columnsOf(spec: FieldSpec): readonly string[] {
  if (typeof spec === 'string') return [spec];
  if ('column' in spec) return [spec.column];
  if ('template' in spec) return [...spec.template.matchAll(BLANK)].map((match) => match[1] as string);
  if ('year' in spec) return [spec.year, spec.month, spec.day].filter((column) => column !== undefined);
  return [];
}

/** A column's name between braces. */
const BLANK = /\{([^{}]+)\}/g;

function cellText({ missing, decimal }: TableSpec): CellText {
  const plain: CellText = (cells, at) => cells[at]?.trim() ?? '';
  const blanks = missing === undefined ? null : new Set(missing);
  const known: CellText =
    blanks === null
      ? plain
      : (cells, at) => {
          const text = plain(cells, at);
          return blanks.has(text) ? '' : text;
        };
  return decimal === undefined ? known : (cells, at) => withPoint(known(cells, at));
}

/** A number with a comma before its decimals, with a point there instead; other texts as they are. */
function withPoint(text: string): string {
  return /^[+-]?(\d+|\d{1,3}([. ]\d{3})+),\d+$/.test(text)
    ? text.replace(/[. ]/g, '').replace(',', '.')
    : text;
}

function fieldOf(spec: FieldSpec, places: ReadonlyMap<string, number>, cell: CellText): Field {
  if (typeof spec === 'string') return columnField(spec, places, cell, (text) => text);
  if ('value' in spec) return { column: null, at: -1, read: () => String(spec.value) };
  if ('template' in spec) return templateField(spec.template, places, cell);
  if ('year' in spec) return dateField(spec, places, cell);
  return columnField(spec.column, places, cell, 'steps' in spec ? stepped(spec) : turned(spec));
}

function turned({ values, otherwise, prefix, take }: ColumnField): (text: string) => string | null {
  if (take !== undefined) return yearIn(take);
  const withPrefix =
    prefix === undefined ? (text: string) => text : (text: string) => (text === '' ? '' : prefix + text);
  if (values === undefined) return withPrefix;
  const known = new Map(Object.entries(values).map(([text, value]) => [text, String(value)]));
  const other = otherwise === undefined ? null : String(otherwise);
  return (text) => {
    const value = known.get(text) ?? other;
    return value === null ? null : withPrefix(value);
  };
}

/** The first or the last year of a text; one that holds none stays as it is. */
function yearIn(which: 'first year' | 'last year'): (text: string) => string {
  return (text) => text.match(/(?<!\d)\d{4}(?!\d)/g)?.at(which === 'first year' ? 0 : -1) ?? text;
}

/** A text that is no number stays as it is, so that whoever reads the field finds fault with it. */
function stepped({ steps, into, size = false }: StepsField): (text: string) => string {
  return (text) => {
    const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(number)) return text;
    const value = size ? Math.abs(number) : number;
    const reached = steps.findIndex((step) => value < step);
    return String(into[reached < 0 ? steps.length : reached] ?? '');
  };
}

function columnField(
  column: string,
  places: ReadonlyMap<string, number>,
  cell: CellText,
  turn: (text: string) => string | null,
): Field {
  const at = places.get(column) ?? -1;
  return { column, at, read: (cells) => turn(cell(cells, at)) };
}

function templateField(template: string, places: ReadonlyMap<string, number>, cell: CellText): Field {
  const parts = template.split(BLANK);
  const turns = parts.map((part, i) => (i % 2 === 0 ? part : (places.get(part) ?? -1)));
  return {
    column: null,
    at: -1,
    read: (cells) => turns.map((turn) => (typeof turn === 'string' ? turn : cell(cells, turn))).join(''),
  };
}

function dateField(
  { year, month, day }: DateField,
  places: ReadonlyMap<string, number>,
  cell: CellText,
): Field {
  const placeOf = (column: string | undefined) => (column === undefined ? -1 : (places.get(column) ?? -1));
  const at = placeOf(year);
  const [monthAt, dayAt] = [placeOf(month), placeOf(day)];
  return {
    column: year,
    at,
    read(cells) {
      const text = cell(cells, at);
      if (!/^\d{4}$/.test(text)) return /^(0|-\d+)$/.test(text) ? '' : text;
      const months = partOf(cell(cells, monthAt));
      const days = partOf(cell(cells, dayAt));
      return [text, ...(months === '' ? [] : days === '' ? [months] : [months, days])].join('-');
    },
  };
}

/** A month or day of two figures; blank where it is not known. What is neither stays, to be found fault with. */
function partOf(text: string): string {
  return /^(0+|-\d+|99?9?)?$/.test(text) && text !== '9' ? '' : text.padStart(2, '0');
}
