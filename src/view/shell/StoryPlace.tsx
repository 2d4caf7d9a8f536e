/** Where the story that is told has its place on screen; what tells it is loaded with the first one. */

import { useCommands, useExplorer } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { useNotLoaded } from './useNotLoaded.ts';

const storyBar = later(async () => (await import('#view/story/StoryBar.tsx')).StoryBar);
const storyWords = later(async () => (await import('#view/story/StoryBar.tsx')).StoryWords);

const isTold = ({ playing }: { readonly playing: unknown }) => playing !== null;

/** The strip of the story; nothing where none is told. */
export function StoryPlace() {
  const { endStory } = useCommands();
  const StoryBar = useLater(storyBar, useExplorer(isTold), useNotLoaded(endStory));
  return StoryBar === null ? null : <StoryBar />;
}

/** The words of the step, on a phone, where the strip has no room for them. */
export function StoryWordsPlace() {
  const { endStory } = useCommands();
  const StoryWords = useLater(storyWords, useExplorer(isTold), useNotLoaded(endStory));
  return StoryWords === null ? null : <StoryWords />;
}
