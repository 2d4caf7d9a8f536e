/** The picture with its tools: ways of seeing it, what the eye needs, and how much of all is drawn. */

import { type ReactNode, useLayoutEffect, useState } from 'react';
import { setView } from '#model/ask.ts';
import type { View } from '#model/question.ts';
import type { PagePart } from '#model/words/en/shell.ts';
import { Canvas } from '#view/canvas/Canvas.tsx';
import { canDraw } from '#view/canvas/measure.ts';
import { useCanvasTools } from '#view/canvasTools.ts';
import { MODES } from '#view/commands/pictureCommands.ts';
import { FloatingTieCard } from '#view/evidence/FloatingTieCard.tsx';
import { useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { type Later, later, useLater } from '#view/later.ts';
import { useRoom } from '#view/room.ts';
import { TabList, TabPanel } from '#view/Tabs.tsx';
import { DrawnNote } from './DrawnNote.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { EyeTools } from './EyeTools.tsx';
import { HoverCard } from './HoverCard.tsx';
import { Lasso } from './Lasso.tsx';
import { NothingDrawn } from './NothingDrawn.tsx';
import { useNotLoaded } from './useNotLoaded.ts';

const matrixView = later(async () => (await import('#view/matrix/MatrixView.tsx')).MatrixView);
const mapView = later(async () => (await import('#view/map/MapView.tsx')).MapView);
const tableView = later(async () => (await import('#view/table/TableView.tsx')).TableView);
const tieDrawing = later(async () => (await import('#view/edit/TieDrawing.tsx')).TieDrawing);

/** The middle of the screen. */
export function CanvasRegion() {
  const room = useRoom();
  const mode = useExplorer((explorer) => explorer.question.view.mode);
  const { ask } = useCommands();
  const { commands, shell } = useWords();
  const { ways } = commands;
  const see = (next: View['mode']) => ask((question) => setView(question, { mode: next }));
  if (room === 'phone')
    return (
      <section className="region-canvas" aria-label={shell.regions.picture}>
        <PhoneModes mode={mode} onSee={see} />
        <Seen mode={mode === 'table' ? 'network' : mode} />
        <FloatingTieCard />
      </section>
    );
  return (
    <section className="region-canvas" aria-label={shell.regions.picture}>
      <div className="canvas-head">
        <TabList
          id="seen"
          label={ways.title}
          tabs={MODES.map((each) => [each, ways.modes[each]] as const)}
          value={mode}
          onChoose={see}
        />
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
      <ErrorBoundary what="picture" again={answered?.finding}>
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
  const { states: say } = useWords().shell;
  const { ask } = useCommands();
  return (
    <div className="failed">
      <p>{say.noCanvas}</p>
      <button
        type="button"
        className="button"
        onClick={() => ask((question) => setView(question, { mode: 'table' }))}
      >
        {say.seeTable}
      </button>
    </div>
  );
}

/** Turns drawing a box on and off, and shows what a lasso or a tie is drawn on. */
function Drawing(): ReactNode {
  const tools = useCanvasTools();
  const drawing = useExplorer((explorer) => explorer.drawing);
  const { setScreen } = useCommands();
  const notLoaded = useNotLoaded(() => setScreen({ drawing: null }));
  const TieDrawing = useLater(tieDrawing, drawing === 'tie', notLoaded);
  // Before the paint that shows the button down.
  useLayoutEffect(() => tools?.setBoxing(drawing === 'box'), [tools, drawing]);
  if (tools === null) return null;
  return (
    <>
      {drawing === 'lasso' && <Lasso />}
      {TieDrawing !== null && <TieDrawing />}
    </>
  );
}

/** The tables, wherever they have their place: beside the picture's other ways of seeing, or in the sheet. */
export function SeenAsTable() {
  const answered = useAnswered();
  return (
    <ErrorBoundary what="table" again={answered?.finding}>
      <Fetched part={tableView} what="table" />
    </ErrorBoundary>
  );
}

function Fetched({ part, what }: { readonly part: Later<object>; readonly what: PagePart }) {
  const [hasFailed, setFailed] = useState(false);
  const { shell, terms } = useWords();
  const Part = useLater(part, true, () => setFailed(true));
  if (Part !== null) return <Part />;
  if (!hasFailed) return <p className="canvas-waiting">{shell.states.onItsWay(what)}</p>;
  const tryAgain = () => {
    setFailed(false);
    part.expect();
  };
  return (
    <div className="failed" role="alert">
      <p>{shell.states.couldNotLoad(what)}</p>
      <button type="button" className="button" onClick={tryAgain}>
        {terms.tryAgain}
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
  const { ways: say } = useWords().commands;
  return (
    <select
      className="phone-modes"
      aria-label={say.one}
      value={mode === 'table' ? 'network' : mode}
      onChange={({ target }) => onSee(target.value as View['mode'])}
    >
      {MODES.filter((each) => each !== 'table').map((each) => (
        <option key={each} value={each}>
          {say.modes[each]}
        </option>
      ))}
    </select>
  );
}
