/**
 * The finding as a sentence: the headline of the panel, the title of a figure, the first line in a terminal. It says
 * only what the finding holds.
 */

import type {
  ChangedAnswer,
  EstrangedAnswer,
  Finding,
  LinkedAnswer,
  PairAnswer,
  Placing,
  WhatIfAnswer,
} from './finding.ts';
import type { Graph } from './graph.ts';
import type { BalanceFinding } from './measures.ts';
import type { Question } from './question.ts';
import { counted, countInWords, editInWords, listInWords, shortName } from './sentence.ts';

/** The answer in one sentence, in plain words. */
export function headline(finding: Finding, question: Question, graph: Graph): string {
  const { answer } = finding;
  switch (answer.ask) {
    case 'between':
      return betweenHeadline(answer, question, graph);
    case 'estranged':
      return estrangedHeadline(answer, graph);
    case 'pair':
      return pairHeadline(answer, question, graph);
    case 'linked':
      return linkedHeadline(answer, question, graph);
    case 'changed':
      return changedHeadline(answer, question);
    case 'whatIf':
      return whatIfHeadline(answer, question, graph);
    case 'camps':
      return campsHeadline(answer);
  }
}

function betweenHeadline({ rows, standing }: EstrangedAnswer, { broker }: Question, graph: Graph): string {
  if (broker === null) return 'Choose an actor to see where it stands between others.';
  const name = shortName(graph, broker);
  const pairs = counted(rows.length, 'estranged pair');
  if (rows.length === 0) return 'No pair is estranged under this question.';
  if (standing === null || standing.between === 0) return `${name} stands between none of ${pairs}.`;
  const first = standing.first === 0 ? 'none' : String(standing.first);
  const level = standing.levelFirst === 0 ? '' : `, level with another in ${standing.levelFirst}`;
  return `${name} stands between ${standing.between} of ${pairs}; it is the best broker for ${first} of them${level}.`;
}

function estrangedHeadline({ rows, standings }: EstrangedAnswer, graph: Graph): string {
  const loudest = rows[0];
  if (loudest === undefined) return 'No pair is estranged under this question.';
  const [a, b] = loudest.relation.pair;
  const are = rows.length === 1 ? 'One pair is estranged' : `${rows.length} pairs are estranged`;
  const best = standings[0];
  const who = best ? `; ${shortName(graph, best.actor)} stands best, between ${best.between} of them` : '';
  return `${are}, ${shortName(graph, a)} – ${shortName(graph, b)} above all${who}.`;
}

function pairHeadline(
  { brokers, relation, pathCount }: PairAnswer,
  question: Question,
  graph: Graph,
): string {
  if (question.pair === null) return 'Choose two actors to see who could bring them together.';
  const [a, b] = relation.pair.map((id) => shortName(graph, id));
  const reaching = brokers.filter((row) => row.access !== null);
  const firsts = brokers.filter((row) => row.rank === 1);
  const lead = firsts[0];
  if (lead === undefined || reaching.length === 0) {
    const ways =
      pathCount > 0
        ? 'though no state stands on them'
        : `${a} and ${b} have no way recorded through third parties`;
    return pathCount > 0 ? `${counted(pathCount, 'way')} between ${a} and ${b}, ${ways}.` : `${ways}.`;
  }
  const names = listInWords(firsts.map((row) => shortName(graph, row.actor)));
  const { access } = lead;
  const how =
    question.ranking.by === 'parts' || access === null
      ? 'best by all parts'
      : `in ${counted(access.legs, 'leg', 'legs', countInWords)} at cost ${access.cost}`;
  const rivals = reaching.filter((row) => row.rank !== 1).length;
  const others = `${counted(rivals, 'rival', 'rivals', countInWords)} also ${rivals === 1 ? 'reaches' : 'reach'} both`;
  return `${names}, ${firsts.length > 1 ? 'level, ' : ''}${how}${rivals === 0 ? '; no other reaches both' : `; but ${others}`}.`;
}

function linkedHeadline({ relations }: LinkedAnswer, { broker }: Question, graph: Graph): string {
  if (broker === null) return 'Choose an actor to see who is linked to it.';
  const name = shortName(graph, broker);
  if (relations.length === 0) return `No tie of ${name} is recorded under this question.`;
  const hostile = relations.filter((relation) => relation.hostile > 0).length;
  const with_ = hostile === 0 ? 'hostile to none' : `with hostility in ${hostile}`;
  return `${name} is linked to ${counted(relations.length, 'actor')}, ${with_}.`;
}

function changedHeadline({ gained, lost, turned }: ChangedAnswer, { otherPeriod }: Question): string {
  if (otherPeriod === null) return 'Choose another year to compare with.';
  const ties = `${counted(gained.length, 'tie')} gained, ${lost.length} lost`;
  return `${ties}; ${turned.length === 0 ? 'no pair' : counted(turned.length, 'pair')} turned.`;
}

function whatIfHeadline(answer: WhatIfAnswer, question: Question, graph: Graph): string {
  if (question.edits.length === 0) return 'Choose what should be otherwise.';
  const what = listInWords(question.edits.map((edit) => editInWords(edit, graph)));
  const total = answer.differences.length + answer.unchanged;
  const lost = answer.differences.filter(
    (d) => d.before.cheapest !== null && d.after.cheapest === null,
  ).length;
  const gained = answer.differences.filter(
    (d) => d.before.cheapest === null && d.after.cheapest !== null,
  ).length;
  if (answer.differences.length === 0)
    return `If ${what}, none of ${counted(total, 'estranged pair')} would differ.`;
  const ways = [
    ...(lost > 0 ? [`${lost} would lose every way`] : []),
    ...(gained > 0 ? [`${gained} would gain one`] : []),
  ];
  const tail = ways.length === 0 ? '' : `; ${listInWords(ways)}`;
  return `If ${what}, ${answer.differences.length} of ${counted(total, 'estranged pair')} would differ${tail}.`;
}

function campsHeadline(answer: BalanceFinding): string {
  const [one, other] = answer.camps;
  if (one.length + other.length === 0) return 'No signed tie is in force, so there are no camps.';
  const against = counted(answer.frustrated.length, 'pair');
  if (other.length === 0) return `One camp holds all ${one.length}; ${against} go against it.`;
  return `Two camps, of ${one.length} and ${other.length}; ${against} ${answer.frustrated.length === 1 ? 'goes' : 'go'} against them.`;
}

/** A rank as printed: "1", or "2=" where it is shared. */
export function rankText(placing: Pick<Placing, 'rank' | 'level'>): string {
  return placing.level ? `${placing.rank}=` : String(placing.rank);
}
