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
import { useRoom } from '#view/room.ts';
import { DrawnNote } from './DrawnNote.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NothingDrawn } from './NothingDrawn.tsx';
import { TieTable } from './TieTable.tsx';

const MODES: readonly (readonly [View['mode'], string])[] = [
  ['network', 'Network'],
  ['table', 'Table'],
];

/** The middle of the screen. */
export function CanvasRegion() {
  const room = useRoom();
  const mode = useExplorer((explorer) => explorer.question.view.mode);
  const { ask } = useCommands();
  if (room === 'phone')
    return (
      <section className="region-canvas" aria-label="Picture">
        <Picture />
        <FloatingTieCard />
      </section>
    );
  const shown = mode === 'table' ? 'table' : 'network';
  return (
    <section className="region-canvas" aria-label="Picture">
      <Tabs.Root
        className="canvas-tabs"
        value={shown}
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
          {shown === 'network' && <Tools />}
        </div>
        <Tabs.Content value="network" className="canvas-body" tabIndex={-1}>
          <Picture />
        </Tabs.Content>
        <Tabs.Content value="table" className="canvas-body" tabIndex={-1}>
          <TieTable />
        </Tabs.Content>
      </Tabs.Root>
      <FloatingTieCard />
    </section>
  );
}

function Picture() {
  const answered = useAnswered();
  return (
    <>
      <ErrorBoundary what="The picture" again={answered?.finding}>
        <Canvas />
      </ErrorBoundary>
      <NothingDrawn />
      <DrawnNote />
    </>
  );
}

function Tools() {
  const tools = useCanvasTools();
  const room = useRoom();
  const { ask, setScreen } = useCommands();
  const isPair = useExplorer((explorer) => explorer.question.ask === 'pair');
  const columns = useExplorer((explorer) => explorer.question.view.columns);
  const legendOpen = useExplorer((explorer) => explorer.legendOpen);
  return (
    <div className="tools">
      {isPair && (
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
