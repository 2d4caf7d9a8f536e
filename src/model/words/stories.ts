/**
 * What stories and the first hints say in each language. They stand beside the catalogue and not in it, since most
 * visits need neither: they are loaded with the first story or hint.
 */

import { stories as english } from './en/stories.ts';
import type { Language } from './language.ts';
import { stories as mongolian } from './mn/stories.ts';

/** One language's words for stories. English is where each is told of. */
export type StoryWords = typeof english;

const WORDS: Readonly<Record<Language, StoryWords>> = { en: english, mn: mongolian };

/** The words of a language. */
export function storyWords(language: Language): StoryWords {
  return WORDS[language];
}
