/**
 * What forms, lists of edits and of kept sets say in each language. They stand beside the catalogue and not in it, since
 * a visit that edits nothing needs none of them: they are loaded with the first form or list.
 */

import { editing as english } from './en/editing.ts';
import type { Language } from './language.ts';
import { editing as mongolian } from './mn/editing.ts';

/** One language's words for editing and keeping. English is where each is told of. */
export type EditingWords = typeof english;

const WORDS: Readonly<Record<Language, EditingWords>> = { en: english, mn: mongolian };

/** The words of a language. */
export function editingWords(language: Language): EditingWords {
  return WORDS[language];
}
