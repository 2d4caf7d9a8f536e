/** Where the picture lies on the canvas: the zoom and pan that fit it, and the step from layout units to px. */

import type { Box, Point } from '#model/plane.ts';

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** Room to leave at each edge, px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const LEAST_ZOOM = 0.05;
export const MOST_ZOOM = 6;

/** The viewport that shows all points inside the insets, in the middle, no nearer than `nearest`. */
export function fitted(points: readonly Point[], size: Size, insets: Insets, nearest = 1.6): Viewport {
  if (points.length === 0) return { zoom: 1, pan: { x: size.width / 2, y: size.height / 2 } };
  const { width, height } = roomIn(size, insets);
  const { left, top, right, bottom } = around(points);
  const scale = Math.min(width / Math.max(1, right - left), height / Math.max(1, bottom - top), nearest);
  const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, scale));
  return {
    zoom,
    pan: {
      x: insets.left + width / 2 - ((left + right) / 2) * zoom,
      y: insets.top + height / 2 - ((top + bottom) / 2) * zoom,
    },
  };
}

/** How much nearer the eye could be, and how far off the middle, as a share of the canvas, before that is worth a move. */
const WORTH = { nearer: 1.25, aside: 0.1 } as const;

/** Whether all points are seen inside the insets from a viewport, nearly as well as from the `best`, which fits them. */
export function isSeenFrom(
  points: readonly Point[],
  size: Size,
  insets: Insets,
  { zoom, pan }: Viewport,
  best: Viewport,
): boolean {
  if (points.length === 0) return true;
  const { width, height } = roomIn(size, insets);
  const { left, top, right, bottom } = around(points);
  const isWithin = (start: number, length: number, from: number, to: number, whole: number) =>
    // What fits to a hair is not to fail by rounding.
    from > start - 1 &&
    to < start + length + 1 &&
    Math.abs((from + to) / 2 - start - length / 2) < WORTH.aside * whole;
  return (
    best.zoom < zoom * WORTH.nearer &&
    isWithin(insets.left, width, left * zoom + pan.x, right * zoom + pan.x, size.width) &&
    isWithin(insets.top, height, top * zoom + pan.y, bottom * zoom + pan.y, size.height)
  );
}

function roomIn({ width, height }: Size, { top, right, bottom, left }: Insets): Size {
  return { width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom) };
}

function around(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** A point that is shown, and how to find the width of its name, px: to measure one takes longer than all else here. */
export interface Named extends Point {
  readonly nameWidth: () => number;
}

/** How near to an edge of the picture an actor stands for its name to need room there, as a share of the width. */
const NEAR_EDGE = 0.12;
/** What is between an actor's middle and its name. */
const NAME_GAP = 26;

/** Insets that leave room for the names of actors at the sides, up to a share of the canvas. */
export function insetsForNames(points: readonly Named[], { width }: Size, insets: Insets): Insets {
  const xs = points.map(({ x }) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const near = (right - left) * NEAR_EDGE;
  const most = width * (width < 520 ? 0.13 : 0.19);
  const room = (side: number, at: (x: number) => boolean) =>
    Math.max(
      side,
      ...points.filter(({ x }) => at(x)).map(({ nameWidth }) => Math.min(most, nameWidth() + NAME_GAP)),
    );
  return {
    ...insets,
    left: room(insets.left, (x) => x <= left + near),
    right: room(insets.right, (x) => x >= right - near),
  };
}

/**
 * By how much signs are drawn larger or smaller than in the look. As on a map, zooming spreads the places and leaves
 * the signs; they only grow and shrink a little, so that nearness is felt.
 */
export function signScale(zoom: number, fittedZoom: number): number {
  return Math.max(0.6, Math.min(1.5, (zoom / fittedZoom) ** 0.4));
}

/** The height of the line under the picture, over which no name goes, px. */
const CAPTION = 34;

/** Where names may stand while the whole is seen, px before the pan. */
export function spaceForNames({ width, height }: Size, pan: Point, { top, bottom }: Insets): Box {
  return {
    left: 4 - pan.x,
    right: width - 4 - pan.x,
    top: Math.min(4, top) - pan.y,
    bottom: height - Math.min(CAPTION, bottom) - pan.y,
  };
}
