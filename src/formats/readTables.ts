/** Reads the tables of a set into drafts, each kind of row by its own reader. */

import type { Where } from '#model/actor.ts';
import { sourceId } from '#model/ids.ts';
import type { HappeningEvent, Source } from '#model/record.ts';
import { type DateReader, dateReader } from './cells.ts';
import type { OnShare } from './csv.ts';
import { isOfAnotherSet } from './ofAnotherSet.ts';
import { takeOutOrphans } from './parents.ts';
import type { PlannedTable } from './plan.ts';
import type { ProblemList } from './problemList.ts';
import {
  type ActorDraft,
  actorColumns,
  readActor,
  readNumberRow,
  readPlace,
  type SourceIds,
} from './readActors.ts';
import { readEvent, readSource } from './readRecords.ts';
import { readTie, type TieContext } from './readTies.ts';
import { tellUnpaired } from './reshape.ts';
import type { DateForm, SetFile, SetSource, TableSpec } from './setFile.ts';
import { fileProblem, nameOf, type Row, readTable } from './table.ts';
import { TieRows } from './tieRows.ts';

/** What is in the tables so far. */
export interface Draft {
  readonly actors: Map<string, ActorDraft>;
  readonly ties: TieRows;
  readonly events: Map<string, HappeningEvent>;
  readonly sources: Map<string, Source>;
  readonly leftOut: LeftOut[];
  /** Whether a table of ties could be read. */
  tiesRead: boolean;
  /** Whether there were more rows than were allowed, and reading has stopped. */
  isFull: boolean;
  /** Whether a table that took the place of its namesake is of another set, and reading has stopped. */
  isOfAnother: boolean;
}

/** Rows that set.json leaves out, and ties that it cuts to the lives of their actors. */
export interface LeftOut {
  readonly file: string;
  /** Rows passed over by `leaveOut`. */
  readonly rows: number;
  /** Ties with no day in which both actors existed. */
  readonly gone: number;
  /** Ties made shorter. */
  readonly shortened: number;
}

/** Told which table is being read, and how many of all letters have been read, 0 to 1. */
export type OnTable = (file: string, share: number) => void;

/** How tables are read. */
export interface TableOptions {
  /** The most rows that are made of all tables. */
  readonly mostRows?: number | undefined;
  /** The files that took the place of their namesakes: looked at first, whether they are of this set. */
  readonly inPlace?: readonly string[] | undefined;
  readonly onTable?: OnTable | undefined;
}

/** Reads tables that stand in the order of `plannedTables`. */
export function readTables(
  set: SetFile,
  tables: readonly PlannedTable[],
  problems: ProblemList,
  { mostRows = Number.POSITIVE_INFINITY, inPlace = [], onTable = () => undefined }: TableOptions = {},
): Draft {
  const draft: Draft = {
    ...{ actors: new Map(), ties: new TieRows(), events: new Map(), sources: new Map() },
    ...{ leftOut: [], tiesRead: false, isFull: false, isOfAnother: false },
  };
  for (const source of set.sources ?? []) draft.sources.set(source.id, toSource(source));
  const sources: SourceIds = { known: draft.sources, lists: new Map() };
  const readers = new Map<DateForm, DateReader>();
  const datesIn = (form: DateForm) => {
    const reader = readers.get(form) ?? dateReader(form);
    readers.set(form, reader);
    return reader;
  };
  const comesBefore = ({ spec }: PlannedTable) => spec.rows === 'sources' || spec.rows === 'actors';
  const letters = Math.max(
    1,
    tables.reduce((sum, { grid }) => sum + grid.size, 0),
  );
  let done = 0;
  const readBefore = new Set<unknown>();
  // Other actors may be none of those whom the tables name that stayed.
  const mayDiffer = ({ spec }: PlannedTable) =>
    inPlace.includes(spec.file) || (spec.rows !== 'actors' && bringsActors(tables, inPlace));
  const read = (table: PlannedTable) => {
    draft.isOfAnother ||= mayDiffer(table) && isOfAnotherSet(table, draft.actors);
    if (draft.isFull || draft.isOfAnother) return;
    const name = nameOf(table.spec);
    const onShare = (share: number) => onTable(name, (done + share * table.grid.size) / letters);
    onShare(0);
    const rows = rowsRead(table.spec);
    const isToldOf = readBefore.has(rows);
    if (!readBefore.has(table.grid)) tellUnpaired(table.spec, table.grid, problems);
    readBefore.add(rows).add(table.grid);
    readOne(table, { set, draft, sources, datesIn, mostRows, onShare, isToldOf }, problems);
    if (draft.isFull) tellTooMany(name, mostRows, problems);
    done += table.grid.size;
  };
  for (const table of tables.filter(comesBefore)) read(table);
  takeOutOrphans(draft.actors, problems);
  for (const table of tables.filter((each) => !comesBefore(each))) read(table);
  return draft;
}

