/**
 * A projection for whom the map is about: Natural Earth (Patterson 2008), turned so that its seam is crossed by the
 * fewest ways between the actors, and spread where most of them are, as under a lens. Distances from the middle go by their
 * logarithm (after Hägerstrand 1957), along both axes, so near ones are told apart and far ones still fit.
 */

import { geoNaturalEarth1Raw, geoProjection } from 'd3-geo';
import type { Point } from '#model/plane.ts';

/** A place on the globe. */
export interface Degrees {
  readonly lat: number;
  readonly lng: number;
}

/** A projection of the globe on the plane: y grows downwards. */
export type Projection = ReturnType<typeof geoProjection>;

const RADIANS = Math.PI / 180;
/** Longitudes and the lens move in steps of this many degrees, so that one actor more seldom moves the land. */
const STEP = 5;
/** A gap narrower than this many degrees is none to cut in. */
const LEAST_GAP = 10;
/** How far the actors span in units of the plane, and the least that they are taken to span, in radians. */
const SPAN = 1000;
const LEAST_SPAN = 0.2;
/** How wide the lens is, over the distance within which half of the actors lie. */
const LENS = 0.4;
/** The lens is no narrower than this, in radians. */
const LEAST_LENS = 0.08;

/** The two ends of a line on the map. */
export type Way = readonly [Degrees, Degrees];

/** The projection for actors at these places with these ways between them. Without any, a plain map of the world. */
export function projectionFor(places: readonly Degrees[], ways: readonly Way[]): Projection {
  const longitudes = places.map(({ lng }) => lng);
  const seam = seamOf(longitudes, ways);
  const middle = turned(seam + 180);
  const plain = places.map(({ lat, lng }) => rawPoint(turned(lng - middle) * RADIANS, lat * RADIANS));
  const centre = { x: stepped(median(plain.map(({ x }) => x))), y: stepped(median(plain.map(({ y }) => y))) };
  const lens = lensOf(plain, centre);
  const raw = (longitude: number, latitude: number): [number, number] => {
    const { x, y } = rawPoint(longitude, latitude);
    return [spread(x - centre.x, lens), spread(y - centre.y, lens)];
  };
  const seen = plain.map(({ x, y }) => ({ x: spread(x - centre.x, lens), y: spread(y - centre.y, lens) }));
  const span = Math.max(spanOf(seen.map(({ x }) => x)), 1.3 * spanOf(seen.map(({ y }) => y)));
  const scale = SPAN / Math.max(span, LEAST_SPAN / lens);
  // A projection is moved so that the equator's middle is at the origin; this moves it back, to the lens.
  const [equatorX, equatorY] = raw(0, 0);
  return geoProjection(raw)
    .rotate([-middle, 0])
    .scale(scale)
    .translate([equatorX * scale, -equatorY * scale])
    .precision(0.4);
}

function rawPoint(longitude: number, latitude: number): Point {
  const [x, y] = geoNaturalEarth1Raw(longitude, latitude);
  return { x, y };
}

/** A distance from the middle under the lens: about even within it, by its logarithm far outside. */
function spread(away: number, lens: number): number {
  return Math.asinh(away / lens);
}

/**
 * Where the map is cut: of the middles of the gaps between longitudes the one that the fewest ways cross, and of those
 * the one in the widest gap; in steps. The Atlantic's for nobody, opposite for one.
 */
function seamOf(longitudes: readonly number[], ways: readonly Way[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const first = sorted[0];
  if (first === undefined) return -170;
  const gaps = sorted.map((longitude, i) => ({ longitude, gap: (sorted[i + 1] ?? first + 360) - longitude }));
  const wide = gaps.filter(({ gap }) => gap >= LEAST_GAP);
  let best = { crossed: Number.POSITIVE_INFINITY, gap: 0, seam: 0 };
  for (const { longitude, gap } of wide.length > 0 ? wide : gaps) {
    const middle = longitude + gap / 2;
    const seam = turned(wide.length > 0 ? Math.round(middle / STEP) * STEP : middle);
    const crossed = ways.filter(([from, to]) => crossesMeridian(from.lng, to.lng, seam)).length;
    if (crossed < best.crossed || (crossed === best.crossed && gap > best.gap + 1e-9))
      best = { crossed, gap, seam };
  }
  return best.seam;
}

/** Whether the shorter way round between two longitudes crosses a meridian. */
export function crossesMeridian(from: number, to: number, meridian: number): boolean {
  const [a, b] = [turned(from - meridian - 180), turned(to - meridian - 180)];
  return Math.abs(a - b) > 180;
}

/** Degrees brought between −180 and 180. */
function turned(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** The distance from the middle within which half of them are, the larger of the two axes counting. */
function lensOf(points: readonly Point[], centre: Point): number {
  const away = points.map(({ x, y }) => Math.max(Math.abs(x - centre.x), Math.abs(y - centre.y)));
  return Math.max(LEAST_LENS, LENS * stepped(median(away)) || (points.length === 0 ? 2 : LEAST_LENS));
}

const stepped = (radians: number) => Math.round(radians / (STEP * RADIANS)) * STEP * RADIANS;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[half - 1] ?? 0, sorted[half] ?? 0];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}

function spanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
