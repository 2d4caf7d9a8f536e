/**
 * How a line of the picture is drawn: its strokes, with widths, dashes, bars and the thin line beside a mixed pair.
 * Screen and figure turn the same strokes into ink. A way is straight (two points) or a chain of cubic curves
 * (three points more for each).
 */

import { cutWay } from './cutWay.ts';
import {
  BESIDE,
  CASING,
  type Colours,
  DOTS,
  DOUBLED,
  HOSTILE_BAR,
  hostileDash,
  lineWidth,
  lostDots,
  NOT_ACTUAL,
  tieWidth,
} from './look.ts';
import type { DrawnLine } from './picture.ts';
import { between, cubicAt, direction, distance, moved, type Point } from './plane.ts';

/** What is drawn first lies lowest. */
export type Layer = 'faded' | 'hostile' | 'rival' | 'path';
export const LAYERS: readonly Layer[] = ['faded', 'hostile', 'rival', 'path'];

export interface Stroke {
  readonly way: readonly Point[];
  readonly width: number;
  /** Lengths of dash and gap in turn; empty for a solid line. */
  readonly dash: readonly number[];
  readonly roundCap: boolean;
  readonly colour: keyof Colours;
  /** The ground shown on each side, so that a crossing reads as a bridge. */
  readonly casing: number;
  readonly layer: Layer;
}

/** Where a line ends: the middle of an actor, how far its outline reaches, and whether it is a state. */
export interface End {
  readonly at: Point;
  readonly radius: number;
  readonly state: boolean;
}

export interface StrokeOptions {
  /** The way a curved line takes, from outline to outline; null for a straight one. */
  readonly way: readonly Point[] | null;
  /** By how much all widths, gaps and bars are multiplied. */
  readonly scale: number;
  /** Whether a leg of the path is thickened: so on screen, not on paper. */
  readonly thickPath: boolean;
  /** Whether a curved line's way runs from middle to middle, as on a map, and is to be cut at the outlines. */
  readonly fromMiddles: boolean;
}

const PLAIN: StrokeOptions = { way: null, scale: 1, thickPath: true, fromMiddles: false };

/** How far a solid line stays clear of an actor's outline. */
const GAP = 2.5;

/** The strokes of a line, lowest first. Actors that touch or stand on one another give none. */
export function strokesOf(
  line: DrawnLine,
  from: End,
  to: End,
  options: Partial<StrokeOptions> = {},
): readonly Stroke[] {
  const full = { ...PLAIN, ...options };
  const isFree = full.way === null || full.fromMiddles;
  if (isFree && distance(from.at, to.at) <= from.radius + to.radius + 2 * GAP) return [];
  const way = (gap: number, aside = 0) => wayOf(from, to, full, gap * full.scale, aside * full.scale);
  if (line.status !== 'actual') return notActual(line, way, full.scale);
  // Actors are painted over faded lines, so these need no cutting: there may be thousands of them.
  const fadedWay = full.way !== null && full.fromMiddles ? () => full.way as readonly Point[] : way;
  if (line.role === 'context') return [faded(line, from.state && to.state, fadedWay, full.scale)];
  if (isGone(line)) return [gone(line, way, full.scale)];
  if (line.positive === 0 && line.hostile === 0) return dotted(line, way, full.scale);
  if (line.change !== null) return changed(line, way, full, !isFree);
  const hostileFirst = line.hostile > 0 && (line.role === 'estranged' || line.positive === 0);
  return hostileFirst ? hostileStrokes(line, way, full.scale, !isFree) : positiveStrokes(line, way, full);
}

type Way = (gap: number, aside?: number) => readonly Point[];

function wayOf(from: End, to: End, options: StrokeOptions, gap: number, aside: number): readonly Point[] {
  const way =
    options.way !== null && options.fromMiddles
      ? cutWay(options.way, from.radius + gap, to.radius + gap)
      : options.way;
  if (way !== null) return aside === 0 ? way : way.map((point, i) => asideOf(way, i, point, aside));
  const along = direction(from.at, to.at);
  const across = { x: -along.y, y: along.x };
  return [
    moved(moved(from.at, along, from.radius + gap), across, aside),
    moved(moved(to.at, along, -to.radius - gap), across, aside),
  ];
}

