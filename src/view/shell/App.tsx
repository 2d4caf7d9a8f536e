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
import './print.css';
import { useEffect } from 'react';
import { isLegendOpen } from '#view/commands/pageCommands.ts';
import { isEmbedded } from '#view/embedding.ts';
import { useExplorer, useWords } from '#view/explorer.tsx';
import { FindingPanel } from '#view/finding/FindingPanel.tsx';
import { useKeys } from '#view/keys.ts';
import { later, useLater } from '#view/later.ts';
import { Legend } from '#view/legend/Legend.tsx';
import { keepPanels, showTheme } from '#view/preferences.ts';
import { type Room, useRoom } from '#view/room.ts';
import { Timeline } from '#view/timeline/Timeline.tsx';
import { CanvasRegion } from './CanvasRegion.tsx';
import { Dialogs } from './Dialogs.tsx';
import { DropZone } from './DropZone.tsx';
import { Empty } from './Empty.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FirstHints } from './FirstHints.tsx';
import { Fold } from './Fold.tsx';
import { Header } from './Header.tsx';
import { Heard } from './Heard.tsx';
import { Notices } from './Notices.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { Sheet } from './Sheet.tsx';
import { StatusLine } from './StatusLine.tsx';
import { StoryPlace } from './StoryPlace.tsx';
import { usePaper } from './usePaper.ts';

const embedded = later(async () => (await import('#view/share/Embedded.tsx')).Embedded);

/** The page, whole or inside another. It reads the store given around it. */
export function App() {
  return isEmbedded() ? <Inside /> : <Whole />;
}

function Inside() {
  const theme = useExplorer((explorer) => explorer.theme);
  const { language } = useWords();
  const Embedded = useLater(embedded, true);
  useEffect(() => showTheme(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return Embedded === null ? null : <Embedded />;
}

function Whole() {
  const room = useRoom();
  const isOpen = useExplorer((explorer) => explorer.graph !== null);
  const theme = useExplorer((explorer) => explorer.theme);
  const { language } = useWords();
  const isPair = useExplorer((explorer) => explorer.question.ask === 'pair');
  const panels = usePanels(room);
  useKeys();
  usePaper();
  useEffect(() => showTheme(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <DropZone>
      <FirstHints />
      <div className="app" data-room={room} data-open={isOpen} data-pair={isPair} data-panels={panels}>
        <Header />
        {isOpen ? <Regions room={room} /> : <Empty />}
      </div>
      <Notices />
      <Dialogs />
    </DropZone>
  );
}

/** Which panels have their place in the frame; what was folded is kept for the next visit. */
function usePanels(room: Room): 'both' | 'legend' | 'finding' | 'none' {
  const legend = useExplorer(isLegendOpen) && room === 'wide';
  const finding = useExplorer((explorer) => explorer.findingOpen);
  const legendOpen = useExplorer((explorer) => explorer.legendOpen);
  useEffect(() => {
    if (room === 'wide') keepPanels({ legendOpen, findingOpen: finding });
  }, [room, legendOpen, finding]);
  if (legend && finding) return 'both';
  return legend ? 'legend' : finding ? 'finding' : 'none';
}

function Regions({ room }: { readonly room: Room }) {
  const again = useExplorer((explorer) => explorer.finding);
  const { regions: say } = useWords().shell;
  return (
    <>
      <section className="region-question" aria-label={say.question}>
        <QuestionBar />
        {room !== 'phone' && <StoryPlace />}
      </section>
      <Heard />
      <ErrorBoundary what="finding" again={again}>
        {room === 'phone' ? <Sheet /> : <Sides room={room} />}
      </ErrorBoundary>
      <CanvasRegion />
      <section className="region-timeline" aria-label={say.timeline}>
        <ErrorBoundary what="timeline" again={again}>
          <Timeline />
        </ErrorBoundary>
      </section>
      {room !== 'phone' && <StatusLine />}
    </>
  );
}

function Sides({ room }: { readonly room: Room }) {
  const legendOpen = useExplorer(isLegendOpen);
  const findingOpen = useExplorer((explorer) => explorer.findingOpen);
  const { regions: say } = useWords().shell;
  return (
    <>
      {findingOpen && (
        <aside className="region-finding" aria-label={say.finding}>
          <FindingPanel />
        </aside>
      )}
      <Fold panel="finding" isOpen={findingOpen} />
      {legendOpen && (
        <aside className="region-legend" aria-label={say.legend}>
          <Legend />
        </aside>
      )}
      {room === 'wide' && <Fold panel="legend" isOpen={legendOpen} />}
    </>
  );
}
