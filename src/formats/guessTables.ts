/** Guesses what the rows of a table are and which columns hold their fields. */

import type { TableHint } from '#model/engine.ts';
import { CONFIDENCES, STATUSES } from '#model/tie.ts';
import type { Vocabulary } from '#model/vocabulary.ts';
import { canonicalTable } from './canonicalTables.ts';
import { endsOf, NAMES, named, plainName } from './columnNames.ts';
import type { Grid } from './grid.ts';
import {
  type Fields,
  formOfTexts,
  kindsIn,
  signField,
  sourcesIn,
  strengthField,
  take,
  takeDates,
} from './guessFields.ts';
import { PLAIN_ACTOR, PLAIN_TIE } from './guessWords.ts';
import type { Preset } from './presets.ts';
import { type ColumnProfile, dateFormOf, isNumeric, type TableProfile } from './profile.ts';
import { reshaped } from './reshape.ts';
import type { SetSource, TableSpec } from './setFile.ts';

/** A table of a file that nobody has said anything of. */
export interface FoundTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly grid: Grid;
  /** Lines before its names of columns. */
  readonly skip: number;
  /** What someone says of it. */
  readonly hint: TableHint | null;
}

/** A table with what was guessed of it. */
export interface GuessedTable {
  readonly table: FoundTable;
  readonly profile: TableProfile;
  readonly spec: TableSpec;
  readonly kinds: readonly string[];
  readonly groups: readonly string[];
  readonly numbers: readonly string[];
  readonly sources: readonly SetSource[];
  /** The preset by which it is read, with the kinds of the actors at the ends of its ties; null where it was guessed. */
  readonly preset: Preset | null;
  /** Columns that have found no use. */
  readonly unread: readonly ColumnProfile[];
}

/** Ids of sources named in a table of sources. */
type Known = ReadonlySet<string>;

/** What a table seems to hold. */
export function rowsOf({ columns }: TableProfile): 'ties' | 'actors' | 'numbers' | 'events' | 'sources' {
  const names = columns.map(({ called }) => plainName(called));
  const has = (...some: readonly string[]) => some.every((name) => names.includes(name));
  if (names.join(' ') === 'actor number value from to') return 'numbers';
  if (has('id', 'date', 'what')) return 'events';
  if (has('id', 'title', 'publisher') || has('id', 'title', 'url')) return 'sources';
  return endsOf(columns, (column) => dateFormOf(column) !== null) === null ? 'actors' : 'ties';
}

/** A table of ties; null where no two columns look like their ends. */
export function guessTies(table: FoundTable, profile: TableProfile, known: Known): GuessedTable | null {
  const { columns } = profile;
  const ends = endsOf(columns, (column) => dateFormOf(column) !== null);
  if (ends === null) return null;
  const found: Fields = {
    fields: { from_actor: ends[0].name, to_actor: ends[1].name },
    ...{ taken: new Set(ends), dates: null },
  };
  takeDates(found, profile, NAMES.ties.when);
  const kinds = takeKind(found, profile, NAMES.ties.kind, PLAIN_TIE);
  takeSignAndStrength(found, profile);
  const areAll = (words: readonly string[]) => (column: ColumnProfile) =>
    column.texts !== null && [...column.texts.keys()].every((text) => words.includes(text));
  take(found, profile, 'status', NAMES.ties.status, areAll(STATUSES));
  take(found, profile, 'confidence', NAMES.ties.confidence, areAll(CONFIDENCES));
  const sources = takeSources(found, profile, NAMES.ties.source, known);
  take(found, profile, 'claim', NAMES.ties.claim);
  take(found, profile, 'differs', NAMES.ties.differs);
  const id = named(
    columns.filter(({ filled }) => filled === profile.rows),
    NAMES.ties.id,
    found.taken,
  );
  if (id?.isKey === true) {
    found.taken.add(id);
    found.fields.id = id.name;
  }
  return guessed(table, profile, 'ties', found, { kinds, sources });
}

