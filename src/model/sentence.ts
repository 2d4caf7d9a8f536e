/**
 * The question as a sentence whose blanks are controls. The bar on screen, the caption of a figure and the title of
 * the page all come from these parts, so that they always say the same.
 */

import type { Edit } from './edit.ts';
import type { Graph } from './graph.ts';
import type { ActorId } from './ids.ts';
import { periodInWords } from './period.ts';
import type { Question } from './question.ts';
import { STATUSES } from './tie.ts';

/** What a blank lets the user choose. */
export type Blank =
  | 'broker'
  | 'pairFirst'
  | 'pairSecond'
  | 'period'
  | 'otherPeriod'
  | 'statuses'
  | 'maxLegs'
  | 'edits';

export interface SentencePart {
  readonly text: string;
  /** Null for plain words. */
  readonly blank: Blank | null;
}

const words = (text: string): SentencePart => ({ text, blank: null });

/** The parts of a question's sentence, in order; joined, they are the sentence. */
export function sentenceParts(question: Question, graph: Graph): readonly SentencePart[] {
  const blank = (which: Blank): SentencePart => ({ text: blankText(question, graph, which), blank: which });
  const over = [words(', over '), blank('statuses'), words(' ties')];
  const legs = [...over, words(', through '), blank('maxLegs'), words(thirdParties(question))];
  switch (question.ask) {
    case 'between':
      return [
        words('Where does '),
        blank('broker'),
        words(' stand between others in '),
        blank('period'),
        ...legs,
      ];
    case 'pair':
      return [
        ...[words('Who could bring '), blank('pairFirst'), words(' and '), blank('pairSecond')],
        ...[words(' together in '), blank('period'), ...legs],
      ];
    case 'linked':
      return [
        words('Who is linked to '),
        blank('broker'),
        words(' in '),
        blank('period'),
        ...over,
        words('?'),
      ];
    case 'estranged':
      return [words('Which pairs are estranged in '), blank('period'), ...legs];
    case 'changed':
      return [
        words('What changed between '),
        blank('period'),
        words(' and '),
        blank('otherPeriod'),
        ...over,
        words('?'),
      ];
    case 'whatIf':
      return [words('What if '), blank('edits'), words(' in '), blank('period'), ...legs];
    case 'camps':
      return [words('Which camps are there in '), blank('period'), ...over, words('?')];
  }
}

/** The question as one sentence. */
export function sentence(question: Question, graph: Graph): string {
  return sentenceParts(question, graph)
    .map((part) => part.text)
    .join('');
}

function thirdParties(question: Question): string {
  return question.rules.maxLegs === 2 ? ' third party?' : ' third parties?';
}

function blankText(question: Question, graph: Graph, blank: Blank): string {
  switch (blank) {
    case 'broker':
      return question.broker === null ? 'someone' : shortName(graph, question.broker);
    case 'pairFirst':
      return question.pair === null ? 'someone' : shortName(graph, question.pair[0]);
    case 'pairSecond':
      return question.pair === null ? 'someone else' : shortName(graph, question.pair[1]);
    case 'period':
      return periodInWords(question.period);
    case 'otherPeriod':
      return question.otherPeriod === null ? 'another year' : periodInWords(question.otherPeriod);
    case 'statuses':
      return statusesInWords(question);
    case 'maxLegs':
      return `at most ${question.rules.maxLegs - 1}`;
    case 'edits':
      return editsInWords(question, graph);
  }
}

function statusesInWords({ filters }: Question): string {
  const named = STATUSES.filter((status) => filters.statuses.includes(status));
  if (named.length === STATUSES.length) return 'all';
  return named.length === 0 ? 'no' : listInWords(named);
}

function editsInWords(question: Question, graph: Graph): string {
  return question.edits.length === 0
    ? 'something were otherwise'
    : listInWords(question.edits.map((edit) => editInWords(edit, graph)));
}

/** One what-if edit in words that follow "what if". */
export function editInWords(edit: Edit, graph: Graph): string {
  switch (edit.edit) {
    case 'removeActor':
      return `${shortName(graph, edit.actor)} did not exist`;
    case 'removeTie':
      return `${tieInWords(graph, edit.tie)} did not exist`;
    case 'addTie':
      return `${shortName(graph, edit.from)} and ${shortName(graph, edit.to)} were tied`;
    case 'changeSign':
      return `${tieInWords(graph, edit.tie)} were ${edit.sign > 0 ? 'cooperative' : edit.sign < 0 ? 'hostile' : 'without sign'}`;
    case 'admitStatus':
      return `all that is ${edit.status} were actual`;
  }
}

function tieInWords(graph: Graph, id: Extract<Edit, { edit: 'removeTie' }>['tie']): string {
  const tie = graph.ties[graph.tieNumbers.get(id) ?? -1];
  return tie === undefined
    ? `tie ${id}`
    : `the tie ${shortName(graph, tie.from)} – ${shortName(graph, tie.to)}`;
}

/** The short name of an actor; its id where the graph does not hold it. */
export function shortName(graph: Graph, actor: ActorId): string {
  return graph.actors[graph.actorNumbers.get(actor) ?? -1]?.short ?? actor;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count in words up to ten, in figures beyond. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** A count with its noun: "one rival", "4 rivals". */
export function counted(
  count: number,
  singular: string,
  plural = `${singular}s`,
  word: (n: number) => string = String,
): string {
  return `${word(count)} ${count === 1 ? singular : plural}`;
}
