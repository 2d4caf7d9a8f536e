/** The stories there are: those of the data set and the user's own, to walk through, to change and to pass on. */

import './story.css';
import { useEffect, useState } from 'react';
import { counted } from '#model/sentence.ts';
import type { KeptStory } from '#store/explorer.ts';
import { useCommands, useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { chooseStories, saveStory } from './storyFiles.ts';

/** The dialog of stories. */
export function StoriesDialog() {
  const stories = useExplorer((explorer) => explorer.stories);
  const { wantStories } = useCommands();
  const [edited, setEdited] = useState<string | null>(null);
  useEffect(() => void wantStories(), [wantStories]);
  const story = stories?.find(({ id, isOwn }) => isOwn && id === edited);
  if (story !== undefined)
    return (
      <FloatingDialog title="Your story" className="stories">
        <StoryEditor story={story} onDone={() => setEdited(null)} />
      </FloatingDialog>
    );
  return (
    <FloatingDialog title="Stories" className="stories">
      <p className="second">
        A story is a row of questions with words to each. Every step is asked here and now, so you can stop,
        look around, open the evidence, and go on.
      </p>
      {stories === null ? (
        <p role="status">The stories are on their way…</p>
      ) : (
        <List {...{ stories, setEdited }} />
      )}
      <Making />
    </FloatingDialog>
  );
}

interface ListProps {
  readonly stories: readonly KeptStory[];
  setEdited(story: string): void;
}

function List({ stories, setEdited }: ListProps) {
  const { dropStory, keepStory } = useCommands();
  const [dropped, setDropped] = useState<KeptStory | null>(null);
  const drop = (story: KeptStory) => {
    setDropped(story);
    void dropStory(story.id);
  };
  return (
    <>
      {stories.length === 0 && <p>No story came with this data set, and you have made none yet.</p>}
      <ul className="story-list">
        {stories.map((story) => (
          <Item key={story.id} story={story} onEdit={() => setEdited(story.id)} onDrop={() => drop(story)} />
        ))}
      </ul>
      <p role="status" className="story-undone">
        {dropped !== null && (
          <>
            “{dropped.title}” was deleted.{' '}
            <button
              type="button"
              className="link"
              onClick={() => void keepStory(dropped).then(() => setDropped(null))}
            >
              Put it back
            </button>
          </>
        )}
      </p>
    </>
  );
}

interface ItemProps {
  readonly story: KeptStory;
  onEdit(): void;
  onDrop(): void;
}

function Item({ story, onEdit, onDrop }: ItemProps) {
  const set = useExplorer((explorer) => explorer.graph?.data.id ?? '');
  const { play, setScreen } = useCommands();
  const begin = () => {
    setScreen({ dialog: null });
    void play(story.id);
  };
  const { title, about, steps, isOwn } = story;
  return (
    <li>
      <div className="story-about">
        <h3>{title}</h3>
        {about !== '' && <p className="second">{about}</p>}
        <p className="story-count">
          {counted(steps.length, 'step')}
          {isOwn && ', your own'}
        </p>
      </div>
      <div className="story-does">
        <button
          type="button"
          className="button primary"
          aria-label={`Play ${title}`}
          disabled={steps.length === 0}
          onClick={begin}
        >
          Play
        </button>
        <div className="story-links">
          <button
            type="button"
            className="link"
            aria-label={`Save as file: ${title}`}
            onClick={() => saveStory(story, set)}
          >
            Save as file
          </button>
          {isOwn && (
            <>
              <button type="button" className="link" aria-label={`Change ${title}`} onClick={onEdit}>
                Change
              </button>
              <button type="button" className="link" aria-label={`Delete ${title}`} onClick={onDrop}>
                Delete
              </button>
            </>
          )}
        </div>
      </div>
    </li>
  );
}

function Making() {
  const store = useExplorerStore();
  const { setScreen } = useCommands();
  return (
    <>
      <h3 className="story-making">Your own</h3>
      <p className="second">
        Ask something, then add it as a step. Your stories stay in this browser; save one as a file to keep it
        or to pass it on.
      </p>
      <div className="card-row">
        <button type="button" className="button" onClick={() => setScreen({ dialog: 'step' })}>
          Add this view as a step…
        </button>
        <button type="button" className="button" onClick={() => void chooseStories(store)}>
          Open a file of stories…
        </button>
      </div>
    </>
  );
}
