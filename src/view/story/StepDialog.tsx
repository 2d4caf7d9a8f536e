/** What is asked now, about to become a step of an own story: which story, and what the step says. */

import './story.css';
import { type FormEvent, useEffect, useState } from 'react';
import { headline } from '#model/headline.ts';
import { sentence } from '#model/sentence.ts';
import type { KeptStory } from '#store/explorer.ts';
import { type Answered, useAnswered, useCommands, useExplorer } from '#view/explorer.tsx';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { Field } from './Field.tsx';

const NEW = '';

/** The dialog of a new step. */
export function StepDialog() {
  const answered = useAnswered();
  const stories = useExplorer((explorer) => explorer.stories);
  const { wantStories } = useCommands();
  useEffect(() => void wantStories(), [wantStories]);
  return (
    <FloatingDialog title="Add this view as a step" className="stories">
      {stories === null || answered === null ? (
        <p role="status">The stories are on their way…</p>
      ) : (
        <Draft own={stories.filter(({ isOwn }) => isOwn)} answered={answered} />
      )}
    </FloatingDialog>
  );
}

interface DraftProps {
  readonly own: readonly KeptStory[];
  readonly answered: Answered;
}

function Draft({ own, answered: { finding, question, graph } }: DraftProps) {
  const playing = useExplorer((explorer) => explorer.playing);
  const { addStep, setScreen } = useCommands();
  const likely = own.find(({ id }) => id === playing?.story) ?? own[own.length - 1];
  const [story, setStory] = useState(likely?.id ?? NEW);
  const [storyTitle, setStoryTitle] = useState('My story');
  const [title, setTitle] = useState(() => headline(finding, question, graph));
  const [words, setWords] = useState('');
  const canAdd = title.trim() !== '' && (story !== NEW || storyTitle.trim() !== '');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!canAdd) return;
    setScreen({ dialog: null });
    void addStep(story === NEW ? { title: storyTitle.trim() } : { story }, {
      title: title.trim(),
      words: words.trim(),
    });
  };
  return (
    <form className="story-form" onSubmit={add}>
      <p className="second">{sentence(question, graph)}</p>
      {own.length > 0 && (
        <label className="story-field">
          <span>Story</span>
          <select className="field" value={story} onChange={({ target }) => setStory(target.value)}>
            {own.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
            <option value={NEW}>A new story</option>
          </select>
        </label>
      )}
      {story === NEW && <Field label="Title of the story" value={storyTitle} onType={setStoryTitle} />}
      <Field label="Title of the step" value={title} onType={setTitle} />
      <Field isLong label="Words beside it" value={words} onType={setWords} />
      <div className="card-row end">
        <button type="submit" className="button primary" disabled={!canAdd}>
          Add the step
        </button>
      </div>
    </form>
  );
}
