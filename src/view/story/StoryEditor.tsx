/** An own story being changed: its title, its steps with their words and in their order. Every change is kept at once. */

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { parseQuestion } from '#formats/questionCodec.ts';
import { sentence } from '#model/sentence.ts';
import { type StoryStep, withoutStep, withStep, withStepMoved } from '#model/story.ts';
import type { KeptStory } from '#store/explorer.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { Field } from './Field.tsx';
import { saveStory } from './storyFiles.ts';
import { keyed } from './told.ts';

interface StoryEditorProps {
  readonly story: KeptStory;
  onDone(): void;
}

/** What an own story says, to be changed. */
export function StoryEditor({ story, onDone }: StoryEditorProps) {
  const set = useExplorer((explorer) => explorer.graph?.data.id ?? '');
  const { keepStory } = useCommands();
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
      <Field label="Title of the story" value={story.title} onType={(title) => keep({ ...story, title })} />
      <Field label="What it is about" value={story.about} onType={(about) => keep({ ...story, about })} />
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
      {story.steps.length === 0 && <p className="second">It has no step yet. Ask something, and add it.</p>}
      <p role="status" className="story-undone">
        {before !== null && (
          <>
            A step was taken out.{' '}
            <button type="button" className="link" onClick={putBack}>
              Put it back
            </button>
          </>
        )}
      </p>
      <div className="card-row end">
        <p className="second">Every change is kept in this browser.</p>
        <button type="button" className="button" onClick={() => saveStory(story, set)}>
          Save as file
        </button>
        <button type="button" className="button primary" onClick={onDone}>
          Done
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
  const asked = graph === null ? '' : sentence(parseQuestion(step.query, graph.data).question, graph);
  return (
    <li>
      <div className="story-draft-head">
        <h3>Step {number}</h3>
        <IconButton label={`Move step ${number} up`} isOff={at === 0} onPress={() => onMove(-1)}>
          <ArrowUp aria-hidden size={16} />
        </IconButton>
        <IconButton label={`Move step ${number} down`} isOff={number === count} onPress={() => onMove(1)}>
          <ArrowDown aria-hidden size={16} />
        </IconButton>
        <IconButton label={`Take step ${number} out`} onPress={onRemove}>
          <X aria-hidden size={16} />
        </IconButton>
      </div>
      <p className="second">{asked}</p>
      <Field label={`Title of step ${number}`} value={step.title} onType={(title) => onChange({ title })} />
      <Field
        isLong
        label={`Words of step ${number}`}
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
