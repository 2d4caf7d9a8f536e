/** A blank of the sentence: a word that opens what can be put in its place. */

import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type ReactNode, useState } from 'react';

interface BlankProps {
  /** What the blank stands for, as in "Period". */
  readonly label: string;
  /** What is in it now. */
  readonly text: string;
  /** What is chosen from; `close` closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A blank with what is chosen from under it. */
export function Blank({ label, text, children }: BlankProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className="blank" aria-label={`${label}: ${text}`}>
        {text}
        <ChevronDown aria-hidden className="blank-mark" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="float choose" aria-label={label} sideOffset={6} align="start" data-floats>
          {children(() => setOpen(false))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
