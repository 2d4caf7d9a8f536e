/**
 * Guesses a set.json for tables that nobody has said anything of, so that they open and the guess can be corrected. The
 * guess is an ordinary set.json: kept beside the tables, it reads them again without guessing.
 */

import type { Vocabulary } from '#model/vocabulary.ts';
import { isoOf } from './cells.ts';
import { NAMES, plainName } from './columnNames.ts';
import { fieldsOf } from './fields.ts';
import {
  type FoundTable,
  type GuessedTable,
  guessActors,
  guessNumbers,
  guessTies,
  idsIn,
  plainTable,
  presetTables,
  rowsOf,
} from './guessTables.ts';
import { guessedActorKinds, guessedTieKind, PLAIN_ACTOR, setIdOf } from './guessWords.ts';
import { type Preset, presetFor } from './presets.ts';
import { profileOf, type TableProfile } from './profile.ts';
import { type DateForm, SET_FORMAT, type SetFile, type SetQuestion, type TableSpec } from './setFile.ts';

/** What is known of the files beside their tables. */
export interface GuessFrom {
  /** The name of the file, or of what holds the files. */
  readonly name: string;
  readonly title: string | null;
  readonly directed: boolean;
  /** The most rows that a table may have of which each makes one of the set. */
  readonly mostRows: number;
}

/** Why there is no guess: a table has too many rows. */
export interface TooLong {
  readonly tooLong: FoundTable;
}

export interface SetGuess {
  readonly set: SetFile;
  readonly tables: readonly GuessedTable[];
}

/** A set.json for tables; null where none of them looks like ties. Cost: reads a table twice, and once more where another names its actors. */
export function guessSet(found: readonly FoundTable[], from: GuessFrom): SetGuess | TooLong | null {
  const profiled = found.map((table) => profiledOf(table, from.mostRows));
  const tooLong = profiled.find(
    ({ profile, rows, preset }) => preset === null && rows !== 'none' && profile.rows > from.mostRows,
  );
  if (tooLong !== undefined) return { tooLong: tooLong.table };
  const tables = guessedTables(profiled);
  const ties = tables.filter(({ spec }) => spec.rows === 'ties');
  if (ties.length === 0) return null;
  const told = tables.filter(({ spec }) => spec.rows === 'actors');
  const actors = told.map((guess) => ({ ...guess, spec: actorsSpec(guess, ties) }));
  const implied = ties.flatMap(({ spec, preset }) => endsAsActors(spec, preset, actors.length > 0));
  const scan = scanned(ties);
  const vocabulary = vocabularyOf(tables, implied, from.directed);
  const set: SetFile = {
    ...{ format: SET_FORMAT, id: setIdOf(from.name), title: from.title ?? from.name.replace(/\.[^.]*$/, '') },
    ...{ version: '1', licence: '', citation: '' },
    period: { from: scan.first, to: scan.last },
    vocabulary,
    question: questionOf(vocabulary, scan),
    ...sourcesOf(tables),
    tables: [
      ...implied,
      ...[...actors, ...tables.filter(({ spec }) => spec.rows !== 'actors')].map(({ spec }) => spec),
    ],
  };
  return { set, tables };
}

interface Profiled {
  readonly table: FoundTable;
  readonly profile: TableProfile;
  readonly rows: ReturnType<typeof rowsOf> | 'none';
  readonly preset: Preset | null;
}

function profiledOf(table: FoundTable, mostRows: number): Profiled {
  const { hint, grid } = table;
  const preset = hint === null ? presetFor(grid.header) : null;
  // Of a preset's rows several make one, and rows that are not read count for nothing.
  const most = preset === null && hint?.rows !== 'none' ? mostRows : Number.POSITIVE_INFINITY;
  const profile = profileOf(grid, { called: new Map(hint?.columns ?? []), mostRows: most, mayBeKey });
  return { table, profile, rows: hint?.rows ?? rowsOf(profile), preset };
}

/** Whether a column is called as ids of ties are. */
function mayBeKey(called: string): boolean {
  return (NAMES.ties.id as readonly string[]).includes(plainName(called));
}

