/** A sheet over the picture on which a line is drawn around actors; those inside it are offered together. */

import { type PointerEvent, useRef, useState } from 'react';
import { isWithin, type Point } from '#model/plane.ts';
import { canvasToolsNow } from '#view/canvasTools.ts';
import { useCommands, useExplorerStore, useWords } from '#view/explorer.tsx';

/** Points nearer together than this, in px, say nothing new. */
const LEAST_STEP = 4;

/** The sheet, there for as long as a lasso is being drawn. */
export function Lasso() {
  const store = useExplorerStore();
  const { setScreen } = useCommands();
  const { picture: say } = useWords().commands;
  const [way, setWay] = useState<readonly Point[]>([]);
  // The pointer may move more often than the page is rendered.
  const going = useRef<readonly Point[]>([]);
  const sheet = useRef<SVGSVGElement>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const frame = sheet.current?.getBoundingClientRect();
    return { x: clientX - (frame?.left ?? 0), y: clientY - (frame?.top ?? 0) };
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    going.current = [pointOf(event)];
    setWay(going.current);
  };
  const go = (event: PointerEvent) => {
    const last = going.current[going.current.length - 1];
    const next = pointOf(event);
    if (last === undefined || Math.hypot(next.x - last.x, next.y - last.y) < LEAST_STEP) return;
    going.current = [...going.current, next];
    setWay(going.current);
  };
  const stop = () => {
    going.current = [];
    setWay([]);
  };
  const end = (event: PointerEvent) => {
    const around = going.current;
    stop();
    const tools = canvasToolsNow();
    if (around.length < 3 || tools === null) return;
    setScreen({ drawing: null });
    const drawn = store.getState().finding?.picture.actors ?? [];
    const inside = drawn.flatMap(({ id }) => {
      const at = tools.at(id);
      return at !== null && isWithin(at, around) ? [id] : [];
    });
    tools.offerSeveral(inside, { x: event.clientX, y: event.clientY });
  };
  return (
    <svg
      ref={sheet}
      className="lasso"
      role="img"
      aria-label={say.drawAround}
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      onPointerCancel={stop}
    >
      <polygon className="lasso-line" points={way.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
