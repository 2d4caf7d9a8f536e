/**
 * What the program says, as one typed catalogue: a value for each language, made of small parts. A phrase that holds a
 * name, a number or a list is a function, so that each language keeps its own order of words.
 */

import type { headline } from './en/headline.ts';
import type { sentence } from './en/sentence.ts';
import type { Language } from './language.ts';

/** One language. English is where each part is told of; another language has the same keys. */
export interface Words {
  readonly language: Language;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** A number in figures, with marks between thousands: "20,015". */
  number(value: number): string;
  readonly sentence: typeof sentence;
  readonly headline: typeof headline;
}