/** Each table with what it seems to hold. Sources come first, since the others name them. */
function guessedTables(profiled: readonly Profiled[]): readonly GuessedTable[] {
  const known = new Set<string>();
  const isSource = ({ rows }: { readonly rows: string }) => rows === 'sources';
  const inTurn = [...profiled.filter(isSource), ...profiled.filter((each) => !isSource(each))];
  return inTurn.flatMap(({ table, profile, rows, preset }) => {
    if (preset !== null) return presetTables(table, preset);
    const guess = guessOf(table, profile, rows, known);
    for (const { id } of guess?.sources ?? []) known.add(id);
    if (guess !== null && rows === 'sources') for (const id of idsIn(guess)) known.add(id);
    return guess === null ? [] : [guess];
  });
}

function guessOf(
  table: FoundTable,
  profile: TableProfile,
  rows: ReturnType<typeof rowsOf> | 'none',
  known: ReadonlySet<string>,
): GuessedTable | null {
  switch (rows) {
    case 'ties':
      return guessTies(table, profile, known);
    case 'actors':
      return guessActors(table, profile, known);
    case 'none':
      return null;
    case 'numbers':
      return guessNumbers(table, profile);
    case 'events':
    case 'sources':
      return plainTable(table, profile, rows);
  }
}

function sourcesOf(tables: readonly GuessedTable[]): Pick<SetFile, 'sources'> {
  const sources = tables.flatMap((table) => table.sources);
  return sources.length === 0 ? {} : { sources };
}

/** Actors that no table lists: the ends of the ties. */
function endsAsActors(spec: TableSpec, preset: Preset | null, areTold: boolean): readonly TableSpec[] {
  const { file, sheet, skip, missing } = spec;
  const place = { file, ...(sheet === undefined ? {} : { sheet }), ...(skip === undefined ? {} : { skip }) };
  const kinds = preset?.ends ?? [PLAIN_ACTOR, PLAIN_ACTOR];
  // Where a table tells of the states, that of the ties is not asked who else is one.
  const isNeeded = (kind: string) => !areTold || (preset !== null && kind !== 'state');
  const ends = (['from_actor', 'to_actor'] as const).map((end, at) => ({ end, kind: kinds[at] as string }));
  return ends
    .filter(({ kind }) => isNeeded(kind))
    .map(({ end, kind }) => ({
      ...place,
      rows: 'actors',
      fields: { id: spec.fields[end] ?? end, name: spec.fields[end] ?? end, kind: { value: kind } },
      ...(missing === undefined ? {} : { missing }),
      ...(spec.reshape === undefined ? {} : { reshape: spec.reshape }),
      spells: true,
    }));
}

/** The table of actors with the column as id that the ties mean: ties may name actors by name. */
function actorsSpec(
  { table, profile, spec, preset }: GuessedTable,
  ties: readonly GuessedTable[],
): TableSpec {
  if (preset !== null) return spec;
  const ends = new Set<string>();
  for (const tie of ties) eachEnd(tie, (from, to) => void ends.add(from).add(to));
  const candidates = profile.columns.filter(
    ({ filled, name }) => filled === profile.rows || name === spec.fields.id,
  );
  const hits = new Map(candidates.map(({ at }) => [at, 0]));
  table.grid.each((cells) => {
    for (const { at } of candidates)
      if (ends.has(cells[at]?.trim() ?? '')) hits.set(at, (hits.get(at) ?? 0) + 1);
    return undefined;
  });
  const own = candidates.find(({ name }) => name === spec.fields.id);
  const best = candidates.reduce(
    (most, column) => ((hits.get(column.at) ?? 0) > (hits.get(most?.at ?? -1) ?? 0) ? column : most),
    own,
  );
  const comesAgain = best !== undefined && (best.texts?.size ?? Number.POSITIVE_INFINITY) < profile.rows;
  const fields = best === undefined || best === own ? spec.fields : { ...spec.fields, id: best.name };
  return { ...spec, fields, ...(comesAgain ? { spells: true } : {}) };
}

