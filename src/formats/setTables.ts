/**
 * A data set as tables and the set.json that reads them, from which every writer starts. What the four plain tables
 * cannot say has tables of its own: further spells of an actor, places and numbers that hold for a time.
 */

import type { Actor } from '#model/actor.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Period } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { FIELDS } from './canonicalTables.ts';
import { cellsOf } from './rowCells.ts';
import { type RowsOf, SET_FORMAT, type SetFile, type SetQuestion, type TableSpec } from './setFile.ts';

/** A table that is written: its columns with the fields they hold. */
export interface WrittenTable {
  /** `actors`, `ties`, `events`, `sources`, `spells`, `places` or `numbers`. */
  readonly name: string;
  readonly rows: RowsOf;
  readonly columns: readonly { readonly name: string; readonly field: string }[];
  readonly cells: readonly (readonly string[])[];
}

export interface WrittenSet {
  /** Its tables are named as files: `actors.csv`. */
  readonly set: SetFile;
  readonly tables: readonly WrittenTable[];
}

type Row = ReadonlyMap<string, string>;

/** The tables of a data set. Columns that say nothing are left out where they may be. */
export function tablesOf(data: DataSet): WrittenSet {
  const nameOf = columnNames(data);
  const table = (name: string, rows: RowsOf, written: readonly Row[]) => tableOf(name, rows, written, nameOf);
  const extra = [
    table('spells', 'actors', data.actors.flatMap(spellRows)),
    table('places', 'places', data.actors.flatMap(placeRows)),
    table('numbers', 'numbers', data.actors.flatMap(numberRows)),
  ].filter(({ cells }) => cells.length > 0);
  const tables = [
    table('actors', 'actors', data.actors.map(actorRow)),
    table(
      'ties',
      'ties',
      data.ties.map((tie) => cellsOf('tie', tie)),
    ),
    ...[
      table(
        'events',
        'events',
        data.events.map((event) => cellsOf('event', event)),
      ),
    ].filter(({ cells }) => cells.length > 0),
    table(
      'sources',
      'sources',
      data.sources.map((source) => cellsOf('source', source)),
    ),
    ...extra,
  ];
  const isPlain =
    extra.length === 0 && !isAmbiguous(data) && tables.every((each) => each.columns.every(isPlainColumn));
  return { set: { ...setOf(data), ...(isPlain ? {} : { tables: tables.map(specOf) }) }, tables };
}

/** How a written table is read again. */
export function specOf({ name, rows, columns }: WrittenTable): TableSpec {
  const fields = Object.fromEntries(columns.map((column) => [column.field, column.name]));
  return { file: `${name}.csv`, rows, fields, ...(name === 'spells' ? { spells: true } : {}) };
}

/** Whether a group or number is called as another of them, or as a field of actors: read plainly, its column would be taken for both. */
function isAmbiguous({ vocabulary: { groups, numbers } }: DataSet): boolean {
  const keys = [...groups, ...numbers].map(({ key }) => key);
  return new Set(keys).size < keys.length || keys.some((key) => FIELDS.actors.has(key));
}

/** Whether a column is called as the program's own form calls its field. */
function isPlainColumn({ name, field }: WrittenTable['columns'][number]): boolean {
  const isMarked = /^(group|number):/.test(field);
  return isMarked ? field.slice(field.indexOf(':') + 1) === name : name === field;
}

/** The column of each field: groups and numbers go by their keys, unless another column is called so. */
function columnNames({ vocabulary }: DataSet): (field: string) => string {
  const taken = new Set(FIELDS.actors.keys());
  const names = new Map<string, string>();
  for (const [mark, kinds] of [
    ['group', vocabulary.groups],
    ['number', vocabulary.numbers],
  ] as const)
    for (const { key } of kinds) {
      if (taken.has(key) || key.startsWith('name:') || key.trim() !== key) continue;
      taken.add(key);
      names.set(`${mark}:${key}`, key);
    }
  return (field) => names.get(field) ?? field;
}

