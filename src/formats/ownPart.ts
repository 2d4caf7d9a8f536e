/** What this program writes into network files of its own accord, so that nothing is lost on the way back. */

import { type GrowingGrid, growingGrid } from './grid.ts';
import { type OwnPart, textOfValue } from './networkTables.ts';
import type { ProblemList } from './problemList.ts';
import { SET_FORMAT, type SetFile } from './setFile.ts';
import { checkSet } from './setSchema.ts';

/** The name under which it stands in a file. */
export const OWN_NAME = 'honest_broker';
/** The mark of a data set as one JSON file. */
export const OWN_FORMAT = 'honest-broker-data/1';

/** Reads it for a file of this name; null, with a note, where it is none of ours or broken: the file then opens as anybody's. */
export function readOwnPart(value: unknown, file: string, problems: ProblemList): OwnPart | null {
  const part = typeof value === 'string' ? parsed(value) : value;
  const written = fieldOf(part, 'set');
  if (fieldOf(written, 'format') !== SET_FORMAT) return null;
  const set = {
    ...(written as SetFile),
    tables: ((written as SetFile).tables ?? []).map((table) => ({
      ...table,
      file,
      sheet: table.file.replace(/\.csv$/, ''),
    })),
  };
  const fault = checkSet(set)[0];
  if (fault !== undefined) {
    problems.add(file, 'note', () => ({
      ...{ row: null, column: fault.path, value: fault.value },
      wrong: `What this program wrote into ${file} was changed: ${fault.wrong}`,
      mend: 'The file was opened as any network.',
    }));
    return null;
  }
  const tables = fieldOf(part, 'tables');
  const named = typeof tables === 'object' && tables !== null ? Object.entries(tables) : [];
  return {
    set,
    sheets: new Map(named.flatMap(([name, rows]) => (Array.isArray(rows) ? [[name, gridOf(rows)]] : []))),
  };
}

/** Rows that are lists: the first holds the names of columns. */
function gridOf(rows: readonly unknown[]): GrowingGrid {
  const [head, ...rest] = rows.filter(Array.isArray) as (readonly unknown[])[];
  const columns = (head ?? []).map(textOfValue);
  const grid = growingGrid(columns);
  rest.forEach((row, at) => {
    grid.add(
      columns.map((column, place) => [column, textOfValue(row[place])] as const),
      at + 2,
    );
  });
  return grid;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A field of something that may be anything. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
