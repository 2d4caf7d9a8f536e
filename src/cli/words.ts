/** Finds the words of a vocabulary that a person means: by key or label, whatever the case; `all` means every one. */

import { nearestInWords } from '#formats/nearest.ts';
import { WrongUse } from './terminal.ts';

/** A key and the other names it goes by. */
export interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

/** The key of a word. Throws WrongUse, with the nearest and all there are, where none is called so. */
export function findWord(word: string, among: readonly Named[], noun: string): string {
  const wanted = word.toLowerCase();
  const found =
    among.find(({ key }) => key === word) ??
    among.find(({ key, names }) => [key, ...names].some((name) => name.toLowerCase() === wanted));
  if (found) return found.key;
  const keys = among.map(({ key }) => key);
  const near = nearestInWords(
    word,
    among.flatMap(({ key, names }) => [key, ...names]),
  );
  throw new WrongUse(`There is no ${noun} "${word}".${near} There are: ${keys.join(', ')}.`);
}

/** The keys of words, in the order of the vocabulary; null where none were given. */
export function findWords(
  words: readonly string[] | null,
  among: readonly Named[],
  noun: string,
): readonly string[] | null {
  if (words === null) return null;
  if (words.length === 0) throw new WrongUse(`No ${noun} is named; name one, or all.`);
  const isAll = words.length === 1 && words[0] === 'all';
  const wanted = new Set(
    isAll ? among.map(({ key }) => key) : words.map((word) => findWord(word, among, noun)),
  );
  return among.map(({ key }) => key).filter((key) => wanted.has(key));
}

/** The keys that were not named, for what is said by what is off; null where none were named. */
export function othersThan(
  words: readonly string[] | null,
  among: readonly Named[],
  noun: string,
): readonly string[] | null {
  const named = findWords(words, among, noun);
  return named === null ? null : among.map(({ key }) => key).filter((key) => !named.includes(key));
}
