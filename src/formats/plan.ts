/** Which tables a set has, where they are, and in which order they are read: what is named before what names it. */

import { CANONICAL_FILES, canonicalTable, FIELDS } from './canonicalTables.ts';
import { nearestInWords } from './nearest.ts';
import type { ProblemList } from './problemList.ts';
import type { RowsOf, SetFile, TableSpec } from './setFile.ts';
import { delimiterIn, fileProblem, headerOf, noteColumns, textOf, unknownFields } from './table.ts';

/** A table with its text. */
export interface PlannedTable {
  readonly spec: TableSpec;
  readonly text: string;
}

const ORDER: readonly RowsOf[] = ['sources', 'actors', 'places', 'numbers', 'ties', 'events'];

/** The tables of a set in the order in which they are read. A file that is missing or no text is a problem. */
export function plannedTables(
  set: SetFile,
  files: ReadonlyMap<string, Uint8Array | string>,
  problems: ProblemList,
): readonly PlannedTable[] {
  const tables =
    set.tables === undefined
      ? canonicalTables(set, files, problems)
      : mappedTables(set.tables, files, problems);
  return ORDER.flatMap((rows) => tables.filter(({ spec }) => spec.rows === rows));
}

function canonicalTables(
  set: SetFile,
  files: ReadonlyMap<string, Uint8Array | string>,
  problems: ProblemList,
): readonly PlannedTable[] {
  return CANONICAL_FILES.flatMap(({ file, rows, needed }) => {
    const bytes = files.get(file);
    if (bytes === undefined) {
      if (needed)
        fileProblem(
          problems,
          file,
          `There is no ${file} among the files.`,
          'Add it, or say in set.json which tables there are.',
        );
      return [];
    }
    const text = textOf(file, bytes, problems);
    if (text === null) return [];
    const header = headerOf(text, delimiterIn({}, text));
    const spec = canonicalTable({ file, rows }, header, set.vocabulary);
    noteColumns(spec, header, problems);
    return [{ spec, text }];
  });
}

function mappedTables(
  tables: readonly TableSpec[],
  files: ReadonlyMap<string, Uint8Array | string>,
  problems: ProblemList,
): readonly PlannedTable[] {
  const texts = new Map<string, string | null>();
  return tables.flatMap((spec) => {
    const bytes = files.get(spec.file);
    if (bytes === undefined) {
      const near = nearestInWords(spec.file, files.keys());
      fileProblem(
        problems,
        spec.file,
        `set.json names ${spec.file}, which is not among the files.`,
        `Add it, or mend the name in set.json.${near}`,
      );
      return [];
    }
    const known = texts.get(spec.file);
    const text = known === undefined ? textOf(spec.file, bytes, problems) : known;
    texts.set(spec.file, text);
    return text !== null && isWhole(spec, problems) ? [{ spec, text }] : [];
  });
}

/** Whether a mapping has the fields its rows need, and no others. */
function isWhole(spec: TableSpec, problems: ProblemList): boolean {
  const unknown = unknownFields(spec);
  for (const name of unknown) {
    const near = nearestInWords(name, FIELDS[spec.rows].keys());
    const wrong = `The table ${spec.file} gives a field "${name}", which ${spec.rows} do not have.`;
    fileProblem(problems, 'set.json', wrong, `Take it out, or mend its name.${near}`, name);
  }
  const lacking = [...FIELDS[spec.rows]].filter(
    ([name, { needed }]) => needed && !Object.hasOwn(spec.fields, name),
  );
  for (const [name] of lacking) {
    const wrong = `The table ${spec.file} does not say the field "${name}" of its ${spec.rows}.`;
    fileProblem(problems, 'set.json', wrong, 'Name the column it stands in, or a value for all rows.', name);
  }
  return unknown.length === 0 && lacking.length === 0;
}