function tableOf(
  name: string,
  rows: RowsOf,
  written: readonly Row[],
  nameOf: (field: string) => string,
): WrittenTable {
  const must = new Set(MUST[name] ?? []);
  const said = new Set<string>();
  for (const row of written) for (const [field, text] of row) if (text !== '') said.add(field);
  const all = new Set([...must, ...FIELDS[rows].keys(), ...said]);
  const fields = [...all].filter((field) => must.has(field) || said.has(field));
  return {
    ...{ name, rows, columns: fields.map((field) => ({ field, name: nameOf(field) })) },
    cells: written.map((row) => fields.map((field) => row.get(field) ?? '')),
  };
}

/** Columns that are there even where no row says anything in them. */
const MUST: Readonly<Record<string, readonly string[]>> = {
  actors: ['id', 'name', 'kind'],
  ties: 'id from_actor to_actor kind sign strength from to status claim source confidence'.split(' '),
  events: ['id', 'date', 'what'],
  sources: ['id', 'title', 'publisher', 'date', 'url', 'read', 'note'],
  spells: ['id', 'name', 'kind', 'from', 'to'],
  places: ['actor', 'lat', 'lng', 'place', 'from', 'to'],
  numbers: ['actor', 'number', 'value', 'from', 'to'],
};

function isOpen({ from, to }: Period): boolean {
  return from === null && to === null;
}

function actorRow(actor: Actor): Row {
  const row = new Map(cellsOf('actor', actor));
  const [spell] = actor.spells;
  row.set('from', spell?.from ?? '');
  row.set('to', spell?.to ?? '');
  if (placeRows(actor).length > 0) for (const field of ['place', 'lat', 'lng']) row.set(field, '');
  for (const [key, spells] of actor.numbers)
    if (spells.some(({ period }) => !isOpen(period))) row.set(`number:${key}`, '');
  return row;
}

function spellRows({ id, name, kind, spells }: Actor): readonly Row[] {
  return spells.slice(1).map(({ from, to }) => rowOf({ id, name, kind, from, to }));
}

function placeRows({ id, places }: Actor): readonly Row[] {
  const [first] = places;
  if (first === undefined || (places.length === 1 && isOpen(first.period))) return [];
  return places.map(({ name: place, lat, lng, period }) =>
    rowOf({ actor: id, place, lat: String(lat), lng: String(lng), ...period }),
  );
}

function numberRows({ id, numbers }: Actor): readonly Row[] {
  return [...numbers].flatMap(([number, spells]) =>
    spells.length === 1 && spells.every(({ period }) => isOpen(period))
      ? []
      : spells.map(({ value, period }) => rowOf({ actor: id, number, value: String(value), ...period })),
  );
}

function rowOf(fields: Readonly<Record<string, string | null>>): Row {
  return new Map(Object.entries(fields).map(([field, text]) => [field, text ?? '']));
}

function setOf(data: DataSet): SetFile {
  const { id, title, version, licence, citation, period, vocabulary } = data;
  const question = questionOf(data.question);
  return {
    ...{ format: SET_FORMAT, id, title, ...titlesIn(data), version, licence, citation },
    ...{ period: { from: period.from, to: period.to }, vocabulary },
    ...(Object.keys(question).length === 0 ? {} : { question }),
    ...(data.overlay === undefined ? {} : { overlay: data.overlay }),
  };
}

/** What a set asks first, as set.json has it. */
function questionOf(question: Partial<Question>): SetQuestion {
  const { ask, period, otherPeriod, broker, pair, filters, rules, ranking, partition, view } = question;
  const fields: SetQuestion = {
    ...{ ask, period, filters, rules, ranking },
    ...{ otherPeriod: otherPeriod ?? undefined, broker: broker ?? undefined, pair: pair ?? undefined },
    partition: partition ?? undefined,
    view: view && { mode: view.mode, extent: view.extent },
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The titles in other languages. */
function titlesIn(data: DataSet): Pick<DataSet, `title:${string}`> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key.startsWith('title:')));
}