/** Visits the ends and the dates of each tie. */
function eachEnd(
  { table, spec }: GuessedTable,
  visit: (from: string, to: string, dates: readonly string[]) => void,
): void {
  const { fields } = fieldsOf(spec, table.grid.header);
  const [from, to] = [fields.get('from_actor'), fields.get('to_actor')];
  const dates = [fields.get('from'), fields.get('to')].filter((field) => field !== undefined);
  table.grid.each((cells) => {
    visit(
      from?.read(cells) ?? '',
      to?.read(cells) ?? '',
      dates.map((date) => date.read(cells) ?? ''),
    );
    return undefined;
  });
}

interface Scan {
  /** Years that the ties begin and end in, null where none is known. */
  readonly first: string | null;
  readonly last: string | null;
  /** Who has most ties. */
  readonly busiest: string | null;
}

function scanned(ties: readonly GuessedTable[]): Scan {
  const counts = new Map<string, number>();
  const years: Years = { first: '9999', last: '0000' };
  const count = (id: string) => {
    if (id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const tie of ties) {
    // A hundred thousand ties begin and end on a few thousand days.
    const noted = new Set<string>();
    eachEnd(tie, (from, to, dates) => {
      count(from);
      count(to);
      for (const date of dates) {
        if (!noted.has(date)) noteYear(date, tie.spec.dates ?? 'y-m-d', years);
        noted.add(date);
      }
    });
  }
  let busiest: string | null = null;
  for (const [id, ties] of counts) if (ties > (counts.get(busiest ?? '') ?? 0)) busiest = id;
  const { first, last } = years;
  return first <= last ? { first, last, busiest } : { first: null, last: null, busiest };
}

interface Years {
  first: string;
  last: string;
}

function noteYear(text: string, form: DateForm, years: Years): void {
  const year = text === '' ? '' : isoOf(text, form).slice(0, 4);
  if (!/^\d{4}$/.test(year)) return;
  if (year < years.first) years.first = year;
  if (year > years.last) years.last = year;
}

function vocabularyOf(
  tables: readonly GuessedTable[],
  implied: readonly TableSpec[],
  directed: boolean,
): Vocabulary {
  const unique = (rows: string, of: (table: GuessedTable) => readonly string[]) => [
    ...new Set(tables.filter(({ spec }) => rows === '' || spec.rows === rows).flatMap(of)),
  ];
  const actorKeys = unique('actors', ({ kinds }) => kinds);
  const tieKeys = unique('ties', ({ kinds }) => kinds);
  const ends = implied.flatMap(({ fields: { kind } }) =>
    typeof kind === 'object' && 'value' in kind ? [String(kind.value)] : [],
  );
  const told = new Map(tables.flatMap(({ preset }) => preset?.kinds ?? []).map((kind) => [kind.key, kind]));
  const named = (keys: readonly string[]) => keys.map((key) => ({ key, label: key.replaceAll('_', ' ') }));
  return {
    actorKinds: guessedActorKinds([...new Set([...ends, ...actorKeys])]),
    tieKinds: tieKeys.map((key) => told.get(key) ?? guessedTieKind(key, directed)),
    confidences: [
      { key: 'high', label: 'High', meaning: 'The source says it plainly.' },
      { key: 'medium', label: 'Medium', meaning: 'Likely, or not said how sure.' },
      { key: 'low', label: 'Low', meaning: 'Doubtful.' },
    ],
    numbers: named(unique('', ({ numbers }) => numbers)).map((kind) => ({ ...kind, unit: '', scale: 1 })),
    capability: null,
    groups: named(unique('actors', ({ groups }) => groups)),
  };
}

/** Asks at first who is tied to the one with most ties, over all the years. */
function questionOf({ actorKinds }: Vocabulary, { first, last, busiest }: Scan): SetQuestion {
  const kinds = actorKinds.filter(({ meets }) => !meets).map(({ key }) => key);
  const compared = kinds.length === 0 ? actorKinds.map(({ key }) => key) : kinds;
  return {
    ...{ ask: 'linked', period: { from: first, to: last } },
    ...(busiest === null || busiest.length > 100 ? {} : { broker: busiest }),
    rules: { estrangedKinds: compared },
    ranking: { kinds: compared },
  };
}
