/** The language of the page: its words, which are loaded when it is chosen, and what the document says of itself. */

import { ENGLISH } from '#model/words/en.ts';
import { LANGUAGES, type Language } from '#model/words/language.ts';
import type { Words } from '#model/words/words.ts';
import type { ExplorerStore } from './explorer.tsx';
import { keepLanguage } from './preferences.ts';

/** The words of a language. English is always there. */
export async function wordsOf(language: Language): Promise<Words> {
  return language === 'en' ? ENGLISH : (await import('#model/words/mn.ts')).MONGOLIAN;
}

/** The other of the two languages, and its name in itself. */
export function otherLanguage({ language }: Words): readonly [Language, string] {
  return LANGUAGES.find(([each]) => each !== language) ?? ['en', 'English'];
}

/** Speaks a language from now on, and keeps the choice. Where its words cannot be loaded, says so. */
export async function chooseLanguage(store: ExplorerStore, language: Language): Promise<void> {
  const { commands, words } = store.getState();
  try {
    commands.speak(await wordsOf(language));
    keepLanguage(language);
  } catch {
    commands.tell(words.shell.states.notLoaded, 'warning');
  }
}
