/**
 * The ways lines take in columns: smooth curves that leave and arrive level, clear of the actors between, and the
 * direct tie of the two sides under everything. One rule for the canvas and the printed figure.
 */

import type { ActorId } from './ids.ts';
import type { DrawnLine, Picture } from './picture.ts';
import { between, distance, moved, type Point } from './plane.ts';
import { type End, flattened } from './strokes.ts';

/** How far the direct tie runs under the lowest actor, and how round its corners are, for a scale of 1. */
const UNDER = 84;
const CORNER = 34;
const GAP = 2.5;
/** How far a curve may bow to miss an actor in its way. */
const BOWS = [0, 46, -46, 84, -84, 130, -130, 180, -180];

/** The way of each line between two places, from outline to outline; a line that may run straight has none. */
export function columnRoutes(
  picture: Picture,
  ends: ReadonlyMap<ActorId, End>,
  scale = 1,
): ReadonlyMap<DrawnLine, readonly Point[]> {
  const sides = new Set(picture.actors.filter(({ role }) => role === 'side').map(({ id }) => id));
  const routes = new Map<DrawnLine, readonly Point[]>();
  const lowest = Math.max(...[...ends.values()].map(({ at, radius }) => at.y + radius));
  for (const line of picture.lines) {
    const [from, to] = [ends.get(line.ends[0]), ends.get(line.ends[1])];
    const isDirect = line.ends.every((end) => sides.has(end));
    if (from === undefined || to === undefined || (line.role === 'context' && !isDirect)) continue;
    const others = [...ends].filter(([id]) => !line.ends.includes(id)).map(([, end]) => end);
    const way = isDirect
      ? wayUnder(from, to, lowest + UNDER * scale, scale)
      : wayAcross(from, to, others, scale);
    if (way !== null) routes.set(line, way);
  }
  return routes;
}

/** Down from one side, along under everything, and up to the other. */
function wayUnder(from: End, to: End, y: number, scale: number): readonly Point[] {
  const gap = 8 * scale;
  const start = { x: from.at.x, y: from.at.y + from.radius + gap };
  const end = { x: to.at.x, y: to.at.y + to.radius + gap };
  const inward = Math.sign(end.x - start.x) || 1;
  const corner = CORNER * scale;
  const first = { x: start.x, y: y - corner };
  const second = { x: start.x + inward * corner, y };
  const third = { x: end.x - inward * corner, y };
  const fourth = { x: end.x, y: y - corner };
  return [
    ...[start, ...straight(start, first), ...bend(first, { x: start.x, y }, second)],
    ...[...straight(second, third), ...bend(third, { x: end.x, y }, fourth), ...straight(fourth, end)],
  ];
}

const straight = (a: Point, b: Point) => [between(a, b, 1 / 3), between(a, b, 2 / 3), b];
const bend = (a: Point, corner: Point, b: Point) => [between(a, corner, 0.55), between(b, corner, 0.55), b];

function wayAcross(from: End, to: End, others: readonly End[], scale: number): readonly Point[] | null {
  const isForward = from.at.x <= to.at.x;
  const [left, right] = isForward ? [from, to] : [to, from];
  const ways = BOWS.map((bow) => curve(left, right, bow * scale, scale));
  const isLevel = Math.abs(left.at.y - right.at.y) < 0.5;
  if (isLevel && isClear([left.at, right.at], others, scale)) return null;
  const way = ways.find((candidate) => isClear(flattened(candidate), others, scale)) ?? (ways[0] as Point[]);
  return isForward ? way : way.toReversed();
}

/** From the right of one to the left of the other; steeply to above or below it where they are close in x. */
function curve(left: End, right: End, bow: number, scale: number): readonly Point[] {
  const gap = GAP * scale;
  const dx = right.at.x - left.at.x;
  const dy = right.at.y - left.at.y;
  const down = Math.sign(dy) || 1;
  if (dx < left.radius + right.radius + 24 * scale) {
    const start = moved(left.at, { x: 0, y: down }, left.radius + gap);
    const end = moved(right.at, { x: 0, y: -down }, right.radius + gap);
    const third = (Math.abs(dy) / 3) * down;
    return [start, { x: start.x + bow, y: start.y + third }, { x: end.x + bow, y: end.y - third }, end];
  }
  const start = moved(left.at, { x: 1, y: 0 }, left.radius + gap);
  if (Math.abs(dy) > 1.7 * dx) {
    const end = moved(right.at, { x: 0, y: -down }, right.radius + gap);
    return [
      start,
      { x: start.x + dx * 0.6 + bow, y: start.y + dy * 0.12 },
      { x: end.x + bow, y: end.y - dy * 0.5 },
      end,
    ];
  }
  const end = moved(right.at, { x: -1, y: 0 }, right.radius + gap);
  const reach = Math.max(30 * scale, (end.x - start.x) * 0.5);
  return [start, { x: start.x + reach, y: start.y + bow }, { x: end.x - reach, y: end.y + bow }, end];
}

function isClear(points: readonly Point[], others: readonly End[], scale: number): boolean {
  const dense = points.length === 2 ? dots(points[0] as Point, points[1] as Point) : points;
  return others.every(({ at, radius }) => dense.every((point) => distance(point, at) > radius + 9 * scale));
}

const dots = (a: Point, b: Point) => Array.from({ length: 25 }, (_, i) => between(a, b, i / 24));
