/** The story that is told and its step, as the parts of the view that tell it read them. */

import type { StoryStep } from '#model/story.ts';
import type { KeptStory } from '#store/explorer.ts';
import { useExplorer } from '#view/explorer.tsx';

export interface Told {
  readonly story: KeptStory;
  /** From 0. */
  readonly at: number;
  readonly step: StoryStep;
  /** False where something else was asked and the step waits. */
  readonly isOn: boolean;
}

/** What is told now; null where no story is. */
export function useTold(): Told | null {
  const playing = useExplorer((explorer) => explorer.playing);
  const story = useExplorer(({ stories }) => stories?.find(({ id }) => id === playing?.story));
  const step = story?.steps[playing?.step ?? 0];
  if (playing === null || story === undefined || step === undefined) return null;
  return { story, at: playing.step, step, isOn: playing.isOn };
}

/** Something of a list with its place and a key for React, since steps have no names of their own. */
export function keyed<Item>(
  items: readonly Item[],
): readonly { readonly key: string; at: number; item: Item }[] {
  return items.map((item, at) => ({ key: String(at), at, item }));
}
