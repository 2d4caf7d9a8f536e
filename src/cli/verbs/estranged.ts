/** `estranged`: which pairs are at odds, and who is the best broker of each. */

import { answer } from '#analysis/answer.ts';
import { answered, daysOf } from '#cli/answered.ts';
import { FIGURE_OPTIONS } from '#cli/figureFile.ts';
import {
  DATA_OPTIONS,
  PAIRS_OPTIONS,
  PATH_OPTIONS,
  QUESTION_OPTIONS,
  RANKING_OPTIONS,
} from '#cli/options.ts';
import { placingsInWords } from '#cli/pathWords.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';
import { whatIfBlocks } from '#cli/whatIf.ts';
import { askSentence } from '#model/ask.ts';
import { answerTo, type EstrangedAnswer, type EstrangedRow } from '#model/finding.ts';
import { headline } from '#model/headline.ts';
import { shortName } from '#model/sentence.ts';

export const ESTRANGED: Verb = {
  name: 'estranged',
  summary: 'List the estranged pairs, with the best brokers of each.',
  takes: '',
  most: 0,
  about:
    'Lists pairs that are hostile, or mixed with hostility (N) at least as strong as what is positive (P), in order of ' +
    'the sum of their hostile ties. Pairs with no tie recorded are left out unless --unlinked is given: no tie ' +
    'recorded is not proof of no relation. A broker is shown with its rank and its cost.',
  options: [
    ...DATA_OPTIONS,
    ...QUESTION_OPTIONS,
    ...PAIRS_OPTIONS,
    ...PATH_OPTIONS,
    ...RANKING_OPTIONS,
    ...FIGURE_OPTIONS,
  ],
  json:
    '{period: [first day, last day], pairs: [{pair, state, positive, hostile, quarrel, ' +
    'firstBroker: {id, cost} | null}]}, in rank order; quarrel is the sum of the hostile strengths.',
  examples: ['estranged --at 2013', 'estranged --unlinked --json'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph, question: base } = await call.asked();
  const question = askSentence(base, 'estranged');
  const finding = answer(graph, question);
  const { rows } = answerTo(finding, 'estranged') as EstrangedAnswer;
  const table = {
    columns: [
      ...[{ head: '', right: true }, { head: 'pair' }, { head: 'state' }],
      ...['P', 'N', 'quarrel'].map((head) => ({ head, right: true })),
      { head: 'best brokers, with the cost of their way' },
    ],
    rows: rows.map(({ number, relation, best }) => [
      String(number),
      relation.pair.map((actor) => shortName(graph, actor)).join(' – '),
      relation.state,
      ...[relation.positive, relation.hostile, relation.quarrel].map(String),
      best.length === 0 ? 'no way' : placingsInWords(graph, best),
    ]),
  };
  return answered(graph, question, {
    headline: headline(finding, question, graph),
    blocks: [...(rows.length === 0 ? [] : [table]), ...whatIfBlocks(graph, question)],
    json: { period: daysOf(question.period), pairs: rows.map(pairJson) },
  });
}

function pairJson({ relation, best: [first] }: EstrangedRow) {
  const { pair, state, positive, hostile, quarrel } = relation;
  const access = first?.access ?? null;
  const firstBroker = first === undefined || access === null ? null : { id: first.actor, cost: access.cost };
  return { pair, state, positive, hostile, quarrel, firstBroker };
}
