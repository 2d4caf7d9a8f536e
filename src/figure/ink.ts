/**
 * Strokes as ink: in the order of their layers, with a gap of the ground in whatever they cross, so that a crossing
 * reads as a bridge.
 */

import type { Colours } from '#model/look.ts';
import { direction, distance, moved, type Point, type Segment } from '#model/plane.ts';
import { flattened, LAYERS, type Stroke } from '#model/strokes.ts';
import { type Item, path, stroked, waySteps } from './drawing.ts';

/** The strokes of one line of the picture. Lines that share an end never bridge one another. */
export interface Inked {
  readonly ends: readonly [string, string];
  readonly strokes: readonly Stroke[];
}

/** From what width on the edges of a stroke count apart from its middle. */
const BROAD = 1.8;

/** All strokes as items, lowest first. */
export function inkOf(lines: readonly Inked[], colours: Colours): readonly Item[] {
  const items: Item[] = [];
  const below: { ends: readonly string[]; stroke: Stroke }[] = [];
  for (const layer of LAYERS)
    for (const { ends, strokes } of lines)
      for (const stroke of strokes.filter((each) => each.layer === layer)) {
        const others = below
          .filter((each) => !each.ends.some((end) => ends.includes(end)))
          .map((each) => each.stroke);
        if (stroke.casing > 0) items.push(...bridges(stroke, others, colours.ground));
        items.push(strokeItem(stroke, colours[stroke.colour]));
        below.push({ ends, stroke });
      }
  return items;
}

function strokeItem(stroke: Stroke, colour: string): Item {
  const { width, dash, roundCap } = stroke;
  return path(waySteps(stroke.way), stroked(colour, width, { dash, cap: roundCap ? 'round' : 'butt' }));
}

/** Short pieces of the ground along a stroke, wide enough to part what lies below it. */
function bridges(stroke: Stroke, below: readonly Stroke[], ground: string): readonly Item[] {
  const width = stroke.width + 2 * stroke.casing;
  return segmentsOf(stroke.way).flatMap((mine) =>
    below.flatMap((other) =>
      segmentsOf(other.way).flatMap((theirs) => {
        const hit = crossing(mine, theirs);
        if (hit === null) return [];
        const half = Math.min(4 * width, (other.width / 2 + 0.6) / hit.sine + width * hit.cotangent);
        return [path(waySteps(along(mine, hit.at, half)), stroked(ground, width))];
      }),
    ),
  );
}

/** A way as its straight pieces. */
export function segmentsOf(way: readonly Point[]): readonly Segment[] {
  const points = flattened(way);
  return points.slice(1).map((b, at) => ({ a: points[at] as Point, b }));
}

/** What a name must keep off: a stroke's pieces, and both edges where it is broad. */
export function edgesOf({ way, width }: Stroke): readonly Segment[] {
  const pieces = segmentsOf(way);
  if (width < BROAD) return pieces;
  return pieces.flatMap((piece) => {
    const { x, y } = direction(piece.a, piece.b);
    const across = { x: -y, y: x };
    const edge = (side: number): Segment => ({
      a: moved(piece.a, across, (side * width) / 2),
      b: moved(piece.b, across, (side * width) / 2),
    });
    return [piece, edge(1), edge(-1)];
  });
}

function along({ a, b }: Segment, at: Point, half: number): readonly Point[] {
  const length = distance(a, b);
  const step = { x: ((b.x - a.x) / length) * half, y: ((b.y - a.y) / length) * half };
  return [
    { x: at.x - step.x, y: at.y - step.y },
    { x: at.x + step.x, y: at.y + step.y },
  ];
}

/** Where two segments cross, with the sine and the half cotangent of their angle; null where they do not. */
function crossing(one: Segment, other: Segment) {
  const [ux, uy] = [one.b.x - one.a.x, one.b.y - one.a.y];
  const [vx, vy] = [other.b.x - other.a.x, other.b.y - other.a.y];
  const cross = ux * vy - uy * vx;
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  if (lengths === 0 || Math.abs(cross) < lengths * 1e-6) return null;
  const t = ((other.a.x - one.a.x) * vy - (other.a.y - one.a.y) * vx) / cross;
  const s = ((other.a.x - one.a.x) * uy - (other.a.y - one.a.y) * ux) / cross;
  if (t < 0 || t > 1 || s < 0 || s > 1) return null;
  const sine = Math.abs(cross) / lengths;
  const at = { x: one.a.x + ux * t, y: one.a.y + uy * t };
  return { at, sine, cotangent: Math.sqrt(1 - sine * sine) / sine / 2 };
}
