/** The part of the store that no one would share: what is open on screen, where the pointer is, what is to be told. */

import { ENGLISH } from '#model/words/en.ts';
import { graphIn } from '#model/words/shown.ts';
import type { Commands, Explorer, ScreenPart } from './explorer.ts';

export type ScreenCommands = Pick<Commands, 'setHover' | 'setScreen' | 'speak' | 'tell' | 'dismiss'>;

/** How a part changes the store and reads it. */
export interface Hold {
  set(change: Partial<Explorer>): void;
  get(): Explorer;
}

const MOST_NOTICES = 6;

/** The screen as it is at first. */
export const FIRST_SCREEN: ScreenPart = {
  theme: 'system',
  words: ENGLISH,
  dialog: null,
  form: null,
  legendOpen: null,
  findingOpen: true,
  sheet: 'finding',
  card: null,
  drawing: null,
  hint: null,
  hover: null,
  notices: [],
};

/** The commands of the screen. */
export function screenCommands({ set, get }: Hold): ScreenCommands {
  let told = 0;
  return {
    setHover(hover) {
      if (get().hover !== hover) set({ hover });
    },
    setScreen: (change) => set(change),
    speak(words) {
      const { graph } = get();
      set({ words, graph: graph === null ? null : graphIn(graph, words.language) });
    },
    tell(sentence, weight = 'told') {
      told += 1;
      // What was ignored of a link or a story is said by its reader, in English.
      const text = get().words.problem(sentence) ?? sentence;
      const others = get().notices.filter((notice) => notice.text !== text);
      set({ notices: [...others, { id: told, text, weight }].slice(-MOST_NOTICES) });
    },
    dismiss(id) {
      set({ notices: get().notices.filter((notice) => notice.id !== id) });
    },
  };
}
