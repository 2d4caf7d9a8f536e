/** The picture with its tools: ways of seeing it, what the eye needs, and how much of all is drawn. */

import { Maximize, Minus, Plus, SlidersHorizontal, SquareDashed } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { setView } from '#model/ask.ts';
import type { View } from '#model/question.ts';
import { Canvas } from '#view/canvas/Canvas.tsx';
import { type CanvasTools, useCanvasTools } from '#view/canvasTools.ts';
import { FloatingTieCard } from '#view/evidence/FloatingTieCard.tsx';
import { useAnswered, useCommands, useExplorer } from '#view/explorer.tsx';
import { type Later, later, useLater } from '#view/later.ts';
import { useRoom } from '#view/room.ts';
import { DrawnNote } from './DrawnNote.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NothingDrawn } from './NothingDrawn.tsx';
import { TieTable } from './TieTable.tsx';

const MODES: readonly (readonly [View['mode'], string])[] = [
  ['network', 'Network'],
  ['map', 'Map'],
  ['matrix', 'Matrix'],
  ['table', 'Table'],
];

const matrixView = later(async () => (await import('#view/matrix/MatrixView.tsx')).MatrixView);
const mapView = later(async () => (await import('#view/map/MapView.tsx')).MapView);

/** The middle of the screen. */
export function CanvasRegion() {
  const room = useRoom();
  const mode = useExplorer((explorer) => explorer.question.view.mode);
  const { ask } = useCommands();
  if (room === 'phone')
    return (
      <section className="region-canvas" aria-label="Picture">
        <PhoneModes mode={mode} />
        <Seen mode={mode} />
        <FloatingTieCard />
      </section>
    );
  return (
    <section className="region-canvas" aria-label="Picture">
      <Tabs.Root
        className="canvas-tabs"
        value={mode}
        onValueChange={(value) => ask((question) => setView(question, { mode: value as View['mode'] }))}
      >
        <div className="canvas-head">
          <Tabs.List className="tabs" aria-label="Ways of seeing">
            {MODES.map(([value, label]) => (
              <Tabs.Trigger key={value} value={value} className="tab">
                {label}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tools />
        </div>
        {MODES.map(([value]) => (
          <Tabs.Content key={value} value={value} className="canvas-body" tabIndex={-1}>
            {value === 'table' ? <TieTable /> : <Seen mode={value} />}
          </Tabs.Content>
        ))}
      </Tabs.Root>
      <FloatingTieCard />
    </section>
  );
}

/** The picture as it is seen. The map and the matrix are loaded when first wanted. */
function Seen({ mode }: { readonly mode: View['mode'] }) {
  const answered = useAnswered();
  return (
    <>
      <ErrorBoundary what="The picture" again={answered?.finding}>
        {mode === 'map' && <Fetched part={mapView} what="map" />}
        {mode === 'matrix' && <Fetched part={matrixView} what="matrix" />}
        {(mode === 'network' || mode === 'table') && <Canvas />}
      </ErrorBoundary>
      <NothingDrawn />
      {mode !== 'matrix' && <DrawnNote />}
    </>
  );
}

function Fetched({ part, what }: { readonly part: Later<object>; readonly what: string }) {
  const Part = useLater(part, true);
  return Part === null ? <p className="canvas-waiting">The {what} is on its way …</p> : <Part />;
}

/** The ways of seeing where there is no room for tabs. The table has its place in the sheet. */
function PhoneModes({ mode }: { readonly mode: View['mode'] }) {
  const { ask } = useCommands();
  const seen = mode === 'table' ? 'network' : mode;
  return (
    <select
      className="phone-modes"
      aria-label="Way of seeing"
      value={seen}
      onChange={({ target }) => ask((question) => setView(question, { mode: target.value as View['mode'] }))}
    >
      {MODES.filter(([value]) => value !== 'table').map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Tools() {
  const tools = useCanvasTools();
  const room = useRoom();
  const { ask, setScreen } = useCommands();
  const hasColumns = useExplorer(({ question: { ask, view } }) => ask === 'pair' && view.mode === 'network');
  const columns = useExplorer((explorer) => explorer.question.view.columns);
  const legendOpen = useExplorer((explorer) => explorer.legendOpen);
  return (
    <div className="tools">
      {hasColumns && (
        <label className="tick">
          <input
            type="checkbox"
            checked={columns}
            onChange={() => ask((question) => setView(question, { columns: !question.view.columns }))}
          />
          In columns
        </label>
      )}
      {room === 'middle' && (
        <button
          type="button"
          className="icon-button"
          aria-label="Legend and filters"
          aria-expanded={legendOpen}
          onClick={() => setScreen({ legendOpen: !legendOpen })}
        >
          <SlidersHorizontal aria-hidden size={16} />
        </button>
      )}
      {tools !== null && <EyeTools tools={tools} />}
    </div>
  );
}

function EyeTools({ tools }: { readonly tools: CanvasTools }) {
  const [isBoxing, setBoxing] = useState(false);
  const button = (label: string, icon: ReactNode, run: () => void) => (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={run}>
      {icon}
    </button>
  );
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label="Select by drawing a box"
        title="Select by drawing a box"
        aria-pressed={isBoxing}
        onClick={() => {
          tools.setBoxing(!isBoxing);
          setBoxing(!isBoxing);
        }}
      >
        <SquareDashed aria-hidden size={16} />
      </button>
      {button('Show the whole picture', <Maximize aria-hidden size={16} />, () => tools.fit())}
      {button('Larger', <Plus aria-hidden size={16} />, () => tools.zoomBy(1.25))}
      {button('Smaller', <Minus aria-hidden size={16} />, () => tools.zoomBy(0.8))}
    </>
  );
}
