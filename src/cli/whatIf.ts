/** The difference that what-if edits make, for commands that list pairs. */

import { answer } from '#analysis/answer.ts';
import { answerTo, type PairSummary, type WhatIfAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { headline } from '#model/headline.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { placingsInWords } from './pathWords.ts';
import type { TextTable } from './textTable.ts';

/** What differs without what was left out, in a sentence and a table; nothing where nothing was. */
export function whatIfBlocks(graph: Graph, question: Question): readonly (string | TextTable)[] {
  if (question.edits.length === 0) return [];
  const finding = answer(graph, { ...question, ask: 'whatIf' });
  const { differences } = answerTo(finding, 'whatIf') as WhatIfAnswer;
  const sentence = headline(finding, { ...question, ask: 'whatIf' }, graph);
  if (differences.length === 0) return [sentence];
  const inWords = ({ estranged, best }: PairSummary) =>
    !estranged ? 'not estranged' : best.length === 0 ? 'no way' : placingsInWords(graph, best);
  const table: TextTable = {
    columns: [{ head: 'pair' }, { head: 'as it is' }, { head: 'as it would be' }],
    rows: differences.map(({ pair, before, after }) => [
      pair.map((actor) => shortName(graph, actor)).join(' – '),
      inWords(before),
      inWords(after),
    ]),
  };
  return [sentence, table];
}
