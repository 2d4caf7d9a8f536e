/** An own story being changed: its title, its steps with their words and in their order. Every change is kept at once. */

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { parseQuestion } from '#formats/questionCodec.ts';
import { sentence } from '#model/sentence.ts';
import { type StoryStep, withoutStep, withStep, withStepMoved } from '#model/story.ts';
import type { KeptStory } from '#store/explorer.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { Field } from './Field.tsx';
import { saveStory } from './storyFiles.ts';
import { keyed } from './told.ts';
import { useStoryWords } from './useStoryWords.ts';

interface StoryEditorProps {
  readonly story: KeptStory;
  onDone(): void;
}

/** What an own story says, to be changed. */
export function StoryEditor({ story, onDone }: StoryEditorProps) {
  const set = useExplorer((explorer) => explorer.graph?.data.id ?? '');
  const { keepStory } = useCommands();
  const { draft, list } = useStoryWords();
  const [before, setBefore] = useState<KeptStory | null>(null);
  const keep = (next: KeptStory) => void keepStory(next);
  const remove = (at: number) => {
    setBefore(story);
    keep({ ...story, ...withoutStep(story, at) });
  };
  const putBack = () => {
    if (before !== null) keep(before);
    setBefore(null);
  };
  return (
    <>
      <Field label={draft.storyTitle} value={story.title} onType={(title) => keep({ ...story, title })} />
      <Field label={draft.about} value={story.about} onType={(about) => keep({ ...story, about })} />
      <ol className="story-draft">
        {keyed(story.steps).map(({ key, at, item }) => (
          <Step
            key={key}
            {...{ at, step: item, count: story.steps.length }}
            onChange={(change) => keep({ ...story, ...withStep(story, at, change) })}
            onMove={(by) => keep({ ...story, ...withStepMoved(story, at, by) })}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      {story.steps.length === 0 && <p className="second">{draft.noStep}</p>}
      <p role="status" className="story-undone">
        {before !== null && (
          <>
            {draft.removed}{' '}
            <button type="button" className="link" onClick={putBack}>
              {list.putBack}
            </button>
          </>
        )}
      </p>
      <div className="card-row end">
        <p className="second">{draft.kept}</p>
        <button type="button" className="button" onClick={() => saveStory(story, set)}>
          {list.save}
        </button>
        <button type="button" className="button primary" onClick={onDone}>
          {draft.done}
        </button>
      </div>
    </>
  );
}

interface StepProps {
  readonly at: number;
  readonly count: number;
  readonly step: StoryStep;
  onChange(change: Partial<StoryStep>): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
}

function Step({ at, count, step, onChange, onMove, onRemove }: StepProps) {
  const graph = useExplorer((explorer) => explorer.graph);
  const number = at + 1;
  const words = useWords();
  const { draft } = useStoryWords();
  const asked = graph === null ? '' : sentence(parseQuestion(step.query, graph.data).question, graph, words);
  return (
    <li>
      <div className="story-draft-head">
        <h3>{draft.step(number)}</h3>
        <IconButton label={draft.up(number)} isOff={at === 0} onPress={() => onMove(-1)}>
          <ArrowUp aria-hidden size={16} />
        </IconButton>
        <IconButton label={draft.down(number)} isOff={number === count} onPress={() => onMove(1)}>
          <ArrowDown aria-hidden size={16} />
        </IconButton>
        <IconButton label={draft.remove(number)} onPress={onRemove}>
          <X aria-hidden size={16} />
        </IconButton>
      </div>
      <p className="second">{asked}</p>
      <Field label={draft.stepTitle(number)} value={step.title} onType={(title) => onChange({ title })} />
      <Field
        isLong
        label={draft.stepWords(number)}
        value={step.words}
        onType={(words) => onChange({ words })}
      />
    </li>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly isOff?: boolean;
  readonly children: React.ReactNode;
  onPress(): void;
}

function IconButton({ label, isOff = false, children, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
