/** A sheet over the picture on which a tie is drawn: dragged from one actor to another, or one pressed and then the other. */

import './tieDrawing.css';
import { type PointerEvent, useRef, useState } from 'react';
import type { ActorId } from '#model/ids.ts';
import type { Point } from '#model/plane.ts';
import { canvasToolsNow } from '#view/canvasTools.ts';
import { nameIn } from '#view/commands/command.ts';
import { openTieBetween } from '#view/commands/editCommands.ts';
import { useCommands, useExplorerStore } from '#view/explorer.tsx';
import { useEditingWords } from './useEditingWords.ts';

/** How near to an actor's middle a press must be, px: a finger needs as much. */
const REACH = 26;

interface From {
  readonly actor: ActorId;
  readonly at: Point;
}

/** The sheet, there for as long as a tie is being drawn. */
export function TieDrawing() {
  const store = useExplorerStore();
  const { setScreen } = useCommands();
  const { draw: say } = useEditingWords();
  const sheet = useRef<SVGSVGElement>(null);
  const [from, setFrom] = useState<From | null>(null);
  const [to, setTo] = useState<Point | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const frame = sheet.current?.getBoundingClientRect();
    return { x: clientX - (frame?.left ?? 0), y: clientY - (frame?.top ?? 0) };
  };
  const actorAt = (point: Point) => nearestActor(store.getState().finding?.picture.actors ?? [], point);
  const press = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    setTo(at);
    const found = actorAt(at);
    if (found === null) setFrom(null);
    else if (from === null) setFrom(found);
  };
  const lift = (event: PointerEvent) => {
    const found = actorAt(pointOf(event));
    if (from === null || found === null || found.actor === from.actor) return;
    setScreen({ drawing: null });
    openTieBetween(store, from.actor, found.actor);
  };
  return (
    <>
      <svg
        ref={sheet}
        className="lasso"
        role="img"
        aria-label={say.label}
        onPointerDown={press}
        onPointerMove={(event) => setTo(pointOf(event))}
        onPointerUp={lift}
      >
        {from !== null && (
          <g className="drawn-tie">
            <circle cx={from.at.x} cy={from.at.y} r={18} />
            {to !== null && <line x1={from.at.x} y1={from.at.y} x2={to.x} y2={to.y} />}
          </g>
        )}
      </svg>
      <p className="drawn-tie-says" role="status">
        {from === null ? say.begin : say.from(nameIn(store.getState(), from.actor))}
      </p>
    </>
  );
}

function nearestActor(actors: readonly { readonly id: ActorId }[], point: Point): From | null {
  const tools = canvasToolsNow();
  let best: From | null = null;
  let least = REACH;
  for (const { id } of actors) {
    const at = tools?.at(id) ?? null;
    if (at === null) continue;
    const distance = Math.hypot(at.x - point.x, at.y - point.y);
    if (distance > least) continue;
    least = distance;
    best = { actor: id, at };
  }
  return best;
}
