/**
 * Where the actors and lines of a map lie on screen at a zoom, px before the pan. As on an atlas the land grows and the
 * signs stay; signs that would cover one another are moved apart, and lines follow them.
 */

import type { ActorId } from '#model/ids.ts';
import { actorRadius, OUTLINE, type Scale } from '#model/look.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import type { WorldMap } from '#model/worldMap.ts';
import { movedApart, type Sign } from './apart.ts';

/** A map with the lines whose ways it holds, in that order. */
export interface LinedMap {
  readonly map: WorldMap;
  readonly lines: readonly DrawnLine[];
  /** Where those stand who have no place but are part of the answer, in units of the plane. */
  readonly margin: ReadonlyMap<ActorId, Point>;
}

/** Where all lie. */
export interface MapPlaces {
  readonly at: ReadonlyMap<ActorId, Point>;
  readonly arcs: ReadonlyMap<DrawnLine, readonly Point[]>;
  /** Where a sign was moved from, for those moved by more than they are wide. */
  readonly moved: readonly { readonly from: Point; readonly to: Point }[];
}

/** How far one without a place of its own stands off its host, over both their radii. */
const BESIDE = 30;
/** How far signs are apart at least; and those joined by a line of the answer, so that it shows with its numeral. */
const GAP = 8;
const JOINED = 46;
const PHONE_GAPS = 0.65;
/** A sign that moved this much farther than its radius gets a leader to its place. */
const FAR = 4;

/** The places at a zoom; `signs` by how much signs are larger than in the look. */
export function mapPlaces(
  { map, lines, margin }: LinedMap,
  picture: Picture,
  zoom: number,
  { scale, signs }: { readonly scale: Scale; readonly signs: number },
): MapPlaces {
  const roles = new Map(picture.actors.map(({ id, role }) => [id, role]));
  const scaled = ({ x, y }: Point): Point => ({ x: x * zoom, y: y * zoom });
  const standing = map.stands.flatMap(({ id, at, aside }) => {
    const role = roles.get(id);
    if (role === undefined) return [];
    const ring = role === 'broker' || role === 'side' ? OUTLINE.ring : 0;
    const radius = actorRadius(role, scale, false) * signs + ring * signs;
    const off = aside === null ? 0 : radius + (BESIDE + actorRadius('broker', scale, false)) * signs;
    const home = scaled(at);
    const wanted = aside === null ? home : { x: home.x + aside.x * off, y: home.y + aside.y * off };
    const weight = (aside === null ? 2 : 1) * (role === 'context' ? 1 : 3) * (ring > 0 ? 2 : 1);
    return [{ id, home, isOwn: aside === null, sign: { at: wanted, radius, weight } satisfies Sign }];
  });
  const numbers = new Map(standing.map(({ id }, number) => [id, number]));
  const joined = joinedPairs(lines, numbers);
  const scaleOfGaps = signs * (scale === 'phone' ? PHONE_GAPS : 1);
  const gap = (i: number, j: number) => (joined.has(i * standing.length + j) ? JOINED : GAP) * scaleOfGaps;
  const apart = movedApart(
    standing.map(({ sign }) => sign),
    gap,
  );
  const at = new Map<ActorId, Point>([...margin].map(([id, point]) => [id, scaled(point)]));
  const shifts = new Map<ActorId, Point>();
  const moved: { from: Point; to: Point }[] = [];
  standing.forEach(({ id, home, isOwn, sign }, i) => {
    const to = apart[i] as Point;
    at.set(id, to);
    shifts.set(id, { x: to.x - home.x, y: to.y - home.y });
    if (isOwn && Math.hypot(to.x - home.x, to.y - home.y) > sign.radius + FAR) moved.push({ from: home, to });
  });
  return { at, arcs: arcsOf(map, lines, zoom, shifts), moved };
}

/** The pairs of signs that a line of the answer joins, by number, the lower first: i × count + j. */
function joinedPairs(
  lines: readonly DrawnLine[],
  numbers: ReadonlyMap<ActorId, number>,
): ReadonlySet<number> {
  const joined = new Set<number>();
  for (const { role, ends } of lines) {
    const [i, j] = ends.map((id) => numbers.get(id) ?? -1) as [number, number];
    if (role !== 'context' && i >= 0 && j >= 0) joined.add(Math.min(i, j) * numbers.size + Math.max(i, j));
  }
  return joined;
}

/** The ways of lines at a zoom, each pulled along with its ends. */
function arcsOf(
  map: WorldMap,
  lines: readonly DrawnLine[],
  zoom: number,
  shifts: ReadonlyMap<ActorId, Point>,
): ReadonlyMap<DrawnLine, readonly Point[]> {
  const arcs = new Map<DrawnLine, readonly Point[]>();
  lines.forEach((line, i) => {
    const way = map.ways[i] ?? [];
    const [from, to] = line.ends.map((id) => shifts.get(id));
    if (way.length === 0 || from === undefined || to === undefined) return;
    arcs.set(
      line,
      way.map(({ x, y }, k) => {
        const share = k / (way.length - 1);
        return {
          x: x * zoom + from.x * (1 - share) + to.x * share,
          y: y * zoom + from.y * (1 - share) + to.y * share,
        };
      }),
    );
  });
  return arcs;
}

/** Places in a column beside the map for actors of the answer that stand nowhere, as many units apart as given. */
export function marginPlaces(
  map: WorldMap,
  actors: readonly ActorId[],
  apart: number,
): ReadonlyMap<ActorId, Point> {
  const xs = map.stands.map(({ at }) => at.x);
  const ys = map.stands.map(({ at }) => at.y);
  const right = Math.max(0, ...xs) + apart;
  const middle = ys.length === 0 ? 0 : (Math.min(...ys) + Math.max(...ys)) / 2;
  return new Map(
    actors.map((id, i) => [id, { x: right, y: middle + (i - (actors.length - 1) / 2) * apart }]),
  );
}
