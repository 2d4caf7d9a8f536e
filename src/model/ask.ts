/** Pure edits of a Question: what each gesture on the screen makes of it. None of them changes what it is given. */

import type { Edit } from './edit.ts';
import type { ActorId } from './ids.ts';
import type { Period } from './period.ts';
import type { Ask, Filters, Question, Ranking, Rules, Selection, View } from './question.ts';

/** Asks another sentence of the same graph. What the new one does not need stays as it was, for the way back. */
export function askSentence(question: Question, ask: Ask): Question {
  return { ...question, ask, view: { ...question.view, path: 0 } };
}

/** Asks where an actor stands, or who is linked to it: the sentence stays where it has room for one actor. */
export function askAbout(question: Question, broker: ActorId): Question {
  const ask = question.ask === 'linked' || question.ask === 'whatIf' ? question.ask : 'between';
  return { ...askSentence(question, ask), broker, selection: { actor: broker } };
}

/** Asks who could bring two together. A pair of one and the same changes nothing. */
export function askPair(question: Question, a: ActorId, b: ActorId): Question {
  if (a === b) return question;
  return { ...askSentence(question, 'pair'), pair: [a, b], selection: { pair: [a, b] } };
}

/** Asks of another period. */
export function setPeriod(question: Question, period: Period): Question {
  return { ...question, period, view: { ...question.view, path: 0 } };
}

/** Asks what changed between the question's period and a later one. */
export function compareWith(question: Question, otherPeriod: Period): Question {
  return { ...askSentence(question, 'changed'), otherPeriod };
}

/** Selects an actor, a pair or a tie, or nothing. */
export function select(question: Question, selection: Selection | null): Question {
  return { ...question, selection };
}

/** Changes filters. */
export function setFilters(question: Question, change: Partial<Filters>): Question {
  return { ...question, filters: { ...question.filters, ...change } };
}

/** Changes rules of broker paths. */
export function setRules(question: Question, change: Partial<Rules>): Question {
  return { ...question, rules: { ...question.rules, ...change }, view: { ...question.view, path: 0 } };
}

/** Changes how brokers are ranked. */
export function setRanking(question: Question, change: Partial<Ranking>): Question {
  return { ...question, ranking: { ...question.ranking, ...change } };
}

/** Changes how it is seen. */
export function setView(question: Question, change: Partial<View>): Question {
  return { ...question, view: { ...question.view, ...change } };
}

/** Adds a what-if edit and asks what difference it makes. */
export function askWhatIf(question: Question, edit: Edit): Question {
  return { ...askSentence(question, 'whatIf'), edits: [...question.edits, edit] };
}

/** Takes back the what-if edit of a number. */
export function withoutEdit(question: Question, number: number): Question {
  return { ...question, edits: question.edits.filter((_, at) => at !== number) };
}

/** A list with an item put in where it was missing, or taken out where it was there. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** A list of what is off that leaves only one of all items on; or nothing off, where that is so already. */
export function soloed<Item>(all: readonly Item[], off: readonly Item[], item: Item): readonly Item[] {
  const others = all.filter((other) => other !== item);
  const isSolo = !off.includes(item) && others.every((other) => off.includes(other));
  return isSolo ? [] : others;
}
