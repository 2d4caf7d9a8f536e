/** Commands of stories: the list of them, making one of what is asked, and the steps of the one that is told. */

import type { Explorer } from '#store/explorer.ts';
import { type PageCommand, whenOpen } from './command.ts';

/** The step told and how many there are; null where no story is told. */
function told({ stories, playing }: Explorer): { readonly step: number; readonly count: number } | null {
  const story = stories?.find(({ id }) => id === playing?.story);
  return playing === null || story === undefined ? null : { step: playing.step, count: story.steps.length };
}

function stepCommand(id: string, key: string, by: 1 | -1): PageCommand {
  return {
    ...{ id, group: 'stories', about: 'page', keys: [key] },
    label: ({ stories: say }) => (by > 0 ? say.after : say.before),
    isOn(explorer) {
      const at = told(explorer);
      return at !== null && at.step + by >= 0 && at.step + by < at.count;
    },
    run: (store) => void store.getState().commands.stepStory(by),
  };
}

function dialogCommand(id: 'stories' | 'step', key: string): PageCommand {
  return {
    ...{ id, group: 'stories', about: 'page', keys: [key], isOn: whenOpen },
    label: (say) => say.stories[id],
    run: (store) => store.getState().commands.setScreen({ dialog: id }),
  };
}

/** The commands, in the order in which help lists them. */
export const STORY_COMMANDS: readonly PageCommand[] = [
  dialogCommand('stories', 'Shift+S'),
  stepCommand('storyBefore', '<', -1),
  stepCommand('storyAfter', '>', 1),
  {
    ...{ id: 'storyBack', group: 'stories', about: 'page', keys: [] },
    label: (say) => say.stories.back,
    isOn: ({ playing }) => playing?.isOn === false,
    run(store) {
      const { playing, commands } = store.getState();
      if (playing !== null) void commands.play(playing.story, playing.step);
    },
  },
  {
    ...{ id: 'storyEnd', group: 'stories', about: 'page', keys: [] },
    label: (say) => say.stories.end,
    isOn: ({ playing }) => playing !== null,
    run: (store) => store.getState().commands.endStory(),
  },
  dialogCommand('step', 'Shift+A'),
];
