/** A field of a question as a text of an address, and the makers of such fields for words, flags, counts and lists. */

import type { Question } from '#model/question.ts';
import { joinItems, splitItems } from './queryText.ts';
import { knownItems, oneOf, type Reading, wholeNumber } from './questionChecks.ts';

export interface QuestionField {
  /** Its name in an address. */
  readonly key: string;
  write(question: Question): string;
  /** The question with the field read; undefined where the text is of no use. */
  read(question: Question, text: string, reading: Reading): Question | undefined;
}

/** Reads a part of a question, and makes the question with another. */
export interface Part<Value> {
  get(question: Question): Value;
  set(question: Question, value: Value): Question;
}

/** One part of a group of fields, such as its filters. */
export function partOf<
  Group extends 'filters' | 'rules' | 'ranking' | 'stress' | 'view',
  Key extends keyof Question[Group],
>(group: Group, key: Key): Part<Question[Group][Key]> {
  return {
    get: (question) => question[group][key],
    set: (question, value) => ({ ...question, [group]: { ...question[group], [key]: value } }),
  };
}

/** One of some words. */
export function wordField<Word extends string>(
  key: string,
  words: readonly Word[],
  part: Part<Word>,
): QuestionField {
  const isWord = oneOf(words);
  return {
    key,
    write: part.get,
    read: (question, text) => (isWord(text) ? part.set(question, text) : undefined),
  };
}

/** On or off: 1 or 0. */
export function flagField(key: string, part: Part<boolean>): QuestionField {
  return {
    key,
    write: (question) => (part.get(question) ? '1' : '0'),
    read: (question, text) => (text === '1' || text === '0' ? part.set(question, text === '1') : undefined),
  };
}

/** A whole number between two bounds. */
export function countField(key: string, least: number, most: number, part: Part<number>): QuestionField {
  return {
    key,
    write: (question) => String(part.get(question)),
    read: (question, text) => {
      const number = wholeNumber(text, least, most);
      return number === undefined ? undefined : part.set(question, number);
    },
  };
}

/** What a list may hold: its name in a sentence, and the test of one item. */
export interface Items<Item extends string> {
  readonly what: string;
  isKnown(item: string, reading: Reading): item is Item;
}

/** A list of words or ids; those not known are left out and told of. */
export function listField<Item extends string>(
  key: string,
  items: Items<Item>,
  part: Part<readonly Item[]>,
): QuestionField {
  return {
    key,
    write: (question) => joinItems(part.get(question)),
    read: (question, text, reading) => {
      const isKnown = (item: string): item is Item => items.isKnown(item, reading);
      return part.set(question, knownItems(splitItems(text), isKnown, items.what, reading));
    },
  };
}