function takeSignAndStrength(found: Fields, profile: TableProfile): void {
  const sign = named(profile.columns, NAMES.ties.sign, found.taken);
  const field = sign === null ? null : signField(sign, false);
  if (sign !== null && field !== null) {
    found.taken.add(sign);
    found.fields.sign = field;
  }
  const weight = named(profile.columns.filter(isNumeric), NAMES.ties.strength, found.taken);
  if (weight === null) return;
  found.taken.add(weight);
  const strength = strengthField(weight);
  if (strength !== null) found.fields.strength = strength;
  const signed = 'sign' in found.fields ? null : signField(weight, true);
  if (signed !== null) found.fields.sign = signed;
}

function takeKind(
  found: Fields,
  profile: TableProfile,
  names: readonly string[],
  plain: string,
): readonly string[] {
  for (const name of names) {
    const column = named(
      profile.columns.filter(({ filled }) => filled > 0),
      [name],
      found.taken,
    );
    const kinds = column === null ? null : kindsIn(column, profile.rows, plain);
    if (column === null || kinds === null) continue;
    found.taken.add(column);
    found.fields.kind = kinds.field;
    return kinds.keys;
  }
  found.fields.kind = { value: plain };
  return [plain];
}

function takeSources(
  found: Fields,
  profile: TableProfile,
  names: readonly string[],
  known: Known,
): readonly SetSource[] {
  const column = named(
    profile.columns.filter(({ filled }) => filled > 0),
    names,
    found.taken,
  );
  const sources = column === null ? null : sourcesIn(column, known);
  if (column === null || sources === null) return [];
  found.taken.add(column);
  found.fields.source = column.name;
  return sources;
}

/** A table of actors; null where no column could be their id. */
export function guessActors(table: FoundTable, profile: TableProfile, known: Known): GuessedTable | null {
  const { columns, rows } = profile;
  const found: Fields = { fields: {}, taken: new Set(), dates: null };
  const whole = columns.filter(({ filled }) => filled === rows);
  // A few rows without an id are faults, and told as such.
  const most = columns.filter(({ filled }) => filled * 2 > rows);
  const id = named(most, NAMES.actors.id) ?? named(whole, NAMES.actors.name) ?? whole[0];
  if (id === undefined) return null;
  found.taken.add(id);
  found.fields.id = id.name;
  take(found, profile, 'name', NAMES.actors.name);
  found.fields.name ??= id.name;
  const kinds = takeKind(found, profile, NAMES.actors.kind, PLAIN_ACTOR);
  takeDates(found, profile);
  takePlace(found, profile);
  for (const field of ['short', 'own_name', 'aliases'] as const)
    take(found, profile, field, NAMES.actors[field]);
  takeParent(found, profile, table.grid, id);
  const sources = takeSources(found, profile, NAMES.actors.source, known);
  for (const column of columns)
    if (!found.taken.has(column) && /^name:./.test(column.called)) {
      found.taken.add(column);
      found.fields[column.name] = column.name;
    }
  const { groups, numbers } = takeMore(found, profile);
  return guessed(table, profile, 'actors', found, { kinds, sources, groups, numbers });
}

function takePlace(found: Fields, profile: TableProfile): void {
  const within = (bound: number) => (column: ColumnProfile) =>
    isNumeric(column) && column.sample.every((value) => Math.abs(value) <= bound);
  const lat = take(found, profile, 'lat', NAMES.actors.lat, within(90));
  const lng = take(found, profile, 'lng', NAMES.actors.lng, within(180));
  if (lat !== null && lng !== null) {
    take(found, profile, 'place', NAMES.actors.place);
    return;
  }
  for (const column of [lat, lng]) if (column !== null) found.taken.delete(column);
  delete found.fields.lat;
  delete found.fields.lng;
}

/** A parent must be an actor: a column whose texts are ids. */
function takeParent(found: Fields, profile: TableProfile, grid: Grid, id: ColumnProfile): void {
  const parent = named(
    profile.columns.filter(({ filled }) => filled > 0),
    NAMES.actors.parent,
    found.taken,
  );
  if (parent === null) return;
  const ids = new Set<string>();
  grid.each((cells) => void ids.add(cells[id.at]?.trim() ?? ''));
  if (![...(parent.texts?.keys() ?? [])].every((text) => ids.has(text))) return;
  found.taken.add(parent);
  found.fields.parent = parent.name;
}

