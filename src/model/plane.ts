/** Points, segments and boxes of the plane: what strokes, labels and layouts measure with. y grows downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

/** An upright box by its edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The point at a share of the way from a to b. */
export function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The distance of two points. */
export function distance(a: Point, b: Point): number {
  const [x, y] = [b.x - a.x, b.y - a.y];
  return Math.sqrt(x * x + y * y);
}

/** The direction from a to b with length 1; straight right where they are one point. */
export function direction(a: Point, b: Point): Point {
  const length = distance(a, b);
  return length === 0 ? { x: 1, y: 0 } : { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

/** A point moved by a multiple of a direction. */
export function moved(point: Point, along: Point, by: number): Point {
  return { x: point.x + along.x * by, y: point.y + along.y * by };
}

/** How far a point is from the nearest of a segment. */
export function distanceToSegment(point: Point, { a, b }: Segment): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const t = Math.max(0, Math.min(1, share));
  const [x, y] = [point.x - a.x - t * dx, point.y - a.y - t * dy];
  return Math.sqrt(x * x + y * y);
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether two segments cross at a point inside both. Touching at an end is no crossing. */
export function cross(first: Segment, second: Segment): boolean {
  return (
    turn(first.a, first.b, second.a) * turn(first.a, first.b, second.b) < 0 &&
    turn(second.a, second.b, first.a) * turn(second.a, second.b, first.b) < 0
  );
}

/** A box by its middle and its size. */
export function boxAround(middle: Point, width: number, height: number): Box {
  return {
    left: middle.x - width / 2,
    top: middle.y - height / 2,
    right: middle.x + width / 2,
    bottom: middle.y + height / 2,
  };
}

/** Whether two boxes share some area. */
export function boxesOverlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** How far a point is from a box; 0 inside it. */
export function distanceToBox(point: Point, box: Box): number {
  const x = Math.max(box.left, Math.min(box.right, point.x));
  const y = Math.max(box.top, Math.min(box.bottom, point.y));
  const [dx, dy] = [point.x - x, point.y - y];
  return Math.sqrt(dx * dx + dy * dy);
}

/** Whether a circle reaches into a box. */
export function circleInBox(centre: Point, radius: number, box: Box): boolean {
  // Most circles are far off, which needs no root.
  if (centre.x - box.right >= radius || box.left - centre.x >= radius) return false;
  if (centre.y - box.bottom >= radius || box.top - centre.y >= radius) return false;
  const dx = centre.x - Math.max(box.left, Math.min(box.right, centre.x));
  const dy = centre.y - Math.max(box.top, Math.min(box.bottom, centre.y));
  return dx * dx + dy * dy < radius * radius;
}

/** How much of a segment lies inside a box, in its own units; 0 where it passes by. Liang and Barsky's clipping. */
export function lengthInBox({ a, b }: Segment, box: Box): number {
  // Most segments are far off.
  if ((a.x <= box.left && b.x <= box.left) || (a.x >= box.right && b.x >= box.right)) return 0;
  if ((a.y <= box.top && b.y <= box.top) || (a.y >= box.bottom && b.y >= box.bottom)) return 0;
  let from = 0;
  let to = 1;
  const clip = (start: number, change: number, low: number, high: number): boolean => {
    if (change === 0) return start > low && start < high;
    const first = (low - start) / change;
    const second = (high - start) / change;
    from = Math.max(from, Math.min(first, second));
    to = Math.min(to, Math.max(first, second));
    return from < to;
  };
  const isIn = clip(a.x, b.x - a.x, box.left, box.right) && clip(a.y, b.y - a.y, box.top, box.bottom);
  return isIn ? (to - from) * distance(a, b) : 0;
}

/** The point of a cubic curve at a share of its way. */
export function cubicAt(curve: readonly [Point, Point, Point, Point], share: number): Point {
  const [a, b, c, d] = curve;
  const rest = 1 - share;
  const [w0, w1, w2, w3] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  return {
    x: w0 * a.x + w1 * b.x + w2 * c.x + w3 * d.x,
    y: w0 * a.y + w1 * b.y + w2 * c.y + w3 * d.y,
  };
}

/** Whether a point is inside a closed line of points. Cost: linear in the points. */
export function isWithin(point: Point, line: readonly Point[]): boolean {
  let isIn = false;
  line.forEach((a, at) => {
    const b = line[(at + 1) % line.length] as Point;
    const crosses = a.y > point.y !== b.y > point.y;
    if (crosses && point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x)) isIn = !isIn;
  });
  return isIn;
}
