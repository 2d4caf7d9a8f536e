/**
 * The question as a sentence whose blanks are controls. The bar on screen, the caption of a figure and the title of
 * the page all come from these parts, so that they always say the same.
 */

import { apart, withoutTurning } from './direction.ts';
import type { Edit } from './edit.ts';
import type { Graph } from './graph.ts';
import type { ActorId } from './ids.ts';
import type { Question } from './question.ts';
import { STATUSES } from './tie.ts';
import type { Blank } from './words/blank.ts';
import { ENGLISH } from './words/en.ts';
import type { Words } from './words/words.ts';

export type { Blank } from './words/blank.ts';
export { counted, countInWords, listInWords } from './words/counting.ts';

export interface SentencePart {
  readonly text: string;
  /** Null for plain words. */
  readonly blank: Blank | null;
}

/** The parts of a question's sentence, in order; joined, they are the sentence. Names are as the graph has them. */
export function sentenceParts(
  question: Question,
  graph: Graph,
  words: Words = ENGLISH,
): readonly SentencePart[] {
  return words.sentence.asks[question.ask](question.rules.maxLegs - 1).map((part) =>
    typeof part === 'string'
      ? { text: part, blank: null }
      : { text: blankText(question, graph, part.blank, words), blank: part.blank },
  );
}

/** The question as one sentence. */
export function sentence(question: Question, graph: Graph, words: Words = ENGLISH): string {
  return sentenceParts(question, graph, words)
    .map((part) => part.text)
    .join('');
}

function blankText(question: Question, graph: Graph, blank: Blank, { sentence: words }: Words): string {
  const { broker, pair, otherPeriod, rules } = question;
  switch (blank) {
    case 'broker':
      return broker === null ? words.someone : shortName(graph, broker);
    case 'pairFirst':
      return pair === null ? words.someone : shortName(graph, pair[0]);
    case 'pairSecond':
      return pair === null ? words.someoneElse : shortName(graph, pair[1]);
    case 'period':
      return words.period(question.period, question.ask);
    case 'otherPeriod':
      return otherPeriod === null ? words.anotherPeriod : words.period(otherPeriod, question.ask);
    case 'statuses':
      return statusesInWords(question, words);
    case 'maxLegs':
      return words.atMost(rules.maxLegs - 1);
    case 'edits':
      return editsInWords(question, graph, words);
  }
}

type SentenceWords = Words['sentence'];

function statusesInWords({ filters }: Question, words: SentenceWords): string {
  const named = STATUSES.filter((status) => filters.statuses.includes(status));
  if (named.length === STATUSES.length) return words.allStatuses;
  return named.length === 0
    ? words.noStatus
    : words.someStatuses(named.map((status) => words.status[status]));
}

function editsInWords({ edits }: Question, graph: Graph, words: SentenceWords): string {
  return edits.length === 0
    ? words.noEdit
    : words.edits(edits.map((edit) => wordsOfEdit(edit, graph, words)));
}

/** One what-if edit in words that follow "what if". */
export function editInWords(edit: Edit, graph: Graph, words: Words = ENGLISH): string {
  return wordsOfEdit(edit, graph, words.sentence);
}

function wordsOfEdit(edit: Edit, graph: Graph, words: SentenceWords): string {
  switch (edit.edit) {
    case 'removeActor':
      return words.removed(shortName(graph, edit.actor));
    case 'removeTie':
      return words.removed(tieInWords(graph, edit.tie, words));
    case 'addTie':
      return words.tied(shortName(graph, edit.from), shortName(graph, edit.to));
    case 'changeSign':
      return words.signed(tieInWords(graph, edit.tie, words), edit.sign);
    case 'admitStatus':
      return words.admitted(edit.status);
  }
}

function tieInWords(
  graph: Graph,
  id: Extract<Edit, { edit: 'removeTie' }>['tie'],
  words: SentenceWords,
): string {
  const tie = graph.ties[graph.tieNumbers.get(id) ?? -1];
  return tie === undefined
    ? words.tieById(id)
    : words.tie(shortName(graph, tie.from), shortName(graph, tie.to));
}

/** The short name of an actor for a sentence; its id where the graph does not hold it. */
export function shortName(graph: Graph, actor: ActorId): string {
  return apart(rawName(graph, actor));
}

/** The short name of an actor by itself, as in a table: without marks that turn the direction of text. */
export function plainName(graph: Graph, actor: ActorId): string {
  return withoutTurning(rawName(graph, actor));
}

function rawName(graph: Graph, actor: ActorId): string {
  return graph.actors[graph.actorNumbers.get(actor) ?? -1]?.short ?? actor;
}
