/** Stories as files of their user: saved one at a time, opened from a file that anybody saved. */

import { formatStories } from '#formats/stories.ts';
import type { Story } from '#model/story.ts';
import { storyWords } from '#model/words/stories.ts';
import type { ExplorerStore } from '#view/explorer.tsx';
import { saveFile } from '#view/saveFile.ts';

/** Saves a story of a data set as a file named after it. */
export function saveStory(story: Story, set: string): void {
  saveFile(new Blob([formatStories([story], set)], { type: 'application/json' }), `${story.id}.story.json`);
}

/** Lets the user choose a file of stories and opens it; what goes wrong is told. */
export async function chooseStories(store: ExplorerStore): Promise<void> {
  const {
    commands: { tell, openStories },
    words: { language, dialogs },
  } = store.getState();
  try {
    const { fileOpen } = await import('browser-fs-access');
    const file = await fileOpen({ extensions: ['.json'], description: storyWords(language).list.kindOfFile });
    await openStories(file.name, await file.text());
  } catch (error) {
    const isGivenUp = error instanceof Error && error.name === 'AbortError';
    if (!isGivenUp) tell(dialogs.told.notRead(String(error)), 'warning');
  }
}
