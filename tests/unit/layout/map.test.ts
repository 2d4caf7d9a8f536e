/** Do maps put actors and the shortest ways between them where they belong, for anybody's places? */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap } from '#layout/map.ts';
import { crossesMeridian, projectionFor } from '#layout/mapProjection.ts';
import { type ActorId, actorId } from '#model/ids.ts';
import { distance, type Point } from '#model/plane.ts';
import { pointOnWay } from '#model/strokes.ts';
import type { Land, MapStand, Stand } from '#model/worldMap.ts';

const NO_LAND: Land = { type: 'MultiPolygon', coordinates: [] };
const ISLAND: Land = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [100, 40],
        [105, 45],
        [110, 40],
        [100, 40],
      ],
    ],
  ],
};

const stand = (id: string, lat: number, lng: number, own = true): Stand => ({
  id: actorId(id),
  lat,
  lng,
  own,
});

const MONGOLIA = stand('MON', 47.9, 106.9);
const CHINA = stand('CHN', 40.2, 116.4);
const JAPAN = stand('JPN', 35.7, 139.8);
const NORTH_KOREA = stand('PRK', 39, 125.7);
const SOUTH_KOREA = stand('ROK', 37.6, 127);
const RUSSIA = stand('RUS', 55.6, 37.6);
const UNITED_STATES = stand('USA', 38.9, -77);
const ALL = [MONGOLIA, CHINA, JAPAN, NORTH_KOREA, SOUTH_KOREA, RUSSIA, UNITED_STATES];

const pair = (a: Stand, b: Stand): readonly [ActorId, ActorId] => [a.id, b.id];
const PAIRS = [
  ...[pair(MONGOLIA, UNITED_STATES), pair(CHINA, UNITED_STATES), pair(JAPAN, UNITED_STATES)],
  ...[pair(MONGOLIA, RUSSIA), pair(JAPAN, RUSSIA), pair(NORTH_KOREA, SOUTH_KOREA)],
];

const at = (stands: readonly MapStand[], { id }: Stand): Point =>
  stands.find((one) => one.id === id)?.at ?? { x: Number.NaN, y: Number.NaN };

/** The middle of the shortest way over the globe, by adding the two directions from the Earth's middle. */
function middleOf(a: Stand, b: Stand): readonly [number, number] {
  const turn = Math.PI / 180;
  const arrow = ({ lat, lng }: Stand) => [
    Math.cos(lat * turn) * Math.cos(lng * turn),
    Math.cos(lat * turn) * Math.sin(lng * turn),
    Math.sin(lat * turn),
  ];
  const [x, y, z] = arrow(a).map((value, i) => value + (arrow(b)[i] as number)) as [number, number, number];
  return [Math.atan2(y, x) / turn, Math.atan2(z, Math.hypot(x, y)) / turn];
}

