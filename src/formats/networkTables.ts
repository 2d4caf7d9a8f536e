/** Collects the actors and ties of a network file, with whatever is said of them, as tables that a mapping can read. */

import { firstDay, formatDay, lastDay, parsePartialDate } from '#model/partialDate.ts';
import { counted } from '#model/sentence.ts';
import { isoOf } from './cells.ts';
import { columnsOf } from './fields.ts';
import type { FileTables } from './fileTables.ts';
import { type Grid, type GrowingGrid, growingGrid } from './grid.ts';
import type { ProblemList } from './problemList.ts';
import type { SetFile } from './setFile.ts';
import { tally } from './tally.ts';

/** What is said of an actor or tie: the name of a column and its text. */
export type Said = readonly (readonly [column: string, text: string])[];

/** A time in which something held; a blank is open. */
export interface Spell {
  readonly from: string;
  readonly to: string;
}

/** A network while its file is read. */
export interface NetworkTables {
  /** An actor; with several spells a row for each. */
  actor(id: string, said: Said, spells: readonly Spell[], line: number): void;
  tie(from: string, to: string, said: Said, spells: readonly Spell[], line: number): void;
  /** A number of an actor that holds for a time. */
  number(actor: string, key: string, value: string, spell: Spell, line: number): void;
  readonly actors: number;
  /** The tables. `set` is what this program wrote into the file of its own accord, null in files of others. */
  tables(title: string | null, own?: OwnPart | null, directed?: boolean | null): FileTables;
}

/** What a file holds that only this program understands: the set's words, and tables that are neither actors nor ties. */
export interface OwnPart {
  readonly set: SetFile;
  readonly sheets: ReadonlyMap<string, Grid>;
}

const OPEN: Spell = { from: '', to: '' };
const ACTORS = ['id'];
const TIES = ['from_actor', 'to_actor'];

/** An empty network. */
export function networkTables(): NetworkTables {
  const actors = growingGrid(ACTORS);
  const ties = growingGrid(TIES);
  const numbers = growingGrid(['actor', 'number', 'value', 'from', 'to']);
  const addRows = (
    grid: GrowingGrid,
    key: Said,
    said: Said,
    { spells, line }: { readonly spells: readonly Spell[]; readonly line: number },
  ) => {
    const times = spells.filter(({ from, to }) => from !== '' || to !== '');
    for (const { from, to } of times.length === 0 ? [OPEN] : times) {
      const dated: Said = times.length === 0 ? [] : [...pair('from', from), ...pair('to', to)];
      const coarser = times.length === 1 ? said.filter((each) => isCoarser(each, { from, to })) : [];
      const exact = dated.filter(([column]) => !coarser.some(([told]) => told === column));
      const taken = new Set([...key, ...exact].map(([column]) => column));
      grid.add(
        [...key, ...exact, ...said.map(([column, text]) => [free(column, taken), text] as const)],
        line,
      );
    }
  };
  return {
    actor: (id, said, spells, line) => addRows(actors, [['id', id]], said, { spells, line }),
    tie: (from, to, said, spells, line) =>
      addRows(
        ties,
        [
          ['from_actor', from],
          ['to_actor', to],
        ] as const,
        said,
        { spells, line },
      ),
    number: (actor, key, value, { from, to }, line) =>
      numbers.add(
        Object.entries({ actor, number: key, value, from, to }).filter(([, text]) => text !== ''),
        line,
      ),
    get actors() {
      return actors.rows;
    },
    tables(title, own = null, directed = null) {
      const sheets = new Map([
        ['actors', actors.grid(columnsFor('actors', own))],
        ['ties', ties.grid(columnsFor('ties', own))],
      ]);
      if (numbers.rows > 0) sheets.set('numbers', numbers.grid());
      for (const [name, grid] of own?.sheets ?? []) sheets.set(name, grid);
      return { sheets, set: own?.set ?? null, title, isNetwork: true, directed };
    },
  };
}

/** The columns that a set of this program names of a table: those of which no row says anything are not in the file. */
function columnsFor(sheet: string, own: OwnPart | null): readonly string[] {
  const specs = own?.set.tables?.filter((table) => table.sheet === sheet) ?? [];
  return specs.flatMap(({ fields }) => Object.values(fields).flatMap(columnsOf));
}

/** Whether an attribute says the start or end of a spell as it is known, of which the spell has the first or last day. */
function isCoarser([column, text]: Said[number], spell: Spell): boolean {
  if (column !== 'from' && column !== 'to') return false;
  const date = parsePartialDate(text);
  if (date === null) return false;
  return formatDay(column === 'from' ? firstDay(date) : lastDay(date)) === spell[column];
}

function pair(column: string, text: string): Said {
  return text === '' ? [] : [[column, text]];
}

/** A name that is not one of those taken. */
function free(column: string, taken: ReadonlySet<string>): string {
  return taken.has(column) ? `${column} (2)` : column;
}

/** A value of a JSON file as the text of a cell; lists are parted by semicolons. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(';');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Reads times of a network file: dates, dates with a time, and numbers that are years. What is none is counted. */
export interface TimeReader {
  read(text: string | undefined): string;
  /** Tells how many times were no dates. */
  tell(file: string, problems: ProblemList): void;
}

/** A reader that has read nothing yet. */
export function timeReader(): TimeReader {
  const strange = tally();
  return {
    read(text = '') {
      const trimmed = text.trim();
      if (trimmed === '' || /^([+-]?inf(inity)?|none)$/i.test(trimmed)) return '';
      const date = isoOf(trimmed, 'y-m-d');
      if (/^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
      const year = /^\d{4}(\.\d*)?$/.test(trimmed) ? trimmed.slice(0, 4) : '';
      if (year === '') strange.add(null, trimmed);
      return year;
    },
    tell(file, problems) {
      strange.tell(file, problems, (count) => ({
        wrong: `${counted(count, 'time is neither a date nor a year and was', 'times are neither dates nor years and were')} left out.`,
        mend: 'Write times as dates, if they are some.',
      }));
    },
  };
}
