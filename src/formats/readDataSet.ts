/**
 * Reads a data set from its files: set.json and the tables it speaks of. What is wrong is returned as problems, and
 * unless the good rows are asked for, one bad row keeps the whole set from opening.
 */

import { EDITS_FILE } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Mapping, TableHint } from '#model/engine.ts';
import { sourceId } from '#model/ids.ts';
import type { Mend, Problem } from '#model/problem.ts';
import type { FileBytes } from './bytes.ts';
import { filesOfSet } from './folder.ts';
import { mappingOf } from './mapping.ts';
import { GUESSED, LOOKED, lookedAt, partOf } from './meter.ts';
import { plannedTables } from './plan.ts';
import { type ProblemList, problemList } from './problemList.ts';
import { toActors } from './readActors.ts';
import type { SavedEdits } from './readEditRecords.ts';
import type { Foreign } from './readForeign.ts';
import { readSet } from './readSet.ts';
import { type Draft, type LeftOut, type OnTable, readTables } from './readTables.ts';
import type { SetFile } from './setFile.ts';
import { completeQuestion, toPeriod } from './setQuestion.ts';
import { fileProblem } from './table.ts';

export type { LeftOut } from './readTables.ts';

export interface ReadOptions {
  /** Opens the set without its faulty rows. */
  readonly takeGoodRows?: boolean;
  /** Says that set.json is the program's own and need not be held to the schema. */
  readonly trusted?: boolean;
  /** Says that tables without a set.json may be opened by a guess; else the guess alone is given back, as `mapping`. */
  readonly mayGuess?: boolean;
  /** What the guess is to keep to. */
  readonly hints?: readonly TableHint[];
  /** What is read otherwise than it stands in the files. */
  readonly mends?: readonly Mend[];
  /** The most rows that are read of all tables, where whoever asks can hold no more. */
  readonly mostRows?: number;
  /**
   * The files that took the place of their namesakes in the set. Where one of them is of another set, reading ends with
   * that, whatever else is told.
   */
  readonly inPlace?: readonly string[];
  /** Told again and again which table is read, and how many of all letters are, 0 to 1. */
  readonly onTable?: OnTable | undefined;
}

export interface ReadResult {
  /** Null where something is wrong that was not allowed, or where too little can be read. */
  readonly data: DataSet | null;
  /** The first of them, at most 200 of a file and 1,000 in all. */
  readonly problems: readonly Problem[];
  /** How many there are in all, notes included. */
  readonly problemCount: number;
  /** How many rows would open, or did; null where nothing could. */
  readonly goodRows: number | null;
  /** Rows that set.json itself leaves out or cuts, by file. */
  readonly leftOut: readonly LeftOut[];
  /** The set before the edits that were saved beside its tables, and the edits; null where there are none to take back. */
  readonly saved: SavedEdits | null;
  /** How tables that brought no set.json were understood, to be looked at and corrected; null where nothing was guessed. */
  readonly mapping: Mapping | null;
  /** Whether a file that took the place of its namesake is of another set: no actor it names is known, or it lacks columns. */
  readonly isOfAnother?: boolean;
}

const NOTHING = () => undefined;

/**
 * Reads the files of one data set, by name or by path, zips among them, so a folder opens as it is.
 * Never throws for what is in the files. Cost: linear in their length.
 */
export async function readDataSet(
  files: ReadonlyMap<string, FileBytes>,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const problems = problemList();
  const byName = await filesOfSet(files, problems);
  if (byName === null || (byName.size === 0 && problems.grave > 0)) return failed(problems);
  const { onTable = NOTHING } = options;
  const planned = await understood(byName, { ...options, onTable }, problems);
  if (planned === null) return failed(problems);
  const { set, tables } = planned;
  if (planned.isGuess && options.mayGuess === false)
    return { ...failed(problems), mapping: mappingOf(set, tables) };
  const rows = partOf(onTable, byName.has('set.json') ? LOOKED : GUESSED, 1);
  const draft = readTables(set, tables, problems, { ...options, onTable: rows });
  const data = toDataSet(set, draft, problems);
  if (data === null) {
    if (problems.grave === 0) tellNoRows(tables, byName.has('set.json'), problems);
    return { ...failed(problems, draft.leftOut), isOfAnother: draft.isOfAnother };
  }
  const goodRows = data.actors.length + data.ties.length + data.events.length + data.sources.length;
  const allowed = problems.grave === 0 || options.takeGoodRows === true;
  const saved = allowed && !planned.isGuess ? await savedEdits(byName, data, problems) : null;
  return {
    data: allowed ? data : null,
    problems: problems.kept,
    problemCount: problems.count,
    goodRows,
    leftOut: draft.leftOut,
    saved,
    mapping: planned.isGuess ? mappingOf(set, tables) : null,
  };
}