/** A point of a curve's frame moved across its direction there. */
function asideOf(way: readonly Point[], i: number, point: Point, aside: number): Point {
  const along = direction(way[Math.max(0, i - 1)] as Point, way[Math.min(way.length - 1, i + 1)] as Point);
  return moved(point, { x: -along.y, y: along.x }, aside);
}

function faded(line: DrawnLine, states: boolean, way: Way, scale: number): Stroke {
  const { positive, hostile } = line;
  const isHostile = hostile > positive;
  const isNeither = positive === 0 && hostile === 0;
  const width = scale * lineWidth('context', 'positive', Math.max(positive, hostile), states);
  return {
    way: way(GAP),
    width,
    dash: isHostile ? [4 * scale, 3 * scale] : isNeither ? [1.5 * scale, 3 * scale] : [],
    roundCap: false,
    colour: states ? 'fadedStateTie' : 'fadedTie',
    casing: 0,
    layer: 'faded',
  };
}

function dotted(line: DrawnLine, way: Way, scale: number): readonly Stroke[] {
  const beside = (2 + DOUBLED.between) / 2;
  const sides = line.change === 'both' ? [-beside, beside] : [0];
  return sides.map((side) => ({
    way: way(GAP + 1, side),
    width: 2 * scale,
    dash: DOTS.map((length) => length * scale),
    roundCap: true,
    colour: 'neither',
    casing: 0,
    layer: line.role === 'path' ? 'path' : 'rival',
  }));
}

function isGone({ change }: DrawnLine): boolean {
  return change === 'lost' || change === 'onlyOther';
}

/** A line that is no more, or that the first data set lacks: fine dots in the colour of its sign. */
function gone({ positive, hostile }: DrawnLine, way: Way, scale: number): Stroke {
  const width = Math.max(1.8, tieWidth(Math.max(positive, hostile)) * 0.6);
  const colour = hostile > 0 && hostile >= positive ? 'hostile' : positive > 0 ? 'positiveRival' : 'neither';
  return {
    way: way(GAP + 1),
    width: width * scale,
    dash: lostDots(width).map((length) => length * scale),
    roundCap: true,
    colour,
    casing: 0,
    layer: 'rival',
  };
}

/** A line that both data sets have, as two: dashed where it is hostile, with a bar across each end. */
function doubled({ positive, hostile }: DrawnLine, way: Way, scale: number): readonly Stroke[] {
  const isHostile = hostile > 0 && hostile >= positive;
  const width = Math.max(DOUBLED.least, tieWidth(Math.max(positive, hostile)) * DOUBLED.share);
  const base = { roundCap: false, casing: 0, colour: isHostile ? 'hostile' : 'positive' } as const;
  const layer = isHostile ? 'hostile' : 'path';
  const gap = isHostile ? HOSTILE_BAR.clear + HOSTILE_BAR.width / 2 : GAP;
  const dash = isHostile ? hostileDash(width).map((length) => length * scale) : [];
  const lines = [-1, 1].map(
    (side): Stroke => ({
      ...{ ...base, layer, dash, width: width * scale },
      way: way(gap, (side * (width + DOUBLED.between)) / 2),
    }),
  );
  const bars = (isHostile ? barsAcross(way(gap), scale) : []).map(
    (bar): Stroke => ({ ...base, layer, way: bar, width: HOSTILE_BAR.width * scale, dash: [] }),
  );
  return [...lines, ...bars];
}

/** A line that came or turned, as it is now, or as a data set tells of it: in full colour, no wider than its strength. */
function changed(line: DrawnLine, way: Way, options: StrokeOptions, isDirect: boolean): readonly Stroke[] {
  if (line.change === 'both') return doubled(line, way, options.scale);
  const isHostile = line.hostile > 0 && (line.hostile >= line.positive || line.change === 'sign');
  if (isHostile) return hostileStrokes({ ...line, role: 'estranged' }, way, options.scale, isDirect);
  return positiveStrokes({ ...line, role: 'rival' }, way, options).map((stroke) => ({
    ...stroke,
    colour: stroke.colour === 'positiveRival' ? 'positive' : stroke.colour,
    layer: 'path',
  }));
}

