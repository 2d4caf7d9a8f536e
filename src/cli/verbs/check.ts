/** `check`: is a data set sound? Every problem with its place and what to do, else what the set holds. */

import { DATA_OPTIONS } from '#cli/options.ts';
import { isFault, problemsInWords, problemTable } from '#cli/problemTable.ts';
import { ANSWERED, FAULTY_DATA, WrongUse } from '#cli/terminal.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';
import type { ReadResult } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';
import { periodInWords } from '#model/period.ts';
import { counted } from '#model/sentence.ts';
import { ENGLISH } from '#model/words/en.ts';

export const CHECK: Verb = {
  name: 'check',
  summary: 'Say whether a data set is sound, and what to mend.',
  takes: '[PATH]',
  most: 1,
  about:
    'Reads a folder, or one file (CSV, XLSX, GraphML, GEXF, CX2, Pajek, JSON, zip), and lists every problem with its ' +
    'file, line, column and value, and what to do. Tables without a set.json are read by a guess, which is told. Ends ' +
    'with 1 where a row or a file cannot be used, or is read by a guess; a note is no fault.',
  options: DATA_OPTIONS,
  json:
    '{sound, set: {id, title, version, actors, ties, events, sources, tiesWithoutSource} | null, count, ' +
    'problems: [{file, row, column, value, wrong, mend, weight: "file" | "row" | "guess" | "note", isCell?}], goodRows, ' +
    'leftOut: [{file, rows, gone, shortened}]}',
  examples: ['check', 'check my-data', 'check my-data.gexf', 'check --data tables --set set.json --json'],
  run,
};

async function run({ args, open }: Call): Promise<Reply> {
  const [directory = null] = args.positionals;
  if (directory !== null && args.has('data'))
    throw new WrongUse('The folder is given twice; leave out --data or what stands before it.');
  const read = await open(directory);
  const isSound = read.data !== null && !read.problems.some(isFault);
  return {
    headline: headlineOf(read, isSound),
    blocks: [
      ...(read.problems.length > 0 ? [problemTable(read.problems)] : []),
      ...(read.data === null ? [] : [contentsInWords(read.data)]),
      ...leftOutInWords(read),
    ],
    json: {
      sound: isSound,
      set: read.data === null ? null : contents(read.data),
      count: read.problemCount,
      problems: read.problems,
      goodRows: read.goodRows,
      leftOut: read.leftOut,
    },
    asked: null,
    exit: isSound ? ANSWERED : FAULTY_DATA,
  };
}

function headlineOf(read: ReadResult, isSound: boolean): string {
  if (!isSound || read.data === null) return problemsInWords(read);
  const notes = read.problemCount === 0 ? '' : `, with ${counted(read.problemCount, 'note')}`;
  return `${read.data.title} is sound${notes}.`;
}

function contents(data: DataSet) {
  const { id, title, version } = data;
  return {
    ...{ id, title, version, actors: data.actors.length, ties: data.ties.length },
    ...{ events: data.events.length, sources: data.sources.length },
    tiesWithoutSource: data.ties.filter(({ sources }) => sources.length === 0).length,
  };
}

function contentsInWords(data: DataSet): string {
  const { tiesWithoutSource } = contents(data);
  const unsourced =
    tiesWithoutSource === 0
      ? 'every tie has a source'
      : counted(tiesWithoutSource, 'tie has no source', 'ties have no source');
  return (
    `${counted(data.actors.length, 'actor')}, ${counted(data.ties.length, 'tie')}, ` +
    `${counted(data.events.length, 'event')} and ${counted(data.sources.length, 'source')}; ` +
    `${unsourced}. It covers ${periodInWords(data.period)}. ${ENGLISH.dialogs.set.version(data.version, data.licence)}`
  );
}

function leftOutInWords({ leftOut }: ReadResult): readonly string[] {
  const lines = leftOut
    .filter(({ rows, gone, shortened }) => rows + gone + shortened > 0)
    .map(
      ({ file, rows, gone, shortened }) =>
        `  ${file}: ${counted(rows, 'row')} passed over, ${counted(gone, 'tie')} outside the lives of their actors, ` +
        `${shortened} cut to them`,
    );
  return lines.length === 0 ? [] : [['As set.json says:', ...lines].join('\n')];
}
