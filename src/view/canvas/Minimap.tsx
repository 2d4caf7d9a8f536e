/** The whole of a large picture made small, with the part that is seen; a press or a drag on it looks there. */

import type { Core } from 'cytoscape';
import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import type { Colours } from '#model/look.ts';
import type { Picture, Placed } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import { canDraw } from './measure.ts';
import { type Overview, onOverview, overviewOf, seenOnOverview, underOverview } from './overview.ts';

/** From so many actors on a picture has a small copy. */
const LARGE = 150;
const SIZE = { width: 156, height: 112 };

interface MinimapProps {
  readonly cy: Core;
  readonly picture: Picture;
  readonly positions: readonly Placed[];
  readonly colours: Colours;
  /** Looks at a place of the picture. */
  lookAt(place: Point): void;
}

/** The small copy; nothing for a picture that is seen at a glance. The keyboard goes from actor to actor instead. */
export function Minimap({ cy, picture, positions, colours, lookAt }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isLarge = picture.actors.length >= LARGE;
  const overview = useMemo(() => (isLarge ? overviewOf(positions, SIZE) : null), [positions, isLarge]);
  const dots = useMemo(() => (isLarge ? dotsOf(picture, positions) : []), [picture, positions, isLarge]);
  useEffect(() => {
    if (overview === null) return;
    const draw = () => paintOverview(canvas.current, { cy, overview, dots, colours });
    draw();
    cy.on('viewport', draw);
    return () => void cy.off('viewport', draw);
  }, [cy, overview, dots, colours]);
  if (overview === null) return null;
  const look = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    lookAt(underOverview(overview, { x: event.clientX - left, y: event.clientY - top }));
  };
  return (
    <div
      className="minimap"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) look(event);
      }}
    >
      <canvas ref={canvas} />
    </div>
  );
}

interface Dot {
  readonly at: Placed;
  readonly isContext: boolean;
}

/** Those of the answer last, so that they lie on top. */
function dotsOf(picture: Picture, positions: readonly Placed[]): readonly Dot[] {
  const roles = new Map(picture.actors.map(({ id, role }) => [id, role]));
  const dots = positions.flatMap((at): Dot[] => {
    const role = roles.get(at.id);
    return role === undefined ? [] : [{ at, isContext: role === 'context' }];
  });
  return [...dots.filter(({ isContext }) => isContext), ...dots.filter(({ isContext }) => !isContext)];
}

interface Seen {
  readonly cy: Core;
  readonly overview: Overview;
  readonly dots: readonly Dot[];
  readonly colours: Colours;
}

function paintOverview(canvas: HTMLCanvasElement | null, { cy, overview, dots, colours }: Seen): void {
  const ink = canDraw() ? canvas?.getContext('2d') : null;
  if (canvas === null || ink === null || ink === undefined || cy.destroyed()) return;
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(SIZE.width * ratio), Math.round(SIZE.height * ratio)];
  // To set a size, even the same, makes the canvas anew.
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  ink.setTransform(ratio, 0, 0, ratio, 0, 0);
  ink.clearRect(0, 0, SIZE.width, SIZE.height);
  for (const { at, isContext } of dots) {
    const { x, y } = onOverview(overview, at);
    const half = isContext ? 0.75 : 1.75;
    ink.fillStyle = isContext ? colours.control : colours.ink;
    ink.fillRect(x - half, y - half, 2 * half, 2 * half);
  }
  const size = { width: cy.width(), height: cy.height() };
  const { left, top, right, bottom } = seenOnOverview(overview, { zoom: cy.zoom(), pan: cy.pan() }, size);
  ink.strokeStyle = colours.positive;
  ink.lineWidth = 1.5;
  ink.strokeRect(left, top, right - left, bottom - top);
}
