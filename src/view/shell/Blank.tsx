/** A blank of the sentence: a word that opens what can be put in its place. */

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '#view/explorer.tsx';
import { PanelButton } from './Float.tsx';

interface BlankProps {
  /** What the blank stands for, as in "Period". */
  readonly label: string;
  /** What is in it now. */
  readonly text: string;
  /** Loads what is chosen from. */
  expect(): void;
  /** What is chosen from; `close` closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A blank with what is chosen from under it. */
export function Blank({ label, text, expect, children }: BlankProps) {
  const { bar: say } = useWords().shell;
  const face = (
    <>
      {text}
      <ChevronDown aria-hidden className="blank-mark" />
    </>
  );
  return (
    <PanelButton
      className="blank"
      label={say.blank(label, text)}
      title={label}
      face={face}
      expect={expect}
      panelClass="choose"
    >
      {children}
    </PanelButton>
  );
}
