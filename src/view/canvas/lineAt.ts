/** Finds the line under the pointer by the way it is painted, curved ones too. */

import type { DrawnLine } from '#model/picture.ts';
import { distanceToSegment, type Point } from '#model/plane.ts';
import { flattened } from '#model/strokes.ts';
import type { Pathed } from './plates.ts';

/** What a pointer or a fingertip may miss a line by, px. */
export const LINE_REACH = { mouse: 7, touch: 16 } as const;

/** The nearest line within a reach, or null. Those of the answer come before context. Cost: linear in lines. */
export function lineAt(lines: readonly Pathed[], point: Point, reach: number): DrawnLine | null {
  let best: DrawnLine | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const { line, way } of lines) {
    const apart = distanceToWay(way, point);
    if (apart > reach) continue;
    const cost = apart + (line.role === 'context' ? reach : 0);
    if (cost < bestCost) [best, bestCost] = [line, cost];
  }
  return best;
}

function distanceToWay(way: readonly Point[], point: Point): number {
  const points = flattened(way);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i += 1) {
    const piece = { a: points[i - 1] as Point, b: points[i] as Point };
    least = Math.min(least, distanceToSegment(point, piece));
  }
  return least;
}
