/** `overlap`: two data sets over one another: ties in both, in one, and those that disagree on sign or date. */

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf } from '#cli/dataFiles.ts';
import { FIGURE_OPTIONS } from '#cli/figureFile.ts';
import { option } from '#cli/options.ts';
import { isFault } from '#cli/problemTable.ts';
import { ANSWERED, WrongUse } from '#cli/terminal.ts';
import type { TextTable } from '#cli/textTable.ts';
import { type Call, FaultyData, type Reply, type Verb } from '#cli/verb.ts';
import { exportSet } from '#formats/exportSet.ts';
import { overlapCsv } from '#formats/overlapCsv.ts';
import type { DataSet } from '#model/dataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { type ActorId, actorId, type TieId } from '#model/ids.ts';
import { type Overlap, overlapOf } from '#model/overlap.ts';
import { layOver } from '#model/overlay.ts';
import { datesInWords } from '#model/period.ts';
import { defaultQuestion } from '#model/question.ts';
import { type SaidActors, type SameActors, sameActors } from '#model/sameActors.ts';
import { counted } from '#model/sentence.ts';

export const OVERLAP: Verb = {
  name: 'overlap',
  summary: 'Lay two data sets over one another.',
  takes: 'DIR1 DIR2',
  most: 2,
  about:
    'Finds who is who in two folders (by id, by name, by any other name), then which ties both have, which only one has, ' +
    'and where they disagree on sign or date. Kinds that both sets have are compared with their like. --same says who is ' +
    'who where names do not: ID1=ID2, or ID1= for nobody.',
  options: [
    option('same', 'ID1=ID2', 'Who of the second set an actor of the first is; may be given again.', {
      repeats: true,
    }),
    option(
      'output',
      'FILE',
      'Write every tie with what was found as CSV; or, as FILE.zip, both sets as one that opens in the page.',
      {
        letter: 'o',
      },
    ),
    ...FIGURE_OPTIONS,
  ],
  json:
    '{actors: {matches: [{one, other, by}], unsure: [{one, others}], onlyOne: [ids], onlyOther: [ids]}, ' +
    'ties: {both: [{one, other}], disagree: [{one, other, on: ["sign" | "dates"]}], onlyOne, onlyOther, beyondOne, beyondOther: [ids]}}',
  examples: [
    'overlap my-data their-data',
    'overlap my-data their-data --same PRK=NKOR -o overlap.csv',
    'overlap my-data their-data -o both.zip --figure both.svg',
  ],
  run,
};

async function run(call: Call): Promise<Reply> {
  const [mine, theirs] = call.args.positionals;
  if (mine === undefined || theirs === undefined)
    throw new WrongUse('Two folders are needed: honest-broker overlap DIR1 DIR2.');
  const [one, other] = [await dataOf(call, mine), await dataOf(call, theirs)];
  const actors = sameActors(one, other, saidIn(call, one, other));
  const ties = overlapOf(one, other, actors);
  const file = call.args.text('output');
  const joined = layOver(one, other, actors);
  if (file !== null) write(file, await takenAway(file, { one, other, ties, joined }), call);
  return {
    headline: headlineOf(ties),
    blocks: [
      ...actorsInWords(actors),
      ...tables(one, other, ties),
      ...(file === null ? [] : [`Written to ${file}.`]),
    ],
    json: { actors, ties },
    asked: { graph: indexGraph(joined), question: defaultQuestion(joined) },
    exit: ANSWERED,
  };
}

interface Laid {
  readonly one: DataSet;
  readonly other: DataSet;
  readonly ties: Overlap;
  readonly joined: DataSet;
}

async function takenAway(file: string, { one, other, ties, joined }: Laid): Promise<string | Uint8Array> {
  return file.endsWith('.zip') ? (await exportSet(joined, 'zip')).bytes : overlapCsv(one, other, ties);
}

async function dataOf({ open }: Call, folder: string): Promise<DataSet> {
  const read = await open(folder);
  if (read.data === null || read.problems.some(isFault)) throw new FaultyData(read);
  return read.data;
}

function saidIn({ args }: Call, one: DataSet, other: DataSet): SaidActors {
  const has = ({ actors }: DataSet, id: string) => actors.some((actor) => actor.id === id);
  const said = (args.list('same') ?? []).map((text): readonly [ActorId, ActorId | null] => {
    const [mine = '', theirs = '', ...rest] = text.split('=');
    if (!text.includes('=') || rest.length > 0) throw new WrongUse(`--same ${text} is no ID1=ID2.`);
    if (!has(one, mine)) throw new WrongUse(`--same ${text}: the first set has no actor "${mine}".`);
    if (theirs !== '' && !has(other, theirs))
      throw new WrongUse(`--same ${text}: the second set has no actor "${theirs}".`);
    return [actorId(mine), theirs === '' ? null : actorId(theirs)];
  });
  return new Map(said);
}

function headlineOf({ both, disagree, onlyOne, onlyOther }: Overlap): string {
  return (
    `${counted(both.length + disagree.length, 'tie')} in both, ${disagree.length} of them in disagreement; ` +
    `${onlyOne.length} only in the first, ${onlyOther.length} only in the second.`
  );
}

function actorsInWords({ matches, unsure, onlyOne, onlyOther }: SameActors): readonly string[] {
  const told = `${counted(matches.length, 'actor')} in both; ${onlyOne.length} only in the first, ${onlyOther.length} only in the second.`;
  const offers = unsure.map(({ one, others }) => `${one} may be ${others.join(' or ')}`);
  return [
    told,
    ...(offers.length === 0 ? [] : [`Unsure: ${offers.join('; ')}. Say who is who with --same.`]),
  ];
}

function tables(one: DataSet, other: DataSet, overlap: Overlap): readonly (string | TextTable)[] {
  const [mine, theirs] = [one, other].map(({ ties }) => new Map(ties.map((tie) => [tie.id, tie])));
  const said = (ties: typeof mine, id: TieId) => {
    const tie = ties?.get(id);
    if (tie === undefined) return id;
    const sign = tie.sign > 0 ? '+' : tie.sign < 0 ? '−' : '0';
    return `${id} ${tie.from} – ${tie.to}, ${tie.kind} ${sign}, ${datesInWords(tie.period)}`;
  };
  const list = (head: string, ids: readonly TieId[], ties: typeof mine): readonly (string | TextTable)[] =>
    ids.length === 0 ? [] : [{ columns: [{ head }], rows: ids.map((id) => [said(ties, id)]) }];
  const disagree: TextTable = {
    columns: [{ head: 'disagree on' }, { head: 'the first says' }, { head: 'the second says' }],
    rows: overlap.disagree.map((pair) => [
      pair.on.join(', '),
      said(mine, pair.one),
      said(theirs, pair.other),
    ]),
  };
  const beyond = overlap.beyondOne.length + overlap.beyondOther.length;
  return [
    ...(overlap.disagree.length === 0 ? [] : [disagree]),
    ...list('only in the first', overlap.onlyOne, mine),
    ...list('only in the second', overlap.onlyOther, theirs),
    ...(beyond === 0
      ? []
      : [`${counted(beyond, 'tie')} with an actor that the other set lacks could not be compared.`]),
  ];
}

function write(file: string, text: string | Uint8Array, { terminal }: Call): void {
  try {
    writeFileSync(resolve(terminal.here, file), text);
  } catch (error) {
    throw new WrongUse(`The file ${file} cannot be written (${reasonOf(error)}); name another.`);
  }
}
