/**
 * The finding as a sentence: the headline of the panel, the title of a figure, the first line in a terminal. It says
 * only what the finding holds.
 */

import type {
  ChangedAnswer,
  EstrangedAnswer,
  Finding,
  LinkedAnswer,
  OverlapAnswer,
  PairAnswer,
  Placing,
  WhatIfAnswer,
} from './finding.ts';
import type { Graph } from './graph.ts';
import type { BalanceFinding } from './measures.ts';
import type { Question } from './question.ts';
import { editInWords, shortName } from './sentence.ts';
import { ENGLISH } from './words/en.ts';
import type { Words } from './words/words.ts';

/** The answer in one sentence, in plain words. Names are as the graph has them. */
export function headline(finding: Finding, question: Question, graph: Graph, words: Words = ENGLISH): string {
  const { answer } = finding;
  const { headline: say } = words;
  switch (answer.ask) {
    case 'between':
      return betweenHeadline(answer, question, graph, say);
    case 'estranged':
      return estrangedHeadline(answer, graph, say);
    case 'pair':
      return pairHeadline(answer, question, graph, say);
    case 'linked':
      return linkedHeadline(answer, question, graph, say);
    case 'changed':
      return changedHeadline(answer, question, say);
    case 'whatIf':
      return whatIfHeadline(answer, question, graph, words);
    case 'camps':
      return campsHeadline(answer, say);
    case 'overlap':
      return overlapHeadline(answer, graph, say);
  }
}

type HeadlineWords = Words['headline'];

function betweenHeadline(
  { rows, standing }: EstrangedAnswer,
  { broker }: Question,
  graph: Graph,
  say: HeadlineWords,
): string {
  if (broker === null) return say.chooseBroker;
  if (rows.length === 0) return say.noneEstranged;
  const name = shortName(graph, broker);
  if (standing === null || standing.between === 0) return say.betweenNone(name, rows.length);
  return say.between(name, rows.length, standing);
}

function estrangedHeadline({ rows, standings }: EstrangedAnswer, graph: Graph, say: HeadlineWords): string {
  const loudest = rows[0];
  if (loudest === undefined) return say.noneEstranged;
  const [a, b] = loudest.relation.pair;
  const best = standings[0];
  return say.estranged(
    rows.length,
    [shortName(graph, a), shortName(graph, b)],
    best === undefined ? null : { name: shortName(graph, best.actor), between: best.between },
  );
}

function pairHeadline(
  { brokers, relation, pathCount }: PairAnswer,
  question: Question,
  graph: Graph,
  say: HeadlineWords,
): string {
  if (question.pair === null) return say.choosePair;
  const [a, b] = relation.pair;
  const ends = [shortName(graph, a), shortName(graph, b)] as const;
  const reaching = brokers.filter((row) => row.access !== null);
  const firsts = brokers.filter((row) => row.rank === 1);
  const lead = firsts[0];
  if (lead === undefined || reaching.length === 0)
    return pathCount > 0 ? say.noStateOnWays(...ends, pathCount) : say.noWay(...ends);
  return say.foremost({
    names: firsts.map((row) => shortName(graph, row.actor)),
    access: firsts.find((row) => row.access !== null)?.access ?? null,
    byParts: question.ranking.by === 'parts',
    rivals: reaching.filter((row) => row.rank !== 1).length,
  });
}

function linkedHeadline(
  { relations }: LinkedAnswer,
  { broker }: Question,
  graph: Graph,
  say: HeadlineWords,
): string {
  if (broker === null) return say.chooseLinked;
  const name = shortName(graph, broker);
  if (relations.length === 0) return say.noneLinked(name);
  return say.linked(name, relations.length, relations.filter((relation) => relation.hostile > 0).length);
}

function changedHeadline(
  { gained, lost, turned }: ChangedAnswer,
  { otherPeriod }: Question,
  say: HeadlineWords,
): string {
  return otherPeriod === null ? say.chooseYear : say.changed(gained.length, lost.length, turned.length);
}

function whatIfHeadline(answer: WhatIfAnswer, question: Question, graph: Graph, words: Words): string {
  const { differences, unchanged } = answer;
  if (question.edits.length === 0) return words.headline.chooseEdit;
  const what = words.sentence.edits(question.edits.map((edit) => editInWords(edit, graph, words)));
  return words.headline.whatIf(what, {
    differing: differences.length,
    total: differences.length + unchanged,
    losing: differences.filter((d) => d.before.cheapest !== null && d.after.cheapest === null).length,
    gaining: differences.filter((d) => d.before.cheapest === null && d.after.cheapest !== null).length,
  });
}

function campsHeadline({ camps: [one, other], frustrated }: BalanceFinding, say: HeadlineWords): string {
  if (one.length + other.length === 0) return say.noCamps;
  if (other.length === 0) return say.oneCamp(one.length, frustrated.length);
  return say.twoCamps(one.length, other.length, frustrated.length);
}

function overlapHeadline(answer: OverlapAnswer, { data }: Graph, say: HeadlineWords): string {
  if (data.overlay === undefined) return say.oneSet;
  const { both, disagree, onlyOne, onlyOther } = answer;
  return say.overlap(both.length, disagree.length, onlyOne.length, onlyOther.length);
}

/** A rank as printed: "1", or "2=" where it is shared. */
export function rankText(placing: Pick<Placing, 'rank' | 'level'>): string {
  return placing.level ? `${placing.rank}=` : String(placing.rank);
}
