/**
 * How much smaller those who answer are drawn where hundreds of them stand so close that their signs would lie on one
 * another: in a crowd, and on a phone.
 */

import type { Point } from '#model/plane.ts';

/** What is left between two signs, px. */
const GAP = 2;
/** The share of signs that may still touch another: some stand together wherever there is room. */
const TOUCHING = 0.2;
/** Of more than so many, some tell how near the next is. */
const ASKED = 400;
/** How small signs may become: of few, who are to be seen before all else, less than of many. */
const smallest = (count: number): number => Math.max(0.12, Math.min(0.6, 2.6 / Math.sqrt(count)));
/** In steps, so that a year that is played does not change all signs a little. */
const STEPS = 20;

/** By how much signs of a radius are smaller at some places, px; 1 where nearly all have room. Linear in places. */
export function answeringSignsOf(places: readonly Point[], radius: number): number {
  const full = 2 * radius + GAP;
  if (places.length < 2) return 1;
  const sorted = places.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const every = Math.ceil(sorted.length / ASKED);
  const rooms = sorted
    .flatMap((_, number) => (number % every === 0 ? [toNearest(sorted, number, full)] : []))
    .sort((one, other) => one - other);
  const room = rooms[Math.floor(rooms.length * TOUCHING)] as number;
  return Math.max(smallest(places.length), Math.floor(((room - GAP) / (full - GAP)) * STEPS) / STEPS);
}

/** How far it is to the nearest of places sorted by x, at most `most`. */
function toNearest(sorted: readonly Point[], number: number, most: number): number {
  const { x, y } = sorted[number] as Point;
  let least = most * most;
  for (const step of [-1, 1])
    for (let at = number + step; ; at += step) {
      const other = sorted[at];
      if (other === undefined) break;
      const dx = other.x - x;
      if (dx * dx >= least) break;
      least = Math.min(least, dx * dx + (other.y - y) ** 2);
    }
  return Math.sqrt(least);
}