function bringsActors(tables: readonly PlannedTable[], inPlace: readonly string[]): boolean {
  return tables.some(({ spec }) => spec.rows === 'actors' && inPlace.includes(spec.file));
}

interface Reading {
  readonly set: SetFile;
  readonly draft: Draft;
  readonly sources: SourceIds;
  readonly datesIn: (form: DateForm) => DateReader;
  readonly mostRows: number;
  readonly onShare: OnShare;
  readonly isToldOf: boolean;
}

/** Which rows of a file a table reads: the same may be read as actors and as ties. */
function rowsRead({ file, sheet, skip, delimiter, leaveOut, reshape }: TableSpec): string {
  // What another shape is made of is the whole table, whatever is left out of it then.
  return JSON.stringify([file, sheet, skip, delimiter, reshape === undefined ? leaveOut : 'made']);
}

/** Whether a table of actors reads the ends of ties, whose reader tells of those that are blank. */
function areEnds(spec: TableSpec, { tables = [] }: SetFile): boolean {
  const id = JSON.stringify(spec.fields.id);
  const isEnd = ({ fields }: TableSpec) =>
    ['from_actor', 'to_actor'].some((end) => JSON.stringify(fields[end]) === id);
  return tables.some((other) => other.rows === 'ties' && rowsRead(other) === rowsRead(spec) && isEnd(other));
}

/** Tells that a table has more rows than a page can hold. */
export function tellTooMany(name: string, mostRows: number, problems: ProblemList): void {
  fileProblem(
    problems,
    name,
    `${name} has more rows than a page can hold: ${mostRows.toLocaleString('en')} of all tables together.`,
    'Leave out rows that are not needed, by set.json or by parting the file, or ask in a terminal, which holds more.',
  );
}

/** Tells of a file in which nobody is tied to anybody: it may be that a part of it is missing. */
function tellNoTies(file: string, problems: ProblemList): void {
  problems.add(file, 'note', () => ({
    ...{ row: null, column: null, value: '' },
    wrong: `${file} holds no ties.`,
    mend: 'Look whether the file is whole: its end, or its list of ties, may be missing.',
  }));
}

function readOne({ spec, grid }: PlannedTable, reading: Reading, problems: ProblemList): void {
  const { draft, mostRows, onShare, isToldOf } = reading;
  const { actors, ties, events, sources } = draft;
  const cut = { shortened: 0, gone: 0 };
  const read = visitorOf(spec, reading, cut);
  const visit = (row: Row) => {
    read(row);
    draft.isFull = actors.size + ties.size + events.size + sources.size > mostRows;
    return !draft.isFull;
  };
  const count = readTable(spec, grid, problems, visit, { onShare, isToldOf });
  if (count === null) return;
  if (spec.rows === 'ties') {
    draft.tiesRead = true;
    if (count.rows + count.leftOut === 0 && actors.size > 0) tellNoTies(spec.file, problems);
  }
  if (count.leftOut + cut.gone + cut.shortened > 0)
    draft.leftOut.push({ file: nameOf(spec), rows: count.leftOut, ...cut });
}

function visitorOf(spec: TableSpec, reading: Reading, cut: TieContext['cut']): (row: Row) => void {
  const { draft, sources, set, datesIn } = reading;
  const dates = datesIn(spec.dates ?? 'y-m-d');
  const shared = { actors: draft.actors, sources, vocabulary: set.vocabulary, dates };
  switch (spec.rows) {
    case 'actors': {
      const columns = actorColumns(Object.keys(spec.fields));
      const context = { ...shared, spells: spec.spells === true };
      const areOfTies = areEnds(spec, set);
      return (row) => {
        if (!areOfTies || row.get('id') !== '') readActor(row, context, columns);
      };
    }
    case 'places':
      return (row) => readPlace(row, draft.actors, dates);
    case 'numbers':
      return (row) => readNumberRow(row, shared);
    case 'ties': {
      const kinds = new Map(set.vocabulary.tieKinds.map((kind) => [kind.key, kind]));
      const idMark = spec.sheet ?? spec.file.replace(/\.[^.]*$/, '');
      const context = { ...shared, kinds, idMark, clip: spec.clip === true, ties: draft.ties, cut };
      return (row) => readTie(row, context);
    }
    case 'events': {
      const context = { ...shared, events: draft.events };
      return (row) => readEvent(row, context);
    }
    case 'sources':
      return (row) => readSource(row, draft.sources);
  }
}

const IN_SET: Where = { file: 'set.json', row: 1 };

function toSource({
  id,
  title,
  publisher = '',
  date = '',
  url,
  read = 'none',
  note = '',
}: SetSource): Source {
  return { id: sourceId(id), title, publisher, date, url: url ?? null, read, note, at: IN_SET };
}
