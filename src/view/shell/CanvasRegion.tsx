/** The picture with its tools: ways of seeing it, what the eye needs, and how much of all is drawn. */

import { type ReactNode, useEffect, useState } from 'react';
import { setView } from '#model/ask.ts';
import type { View } from '#model/question.ts';
import { Canvas } from '#view/canvas/Canvas.tsx';
import { canDraw } from '#view/canvas/measure.ts';
import { useCanvasTools } from '#view/canvasTools.ts';
import { MODES } from '#view/commands/pictureCommands.ts';
import { FloatingTieCard } from '#view/evidence/FloatingTieCard.tsx';
import { useAnswered, useCommands, useExplorer } from '#view/explorer.tsx';
import { type Later, later, useLater } from '#view/later.ts';
import { useRoom } from '#view/room.ts';
import { TabList, TabPanel } from '#view/Tabs.tsx';
import { DrawnNote } from './DrawnNote.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { EyeTools } from './EyeTools.tsx';
import { HoverCard } from './HoverCard.tsx';
import { NothingDrawn } from './NothingDrawn.tsx';
import { useNotLoaded } from './useNotLoaded.ts';

const matrixView = later(async () => (await import('#view/matrix/MatrixView.tsx')).MatrixView);
const mapView = later(async () => (await import('#view/map/MapView.tsx')).MapView);
const tableView = later(async () => (await import('#view/table/TableView.tsx')).TableView);
const lasso = later(async () => (await import('./Lasso.tsx')).Lasso);

/** The middle of the screen. */
export function CanvasRegion() {
  const room = useRoom();
  const mode = useExplorer((explorer) => explorer.question.view.mode);
  const { ask } = useCommands();
  const see = (next: View['mode']) => ask((question) => setView(question, { mode: next }));
  if (room === 'phone')
    return (
      <section className="region-canvas" aria-label="Picture">
        <PhoneModes mode={mode} onSee={see} />
        <Seen mode={mode === 'table' ? 'network' : mode} />
        <FloatingTieCard />
      </section>
    );
  return (
    <section className="region-canvas" aria-label="Picture">
      <div className="canvas-head">
        <TabList id="seen" label="Ways of seeing" tabs={MODES} value={mode} onChoose={see} />
        <EyeTools />
      </div>
      <TabPanel id="seen" value={mode} className="canvas-body">
        {mode === 'table' ? <SeenAsTable /> : <Seen mode={mode} />}
      </TabPanel>
      <FloatingTieCard />
    </section>
  );
}

/** The picture as it is seen. The map and the matrix are loaded when first wanted. */
function Seen({ mode }: { readonly mode: Exclude<View['mode'], 'table'> }) {
  const answered = useAnswered();
  if (mode !== 'matrix' && !canDraw()) return <NoPicture />;
  return (
    <>
      <ErrorBoundary what="The picture" again={answered?.finding}>
        {mode === 'map' && <Fetched part={mapView} what="map" />}
        {mode === 'matrix' && <Fetched part={matrixView} what="matrix" />}
        {mode === 'network' && <Canvas />}
      </ErrorBoundary>
      {mode !== 'matrix' && (
        <>
          <Drawing />
          <HoverCard />
        </>
      )}
      <NothingDrawn />
      {mode !== 'matrix' && <DrawnNote />}
    </>
  );
}

/** What is said where the browser has no canvas to draw on. */
function NoPicture() {
  const { ask } = useCommands();
  return (
    <div className="failed">
      <p>This browser draws no pictures. All that is drawn is in the finding and in the table.</p>
      <button
        type="button"
        className="button"
        onClick={() => ask((question) => setView(question, { mode: 'table' }))}
      >
        See the table
      </button>
    </div>
  );
}

/** Turns drawing a box on and off, and shows what a lasso is drawn on. */
function Drawing(): ReactNode {
  const tools = useCanvasTools();
  const drawing = useExplorer((explorer) => explorer.drawing);
  const { setScreen } = useCommands();
  const notLoaded = useNotLoaded(() => setScreen({ drawing: null }));
  const Lasso = useLater(lasso, drawing === 'lasso', notLoaded);
  useEffect(() => tools?.setBoxing(drawing === 'box'), [tools, drawing]);
  return Lasso === null || tools === null ? null : <Lasso />;
}

/** The tables, wherever they have their place: beside the picture's other ways of seeing, or in the sheet. */
export function SeenAsTable() {
  const answered = useAnswered();
  return (
    <ErrorBoundary what="The table" again={answered?.finding}>
      <Fetched part={tableView} what="table" />
    </ErrorBoundary>
  );
}

function Fetched({ part, what }: { readonly part: Later<object>; readonly what: string }) {
  const [hasFailed, setFailed] = useState(false);
  const Part = useLater(part, true, () => setFailed(true));
  if (Part !== null) return <Part />;
  if (!hasFailed) return <p className="canvas-waiting">The {what} is on its way …</p>;
  const tryAgain = () => {
    setFailed(false);
    part.expect();
  };
  return (
    <div className="failed" role="alert">
      <p>The {what} could not be loaded: the network may be gone.</p>
      <button type="button" className="button" onClick={tryAgain}>
        Try again
      </button>
    </div>
  );
}

interface PhoneModesProps {
  readonly mode: View['mode'];
  onSee(mode: View['mode']): void;
}

/** The ways of seeing where there is no room for tabs. The table has its place in the sheet. */
function PhoneModes({ mode, onSee }: PhoneModesProps) {
  return (
    <select
      className="phone-modes"
      aria-label="Way of seeing"
      value={mode === 'table' ? 'network' : mode}
      onChange={({ target }) => onSee(target.value as View['mode'])}
    >
      {MODES.filter(([value]) => value !== 'table').map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
