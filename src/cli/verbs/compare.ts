/** `compare`: what changed between two periods. */

import { answer } from '#analysis/answer.ts';
import { editedGraph } from '#analysis/basisCache.ts';
import { answered, daysOf } from '#cli/answered.ts';
import { FIGURE_OPTIONS } from '#cli/figureFile.ts';
import {
  DATA_OPTIONS,
  PAIRS_OPTIONS,
  PATH_OPTIONS,
  QUESTION_OPTIONS,
  RANKING_OPTIONS,
} from '#cli/options.ts';
import { periodOfText } from '#cli/periods.ts';
import { WrongUse } from '#cli/terminal.ts';
import type { TextTable } from '#cli/textTable.ts';
import { tieTable } from '#cli/tieTable.ts';
import type { Asked, Call, Reply, Verb } from '#cli/verb.ts';
import { compareWith } from '#model/ask.ts';
import { answerTo, type ChangedAnswer, type Relation, type Standing } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { headline } from '#model/headline.ts';
import type { TieId } from '#model/ids.ts';
import { type Period, periodInWords, samePeriod } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';

export const COMPARE: Verb = {
  name: 'compare',
  summary: 'Say what changed between two periods.',
  takes: 'P1 P2',
  most: 2,
  about:
    'Lists the ties gained and lost from the first period to the second, the pairs linked in both that turned, and how ' +
    'the standing of each broker changed. A period is a date or two of them, as in 2010..2014.',
  options: [
    ...DATA_OPTIONS,
    ...QUESTION_OPTIONS.filter(({ name }) => !['at', 'from', 'to'].includes(name)),
    ...[...PAIRS_OPTIONS, ...PATH_OPTIONS, ...RANKING_OPTIONS, ...FIGURE_OPTIONS],
  ],
  json:
    '{period: [first day, last day], otherPeriod: [first day, last day], gained: [tie ids], lost: [tie ids], ' +
    'turned: [{pair, before: {state, positive, hostile}, after: {state, positive, hostile}}], standings: ' +
    '[{id, before: {between, first, levelFirst, second, third, exclusive, score} | null, after: … | null}]}',
  examples: ['compare 2012 2013', 'compare 2003..2007 2013..2017 --json'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph, question: base } = await call.asked();
  const [period, otherPeriod] = periodsOf(call, { graph, question: base });
  const question = compareWith({ ...base, period }, otherPeriod);
  const finding = answer(graph, question);
  const found = answerTo(finding, 'changed') as ChangedAnswer;
  return answered(graph, question, {
    headline: headline(finding, question, graph),
    blocks: blocksOf(graph, question, found),
    json: {
      period: daysOf(question.period),
      otherPeriod: daysOf(otherPeriod),
      gained: found.gained,
      lost: found.lost,
      turned: found.turned.map(({ before, after }) => ({
        ...{ pair: after.pair, before: stateJson(before), after: stateJson(after) },
      })),
      standings: found.standings.map(({ before, after }) => ({
        ...{ id: (after ?? before)?.actor, before: countsOf(before), after: countsOf(after) },
      })),
    },
  });
}

function periodsOf({ args }: Call, { graph, question }: Asked): readonly [Period, Period] {
  const [first, second] = args.positionals;
  if (first === undefined && args.has('link') && question.otherPeriod !== null)
    return [question.period, question.otherPeriod];
  if (first === undefined || second === undefined)
    throw new WrongUse('Two periods are needed, as in 2012 2013 or 2003..2007 2013..2017.');
  const periods = [periodOfText(first, graph.data), periodOfText(second, graph.data)] as const;
  if (samePeriod(...periods))
    throw new WrongUse(`${first} and ${second} are the same period; name two that differ.`);
  return periods;
}

function stateJson({ state, positive, hostile }: Relation) {
  return { state, positive, hostile };
}

function countsOf(standing: Standing | null) {
  if (standing === null) return null;
  const { actor: _, ...counts } = standing;
  return counts;
}

function blocksOf(whole: Graph, question: Question, found: ChangedAnswer): readonly (string | TextTable)[] {
  const graph = editedGraph(whole, question.edits);
  const numbers = (ids: readonly TieId[]) => ids.map((id) => graph.tieNumbers.get(id) as number);
  const named = (name: string, ids: readonly TieId[]) =>
    ids.length === 0 ? [] : [`${name}:`, tieTable(graph, numbers(ids))];
  return [
    ...named('Ties gained', found.gained),
    ...named('Ties lost', found.lost),
    ...(found.turned.length === 0 ? [] : ['Pairs that turned:', turnedTable(whole, found.turned)]),
    ...(found.standings.length === 0
      ? []
      : ['Between how many estranged pairs each stands:', standingsTable(whole, question, found.standings)]),
  ];
}

function turnedTable(graph: Graph, turned: ChangedAnswer['turned']): TextTable {
  const inWords = ({ state, positive, hostile }: Relation) => `${state}, P ${positive}, N ${hostile}`;
  return {
    columns: [{ head: 'pair' }, { head: 'before' }, { head: 'after' }],
    rows: turned.map(({ before, after }) => [
      after.pair.map((actor) => shortName(graph, actor)).join(' – '),
      inWords(before),
      inWords(after),
    ]),
  };
}

function standingsTable(graph: Graph, question: Question, standings: ChangedAnswer['standings']): TextTable {
  const count = (standing: Standing | null) =>
    standing === null ? '0' : `${standing.between}, first for ${standing.first}`;
  return {
    columns: [
      { head: 'broker' },
      { head: periodInWords(question.period) },
      { head: question.otherPeriod === null ? '' : periodInWords(question.otherPeriod) },
    ],
    rows: standings.map(({ before, after }) => [
      shortName(graph, ((after ?? before) as Standing).actor),
      count(before),
      count(after),
    ]),
  };
}
