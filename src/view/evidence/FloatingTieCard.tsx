/** The evidence of the chosen tie as a card that floats: at the picture's edge, or over the foot of a phone. */

import { useExplorer } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { TieCard } from './TieCard.tsx';

/** The floating card; nothing where no tie is chosen. */
export function FloatingTieCard() {
  const room = useRoom();
  const isChosen = useExplorer(({ question: { selection } }) => selection !== null && 'tie' in selection);
  if (!isChosen) return null;
  return (
    <div className="floating-card" data-room={room}>
      <TieCard />
    </div>
  );
}