describe('A map of Northeast Asia and two far capitals', () => {
  const map = drawMap({ stands: ALL, pairs: PAIRS, land: ISLAND });

  test('has the west on the left, the north above, and America beyond the Pacific', () => {
    const [mongolia, japan, russia, america] = [MONGOLIA, JAPAN, RUSSIA, UNITED_STATES].map((who) =>
      at(map.stands, who),
    ) as [Point, Point, Point, Point];
    expect(russia.x).toBeLessThan(mongolia.x);
    expect(mongolia.x).toBeLessThan(japan.x);
    expect(japan.x).toBeLessThan(america.x);
    expect(mongolia.y).toBeLessThan(japan.y);
  });

  test('tells the two Koreas apart better than an even map of that width would', () => {
    const apart = distance(at(map.stands, NORTH_KOREA), at(map.stands, SOUTH_KOREA));
    const wide = Math.abs(at(map.stands, UNITED_STATES).x - at(map.stands, RUSSIA).x);
    const even = Math.hypot(1.4, 1.3) / (360 - 77 - 37.6);
    expect(apart / wide).toBeGreaterThan(2.5 * even);
  });

  test('spans 1000 units', () => {
    const xs = map.stands.map((one) => one.at.x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(1000, 0);
  });

  test('draws each way through the middle of the great circle, from end to end', () => {
    const projection = projectionFor(
      ALL,
      PAIRS.map(([a, b]) => [placeOf(a), placeOf(b)] as const),
    );
    PAIRS.forEach(([a, b], i) => {
      const way = map.ways[i] as readonly Point[];
      expect(distance(way[0] as Point, at(map.stands, placeOf(a)))).toBeLessThan(1e-6);
      expect(distance(way[way.length - 1] as Point, at(map.stands, placeOf(b)))).toBeLessThan(1e-6);
      const [x, y] = projection([...middleOf(placeOf(a), placeOf(b))] as [number, number]) as [
        number,
        number,
      ];
      expect(distance(pointOnWay(way, 0.5), { x, y })).toBeLessThan(1.5);
    });
  });

  test('is cut where no way is, so that none jumps from edge to edge', () => {
    for (const way of map.ways)
      for (let knot = 3; knot < way.length; knot += 3)
        expect(distance(way[knot] as Point, way[knot - 3] as Point)).toBeLessThan(260);
  });

  test('has the land under its actors', () => {
    expect(map.land).toMatch(/^M-?\d/);
    expect(drawMap({ stands: ALL, pairs: PAIRS, land: NO_LAND }).land).toBe('');
  });

  test('is the same each time, and stands stay where they are whatever the ways', () => {
    expect(drawMap({ stands: ALL, pairs: PAIRS, land: ISLAND })).toEqual(map);
    const fewer = drawMap({ stands: ALL, pairs: PAIRS.slice(0, 2), land: NO_LAND });
    expect(fewer.stands).toEqual(map.stands);
  });

  const placeOf = (id: ActorId): Stand => ALL.find((one) => one.id === id) as Stand;
});

describe('Those without a place of their own', () => {
  const khaanQuest = stand('KQ', MONGOLIA.lat, MONGOLIA.lng, false);
  const forces = stand('MAF', MONGOLIA.lat, MONGOLIA.lng, false);
  const map = drawMap({
    stands: [...ALL, khaanQuest, forces],
    pairs: [pair(MONGOLIA, khaanQuest)],
    land: NO_LAND,
  });
  const [one, other] = map.stands.slice(-2) as [MapStand, MapStand];

  test('stand off their host in directions of their own', () => {
    expect(one.at).toEqual(at(map.stands, MONGOLIA));
    const [a, b] = [one.aside as Point, other.aside as Point];
    expect(Math.hypot(a.x, a.y)).toBeCloseTo(1, 9);
    expect(a.x * b.x + a.y * b.y).toBeLessThan(Math.cos(Math.PI / 8));
    expect(map.stands[0]?.aside).toBeNull();
  });

  test('move no one else, and a way to the host has no length', () => {
    expect(map.stands.slice(0, ALL.length)).toEqual(
      drawMap({ stands: ALL, pairs: [], land: NO_LAND }).stands,
    );
    const [way] = map.ways as [readonly Point[]];
    for (const point of way) expect(distance(point, one.at)).toBeLessThan(1e-6);
  });
});

describe('A map of hardly anybody', () => {
  test('of nobody is a map of the world', () => {
    const map = drawMap({ stands: [], pairs: [], land: ISLAND });
    expect(map.stands).toEqual([]);
    expect(map.land).not.toBe('');
  });

  test('of one has its place in the middle', () => {
    const [only] = drawMap({ stands: [JAPAN], pairs: [], land: NO_LAND }).stands as [MapStand];
    expect(Math.hypot(only.at.x, only.at.y)).toBeLessThan(400);
  });

  test('leaves a way to one who is not on it without points', () => {
    expect(drawMap({ stands: [JAPAN], pairs: [pair(JAPAN, CHINA)], land: NO_LAND }).ways).toEqual([[]]);
  });

  test('of those on both sides of the date line is cut elsewhere', () => {
    const [fiji, samoa, tonga] = [
      stand('FJI', -18, 178),
      stand('WSM', -13.8, -171.8),
      stand('TON', -21, -175),
    ];
    const map = drawMap({ stands: [fiji, samoa, tonga], pairs: [pair(fiji, samoa)], land: NO_LAND });
    expect(at(map.stands, fiji).x).toBeLessThan(at(map.stands, tonga).x);
    expect(at(map.stands, tonga).x).toBeLessThan(at(map.stands, samoa).x);
  });
});

test('the shorter way round crosses a meridian or it does not', () => {
  expect(crossesMeridian(170, -170, 180)).toBe(true);
  expect(crossesMeridian(10, -10, 180)).toBe(false);
  expect(crossesMeridian(116, -77, -20)).toBe(false);
  expect(crossesMeridian(37, -77, -20)).toBe(true);
});

test('wherever actors are, all of a map is finite and its ways join those they belong to', () => {
  const place = fc.record({
    lat: fc.integer({ min: -89, max: 89 }),
    lng: fc.integer({ min: -180, max: 180 }),
    own: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 9 }), (places) => {
      const stands = places.map(({ lat, lng, own }, i) => stand(`a${i}`, lat, lng, own));
      const pairs = stands.slice(1).map((one, i) => pair(stands[i] as Stand, one));
      const map = drawMap({ stands, pairs, land: NO_LAND });
      pairs.forEach((_, i) => {
        const way = map.ways[i] as readonly Point[];
        expect((way.length - 1) % 3).toBe(0);
        for (const { x, y } of way) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(distance(way[0] as Point, (map.stands[i] as MapStand).at)).toBeLessThan(1e-6);
        expect(distance(way[way.length - 1] as Point, (map.stands[i + 1] as MapStand).at)).toBeLessThan(1e-6);
      });
    }),
    { numRuns: 150 },
  );
});