/** Numbers of actors, and texts that come again and may group them. */
function takeMore(found: Fields, { columns, rows }: TableProfile) {
  const free = columns.filter(
    (column) =>
      !found.taken.has(column) && column.filled > 0 && column.called !== '' && column.name.length <= 90,
  );
  const seen = new Set<string>();
  const once = ({ name }: ColumnProfile) => name !== '' && !seen.has(name) && Boolean(seen.add(name));
  const numbers = free
    .filter((column) => isNumeric(column) && column.sample.every(Number.isFinite))
    .filter(once);
  const groups = free
    .filter(
      ({ texts, filled }) =>
        texts !== null && texts.size > 1 && texts.size <= 50 && texts.size * 1.5 <= filled,
    )
    .filter((column) => rows > 1 && !numbers.includes(column))
    .filter(once);
  for (const [mark, list] of [
    ['number', numbers],
    ['group', groups],
  ] as const)
    for (const column of list) {
      found.taken.add(column);
      found.fields[`${mark}:${column.name}`] = column.name;
    }
  return { numbers: numbers.map(({ name }) => name), groups: groups.map(({ name }) => name) };
}

/** The table of numbers that a network with values in time makes. */
export function guessNumbers(table: FoundTable, profile: TableProfile): GuessedTable {
  const fields = { ...{ actor: 'actor', number: 'number', value: 'value' }, from: 'from', to: 'to' };
  const found: Fields = { fields, taken: new Set(profile.columns), dates: null };
  const keys = [...(profile.columns[1]?.texts?.keys() ?? [])];
  return guessed(table, profile, 'numbers', found, { kinds: [], sources: [], numbers: keys });
}

/** A table that is read by a preset, which may read it more than once. */
export function presetTables(table: FoundTable, preset: Preset): readonly GuessedTable[] {
  const { file, sheet, skip } = table;
  return preset.tables.map((how) => {
    const spec: TableSpec = {
      file,
      ...(sheet === null ? {} : { sheet }),
      ...(skip > 0 ? { skip } : {}),
      ...how,
    };
    const grid = reshaped(table.grid, how.reshape);
    const kinds = how.rows === 'actors' ? ['state'] : preset.kinds.map(({ key }) => key);
    const more = { groups: [], numbers: [], sources: [], unread: [] };
    return {
      ...{ table: { ...table, grid }, profile: { rows: 0, columns: [] } },
      spec,
      kinds,
      preset,
      ...more,
    };
  });
}

/** A table of events or sources whose columns are called as this program calls them. */
export function plainTable(
  table: FoundTable,
  profile: TableProfile,
  rows: 'events' | 'sources',
): GuessedTable {
  const { fields } = canonicalTable({ file: table.file, rows }, table.grid.header, NO_WORDS);
  const columns = new Set(Object.keys(fields));
  const found: Fields = {
    fields: { ...fields },
    ...{ taken: new Set(profile.columns.filter(({ called }) => columns.has(called))), dates: null },
  };
  return guessed(table, profile, rows, found, { kinds: [], sources: [] });
}

const NO_WORDS: Vocabulary = {
  ...{ actorKinds: [], tieKinds: [], confidences: [], numbers: [], capability: null, groups: [] },
};

/** The ids that a table of sources gives. */
export function idsIn({ table, spec }: GuessedTable): readonly string[] {
  const ids: string[] = [];
  const at = table.grid.header.indexOf(String(spec.fields.id));
  table.grid.each((cells) => void ids.push(cells[at]?.trim() ?? ''));
  return ids;
}

function guessed(
  table: FoundTable,
  profile: TableProfile,
  rows: TableSpec['rows'],
  found: Fields,
  more: Pick<GuessedTable, 'kinds' | 'sources'> & Partial<Pick<GuessedTable, 'groups' | 'numbers'>>,
): GuessedTable {
  const { file, sheet, skip } = table;
  const spec: TableSpec = {
    ...{ file, ...(sheet === null ? {} : { sheet }), ...(skip > 0 ? { skip } : {}), rows },
    ...{ fields: found.fields, ...formOfTexts(profile, found.dates) },
  };
  const unread = profile.columns.filter((column) => column.filled > 0 && !found.taken.has(column));
  return { table, profile, spec, groups: [], numbers: [], preset: null, ...more, unread };
}
