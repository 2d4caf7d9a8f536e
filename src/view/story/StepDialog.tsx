/** What is asked now, about to become a step of an own story: which story, and what the step says. */

import './story.css';
import { type FormEvent, useEffect, useState } from 'react';
import { headline } from '#model/headline.ts';
import { sentence } from '#model/sentence.ts';
import type { KeptStory } from '#store/explorer.ts';
import { type Answered, useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { Field } from './Field.tsx';
import { useStoryWords } from './useStoryWords.ts';

const NEW = '';

/** The dialog of a new step. */
export function StepDialog() {
  const answered = useAnswered();
  const stories = useExplorer((explorer) => explorer.stories);
  const { wantStories } = useCommands();
  const { add, list } = useStoryWords();
  useEffect(() => void wantStories(), [wantStories]);
  return (
    <FloatingDialog title={add.title} className="stories">
      {stories === null || answered === null ? (
        <p role="status">{list.onTheWay}</p>
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
  const words = useWords();
  const { add: say, draft } = useStoryWords();
  const likely = own.find(({ id }) => id === playing?.story) ?? own[own.length - 1];
  const [story, setStory] = useState(likely?.id ?? NEW);
  const [storyTitle, setStoryTitle] = useState(say.myStory);
  const [title, setTitle] = useState(() => headline(finding, question, graph, words));
  const [beside, setBeside] = useState('');
  const canAdd = title.trim() !== '' && (story !== NEW || storyTitle.trim() !== '');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!canAdd) return;
    setScreen({ dialog: null });
    void addStep(story === NEW ? { title: storyTitle.trim() } : { story }, {
      title: title.trim(),
      words: beside.trim(),
    });
  };
  return (
    <form className="story-form" onSubmit={add}>
      <p className="second">{sentence(question, graph, words)}</p>
      {own.length > 0 && (
        <label className="story-field">
          <span>{say.story}</span>
          <select className="field" value={story} onChange={({ target }) => setStory(target.value)}>
            {own.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
            <option value={NEW}>{say.newStory}</option>
          </select>
        </label>
      )}
      {story === NEW && <Field label={draft.storyTitle} value={storyTitle} onType={setStoryTitle} />}
      <Field label={say.stepTitle} value={title} onType={setTitle} />
      <Field isLong label={say.words} value={beside} onType={setBeside} />
      <div className="card-row end">
        <button type="submit" className="button primary" disabled={!canAdd}>
          {say.add}
        </button>
      </div>
    </form>
  );
}
