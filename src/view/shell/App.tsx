/**
 * The frame of the screen: its named regions and what stands in each. In the document the answer comes before the
 * picture, so that it is read first; the grid puts them where the eye wants them.
 */

import '#view/tokens.css';
import '#view/app.css';
import './controls.css';
import './floats.css';
import './header.css';
import './question.css';
import './picture.css';
import './tables.css';
import './frame.css';
import './sheet.css';
import { useEffect } from 'react';
import { useExplorer } from '#view/explorer.tsx';
import { FindingPanel } from '#view/finding/FindingPanel.tsx';
import { useKeys } from '#view/keys.ts';
import { Legend } from '#view/legend/Legend.tsx';
import { showTheme } from '#view/preferences.ts';
import { type Room, useRoom } from '#view/room.ts';
import { Timeline } from '#view/timeline/Timeline.tsx';
import { CanvasRegion } from './CanvasRegion.tsx';
import { Dialogs } from './Dialogs.tsx';
import { DropZone } from './DropZone.tsx';
import { Empty } from './Empty.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { Sheet } from './Sheet.tsx';
import { StatusLine } from './StatusLine.tsx';

/** The whole page. It reads the store given around it. */
export function App() {
  const room = useRoom();
  const isOpen = useExplorer((explorer) => explorer.graph !== null);
  const theme = useExplorer((explorer) => explorer.theme);
  const isPair = useExplorer((explorer) => explorer.question.ask === 'pair');
  useKeys();
  useEffect(() => showTheme(theme), [theme]);
  return (
    <DropZone>
      <div className="app" data-room={room} data-open={isOpen} data-pair={isPair}>
        <Header />
        {isOpen ? <Regions room={room} /> : <Empty />}
      </div>
      <Notices />
      <Dialogs />
    </DropZone>
  );
}

function Regions({ room }: { readonly room: Room }) {
  const again = useExplorer((explorer) => explorer.finding);
  return (
    <>
      <section className="region-question" aria-label="Question">
        <QuestionBar />
      </section>
      <ErrorBoundary what="The finding" again={again}>
        {room === 'phone' ? <Sheet /> : <Sides room={room} />}
      </ErrorBoundary>
      <CanvasRegion />
      <section className="region-timeline" aria-label="Timeline">
        <ErrorBoundary what="The timeline" again={again}>
          <Timeline />
        </ErrorBoundary>
      </section>
      {room !== 'phone' && <StatusLine />}
    </>
  );
}

function Sides({ room }: { readonly room: Room }) {
  const legendOpen = useExplorer((explorer) => explorer.legendOpen);
  return (
    <>
      <aside className="region-finding" aria-label="Finding">
        <FindingPanel />
      </aside>
      {(room === 'wide' || legendOpen) && (
        <aside className="region-legend" aria-label="Legend and filters">
          <Legend />
        </aside>
      )}
    </>
  );
}
