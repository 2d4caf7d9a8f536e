/** The whole of a picture made small: where each actor stands in it, and which part of it the eye sees. */

import type { Placed } from '#model/picture.ts';
import type { Box, Point } from '#model/plane.ts';
import type { Size, Viewport } from './viewport.ts';

/** How a picture's layout units become px of its small copy. */
export interface Overview {
  /** The copy's own, px. */
  readonly size: Size;
  readonly scale: number;
  /** The point of the picture that stands at the copy's top left. */
  readonly corner: Point;
}

/** What stays free around what is drawn, px. */
const EDGE = 6;

/** The small copy that holds all places in a size; null where nobody has a place. */
export function overviewOf(places: readonly Placed[], size: Size): Overview | null {
  const { width, height } = size;
  if (places.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const [across, down] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const scale = Math.min((width - 2 * EDGE) / across, (height - 2 * EDGE) / down);
  const corner = { x: (left + right - width / scale) / 2, y: (top + bottom - height / scale) / 2 };
  return { size, scale, corner };
}

/** A place of the picture, px from the copy's top left. */
export function onOverview({ scale, corner }: Overview, { x, y }: Point): Point {
  return { x: (x - corner.x) * scale, y: (y - corner.y) * scale };
}

/** The place of the picture under a point of the copy. */
export function underOverview({ scale, corner }: Overview, { x, y }: Point): Point {
  return { x: corner.x + x / scale, y: corner.y + y / scale };
}

/** What the eye sees of the picture, as a box on the copy with its four sides in sight. */
export function seenOnOverview(overview: Overview, { zoom, pan }: Viewport, size: Size): Box {
  const start = onOverview(overview, { x: -pan.x / zoom, y: -pan.y / zoom });
  const end = onOverview(overview, { x: (size.width - pan.x) / zoom, y: (size.height - pan.y) / zoom });
  const { width, height } = overview.size;
  const across = (x: number) => Math.min(Math.max(x, 1), width - 1);
  const down = (y: number) => Math.min(Math.max(y, 1), height - 1);
  return { left: across(start.x), top: down(start.y), right: across(end.x), bottom: down(end.y) };
}
