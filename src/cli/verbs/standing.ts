/** `standing`: where everyone, or one, stands between others over all estranged pairs. */

import { answer } from '#analysis/answer.ts';
import { findActor } from '#cli/actorNames.ts';
import { answered, daysOf } from '#cli/answered.ts';
import { FIGURE_OPTIONS } from '#cli/figureFile.ts';
import {
  DATA_OPTIONS,
  PAIRS_OPTIONS,
  PATH_OPTIONS,
  QUESTION_OPTIONS,
  RANKING_OPTIONS,
} from '#cli/options.ts';
import { pathInWords } from '#cli/pathWords.ts';
import { refuseTakenOut } from '#cli/takenOut.ts';
import type { TextTable } from '#cli/textTable.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';
import { whatIfBlocks } from '#cli/whatIf.ts';
import { askAbout, askSentence } from '#model/ask.ts';
import type { EstrangedAnswer, EstrangedRow, Standing } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { headline, rankText } from '#model/headline.ts';
import { shortName } from '#model/sentence.ts';

export const STANDING: Verb = {
  name: 'standing',
  summary: 'Say where everyone, or one, stands between others.',
  takes: '[C]',
  most: 1,
  about:
    'Over all estranged pairs listed: between how many each stands, for how many it is first (of these level with ' +
    'another), second, third, on every path of how many it lies, and the sum of 1/rank. With C, its place for each pair.',
  options: [
    ...DATA_OPTIONS,
    ...QUESTION_OPTIONS,
    ...PAIRS_OPTIONS,
    ...PATH_OPTIONS,
    ...RANKING_OPTIONS,
    ...FIGURE_OPTIONS,
  ],
  json:
    '{period: [first day, last day], pairCount, standings: [{id, between, first, levelFirst, second, third, exclusive, ' +
    'score}]}; with C also {id, pairs: [{pair, rank, level, access: {cost, legs}, path: [ids], exclusive: {cost, legs, ' +
    'all}} | {pair, rank: null}]}, and standings has C alone.',
  examples: ['standing --at 2013', 'standing Mongolia --at 2013'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph, question: base } = await call.asked();
  const [name] = call.args.positionals;
  const linked = call.args.has('link') && base.ask === 'between' ? base.broker : null;
  const broker = name === undefined ? linked : findActor(graph, name);
  refuseTakenOut({ question: base }, broker === null ? [] : [broker]);
  const question =
    broker === null ? askSentence(base, 'estranged') : askAbout(askSentence(base, 'between'), broker);
  const finding = answer(graph, question);
  const found = finding.answer as EstrangedAnswer;
  const standings = broker === null ? found.standings : found.standing === null ? [] : [found.standing];
  return answered(graph, question, {
    headline: headline(finding, question, graph),
    blocks: [
      ...(standings.length === 0 ? [] : [standingTable(graph, standings)]),
      ...(broker === null || found.rows.length === 0 ? [] : [pairsTable(graph, found.rows)]),
      ...whatIfBlocks(graph, question),
    ],
    json: {
      period: daysOf(question.period),
      pairCount: found.rows.length,
      standings: standings.map(standingJson),
      ...(broker === null ? {} : { id: broker, pairs: found.rows.map(placeJson) }),
    },
  });
}

function standingJson({ actor, ...rest }: Standing) {
  const { between, first, levelFirst, second, third, exclusive, score } = rest;
  return { id: actor, between, first, levelFirst, second, third, exclusive, score };
}

function placeJson({ relation: { pair }, asked }: EstrangedRow) {
  if (asked === null) return { pair, rank: null };
  const { rank, level, access, path, exclusive } = asked;
  return { pair, rank, level, access, path: path.actors, exclusive };
}

function standingTable(graph: Graph, standings: readonly Standing[]): TextTable {
  const counts = ['between', 'first', 'level first', 'second', 'third', 'on every path'];
  return {
    columns: [
      { head: 'id' },
      { head: 'broker' },
      ...[...counts, 'Σ 1/rank'].map((head) => ({ head, right: true })),
    ],
    rows: standings.map((row) => [
      row.actor,
      shortName(graph, row.actor),
      ...[row.between, row.first, row.levelFirst, row.second, row.third, row.exclusive].map(String),
      row.score.toFixed(2),
    ]),
  };
}

function pairsTable(graph: Graph, rows: readonly EstrangedRow[]): TextTable {
  return {
    columns: [
      ...[{ head: '', right: true }, { head: 'pair' }, { head: 'rank', right: true }],
      ...[{ head: 'cost', right: true }, { head: 'best path' }],
    ],
    rows: rows.map(({ number, relation, asked }) => [
      String(number),
      relation.pair.map((actor) => shortName(graph, actor)).join(' – '),
      ...(asked === null
        ? ['', '', 'no way leads through it']
        : [rankText(asked), String(asked.access?.cost ?? ''), pathInWords(graph, asked.path)]),
    ]),
  };
}
