/** What stories and hints say, in the language that is shown. */

import { type StoryWords, storyWords } from '#model/words/stories.ts';
import type { KeptStory } from '#store/explorer.ts';
import { useWords } from '#view/explorer.tsx';

/** The words. */
export function useStoryWords(): StoryWords {
  return storyWords(useWords().language);
}

/** How a story's own text is marked where the page speaks another language: those of data sets are in English. */
export function useStoryLang({ isOwn }: KeptStory): 'en' | undefined {
  const { language } = useWords();
  return isOwn || language === 'en' ? undefined : 'en';
}
