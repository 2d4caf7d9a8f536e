/** Where the numerals of lines go: on their line, near its middle, clear of actors, of one another and of crossings. */

import type { Point } from './plane.ts';
import { cross, distance, distanceToSegment, type Segment } from './plane.ts';
import { pointOnWay } from './strokes.ts';

/** A line that wants its numeral. */
export interface NumeralWish {
  readonly id: string;
  readonly way: readonly Point[];
  readonly radius: number;
}

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
    const others = lines.filter(
      (line) => cross(line, own) || distanceToSegment(pointOnWay(wish.way, 0.5), line) > 0.5,
    );
    let best: { at: Point; cost: number } | null = null;
    for (const [order, share] of SHARES.entries()) {
      const at = pointOnWay(wish.way, share);
      const cost = order * 0.6 + crowding(at, wish.radius, others, [...actors, ...taken]);
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
    const room = distance(at, circle.at) - circle.radius - radius;
    if (room < 8) cost += 8 - room;
  }
  for (const line of lines) {
    const room = distanceToSegment(at, line) - radius;
    if (room < 4) cost += (4 - room) * 0.6;
  }
  return cost;
}