/** What the files hold: as a set.json says, else as they say themselves or by a guess. All bytes are looked at once. */
async function understood(
  files: ReadonlyMap<string, FileBytes>,
  options: ReadOptions & { readonly onTable: OnTable },
  problems: ProblemList,
): Promise<Foreign | null> {
  const looks = lookedAt(files, partOf(options.onTable, 0, LOOKED));
  const planned = files.has('set.json')
    ? await plannedOf(looks.files, options, problems)
    : await (await import('./readForeign.ts')).readForeign(looks.files, problems, options);
  looks.done();
  return planned;
}

/** Says why nothing opens where nothing else was wrong: no table is one of ties, or the first table has no rows. */
function tellNoRows(tables: Foreign['tables'], hasSetFile: boolean, problems: ProblemList): void {
  const says = hasSetFile ? 'set.json' : (tables[0]?.spec.file ?? 'set.json');
  if (tables.every(({ spec }) => spec.rows !== 'ties')) {
    const mend = 'Add the table of ties to its "tables", as docs/data-format.md describes.';
    fileProblem(problems, says, `${says} names no table whose rows are ties.`, mend);
    return;
  }
  const first = ['actors', 'ties'].flatMap((rows) => tables.find(({ spec }) => spec.rows === rows) ?? [])[0];
  const file = first?.spec.file ?? 'set.json';
  const wrong = `${file} has no rows below the names of its columns.`;
  fileProblem(problems, file, wrong, 'Write a line for each row, or open another file.');
}

/** The edits that stand beside the tables; null where there are none, or they do not fit. */
async function savedEdits(
  files: ReadonlyMap<string, FileBytes>,
  data: DataSet,
  problems: ProblemList,
): Promise<SavedEdits | null> {
  const file = files.get(EDITS_FILE);
  if (file === undefined) return null;
  const { readEditRecords } = await import('./readEditRecords.ts');
  return readEditRecords(file, data, readDataSet, problems);
}

/** The set and its tables as set.json says; null, with problems, where it cannot be used. */
async function plannedOf(
  files: ReadonlyMap<string, FileBytes>,
  options: ReadOptions,
  problems: ProblemList,
): Promise<Foreign | null> {
  const file = files.get('set.json') ?? '';
  const set = await readSet('set.json', file, options.trusted === true, problems);
  if (set === null) return null;
  return { set, tables: await plannedTables(set, files, problems, options.mends), isGuess: false };
}

function failed(problems: ProblemList, leftOut: readonly LeftOut[] = []): ReadResult {
  return {
    data: null,
    problems: problems.kept,
    problemCount: problems.count,
    goodRows: null,
    leftOut,
    saved: null,
    mapping: null,
  };
}

/** Null where no actor could be read, or no table of ties. */
function toDataSet(set: SetFile, draft: Draft, problems: ProblemList): DataSet | null {
  const period = toPeriod(set.period);
  if (period === null)
    fileProblem(
      problems,
      'set.json',
      'The period of the set is none.',
      'Write two dates, the earlier first.',
      'period',
    );
  if (draft.isFull || draft.isOfAnother) return null;
  if (period === null || draft.actors.size === 0 || !draft.tiesRead) return null;
  return {
    id: set.id,
    title: set.title,
    ...titlesOf(set),
    version: set.version,
    licence: set.licence,
    citation: set.citation,
    period,
    vocabulary: set.vocabulary,
    actors: toActors(draft.actors),
    ties: draft.ties.ties(),
    events: [...draft.events.values()],
    sources: [...draft.sources.values()],
    question: completeQuestion(set, 'set.json', draft.actors, problems),
    ...overlayOf(set),
  };
}

/** Which two sets were laid over one another; nothing where it is one. */
function overlayOf({ overlay }: SetFile): Pick<DataSet, 'overlay'> {
  if (overlay === undefined) return {};
  return { overlay: { ...overlay, one: sourceId(overlay.one), other: sourceId(overlay.other) } };
}

/** The titles in other languages: `title:mn`. */
function titlesOf(set: SetFile): Pick<SetFile, `title:${string}`> {
  return Object.fromEntries(Object.entries(set).filter(([key]) => key.startsWith('title:')));
}
