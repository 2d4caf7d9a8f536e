/** Many actors at once: begun from a spiral or near those they are tied to, settled by forces, and stretched to the frame. */

import type { Point } from '#model/plane.ts';
import { settle } from './force.ts';
import { type Places, type Sketch, stretched } from './sketch.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The room one actor of a crowd takes: the side of its square. */
const SPACING = 62;

/** Places the rest around what is placed, which stays. Cost: about a second for 530 actors and 20,000 ties. */
export function placeCrowd(sketch: Sketch, places: Places, rest: readonly number[]): void {
  const isFresh = places.size === 0;
  const homes = new Map<number, Point>(places);
  const order = [...rest].sort((a, b) => degree(sketch, b) - degree(sketch, a) || a - b);
  for (const [i, number] of order.entries()) homes.set(number, homeOf(sketch, places, number, i));
  const settled = settle(sketch, {
    homes,
    fixed: new Set(places.keys()),
    homeward: isFresh ? 0.04 : 0.12,
    push: rest.length > 200 ? 90 : 160,
    room: SPACING * 0.46,
    springLength: SPACING * 1.4,
    ticks: rest.length > 300 ? 60 : rest.length > 120 ? 140 : 220,
  });
  for (const number of rest) places.set(number, settled.get(number) as Point);
  if (isFresh) for (const [number, at] of stretched(places, sketch.frame)) places.set(number, at);
}

const degree = (sketch: Sketch, number: number) => (sketch.neighbours[number] as readonly number[]).length;

function homeOf(sketch: Sketch, places: Places, number: number, i: number): Point {
  const turn = i * GOLDEN_ANGLE;
  const tied = (sketch.neighbours[number] as readonly number[]).flatMap((other) => places.get(other) ?? []);
  const { width, height } = sketch.frame;
  if (tied.length === 0) {
    const reach = places.size > 0 ? height * 0.62 : 0;
    const radius = reach + SPACING * 0.6 * Math.sqrt(i + 1);
    return { x: radius * Math.cos(turn) * (width / height), y: radius * Math.sin(turn) };
  }
  // Out from the middle along the way to those it is tied to, so that what was placed stays open.
  const x = tied.reduce((sum, at) => sum + at.x, 0) / tied.length;
  const y = tied.reduce((sum, at) => sum + at.y, 0) / tied.length;
  const out = tied.length === 1 ? 1.5 : tied.length === 2 ? 1.3 : 1.12;
  return { x: x * out + 20 * Math.cos(turn), y: y * out + 20 * Math.sin(turn) };
}
