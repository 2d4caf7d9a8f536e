/** Are signs on the map kept apart by as little as it takes, and do lines follow them? */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap } from '#layout/map.ts';
import { actorId } from '#model/ids.ts';
import { distance, type Point } from '#model/plane.ts';
import type { Land, Stand } from '#model/worldMap.ts';
import { movedApart, type Sign } from '#view/map/apart.ts';
import { mapPlaces, marginPlaces } from '#view/map/mapPlaces.ts';
import { mixed } from '#view/map/paintLand.ts';
import { actor, line } from '../fixtures/pictures.ts';

const sign = (x: number, y: number, radius = 10, weight = 1): Sign => ({ at: { x, y }, radius, weight });
const five = () => 5;

describe('Signs moved apart', () => {
  test('stay exactly where they are where there is room', () => {
    const signs = [sign(0, 0), sign(25, 0), sign(0, 400)];
    expect(movedApart(signs, five)).toEqual(signs.map(({ at }) => at));
  });

  test('part along the line between them, the heavier one less', () => {
    const [a, b] = movedApart([sign(0, 0, 10, 3), sign(10, 0)], five) as [Point, Point];
    expect(distance(a, b)).toBeCloseTo(25, 2);
    expect(a.y).toBe(0);
    expect(Math.abs(a.x)).toBeLessThan(Math.abs(b.x - 10));
  });

  test('part to the sides where they are at one point', () => {
    const [a, b] = movedApart([sign(7, 7), sign(7, 7)], five) as [Point, Point];
    expect(a.x).toBeLessThan(b.x);
    expect(distance(a, b)).toBeCloseTo(25, 2);
  });

  test('never cover one another, however few dozen px they share', () => {
    const any = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 9 }), (points) => {
        const signs = points.map(({ x, y }) => sign(x, y));
        const moved = movedApart(signs, five);
        expect(moved).toEqual(movedApart(signs, five));
        moved.forEach((a, i) => {
          for (const b of moved.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(20);
        });
      }),
    );
  });
});

const LAND: Land = { type: 'MultiPolygon', coordinates: [] };
const stand = (id: string, lat: number, lng: number, own = true): Stand => ({
  id: actorId(id),
  lat,
  lng,
  own,
});
const stands = [
  stand('A', 39, 125.7),
  stand('B', 37.6, 127),
  stand('C', 48, 107),
  stand('F', 48, 107, false),
];
const lines = [line('A', 'B', 'estranged', 0, 4), line('C', 'F', 'path', 5)];
const map = drawMap({ stands, pairs: lines.map(({ ends }) => ends), land: LAND });
const picture = { actors: ['A', 'B', 'C', 'F'].map((id) => actor(id, 'way')), lines, ties: 2 };
const lined = { map, lines, margin: marginPlaces(map, [actorId('N'), actorId('M')], 100) };
const places = (zoom: number) => mapPlaces(lined, picture, zoom, { scale: 'screen', signs: 1 });
const at = (zoom: number, id: string) => places(zoom).at.get(actorId(id)) as Point;

describe('The places of a map', () => {
  test('are those of the plane once there is room enough', () => {
    const [a] = map.stands;
    expect(at(20, 'A')).toEqual({ x: (a?.at.x ?? 0) * 20, y: (a?.at.y ?? 0) * 20 });
    expect(places(20).moved).toEqual([]);
  });

  test('leave room between two that a line of the answer joins, with a hair to where they belong', () => {
    const radius = 13;
    expect(distance(at(0.2, 'A'), at(0.2, 'B'))).toBeGreaterThan(2 * radius + 40);
    expect(places(0.2).moved.length).toBeGreaterThan(0);
  });

  test('have one without a place of its own beside its host at any zoom', () => {
    for (const zoom of [0.5, 1, 20]) {
      const apart = distance(at(zoom, 'C'), at(zoom, 'F'));
      expect(apart).toBeGreaterThan(2 * 13 + 8);
      expect(apart).toBeLessThan(120);
    }
  });

  test('pull each way along with its ends', () => {
    const { arcs } = places(0.2);
    for (const [drawn, way] of arcs) {
      const [from, to] = drawn.ends.map((id) => at(0.2, id)) as [Point, Point];
      expect(distance(way[0] as Point, from)).toBeLessThan(1e-6);
      expect(distance(way[way.length - 1] as Point, to)).toBeLessThan(1e-6);
    }
    expect(arcs.size).toBe(2);
  });

  test('have a column beside the map for those of the answer who stand nowhere', () => {
    const [n, m] = [at(1, 'N'), at(1, 'M')];
    expect(n.x).toBe(m.x);
    expect(m.y - n.y).toBe(100);
    for (const one of map.stands) expect(one.at.x).toBeLessThan(n.x);
  });
});

test('a colour between two is between them, and system colours are none', () => {
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixed('#102030', '#102030', 0.3)).toBe('#102030');
  expect(mixed('Canvas', '#ffffff', 0.5)).toBeNull();
});
