/** The program's own files and columns: what a set without `tables` in its set.json keeps to. */

import type { Vocabulary } from '#model/vocabulary.ts';
import type { RowsOf, TableSpec } from './setFile.ts';

/** Whether a field must have a column, may have one, or must have one that may be blank in a row. */
export interface FieldRule {
  /** The table cannot be read without it. */
  readonly needed: boolean;
}

const needed: FieldRule = { needed: true };
const free: FieldRule = { needed: false };

/** The fields a row of each kind of table has. */
export const FIELDS: Readonly<Record<RowsOf, ReadonlyMap<string, FieldRule>>> = {
  actors: rules(['id', 'name', 'kind'], 'short own_name aliases parent from to place lat lng source'),
  places: rules(['actor', 'lat', 'lng'], 'place from to'),
  numbers: rules(['actor', 'number', 'value'], 'from to'),
  ties: rules(
    ['from_actor', 'to_actor', 'kind'],
    'id sign strength from to status claim source confidence differs',
  ),
  events: rules(['id', 'date', 'what'], 'end actor_host participants source'),
  sources: rules(['id', 'title'], 'publisher date url read note'),
};

function rules(must: readonly string[], may: string): ReadonlyMap<string, FieldRule> {
  return new Map([
    ...must.map((name) => [name, needed] as const),
    ...may.split(' ').map((name) => [name, free] as const),
  ]);
}

/** The files of a set without a mapping. Only the first two must be there. */
export const CANONICAL_FILES: readonly {
  readonly file: string;
  readonly rows: RowsOf;
  readonly needed: boolean;
}[] = [
  { file: 'actors.csv', rows: 'actors', needed: true },
  { file: 'ties.csv', rows: 'ties', needed: true },
  { file: 'events.csv', rows: 'events', needed: false },
  { file: 'sources.csv', rows: 'sources', needed: false },
];

/** Columns that a canonical table must have beyond what its rows need: a tie of the set's own has an id and a source. */
const CANONICAL_NEEDED: Partial<Record<RowsOf, readonly string[]>> = {
  ties: ['id', 'sign', 'from', 'to', 'status', 'source', 'confidence'],
};

/** The table of a canonical file: every known column it has, and the groups, numbers and names of the vocabulary. */
export function canonicalTable(
  { file, rows }: { readonly file: string; readonly rows: RowsOf },
  header: readonly string[],
  vocabulary: Vocabulary,
): TableSpec {
  const here = new Set(header);
  const must = CANONICAL_NEEDED[rows] ?? [];
  const own = [...FIELDS[rows]].filter(
    ([name, rule]) => here.has(name) || rule.needed || must.includes(name),
  );
  const more = rows === 'actors' ? actorFields(here, vocabulary) : [];
  return { file, rows, fields: Object.fromEntries([...own.map(([name]) => [name, name]), ...more]) };
}

/** Columns of actors that a vocabulary names, and names by language. */
function actorFields(
  here: ReadonlySet<string>,
  { groups, numbers }: Vocabulary,
): readonly (readonly [string, string])[] {
  const marked = (mark: string, kinds: readonly { readonly key: string }[]) =>
    kinds.filter(({ key }) => here.has(key)).map(({ key }) => [mark + key, key] as const);
  const names = [...here]
    .filter((column) => column.startsWith('name:'))
    .map((column) => [column, column] as const);
  return [...marked('group:', groups), ...marked('number:', numbers), ...names];
}

/** Whether a field is one of its kind of table, counting names by language, groups and numbers of actors. */
export function isField(rows: RowsOf, name: string): boolean {
  return FIELDS[rows].has(name) || (rows === 'actors' && /^(name|group|number):./.test(name));
}
