/** Where the numerals of lines go: on their line, near its middle, clear of actors, of one another and of crossings. */

import type { Point } from './plane.ts';
import { type Box, circleInBox, cross, distance, distanceToSegment, type Segment } from './plane.ts';
import { pointOnWay } from './strokes.ts';

/** A line that wants its numeral. */
export interface NumeralWish {
  readonly id: string;
  readonly way: readonly Point[];
  readonly radius: number;
}

/** What each step away from the middle costs, and how far a numeral would stay off circles and off lines, px. */
const FARTHER = 0.6;
const OFF_CIRCLES = 8;
const OFF_LINES = 4;

const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75];

/**
 * The middle of each numeral's disc, in the order given. `lines` are all lines in full colour, straight pieces, the
 * numeral's own included; `actors` are circles to stay off.
 */
export function placeNumerals(
  wishes: readonly NumeralWish[],
  lines: readonly Segment[],
  actors: readonly { readonly at: Point; readonly radius: number }[],
): ReadonlyMap<string, Point> {
  const placed = new Map<string, Point>();
  const taken: { at: Point; radius: number }[] = [];
  for (const wish of wishes) {
    const own = { a: wish.way[0] as Point, b: wish.way[wish.way.length - 1] as Point };
    const spots = SHARES.map((share) => pointOnWay(wish.way, share));
    // What is farther off costs nothing at any spot: of a thousand lines, that is nearly all.
    const near = boxOf(spots, wish.radius + OFF_LINES);
    const others = lines.filter(
      (line) => touches(near, line) && (cross(line, own) || distanceToSegment(spots[0] as Point, line) > 0.5),
    );
    const around = boxOf(spots, wish.radius + OFF_CIRCLES);
    const circles = [...actors, ...taken].filter(({ at, radius }) => circleInBox(at, radius, around));
    let best: { at: Point; cost: number } | null = null;
    for (const [order, at] of spots.entries()) {
      if (best !== null && order * FARTHER >= best.cost) break;
      const cost = order * FARTHER + crowding(at, wish.radius, others, circles);
      if (best === null || cost < best.cost - 1e-9) best = { at, cost };
    }
    if (best === null) continue;
    placed.set(wish.id, best.at);
    taken.push({ at: best.at, radius: wish.radius });
  }
  return placed;
}

function crowding(
  at: Point,
  radius: number,
  lines: readonly Segment[],
  circles: readonly { readonly at: Point; readonly radius: number }[],
): number {
  let cost = 0;
  for (const circle of circles) {
    const reach = circle.radius + radius + OFF_CIRCLES;
    if (Math.abs(at.x - circle.at.x) >= reach || Math.abs(at.y - circle.at.y) >= reach) continue;
    const room = distance(at, circle.at) - circle.radius - radius;
    if (room < OFF_CIRCLES) cost += OFF_CIRCLES - room;
  }
  const near = boxOf([at], radius + OFF_LINES);
  for (const line of lines) {
    if (!touches(near, line)) continue;
    const room = distanceToSegment(at, line) - radius;
    if (room < OFF_LINES) cost += (OFF_LINES - room) * 0.6;
  }
  return cost;
}

/** The box around points, with room on all sides. */
function boxOf(points: readonly Point[], room: number): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    ...{ left: Math.min(...xs) - room, right: Math.max(...xs) + room },
    ...{ top: Math.min(...ys) - room, bottom: Math.max(...ys) + room },
  };
}

/** Whether the box of a line touches a box. */
function touches({ left, right, top, bottom }: Box, { a, b }: Segment): boolean {
  return (
    Math.max(a.x, b.x) >= left &&
    Math.min(a.x, b.x) <= right &&
    Math.max(a.y, b.y) >= top &&
    Math.min(a.y, b.y) <= bottom
  );
}
