/**
 * Draws a map of the world for the actors on it: the land, where each stands, and the shortest ways between them. Pure:
 * the same request gives the same map, in the page and in a terminal.
 */

import { geoDistance, geoInterpolate, geoPath } from 'd3-geo';
import type { ActorId } from '#model/ids.ts';
import { between, distance, type Point } from '#model/plane.ts';
import type { MapRequest, MapStand, Stand, WorldMap } from '#model/worldMap.ts';
import { crossesMeridian, type Projection, projectionFor } from './mapProjection.ts';

/** A way has one curve for so many degrees of the globe, and never more than so many. */
const DEGREES_A_CURVE = 7;
const MOST_CURVES = 20;
/** How far from either end of a stretch its slope is read, as a share of the whole way. */
const NEAR = 1e-4;
/** In how many directions one that stands beside another looks for room. */
const DIRECTIONS = 16;

/** The map for a request. Pairs of actors that do not stand on it have a way without points. Cost: linear in both. */
export function drawMap({ stands, pairs, land }: MapRequest): WorldMap {
  const places = new Map<ActorId, Stand>(stands.map((stand) => [stand.id, stand]));
  const ends = pairs.map(([a, b]) => [places.get(a), places.get(b)] as const);
  const projection = projectionFor(
    [...new Map(stands.map((stand) => [`${stand.lat} ${stand.lng}`, stand])).values()],
    ends.flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [[from, to] as const])),
  );
  return {
    land: geoPath(projection).digits(1)({ type: land.type, coordinates: land.coordinates }) ?? '',
    stands: standing(stands, projection),
    ways: ends.map(([from, to]) =>
      from === undefined || to === undefined ? [] : wayBetween(from, to, projection),
    ),
  };
}

function pointOf(projection: Projection, lng: number, lat: number): Point {
  const [x, y] = projection([lng, lat]) ?? [0, 0];
  return { x, y };
}

/** The great circle between two places as a chain of cubic curves; a bow on the map where that would leave its edge. */
function wayBetween(from: Stand, to: Stand, projection: Projection): readonly Point[] {
  if (crossesMeridian(from.lng, to.lng, 180 - projection.rotate()[0]))
    return bow(pointOf(projection, from.lng, from.lat), pointOf(projection, to.lng, to.lat));
  const along = geoInterpolate([from.lng, from.lat], [to.lng, to.lat]);
  const at = (share: number): Point => {
    const [lng, lat] = along(Math.max(0, Math.min(1, share)));
    return pointOf(projection, lng, lat);
  };
  const degrees = (geoDistance([from.lng, from.lat], [to.lng, to.lat]) * 180) / Math.PI;
  const curves = Math.max(1, Math.min(MOST_CURVES, Math.ceil(degrees / DEGREES_A_CURVE)));
  const knots = Array.from({ length: curves + 1 }, (_, i) => at(i / curves));
  const way: Point[] = [knots[0] as Point];
  for (let i = 0; i < curves; i += 1) {
    const [start, end] = [i / curves, (i + 1) / curves];
    const [a, b] = [knots[i] as Point, knots[i + 1] as Point];
    const third = 1 / (3 * curves * NEAR);
    const [after, before] = [at(start + NEAR), at(end - NEAR)];
    way.push(between(a, after, third), between(b, before, third), b);
  }
  return way;
}

/** A level bow above the straight line. */
function bow(a: Point, b: Point): readonly Point[] {
  const lift = distance(a, b) * 0.12;
  const [first, second] = [between(a, b, 1 / 3), between(a, b, 2 / 3)];
  return [a, { x: first.x, y: first.y - lift }, { x: second.x, y: second.y - lift }, b];
}

/** Where all stand. Those beside a place take, one after the other, the direction in which most room is left. */
function standing(stands: readonly Stand[], projection: Projection): readonly MapStand[] {
  const points = stands.map(({ lng, lat }) => pointOf(projection, lng, lat));
  const own = points.filter((_, i) => stands[i]?.own);
  const taken: { readonly at: Point; readonly turn: number }[] = [];
  return stands.map(({ id, own: isOwn }, i) => {
    const at = points[i] as Point;
    if (isOwn) return { id, at, aside: null };
    const turn = roomiest(
      at,
      own,
      taken.filter((other) => distance(other.at, at) < 1).map((other) => other.turn),
    );
    taken.push({ at, turn });
    const angle = (turn * 2 * Math.PI) / DIRECTIONS;
    return { id, at, aside: { x: Math.cos(angle), y: Math.sin(angle) } };
  });
}

function roomiest(at: Point, others: readonly Point[], taken: readonly number[]): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let turn = 0; turn < DIRECTIONS; turn += 1) {
    const room = roomTowards(at, turn, others) - crowding(turn, taken);
    if (room > most + 1e-9) [best, most] = [turn, room];
  }
  return best;
}

/** How far the actors are from a direction, near ones counting most: the least angle, in turns, each over its nearness. */
function roomTowards(at: Point, turn: number, others: readonly Point[]): number {
  let room = DIRECTIONS;
  for (const other of others) {
    const away = distance(at, other);
    if (away < 1) continue;
    const angle = (Math.atan2(other.y - at.y, other.x - at.x) / (2 * Math.PI)) * DIRECTIONS;
    room = Math.min(room, apart(angle, turn) * (1 + away / 400));
  }
  return room;
}

function crowding(turn: number, taken: readonly number[]): number {
  return taken.reduce((sum, other) => sum + Math.max(0, 3 - apart(other, turn)) * 8, 0);
}

/** How far two directions are apart, in sixteenths of a turn. */
function apart(one: number, other: number): number {
  const turns = Math.abs(one - other) % DIRECTIONS;
  return Math.min(turns, DIRECTIONS - turns);
}
