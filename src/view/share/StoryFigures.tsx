/** All steps of a story as figures, in one zip. */

import { useContext, useEffect, useState } from 'react';
import { useCommands, useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { ProgramContext } from '#view/program.ts';
import { saveFile } from '#view/saveFile.ts';
import type { SnapshotWish } from './snapshot.ts';
import { storyFigures } from './storyFigures.ts';
import { useMaking } from './useMaking.ts';
import { useSharingWords } from './useSharingWords.ts';

/** The choice of a story, and the button that draws it; nothing where the data set has none. */
export function StoryFigures({ wish }: { readonly wish: SnapshotWish }) {
  const store = useExplorerStore();
  const program = useContext(ProgramContext);
  const all = useExplorer((explorer) => explorer.stories);
  const { wantStories } = useCommands();
  const { snapshot: say } = useSharingWords();
  const [chosen, setChosen] = useState('');
  const [drawn, setDrawn] = useState<number | null>(null);
  const [isBusy, make] = useMaking();
  useEffect(() => void wantStories(), [wantStories]);
  const stories = (all ?? []).filter(({ steps }) => steps.length > 0);
  const story = stories.find(({ id }) => id === chosen) ?? stories[0];
  if (story === undefined) return null;
  const count = story.steps.length;
  const save = async () => {
    try {
      saveFile(await storyFigures(store, story, wish, program, setDrawn), `${story.id}.zip`);
    } finally {
      setDrawn(null);
    }
  };
  return (
    <details className="beside">
      <summary>{say.story}</summary>
      <p className="second">{say.storyWhy}</p>
      <div className="card-row">
        <select
          className="field which"
          aria-label={say.which}
          value={story.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {stories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => make(say.savedSteps(count), save)}
        >
          {say.saveSteps(count)}
        </button>
        <span role="status" className="second">
          {drawn !== null && say.drawing(drawn, count)}
        </span>
      </div>
    </details>
  );
}
