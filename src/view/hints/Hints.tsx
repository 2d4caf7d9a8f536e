/**
 * The three hints of a first visit: what the picture says, how to ask, where the evidence is. The card stands where it
 * covers nothing of what it explains, which has a line around it. Esc closes it, and it does not come back.
 */

import './hints.css';
import { ArrowRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { useStoryWords } from '#view/story/useStoryWords.ts';

/** What each hint explains, and has a line around. */
const HINTS = ['picture', 'question', 'finding'] as const;

interface HintsProps {
  /** Takes them off the screen for good. */
  onEnd(): void;
}

/** The hint that is due; nothing after the last. */
export function Hints({ onEnd }: HintsProps) {
  const number = useExplorer((explorer) => explorer.hint) ?? 0;
  const { setScreen } = useCommands();
  const { hints } = useStoryWords();
  const hint = HINTS[number];
  useEffect(() => {
    if (hint === undefined) return;
    document.documentElement.dataset.hint = hint;
    return () => {
      delete document.documentElement.dataset.hint;
    };
  }, [hint]);
  if (hint === undefined) return null;
  const isLast = number === HINTS.length - 1;
  const seeStories = () => {
    onEnd();
    setScreen({ dialog: 'stories' });
  };
  return (
    <section className="hint float" data-at={hint} aria-label={hints.title}>
      <div className="hint-head">
        <h2>{hints[hint].title}</h2>
        <p className="hint-count">{hints.count(number + 1, HINTS.length)}</p>
        <button type="button" className="icon-button small" aria-label={hints.close} onClick={onEnd}>
          <X aria-hidden size={14} />
        </button>
      </div>
      <p aria-live="polite">{hints[hint].words}</p>
      <div className="hint-ways">
        <button type="button" className="link" onClick={seeStories}>
          {hints.story}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={isLast ? onEnd : () => setScreen({ hint: number + 1 })}
        >
          {isLast ? hints.done : hints.next}
          {!isLast && <ArrowRight aria-hidden size={16} />}
        </button>
      </div>
    </section>
  );
}
