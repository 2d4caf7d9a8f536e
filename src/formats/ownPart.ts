/** What this program writes into network files of its own accord, so that nothing is lost on the way back. */

import { type Grid, listGrid, withoutHalves } from './grid.ts';
import { parsedJson } from './jsonFault.ts';
import { fieldOf } from './jsonFields.ts';
import { type OwnPart, textOfValue } from './networkTables.ts';
import type { ProblemList } from './problemList.ts';
import { SET_FORMAT, type SetFile, type TableSpec } from './setFile.ts';
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
  const tablesOfSet = (fieldOf(written, 'tables') ?? []) as readonly TableSpec[];
  const found: SetFile = { ...(written as SetFile), tables: tablesOfSet };
  const fault = checkSet(found)[0];
  if (fault !== undefined) {
    problems.add(file, 'note', () => ({
      ...{ row: null, column: fault.path, value: fault.value },
      wrong: `What this program wrote into ${file} was changed: ${fault.wrong}`,
      mend: 'The file was opened as any network.',
    }));
    return null;
  }
  const set = {
    ...found,
    tables: tablesOfSet.map((table) => ({ ...table, file, sheet: table.file.replace(/\.csv$/, '') })),
  };
  const tables = fieldOf(part, 'tables');
  const named = typeof tables === 'object' && tables !== null ? Object.entries(tables) : [];
  return {
    set,
    sheets: new Map(named.flatMap(([name, rows]) => (Array.isArray(rows) ? [[name, gridOf(rows)]] : []))),
  };
}

/** Rows that are lists: the first holds the names of columns. One that is no list has no cells, which its reader tells. */
function gridOf(rows: readonly unknown[]): Grid {
  let halves = 0;
  const whole = (cell: unknown): string => {
    const text = textOfValue(cell);
    const mended = withoutHalves(text);
    if (mended !== text) halves += 1;
    return mended;
  };
  const [header = [], ...rest] = rows.map((row) => (Array.isArray(row) ? row.map(whole) : []));
  return { ...listGrid(header, rest), halves };
}

function parsed(text: string): unknown {
  const json = parsedJson(text);
  return 'value' in json ? json.value : null;
}
