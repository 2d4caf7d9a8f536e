/** What a crowd shows of its actors: how large those of the context are, and whose names, the most tied first. */

import type { ActorId } from '#model/ids.ts';
import type { DrawnActor, Picture } from '#model/picture.ts';
import type { Box, Point } from '#model/plane.ts';

/** How much of the room of one actor its sign takes across. */
const ROOM_TAKEN = 0.36;
/** What a sign of the context is across in the look, px, and how small it may become, as a share. */
const ACROSS = 16;
const SMALLEST = 0.2;

/** By how much the signs of context are smaller where each has so much room, px, so that lines are seen between them. */
export function contextSignsOf(room: number): number {
  return Math.max(SMALLEST, Math.min(1, (room * ROOM_TAKEN) / ACROSS));
}

/** The side of the square that each actor would have to itself, px. `at` is x and y in turn; no end where none is placed. */
export function roomOf(at: Float64Array): number {
  let [left, top, right, bottom, count] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (let i = 0; i < at.length; i += 2) {
    const [x, y] = [at[i] as number, at[i + 1] as number];
    if (Number.isNaN(x)) continue;
    count += 1;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return count === 0 ? Number.POSITIVE_INFINITY : Math.sqrt(((right - left) * (bottom - top)) / count);
}

/** So many names want a place at most; more would not find one. */
const MOST_NAMES = 200;

/** The actors whose names want a place. `at` and the box are px before the pan. Level ones in the picture's order. */
export function namesWanted(
  { actors }: Picture,
  at: ReadonlyMap<ActorId, Point>,
  { left, top, right, bottom }: Box,
): ReadonlySet<ActorId> {
  const isInSight = ({ id }: DrawnActor) => {
    const place = at.get(id);
    if (place === undefined) return false;
    return place.x >= left && place.x <= right && place.y >= top && place.y <= bottom;
  };
  const isContext = ({ role }: DrawnActor) => Number(role === 'context');
  const wanted = actors
    .filter(isInSight)
    .sort((one, other) => isContext(one) - isContext(other) || other.ties - one.ties)
    .slice(0, MOST_NAMES);
  return new Set(wanted.map(({ id }) => id));
}
