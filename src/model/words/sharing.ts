/**
 * What snapshots, links, files of a view and comparisons of data sets say in each language. They stand beside the
 * catalogue: they are loaded with the first dialog that shares.
 */

import { sharing as english } from './en/sharing.ts';
import type { Language } from './language.ts';
import { sharing as mongolian } from './mn/sharing.ts';

/** One language's words for sharing. English is where each is told of. */
export type SharingWords = typeof english;

const WORDS: Readonly<Record<Language, SharingWords>> = { en: english, mn: mongolian };

/** The words of a language. */
export function sharingWords(language: Language): SharingWords {
  return WORDS[language];
}
