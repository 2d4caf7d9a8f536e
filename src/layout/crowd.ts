/**
 * Many actors at once. A crowd is placed by steps: turned to lie over what stands where it is much larger than that, else
 * fitted in between. A few begin near those they are tied to and are settled by forces.
 */

import type { Point } from '#model/plane.ts';
import { settledSteps } from './force.ts';
import { type Places, type Sketch, stretched } from './sketch.ts';
import { relaxBySteps } from './stress.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The room one actor of a crowd takes: the side of its square. */
const SPACING = 62;
/** So many at most are left to forces. */
const FEW = 120;
/** A crowd of so many times those who stand already is placed by itself. */
const MANY_TIMES = 3;
/** The share of the time that placing by steps takes; finding room for each takes the rest. */
const BY_STEPS = 0.6;
/** The most by which a crowd is stretched to the shape of the frame. */
const MOST_STRETCH = 1.12;

/** Places the rest around what is placed, which stays. Yields the share that is done. */
export function* placeCrowd(
  sketch: Sketch,
  places: Places,
  rest: readonly number[],
  seed: number,
): Generator<number, void> {
  if (rest.length > FEW) yield* placeBySteps(sketch, places, rest, seed);
  else yield* placeByForces(sketch, places, rest);
}

function* placeByForces(sketch: Sketch, places: Places, rest: readonly number[]): Generator<number, void> {
  const isFresh = places.size === 0;
  const homes = new Map<number, Point>(places);
  const order = [...rest].sort((a, b) => degree(sketch, b) - degree(sketch, a) || a - b);
  for (const [i, number] of order.entries()) homes.set(number, homeOf(sketch, places, number, i));
  const settled = yield* settledSteps(sketch, {
    homes,
    fixed: new Set(places.keys()),
    homeward: isFresh ? 0.04 : 0.12,
    push: 160,
    room: SPACING * 0.46,
    springLength: SPACING * 1.4,
    ticks: 220,
  });
  for (const number of rest) places.set(number, settled.get(number) as Point);
  if (isFresh) for (const [number, at] of stretched(places, sketch.frame)) places.set(number, at);
}

/** A crowd much larger than what stands is placed by itself and laid over it; else it is fitted in between. */
function* placeBySteps(
  sketch: Sketch,
  places: Places,
  rest: readonly number[],
  seed: number,
): Generator<number, void> {
  const isMany = rest.length > MANY_TIMES * places.size;
  const at = spiral(sketch.ids.length);
  if (!isMany) for (const [number, { x, y }] of places) at.set([x, y], 2 * number);
  const standing = isMany ? undefined : new Set(places.keys());
  for (const share of relaxBySteps(stepGraphOf(sketch), at, seed, standing)) yield share * BY_STEPS;
  const homes = isMany ? laidOver(roomy(at, sketch.frame), places) : new Map(pointsOf(at).entries());
  const settling = settledSteps(
    { ...sketch, lines: [] },
    {
      ...{ homes, fixed: new Set(places.keys()), homeward: 0.5, push: 0, springLength: SPACING },
      ...{ room: SPACING * 0.3, ticks: 12 },
    },
  );
  let tick = settling.next();
  for (; !tick.done; tick = settling.next()) yield BY_STEPS + (1 - BY_STEPS) * tick.value;
  for (const number of rest) places.set(number, tick.value.get(number) as Point);
}

/** Places evenly in a circle one across, x and y in turn. */
function spiral(count: number): Float64Array {
  const at = new Float64Array(2 * count);
  for (let number = 0; number < count; number += 1) {
    const radius = 0.5 * Math.sqrt((number + 1) / count);
    at.set([radius * Math.cos(number * GOLDEN_ANGLE), radius * Math.sin(number * GOLDEN_ANGLE)], 2 * number);
  }
  return at;
}

function pointsOf(at: Float64Array): readonly Point[] {
  return Array.from({ length: at.length / 2 }, (_, i) => ({
    x: at[2 * i] as number,
    y: at[2 * i + 1] as number,
  }));
}

function stepGraphOf({ ids, lines }: Sketch) {
  const neighbours: number[][] = ids.map(() => []);
  const quarrels: boolean[][] = ids.map(() => []);
  for (const { u, v, line } of lines)
    for (const [one, other] of [
      [u, v],
      [v, u],
    ] as const) {
      neighbours[one]?.push(other);
      quarrels[one]?.push(line.hostile > line.positive);
    }
  return { neighbours, quarrels };
}

/** Around the middle, turned with its length across, stretched a little, and so large that each has its room. */
function roomy(at: Float64Array, frame: Sketch['frame']): readonly Point[] {
  const points = pointsOf(at);
  const middle = meanOf(points);
  let [xx, xy, yy] = [0, 0, 0];
  for (const point of points) {
    const [x, y] = [point.x - middle.x, point.y - middle.y];
    [xx, xy, yy] = [xx + x * x, xy + x * y, yy + y * y];
  }
  const turned = turnedBy(points, middle, -0.5 * Math.atan2(2 * xy, xx - yy));
  const [wide, high] = [spreadOf(turned, 'x'), spreadOf(turned, 'y')];
  const stretch = Math.max(1, Math.min(MOST_STRETCH, frame.width / frame.height / (wide / high)));
  const scale = SPACING * Math.sqrt(points.length / (4 * wide * high * stretch));
  return turned.map(({ x, y }) => ({ x: x * scale * stretch, y: y * scale }));
}

/** Turned and moved so that those who stand already are as near to their places as can be; they keep these. */
function laidOver(points: readonly Point[], places: Places): Map<number, Point> {
  const standing = [...places];
  if (standing.length === 0) return new Map(points.entries());
  const here = meanOf(standing.map(([number]) => points[number] as Point));
  const there = meanOf(standing.map(([, place]) => place));
  let [along, across] = [0, 0];
  for (const [number, place] of standing) {
    const from = points[number] as Point;
    const [ax, ay, bx, by] = [from.x - here.x, from.y - here.y, place.x - there.x, place.y - there.y];
    along += ax * bx + ay * by;
    across += ax * by - ay * bx;
  }
  const turned = turnedBy(points, here, Math.atan2(across, along));
  const moved = turned.map(({ x, y }) => ({ x: x + there.x, y: y + there.y }));
  return new Map([...moved.entries(), ...places]);
}

function turnedBy(points: readonly Point[], middle: Point, angle: number): readonly Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map((point) => {
    const [x, y] = [point.x - middle.x, point.y - middle.y];
    return { x: x * cos - y * sin, y: x * sin + y * cos };
  });
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The root of the mean square, doubled: about half of the width, whatever stands far out. */
function spreadOf(points: readonly Point[], axis: 'x' | 'y'): number {
  return 2 * Math.sqrt(points.reduce((sum, point) => sum + point[axis] ** 2, 0) / points.length) || 1;
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
