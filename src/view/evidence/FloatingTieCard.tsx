/** The evidence of the chosen tie as a card over the picture's edge, where there is room for it beside the panel. */

import { useExplorer } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { TieCard } from './TieCard.tsx';

/** Whether the evidence of a tie floats beside the panel rather than standing in it. */
export function useFloats(): boolean {
  const room = useRoom();
  const mode = useExplorer((explorer) => explorer.question.view.mode);
  return room === 'wide' && mode !== 'table';
}

/** The floating card; nothing where no tie is chosen or there is no room. */
export function FloatingTieCard() {
  const floats = useFloats();
  const isChosen = useExplorer(({ question: { selection } }) => selection !== null && 'tie' in selection);
  if (!floats || !isChosen) return null;
  return (
    <div className="floating-card">
      <TieCard />
    </div>
  );
}
