/** A small handle at the edge of the picture that folds a panel away and brings it back. */

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { CommandButton } from './CommandButton.tsx';

interface FoldProps {
  readonly panel: 'legend' | 'finding';
  readonly isOpen: boolean;
}

/** The handle of a panel. */
export function Fold({ panel, isOpen }: FoldProps) {
  const pointsLeft = (panel === 'legend') === isOpen;
  const Mark = pointsLeft ? ChevronLeft : ChevronRight;
  return (
    <CommandButton id={panel} className={`fold fold-${panel}`} isExpanded={isOpen}>
      <Mark aria-hidden size={14} />
    </CommandButton>
  );
}
