/** The part of the store that tells stories, as far as it is there at first: what tells is loaded when first wanted. */

import type { Commands, StoryPart } from './explorer.ts';
import type { Outside } from './outside.ts';
import type { Hold } from './screenPart.ts';
import type { Telling } from './telling.ts';

/** No stories were wanted yet. */
export const FIRST_STORIES: StoryPart = { stories: null, playing: null };

export type StoryCommands = Pick<
  Commands,
  'wantStories' | 'play' | 'stepStory' | 'endStory' | 'keepStory' | 'dropStory' | 'addStep' | 'openStories'
>;

/** The commands of stories. `onQuestion` calls its listener after each change of the question. */
export function storyCommands(
  hold: Hold,
  outside: Outside,
  onQuestion: (listener: () => void) => void,
): StoryCommands {
  let loading: Promise<Telling> | null = null;
  const load = async () => {
    const { Telling } = await import('./telling.ts');
    const telling = new Telling(hold, outside);
    onQuestion(() => telling.follow());
    return telling;
  };
  const tell = async (what: (telling: Telling) => void | Promise<void>) => {
    loading ??= load();
    const telling = await loading.catch(() => null);
    if (telling !== null) return what(telling);
    loading = null;
    const { commands, words } = hold.get();
    commands.tell(words.shell.states.notLoaded, 'warning');
  };
  return {
    wantStories: () => tell((telling) => telling.want()),
    play: (story, step = 0) => tell((telling) => telling.play(story, step)),
    stepStory: (by) => tell((telling) => telling.stepBy(by)),
    endStory: () => hold.set({ playing: null }),
    keepStory: (story) => tell((telling) => telling.keep(story)),
    dropStory: (story) => tell((telling) => telling.drop(story)),
    addStep: (to, words) => tell((telling) => telling.addStep(to, words)),
    openStories: (name, text) => tell((telling) => telling.open(name, text)),
  };
}
