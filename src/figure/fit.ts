/** Brings the places of a layout into the space of a picture, the picture kept as it is but for a slight stretch. */

import type { ActorId } from '#model/ids.ts';
import type { Placed } from '#model/picture.ts';
import type { Box, Point } from '#model/plane.ts';

/**
 * Where each actor stands in a space, one direction stretched over the other by `stretch` at most. One that stands
 * alone, or a row of them, comes to the middle.
 */
export function fitted(
  positions: readonly Placed[],
  space: Box,
  stretch: number,
): ReadonlyMap<ActorId, Point> {
  const xs = positions.map((each) => each.x);
  const ys = positions.map((each) => each.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [across, down] = scales(right - left, bottom - top, space, stretch);
  const middle = { x: (space.left + space.right) / 2, y: (space.top + space.bottom) / 2 };
  return new Map(
    positions.map(({ id, x, y }) => [
      id,
      {
        x: middle.x + (x - (left + right) / 2) * across,
        y: middle.y + (y - (top + bottom) / 2) * down,
      },
    ]),
  );
}

/** Units of the space for one of the layout, across and down. */
function scales(width: number, height: number, space: Box, stretch: number): readonly [number, number] {
  const across = width > 0 ? (space.right - space.left) / width : Number.POSITIVE_INFINITY;
  const down = height > 0 ? (space.bottom - space.top) / height : Number.POSITIVE_INFINITY;
  const least = Math.min(across, down);
  if (!Number.isFinite(least)) return [1, 1];
  return [Math.min(across, least * stretch), Math.min(down, least * stretch)];
}
