/** Commands of stories: the list of them, making one of what is asked, and the steps of the one that is told. */

import type { Explorer } from '#store/explorer.ts';
import { type PageCommand, whenOpen } from './command.ts';

/** The step told and how many there are; null where no story is told. */
function told({ stories, playing }: Explorer): { readonly step: number; readonly count: number } | null {
  const story = stories?.find(({ id }) => id === playing?.story);
  return playing === null || story === undefined ? null : { step: playing.step, count: story.steps.length };
}

function stepCommand(id: string, label: string, key: string, by: 1 | -1): PageCommand {
  return {
    ...{ id, group: 'Stories', about: 'page', label, keys: [key] },
    isOn(explorer) {
      const at = told(explorer);
      return at !== null && at.step + by >= 0 && at.step + by < at.count;
    },
    run: (store) => void store.getState().commands.stepStory(by),
  };
}

function dialogCommand(id: 'stories' | 'step', label: string, key: string): PageCommand {
  return {
    ...{ id, group: 'Stories', about: 'page', label, keys: [key], isOn: whenOpen },
    run: (store) => store.getState().commands.setScreen({ dialog: id }),
  };
}

/** The commands, in the order in which help lists them. */
export const STORY_COMMANDS: readonly PageCommand[] = [
  dialogCommand('stories', 'Stories: walk through one, or make your own', 'Shift+S'),
  stepCommand('storyBefore', 'Previous step of the story', '<', -1),
  stepCommand('storyAfter', 'Next step of the story', '>', 1),
  {
    ...{ id: 'storyBack', group: 'Stories', about: 'page', label: 'Back to the story', keys: [] },
    isOn: ({ playing }) => playing?.isOn === false,
    run(store) {
      const { playing, commands } = store.getState();
      if (playing !== null) void commands.play(playing.story, playing.step);
    },
  },
  {
    ...{ id: 'storyEnd', group: 'Stories', about: 'page', label: 'End the story', keys: [] },
    isOn: ({ playing }) => playing !== null,
    run: (store) => store.getState().commands.endStory(),
  },
  dialogCommand('step', 'Add this view as a step of a story', 'Shift+A'),
];
