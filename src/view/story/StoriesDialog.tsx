/** The stories there are: those of the data set and the user's own, to walk through, to change and to pass on. */

import './story.css';
import { useEffect, useState } from 'react';
import type { KeptStory } from '#store/explorer.ts';
import { useCommands, useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import { chooseStories, saveStory } from './storyFiles.ts';
import { useStoryLang, useStoryWords } from './useStoryWords.ts';

/** The dialog of stories. */
export function StoriesDialog() {
  const stories = useExplorer((explorer) => explorer.stories);
  const { wantStories } = useCommands();
  const { list, draft } = useStoryWords();
  const [edited, setEdited] = useState<string | null>(null);
  useEffect(() => void wantStories(), [wantStories]);
  const story = stories?.find(({ id, isOwn }) => isOwn && id === edited);
  if (story !== undefined)
    return (
      <FloatingDialog title={draft.title} className="stories">
        <StoryEditor story={story} onDone={() => setEdited(null)} />
      </FloatingDialog>
    );
  return (
    <FloatingDialog title={list.title} className="stories">
      <p className="second">{list.what}</p>
      {stories === null ? <p role="status">{list.onTheWay}</p> : <List {...{ stories, setEdited }} />}
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
  const { list } = useStoryWords();
  const [dropped, setDropped] = useState<KeptStory | null>(null);
  const drop = (story: KeptStory) => {
    setDropped(story);
    void dropStory(story.id);
  };
  return (
    <>
      {stories.length === 0 && <p>{list.none}</p>}
      <ul className="parted-list story-list">
        {stories.map((story) => (
          <Item key={story.id} story={story} onEdit={() => setEdited(story.id)} onDrop={() => drop(story)} />
        ))}
      </ul>
      <p role="status" className="story-undone">
        {dropped !== null && (
          <>
            {list.deleted(dropped.title)}{' '}
            <button
              type="button"
              className="link"
              onClick={() => void keepStory(dropped).then(() => setDropped(null))}
            >
              {list.putBack}
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
  const { list } = useStoryWords();
  const lang = useStoryLang(story);
  const begin = () => {
    setScreen({ dialog: null });
    void play(story.id);
  };
  const { title, about, steps, isOwn } = story;
  return (
    <li>
      <div className="story-about">
        <h3 lang={lang}>{title}</h3>
        {about !== '' && (
          <p lang={lang} className="second">
            {about}
          </p>
        )}
        <p className="story-count">{list.count(steps.length, isOwn)}</p>
      </div>
      <div className="story-does">
        <button
          type="button"
          className="button primary"
          aria-label={list.playOne(title)}
          disabled={steps.length === 0}
          onClick={begin}
        >
          {list.play}
        </button>
        <div className="story-links">
          <button
            type="button"
            className="link"
            aria-label={list.saveOne(title)}
            onClick={() => saveStory(story, set)}
          >
            {list.save}
          </button>
          {isOwn && (
            <>
              <button type="button" className="link" aria-label={list.changeOne(title)} onClick={onEdit}>
                {list.change}
              </button>
              <button type="button" className="link" aria-label={list.deleteOne(title)} onClick={onDrop}>
                {list.delete}
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
  const { list } = useStoryWords();
  return (
    <>
      <h3 className="story-making">{list.own}</h3>
      <p className="second">{list.howToMake}</p>
      <div className="card-row">
        <button type="button" className="button" onClick={() => setScreen({ dialog: 'step' })}>
          {list.add}
        </button>
        <button type="button" className="button" onClick={() => void chooseStories(store)}>
          {list.openFile}
        </button>
      </div>
    </>
  );
}
