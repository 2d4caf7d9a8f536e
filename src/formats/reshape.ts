/**
 * Tables that scholars keep in another shape, turned into one row a tie: columns into rows, those who take part in one
 * thing into pairs, and years that follow one another into spells.
 */

import { counted, firstInWords } from '#model/words/counting.ts';
import { type Grid, hasCellFor, listGrid } from './grid.ts';
import type { ProblemList } from './problemList.ts';
import type { Reshape, TableSpec } from './setFile.ts';
import { nameOf } from './table.ts';

/** The table in its new shape. Its rows stand where the first row they are made of stands. */
export function reshaped(grid: Grid, reshape: Reshape | undefined): Grid {
  if (reshape === undefined) return grid;
  const key = JSON.stringify(reshape);
  const known = made.get(grid) ?? new Map<string, Grid>();
  made.set(grid, known);
  const reshapedGrid = known.get(key) ?? { ...remade(withWholeRows(grid), reshape), madeOf: grid };
  known.set(key, reshapedGrid);
  return reshapedGrid;
}

/** What was made of a table, since it is read for its actors and for its ties. */
const made = new WeakMap<Grid, Map<string, Grid>>();

/** The table without rows that lack cells: whoever reads it tells of them. */
function withWholeRows(grid: Grid): Grid {
  const { header, size } = grid;
  return {
    ...{ header, size },
    each: (visit, onShare) =>
      grid.each(
        (cells, line, unclosed) =>
          unclosed || !hasCellFor(cells, header) ? undefined : visit(cells, line, unclosed),
        onShare,
      ),
  };
}

function remade(grid: Grid, reshape: Reshape): Grid {
  const { unpivot, pair, years } = reshape;
  const rows = unpivot === undefined ? grid : unpivoted(grid, unpivot);
  const pairs = pair === undefined ? rows : paired(rows, pair);
  const { unpaired = [] } = pairs;
  return years === undefined ? pairs : { ...spelled(pairs, years), unpaired };
}

/** Stands after the columns of the second of two rows that are paired. */
const OTHER = ' (other)';

function unpivoted(
  grid: Grid,
  { keep, columns, name, value, values }: NonNullable<Reshape['unpivot']>,
): Grid {
  const { header } = grid;
  const kept = keep.map((column) => header.indexOf(column));
  const turned = header.flatMap((column, at) =>
    keep.includes(column) || column === '' || columns?.includes(column) === false ? [] : [{ column, at }],
  );
  const wanted = new Set(values);
  return {
    header: [...keep, name, value],
    size: grid.size,
    each(visit, onShare) {
      grid.each((cells, line, unclosed) => {
        for (const { column, at } of turned) {
          const text = cells[at]?.trim() ?? '';
          if (!wanted.has(text)) continue;
          const row = [...kept.map((place) => cells[place] ?? ''), column, text];
          if (visit(row, line, unclosed) === false) return false;
        }
        return undefined;
      }, onShare);
    },
  };
}

/** Each row of one side with each of the other side of the same thing. Costs the memory of the table. */
function paired(grid: Grid, { by, side }: NonNullable<Reshape['pair']>): Grid {
  const { header } = grid;
  const [byAt, sideAt] = [header.indexOf(by), header.indexOf(side)];
  const groups = new Map<string, { readonly cells: readonly string[]; readonly line: number }[]>();
  const unpaired: [string, number][] = [];
  grid.each((cells, line) => {
    const key = cells[byAt]?.trim() ?? '';
    const group = groups.get(key);
    if (key === '') unpaired.push([key, line]);
    else if (group === undefined) groups.set(key, [{ cells, line }]);
    else group.push({ cells, line });
    return undefined;
  });
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for (const [key, group] of groups) {
    const before = rows.length;
    for (const one of group)
      for (const other of group) {
        if (!isFirstSide(one.cells[sideAt]) || isFirstSide(other.cells[sideAt])) continue;
        rows.push([...one.cells, ...other.cells]);
        lines.push(one.line);
      }
    if (rows.length === before) unpaired.push([key, group[0]?.line ?? 0]);
  }
  const columns = [...header, ...header.map((column) => column + OTHER)];
  return { ...listGrid(columns, rows, (row) => lines[row] as number), unpaired };
}

/** Tells in a sentence what of a table makes no tie since nobody stands on the other side. */
export function tellUnpaired(spec: TableSpec, { unpaired = [] }: Grid, problems: ProblemList): void {
  const by = spec.reshape?.pair?.by ?? '';
  const note = (some: typeof unpaired, wrong: string, mend: string) => {
    const [first] = some;
    if (first === undefined) return;
    const [value, row] = first;
    problems.add(nameOf(spec), 'note', () => ({ row, column: by, value, wrong, mend }));
  };
  const alone = unpaired.filter(([key]) => key !== '');
  const plural = `cases of "${by}" have nobody on the other side and make no tie`;
  const cases = counted(
    alone.length,
    `case of "${by}" has nobody on the other side and makes no tie`,
    plural,
  );
  note(
    alone,
    `${cases}: ${firstInWords(alone.map(([key]) => key))}.`,
    'Leave it, or add the rows of those on the other side.',
  );
  const blank = unpaired.filter(([key]) => key === '');
  const rows = counted(blank.length, `row has no "${by}" and makes`, `rows have no "${by}" and make`);
  note(blank, `${rows} no tie.`, 'Write there what those who stand on two sides share.');
}

function isFirstSide(text = ''): boolean {
  return /^(1|a|true|yes)$/i.test(text.trim());
}

/** One row for each run of years in which the same holds, with its first and its last. Costs the memory of what holds. */
function spelled(grid: Grid, { column, same, either, from, to }: NonNullable<Reshape['years']>): Grid {
  const { header } = grid;
  const yearAt = header.indexOf(column);
  const kept = same.map((each) => header.indexOf(each));
  const [oneAt = -1, otherAt = -1] = (either ?? []).map((each) => same.indexOf(each));
  const runs = new Map<
    string,
    { readonly row: readonly string[]; readonly line: number; readonly years: Set<number> }
  >();
  grid.each((cells, line) => {
    const row = kept.map((at) => cells[at]?.trim() ?? '');
    if (oneAt >= 0 && otherAt >= 0) inOneOrder(row, oneAt, otherAt);
    const key = JSON.stringify(row);
    const run = runs.get(key) ?? { row, line, years: new Set<number>() };
    runs.set(key, run);
    run.years.add(Number(cells[yearAt]));
    return undefined;
  });
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for (const { row, line, years } of runs.values())
    for (const [first, last] of spellsOf(years)) {
      rows.push([...row, String(first), String(last)]);
      lines.push(line);
    }
  return listGrid([...same, from, to], rows, (at) => lines[at] as number);
}

/** Puts the smaller of two cells first, so that a pair is the same whichever way round it is told. */
function inOneOrder(row: string[], oneAt: number, otherAt: number): void {
  const [one = '', other = ''] = [row[oneAt], row[otherAt]];
  const isInOrder = Number.isNaN(Number(one) - Number(other)) ? one <= other : Number(one) <= Number(other);
  if (!isInOrder) [row[oneAt], row[otherAt]] = [other, one];
}

/** Runs of years that follow one another. */
function spellsOf(years: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
