/**
 * The three hints of a first visit: what the picture says, how to ask, where the evidence is. The card stands where it
 * covers nothing of what it explains, which has a line around it. Esc closes it, and it does not come back.
 */

import './hints.css';
import { ArrowRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { useCommands, useExplorer } from '#view/explorer.tsx';

interface Hint {
  /** What it explains, and has a line around. */
  readonly at: 'picture' | 'question' | 'finding';
  readonly title: string;
  readonly words: string;
}

const HINTS: readonly Hint[] = [
  {
    at: 'picture',
    title: 'What the picture says',
    words:
      'A dashed line joins two that are at odds. Blue lines lead from one to the other by third parties. The filled sign is the one asked about.',
  },
  {
    at: 'question',
    title: 'How to ask',
    words:
      'The question is a sentence. Press an underlined word to change it: the picture and the answer follow.',
  },
  {
    at: 'finding',
    title: 'Where the evidence is',
    words:
      'The answer stands first, then what it rests on. Press a row, or a line of the picture: each tie shows its claim, its dates and its sources.',
  },
];

interface HintsProps {
  /** Takes them off the screen for good. */
  onEnd(): void;
}

/** The hint that is due; nothing after the last. */
export function Hints({ onEnd }: HintsProps) {
  const number = useExplorer((explorer) => explorer.hint) ?? 0;
  const { setScreen } = useCommands();
  const hint = HINTS[number];
  useEffect(() => {
    if (hint === undefined) return;
    document.documentElement.dataset.hint = hint.at;
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
    <section className="hint float" data-at={hint.at} aria-label="First visit">
      <div className="hint-head">
        <h2>{hint.title}</h2>
        <p className="hint-count">
          {number + 1} of {HINTS.length}
        </p>
        <button type="button" className="icon-button small" aria-label="Close the hints" onClick={onEnd}>
          <X aria-hidden size={14} />
        </button>
      </div>
      <p aria-live="polite">{hint.words}</p>
      <div className="hint-ways">
        <button type="button" className="link" onClick={seeStories}>
          Or be led by a story
        </button>
        <button
          type="button"
          className="button primary"
          onClick={isLast ? onEnd : () => setScreen({ hint: number + 1 })}
        >
          {isLast ? 'Done' : 'Next'}
          {!isLast && <ArrowRight aria-hidden size={16} />}
        </button>
      </div>
    </section>
  );
}