function notActual(line: DrawnLine, way: Way, scale: number): readonly Stroke[] {
  const colour = line.role === 'context' ? 'fadedStateTie' : 'control';
  return [-1, 1].map((side) => ({
    way: way(GAP + 1, (side * NOT_ACTUAL.apart) / 2),
    width: NOT_ACTUAL.width * scale,
    dash: NOT_ACTUAL.dash.map((length) => length * scale),
    roundCap: false,
    colour,
    casing: 0,
    layer: line.role === 'context' ? 'faded' : 'rival',
  }));
}

function hostileStrokes(line: DrawnLine, way: Way, scale: number, isDirect: boolean): readonly Stroke[] {
  const width = lineWidth(line.role, 'hostile', line.hostile, true) * scale;
  const ends = way(HOSTILE_BAR.clear + HOSTILE_BAR.width / 2);
  const base = { roundCap: false, casing: 0, layer: 'hostile' } as const;
  const dashed: Stroke = {
    ...base,
    way: ends,
    width,
    dash: hostileDash(width / scale).map((length) => length * scale),
    colour: 'hostile',
  };
  const bars = barsAcross(ends, scale).map(
    (bar): Stroke => ({ ...base, way: bar, width: HOSTILE_BAR.width * scale, dash: [], colour: 'hostile' }),
  );
  const beside: Stroke[] =
    line.positive > 0 && !isDirect
      ? [
          {
            ...base,
            way: way(GAP + 1, BESIDE.apart),
            width: BESIDE.width * scale,
            dash: [],
            colour: 'positive',
          },
        ]
      : [];
  return [...beside, dashed, ...bars];
}

/** The bars across both ends of a way. */
function barsAcross(way: readonly Point[], scale: number): readonly (readonly Point[])[] {
  const last = way.length - 1;
  const [start, second, before, end] = [way[0], way[1], way[last - 1], way[last]] as [
    Point,
    Point,
    Point,
    Point,
  ];
  const half = (HOSTILE_BAR.length / 2) * scale;
  const bar = (at: Point, inward: Point) => {
    const along = direction(at, inward);
    const across = { x: -along.y, y: along.x };
    return [moved(at, across, -half), moved(at, across, half)];
  };
  return [bar(start, second), bar(end, before)];
}

function positiveStrokes(line: DrawnLine, way: Way, options: StrokeOptions): readonly Stroke[] {
  const { scale } = options;
  const isPath = line.role === 'path';
  const strength = line.positive;
  const width =
    isPath && !options.thickPath
      ? lineWidth('path', 'positive', strength, true) - 3
      : lineWidth(line.role, 'positive', strength, true);
  const layer = isPath ? 'path' : 'rival';
  const solid: Stroke = {
    way: way(GAP),
    width: width * scale,
    dash: [],
    roundCap: false,
    colour: line.role === 'rival' ? 'positiveRival' : 'positive',
    casing: (isPath ? CASING + 0.5 : CASING) * scale,
    layer,
  };
  if (line.hostile === 0) return [solid];
  const beside: Stroke = {
    way: way(GAP + 4, width / 2 + BESIDE.apart - 1),
    width: BESIDE.width * scale,
    dash: hostileDash(1).map((length) => length * scale),
    roundCap: false,
    colour: 'hostile',
    casing: 0,
    layer,
  };
  return [solid, beside];
}

/** The point at a share of a way, straight or curved. A chain's curves count alike. */
export function pointOnWay(way: readonly Point[], share: number): Point {
  const curves = Math.floor((way.length - 1) / 3);
  if (curves === 0) return between(way[0] as Point, way[way.length - 1] as Point, share);
  const scaled = Math.max(0, Math.min(curves - 1e-9, share * curves));
  const first = Math.floor(scaled) * 3;
  const curve = way.slice(first, first + 4) as unknown as [Point, Point, Point, Point];
  return cubicAt(curve, scaled - Math.floor(scaled));
}

/** A way as straight pieces: itself where it is straight, else as many pieces as asked for each curve. */
export function flattened(way: readonly Point[], pieces = 12): readonly Point[] {
  const curves = Math.floor((way.length - 1) / 3);
  if (curves === 0) return way;
  return Array.from({ length: curves * pieces + 1 }, (_, i) => pointOnWay(way, i / (curves * pieces)));
}
