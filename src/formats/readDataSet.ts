/**
 * Reads a data set from its files: set.json and the tables it speaks of. What is wrong is returned as problems, and
 * unless the good rows are asked for, one bad row keeps the whole set from opening.
 */

import type { DataSet } from '#model/dataSet.ts';
import type { Problem } from '#model/problem.ts';
import { plannedTables } from './plan.ts';
import { type ProblemList, problemList } from './problemList.ts';
import { toActors } from './readActors.ts';
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
  /** Told before each table which it is, and how many of all letters are read, 0 to 1. */
  readonly onTable?: OnTable;
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
}

/**
 * Reads the files of one data set, by name. A path before the names is passed over, so a folder opens as it is.
 * Never throws for what is in the files. Cost: linear in their length.
 */
export async function readDataSet(
  files: ReadonlyMap<string, Uint8Array | string>,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const problems = problemList();
  const byName = new Map([...files].map(([path, file]) => [path.replace(/^.*[/\\]/, ''), file]));
  const setFile = byName.get('set.json');
  if (setFile === undefined) {
    fileProblem(
      problems,
      'set.json',
      'There is no set.json among the files.',
      'Add one that says what the tables hold, as docs/data-format.md describes.',
    );
    return failed(problems);
  }
  const set = await readSet('set.json', setFile, options.trusted === true, problems);
  if (set === null) return failed(problems);
  const tables = plannedTables(set, byName, problems);
  const draft = readTables(set, tables, problems, options.onTable);
  const data = toDataSet(set, draft, problems);
  if (data === null) return failed(problems, draft.leftOut);
  const goodRows = data.actors.length + data.ties.length + data.events.length + data.sources.length;
  const allowed = problems.grave === 0 || options.takeGoodRows === true;
  return {
    data: allowed ? data : null,
    problems: problems.kept,
    problemCount: problems.count,
    goodRows,
    leftOut: draft.leftOut,
  };
}

function failed(problems: ProblemList, leftOut: readonly LeftOut[] = []): ReadResult {
  return { data: null, problems: problems.kept, problemCount: problems.count, goodRows: null, leftOut };
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
  if (period === null || draft.actors.size === 0 || !draft.tiesRead) return null;
  return {
    id: set.id,
    title: set.title,
    version: set.version,
    licence: set.licence,
    citation: set.citation,
    period,
    vocabulary: set.vocabulary,
    actors: toActors(draft.actors),
    ties: [...draft.ties.values()],
    events: [...draft.events.values()],
    sources: [...draft.sources.values()],
    question: completeQuestion(set, 'set.json', draft.actors, problems),
  };
}
