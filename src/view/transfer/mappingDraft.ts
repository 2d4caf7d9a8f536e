/** A guessed set.json while someone looks at it: which column holds which field, and what to say to have it otherwise. */

import { columnsOf } from '#formats/fields.ts';
import type { SetFile } from '#formats/setFile.ts';
import type { Mapping, TableHint, TablePreview } from '#model/engine.ts';
import type { Sign } from '#model/tie.ts';

/** The fields that columns of each kind of table may hold, in the order in which they are offered. */
export const OFFERED = {
  ties: [
    ...(['from_actor', 'to_actor', 'kind', 'sign', 'strength', 'from', 'to', 'year'] as const),
    ...(['status', 'claim', 'source', 'confidence', 'differs', 'id'] as const),
  ],
  actors: [
    ...(['id', 'name', 'kind', 'short', 'own_name', 'aliases', 'parent', 'from', 'to'] as const),
    ...(['place', 'lat', 'lng', 'source', 'group', 'number'] as const),
  ],
} as const;

export type OfferedField = (typeof OFFERED)['ties' | 'actors'][number];

/** Stands for a name that no field has: the column is a group or a number under the name it has. */
const ITS_OWN = '*';

/** The set.json of a mapping. It was made by this program. */
export function setIn({ setJson }: Mapping): SetFile {
  return JSON.parse(setJson) as SetFile;
}

/** What the rows of a table are, and the field that each of its columns holds; blank where it is not read. */
export interface TableDraft {
  readonly rows: 'ties' | 'actors' | 'none' | 'other';
  readonly fields: ReadonlyMap<string, OfferedField | ''>;
}

/** How a table is read by a set. */
export function draftOf(set: SetFile, { file, sheet, header }: TablePreview): TableDraft {
  const specs = (set.tables ?? []).filter((spec) => spec.file === file && (spec.sheet ?? null) === sheet);
  const spec = specs.find(({ rows }) => rows === 'ties') ?? specs[0];
  if (spec === undefined) return { rows: 'none', fields: new Map() };
  const fields = new Map<string, OfferedField | ''>(header.map((column) => [column, '']));
  for (const [field, how] of Object.entries(spec.fields))
    for (const column of columnsOf(how)) {
      const plain = field.replace(/^(group|number):.*/, '$1') as OfferedField;
      const isBoth = field === 'to' && fields.get(column) === 'from';
      if (isBoth) fields.set(column, 'year');
      else if (fields.get(column) === '') fields.set(column, plain);
    }
  const rows = spec.rows === 'ties' || spec.rows === 'actors' ? spec.rows : 'other';
  return { rows, fields };
}

/** The hints by which one column of a table holds another field, all others staying as they are; a field has one column. */
export function hintWith(
  { file, sheet }: TablePreview,
  { rows, fields }: TableDraft,
  column: string,
  field: OfferedField | '',
): TableHint {
  const free = field === 'group' || field === 'number' ? '' : field;
  const kept = [...fields].map(([each, held]): readonly [string, string] => {
    if (each === column) return [each, field];
    return [each, held === free ? '' : held];
  });
  return {
    ...{ file, sheet, rows: rows === 'actors' || rows === 'ties' ? rows : 'none' },
    columns: kept.map(([each, held]) => [each, held === 'group' || held === 'number' ? ITS_OWN : held]),
  };
}

/** The set.json with other signs for kinds of tie. */
export function withSigns(set: SetFile, signs: ReadonlyMap<string, Sign>): string {
  const tieKinds = set.vocabulary.tieKinds.map((kind) => ({
    ...kind,
    sign: signs.get(kind.key) ?? kind.sign,
  }));
  return `${JSON.stringify({ ...set, vocabulary: { ...set.vocabulary, tieKinds } }, null, 2)}\n`;
}
