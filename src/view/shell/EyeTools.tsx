/** The tools over the picture: in columns or not, the legend where it floats, box and lasso, and where the eye is. */

import { Lasso, Maximize, Minus, Plus, SlidersHorizontal, SquareDashed } from 'lucide-react';
import { setView } from '#model/ask.ts';
import { canDraw } from '#view/canvas/measure.ts';
import { useCanvasTools } from '#view/canvasTools.ts';
import { isLegendOpen } from '#view/commands/pageCommands.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { CommandButton } from './CommandButton.tsx';

/** The tools that make sense now. */
export function EyeTools() {
  const room = useRoom();
  const mode = useExplorer((explorer) => explorer.question.view.mode);
  const isOnCanvas = (mode === 'network' || mode === 'map') && canDraw();
  return (
    <div className="tools">
      <Columns />
      {room === 'middle' && <LegendButton />}
      {isOnCanvas && <DrawingButtons />}
      {isOnCanvas && (
        <>
          <CommandButton id="fit">
            <Maximize aria-hidden size={16} />
          </CommandButton>
          <CommandButton id="larger">
            <Plus aria-hidden size={16} />
          </CommandButton>
          <CommandButton id="smaller">
            <Minus aria-hidden size={16} />
          </CommandButton>
        </>
      )}
    </div>
  );
}

function Columns() {
  const { picture: say } = useWords().commands;
  const { ask } = useCommands();
  const hasColumns = useExplorer(
    ({ question }) => question.ask === 'pair' && question.view.mode === 'network',
  );
  const columns = useExplorer((explorer) => explorer.question.view.columns);
  if (!hasColumns) return null;
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={columns}
        onChange={() => ask((question) => setView(question, { columns: !question.view.columns }))}
      />
      {say.inColumns}
    </label>
  );
}

function LegendButton() {
  const { regions: say } = useWords().shell;
  const isOpen = useExplorer(isLegendOpen);
  return (
    <CommandButton id="legend" label={say.legend} isExpanded={isOpen}>
      <SlidersHorizontal aria-hidden size={16} />
    </CommandButton>
  );
}

function DrawingButtons() {
  // Without the picture's tools there is nothing to draw on yet.
  const tools = useCanvasTools();
  const drawing = useExplorer((explorer) => (tools === null ? null : explorer.drawing));
  return (
    <>
      <CommandButton id="box" isPressed={drawing === 'box'}>
        <SquareDashed aria-hidden size={16} />
      </CommandButton>
      <CommandButton id="lasso" isPressed={drawing === 'lasso'}>
        <Lasso aria-hidden size={16} />
      </CommandButton>
    </>
  );
}
