/**
 * The frame of the screen: its named regions and what stands in each. In the document the answer comes before the
 * picture, so that it is read first; the grid puts them where the eye wants them.
 */

import { Canvas } from '#view/canvas/Canvas.tsx';
import { useExplorer } from '#view/explorer.tsx';
import { FindingPanel } from '#view/finding/FindingPanel.tsx';
import { Legend } from '#view/legend/Legend.tsx';
import { useRoom } from '#view/room.ts';
import { Timeline } from '#view/timeline/Timeline.tsx';

/** The whole page. It reads the store given around it. */
export function App() {
  const room = useRoom();
  const isOpen = useExplorer((explorer) => explorer.graph !== null);
  return (
    <div className="app" data-room={room} data-open={isOpen}>
      <header className="region-header" />
      <section className="region-question" aria-label="Question" />
      <aside className="region-finding" aria-label="Finding">
        <FindingPanel />
      </aside>
      <aside className="region-legend" aria-label="Legend and filters">
        <Legend />
      </aside>
      <section className="region-canvas" aria-label="Picture">
        <Canvas />
      </section>
      <section className="region-timeline" aria-label="Timeline">
        <Timeline />
      </section>
      <footer className="region-status" />
    </div>
  );
}
