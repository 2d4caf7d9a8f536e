/** The picture as a layout needs it: actors by number, lines as pairs of numbers, and the space there is. */

import type { ActorId } from '#model/ids.ts';
import type { ActorRole, DrawnLine, LayoutRequest } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';

export interface SketchLine {
  readonly u: number;
  readonly v: number;
  readonly line: DrawnLine;
}

export interface Sketch {
  readonly ids: readonly ActorId[];
  readonly roles: readonly ActorRole[];
  readonly lines: readonly SketchLine[];
  /** Those of them that are in full colour. */
  readonly full: readonly SketchLine[];
  /** The pairs that should stand beside each other, by number. */
  readonly pairs: readonly (readonly [number, number])[];
  /** The numbers of the actors tied to each, whatever the line. */
  readonly neighbours: readonly (readonly number[])[];
  readonly frame: Frame;
}

/** The space in which a fresh picture stands, the middle at 0, 0. Names hang over its edge. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The area of the canvas that a picture is made for: at this size, layout units are px. */
const AREA = 824 * 600;
/** What names need at the sides, and above and below. */
const NAME_WIDTH = 190;
const NAME_HEIGHT = 96;

/** The frame for a width over height. An aspect that is no positive number counts as 4 : 3. */
export function frameOf(aspect: number): Frame {
  const kept = Number.isFinite(aspect) && aspect > 0 ? Math.min(4, Math.max(0.25, aspect)) : 4 / 3;
  const width = Math.sqrt(AREA * kept);
  return { width: Math.max(240, width - NAME_WIDTH), height: Math.max(200, width / kept - NAME_HEIGHT) };
}

/** Numbers the actors in the order of the picture. Lines and pairs whose ends are not drawn are left out. */
export function sketchOf(request: LayoutRequest): Sketch {
  const { picture } = request;
  const numbers = new Map(picture.actors.map(({ id }, number) => [id, number]));
  const neighbours: number[][] = picture.actors.map(() => []);
  const lines = picture.lines.flatMap((line): SketchLine[] => {
    const u = numbers.get(line.ends[0]);
    const v = numbers.get(line.ends[1]);
    if (u === undefined || v === undefined || u === v) return [];
    neighbours[u]?.push(v);
    neighbours[v]?.push(u);
    return [{ u, v, line }];
  });
  const pairs = request.pairs.flatMap(([a, b]): [number, number][] => {
    const u = numbers.get(a);
    const v = numbers.get(b);
    return u === undefined || v === undefined || u === v ? [] : [[u, v]];
  });
  return {
    ids: picture.actors.map(({ id }) => id),
    roles: picture.actors.map(({ role }) => role),
    lines,
    full: lines.filter(({ line }) => line.role !== 'context'),
    pairs,
    neighbours,
    frame: frameOf(request.aspect),
  };
}

/** Places found so far, by number. */
export type Places = Map<number, Point>;

/** Moves and stretches fresh places so that they fill the frame's shape, never making them tighter. */
export function stretched(places: Places, frame: Frame): Places {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scaleX = frame.width / Math.max(1, right - left);
  const scaleY = frame.height / Math.max(1, bottom - top);
  const tightest = Math.min(scaleX, scaleY, 1);
  const [wide, high] = places.size < 2 ? [1, 1] : [scaleX / tightest, scaleY / tightest];
  const moved = [...places].map(
    ([number, { x, y }]) =>
      [number, { x: (x - (left + right) / 2) * wide, y: (y - (top + bottom) / 2) * high }] as const,
  );
  return new Map(moved);
}

/** A small seeded generator (mulberry32): the same seed gives the same numbers from 0 to 1 anywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
