/**
 * The strip of the story that is told: its step in words, and the ways to the one before, the one after, any other, and
 * out. With the focus inside, the arrow keys step. Each step is asked by the store, so all that is on screen follows.
 */

import './story.css';
import { ArrowLeft, ArrowRight, ListOrdered, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useCommands } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { useRoom } from '#view/room.ts';
import { MenuButton } from '#view/shell/Float.tsx';
import { useNotLoaded } from '#view/shell/useNotLoaded.ts';
import { keyed, type Told, useTold } from './told.ts';
import { useStoryLang, useStoryWords } from './useStoryWords.ts';

const stepItems = later(async () => (await import('./StepItems.tsx')).StepItems);

/** The strip; nothing where no story is told. */
export function StoryBar() {
  const told = useTold();
  return told === null ? null : <Strip key={told.story.id} {...told} />;
}

/** The step that a key asks for, or null. */
function stepOfKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, at: number, last: number) {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  const to = new Map([
    ['ArrowLeft', at - 1],
    ['ArrowRight', at + 1],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  return to === undefined || to < 0 || to > last ? null : to;
}

function Strip(told: Told) {
  const { story, at, isOn } = told;
  const { play } = useCommands();
  const { bar } = useStoryWords();
  const lang = useStoryLang(story);
  const isPhone = useRoom() === 'phone';
  const next = useRef<HTMLButtonElement>(null);
  // Who begins a story has its keys at hand.
  useEffect(() => next.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepOfKey(event, at, story.steps.length - 1);
    if (to === null) return;
    event.preventDefault();
    void play(story.id, to);
  };
  const title = (
    <div className="story-title">
      <h2 lang={lang}>{story.title}</h2>
      <p>
        {bar.step(at + 1, story.steps.length)}
        {isPhone && `: ${told.step.title}`}
      </p>
    </div>
  );
  return (
    <section className="story-bar" aria-label={bar.title} data-on={isOn} onKeyDown={onKeyDown}>
      {title}
      {!isPhone && <AllWords {...told} />}
      <Tools told={told} next={next} />
      <Spoken {...told} />
    </section>
  );
}

/** The words of every step in one place, so that the strip is as high as the longest and the picture stays. */
function AllWords({ story, at, isOn, step }: Told) {
  return (
    <div className="story-words story-stack">
      {keyed(story.steps).map(({ key, at: each, item }) => (
        <div key={key} data-shown={isOn && each === at}>
          <Said at={each} step={item} story={story} isOn />
        </div>
      ))}
      {!isOn && (
        <div data-shown>
          <Said at={at} step={step} story={story} isOn={false} />
        </div>
      )}
    </div>
  );
}

function Tools({ told, next }: { readonly told: Told; readonly next: RefObject<HTMLButtonElement | null> }) {
  const { story, at, isOn } = told;
  const { play, endStory, setScreen } = useCommands();
  const { bar } = useStoryWords();
  const isPhone = useRoom() === 'phone';
  const isLast = at === story.steps.length - 1;
  const primary = isOn
    ? isLast
      ? { words: bar.more, label: bar.more, run: () => setScreen({ dialog: 'stories' }) }
      : { words: bar.next, label: bar.nextStep, run: () => void play(story.id, at + 1) }
    : {
        words: isPhone ? bar.backShort : bar.back,
        label: bar.back,
        run: () => void play(story.id, at),
      };
  return (
    <div className="story-tools">
      <MenuButton
        className="icon-button"
        label={bar.allSteps}
        align="end"
        expect={stepItems.expect}
        face={<ListOrdered aria-hidden size={16} />}
      >
        {() => <Steps />}
      </MenuButton>
      <button
        type="button"
        className="icon-button framed"
        aria-label={bar.previous}
        title={`${bar.previous} (<)`}
        disabled={at === 0}
        onClick={() => void play(story.id, at - 1)}
      >
        <ArrowLeft aria-hidden size={16} />
      </button>
      <button
        ref={next}
        type="button"
        className="button primary story-next"
        aria-label={primary.label}
        onClick={primary.run}
      >
        {primary.words}
        {isOn && !isLast && <ArrowRight aria-hidden size={16} />}
      </button>
      <button type="button" className="icon-button" aria-label={bar.end} title={bar.end} onClick={endStory}>
        <X aria-hidden size={16} />
      </button>
    </div>
  );
}

function Steps() {
  const StepItems = useLater(stepItems, true, useNotLoaded());
  return StepItems === null ? null : <StepItems />;
}

/** Seen by nobody; a screen reader reads each step out. It begins blank, since what is there at first is not read. */
function Spoken({ story, at, step, isOn }: Told) {
  const { bar } = useStoryWords();
  const [said, say] = useState('');
  const now = isOn ? bar.spoken(at + 1, story.steps.length, step.title, step.words) : bar.leftSpoken(at + 1);
  useEffect(() => say(now), [now]);
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  );
}

/** The words of the step on a phone, where the strip has no room for them. */
export function StoryWords() {
  const told = useTold();
  const words = useRef<HTMLDivElement>(null);
  const at = told?.at;
  // Whoever has read on in the finding sees the words of the next step all the same.
  useEffect(() => {
    if (at !== undefined) words.current?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  return told === null ? null : (
    <div ref={words} className="story-words">
      <Said {...told} />
    </div>
  );
}

/** One step in words; or, where something else was asked, that it waits. */
function Said({ story, at, step, isOn }: Pick<Told, 'story' | 'at' | 'step' | 'isOn'>) {
  const { bar } = useStoryWords();
  const lang = useStoryLang(story);
  return isOn ? (
    <>
      <h3 lang={lang} className="story-step">
        {step.title}
      </h3>
      <p lang={lang}>{step.words}</p>
    </>
  ) : (
    <>
      <h3 className="story-step">{bar.left}</h3>
      <p>{bar.waits(at + 1, step.title)}</p>
    </>
  );
}
