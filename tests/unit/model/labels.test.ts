/** Where names go: beside their actor, off lines, and never over one another. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelWish, type Obstacles, placeLabels } from '#model/labels.ts';
import {
  between,
  boxesOverlap,
  circleInBox,
  distance,
  distanceToBox,
  lengthInBox,
  type Point,
} from '#model/plane.ts';

const NOTHING: Obstacles = { lines: [], circles: [], space: null };

function wish(id: string, x: number, y: number, change: Partial<LabelWish> = {}): LabelWish {
  return { id, at: { x, y }, radius: 13, width: 60, height: 16, priority: 1, faded: false, ...change };
}

const placeOf = (wishes: readonly LabelWish[], obstacles: Obstacles = NOTHING, id = 'A') =>
  placeLabels(wishes, obstacles).get(id);

describe('placeLabels', () => {
  test('a name alone goes right of its actor, 10 px clear', () => {
    const place = placeOf([wish('A', 0, 0)]);
    expect(place?.box.left).toBe(23);
    expect(place?.middle.y).toBe(0);
  });

  test('a line to the right sends it left, lines on both sides send it below or above', () => {
    //        A ————        ———— A ————
    const right = { a: { x: 15, y: 0 }, b: { x: 300, y: 0 } };
    const left = { a: { x: -15, y: 0 }, b: { x: -300, y: 0 } };
    expect(placeOf([wish('A', 0, 0)], { ...NOTHING, lines: [right] })?.middle.x).toBeLessThan(-23);
    expect(placeOf([wish('A', 0, 0)], { ...NOTHING, lines: [right, left] })?.middle.x).toBe(0);
  });

  test('it takes the widest sector: opposite to a bundle of lines', () => {
    // All lines leave upwards, left and right of straight up: the name goes below.
    const lines = [-60, -30, 0, 30, 60, 90, -90].map((degrees) => {
      const turn = (degrees * Math.PI) / 180;
      return { a: { x: 0, y: 0 }, b: { x: 300 * Math.sin(turn), y: -300 * Math.cos(turn) } };
    });
    expect(placeOf([wish('A', 0, 0)], { ...NOTHING, lines })?.middle.y).toBeGreaterThan(13);
  });

  test('where all sides are taken it moves out to where it fits', () => {
    const circles = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
      const turn = (degrees * Math.PI) / 180;
      return { at: { x: 42 * Math.cos(turn), y: 42 * Math.sin(turn) }, radius: 10 };
    });
    const place = placeOf([wish('A', 0, 0)], { ...NOTHING, circles });
    expect(place).toBeDefined();
    for (const { at, radius } of circles)
      expect(distanceToBox(at, place?.box ?? circleBox)).toBeGreaterThanOrEqual(radius);
  });

  test('a faded name that would touch a line is left out, one in full colour is not', () => {
    const lines = Array.from({ length: 24 }, (_, i) => {
      const turn = (i * Math.PI) / 12;
      return { a: { x: 0, y: 0 }, b: { x: 300 * Math.cos(turn), y: 300 * Math.sin(turn) } };
    });
    expect(placeOf([wish('A', 0, 0, { faded: true })], { ...NOTHING, lines })).toBeUndefined();
    expect(placeOf([wish('A', 0, 0)], { ...NOTHING, lines })).toBeDefined();
  });

  test('the more important name has the better place', () => {
    const both = [wish('A', 0, 0, { priority: 2 }), wish('B', 80, 0, { priority: 1 })];
    const places = placeLabels(both, NOTHING);
    expect(places.get('B')?.middle).toEqual({ x: 80 + 13 + 10 + 30, y: 0 });
    expect(places.get('A')).toBeDefined();
  });

  test('a name stays inside the space, or is left out', () => {
    const space = { left: -50, top: -50, right: 20, bottom: 50 };
    const place = placeOf([wish('A', 0, 0)], { ...NOTHING, space });
    expect(place?.box.right).toBeLessThanOrEqual(20);
    const narrow = { left: -20, top: -20, right: 20, bottom: 20 };
    expect(placeOf([wish('A', 0, 0)], { ...NOTHING, space: narrow })).toBeUndefined();
  });

  test('obstacles far off change no place, however many there are', () => {
    const row = Array.from({ length: 12 }, (_, number) => wish(`A${number}`, number * 70, (number % 3) * 30));
    const lines = row.slice(1).map(({ at }, number) => ({ a: row[number]?.at ?? at, b: at }));
    const circles = row.map(({ at, radius }) => ({ at, radius }));
    const far = Array.from({ length: 300 }, (_, number) => {
      const a = { x: 3000 + 10 * (number % 20), y: 2000 + 10 * number };
      return { line: { a, b: { x: a.x, y: a.y + 400 } }, circle: { at: a, radius: 4 } };
    });
    const places = placeLabels(row, {
      ...{ space: null, lines: [...lines, ...far.map(({ line }) => line)] },
      circles: [...circles, ...far.map(({ circle }) => circle)],
    });
    expect(places.size).toBeGreaterThan(6);
    expect(places).toEqual(placeLabels(row, { lines, circles, space: null }));
  });

  test('names that stand already are kept clear of', () => {
    const taken = [{ left: 20, top: -10, right: 90, bottom: 10 }];
    const place = placeOf([wish('A', 0, 0)], { ...NOTHING, taken });
    expect(boxesOverlap(place?.box ?? circleBox, taken[0] as (typeof taken)[0])).toBe(false);
  });
});

const circleBox = { left: 0, top: 0, right: 0, bottom: 0 };

const coordinate = fc.integer({ min: -200, max: 200 });
const point = fc.record({ x: coordinate, y: coordinate });
const scene = fc.record({
  wishes: fc.uniqueArray(
    fc.record({
      ...{
        id: fc.string({ minLength: 1, maxLength: 3 }),
        at: point,
        radius: fc.integer({ min: 5, max: 25 }),
      },
      ...{ width: fc.integer({ min: 10, max: 120 }), height: fc.integer({ min: 10, max: 30 }) },
      ...{ priority: fc.nat(4), faded: fc.boolean() },
    }),
    { selector: ({ id }) => id, maxLength: 18 },
  ),
  lines: fc.array(fc.record({ a: point, b: point }), { maxLength: 12 }),
});

describe('whatever stands where', () => {
  const placedIn = ({ wishes, lines }: { wishes: readonly LabelWish[]; lines: Obstacles['lines'] }) => {
    const circles = wishes.map(({ at, radius }) => ({ at, radius }));
    return { circles, placed: [...placeLabels(wishes, { lines, circles, space: null }).values()] };
  };

  test('names never overlap one another, nor actors', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const { circles, placed } = placedIn(drawn);
        placed.forEach(({ box }, i) => {
          expect(placed.slice(i + 1).filter((other) => boxesOverlap(box, other.box))).toEqual([]);
          expect(circles.filter(({ at, radius }) => circleInBox(at, radius, box))).toEqual([]);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('faded names cross no line', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const faded = new Set(drawn.wishes.filter((each) => each.faded).map(({ id }) => id));
        for (const { id, box } of placedIn(drawn).placed)
          if (faded.has(id)) expect(drawn.lines.filter((each) => lengthInBox(each, box) > 0)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the order in which names are given makes no difference', () => {
    fc.assert(
      fc.property(scene, ({ wishes, lines }) => {
        const obstacles = { lines, circles: [], space: null };
        const places = placeLabels(wishes, obstacles);
        const turned = placeLabels(wishes.toReversed(), obstacles);
        for (const { id } of wishes) expect(turned.get(id)).toEqual(places.get(id));
      }),
      { numRuns: 60 },
    );
  });

  test('a segment is as long in a box as the steps along it that are in it', () => {
    const number = fc.integer({ min: -60, max: 60 });
    const point = fc.record({ x: number, y: number });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const box = { left: -20, top: -10, right: 20, bottom: 10 };
        const steps = Array.from({ length: 1000 }, (_, step) => between(a, b, (step + 0.5) / 1000));
        const isIn = ({ x, y }: Point) => x > box.left && x < box.right && y > box.top && y < box.bottom;
        const expected = (steps.filter(isIn).length / 1000) * distance(a, b);
        expect(Math.abs(lengthInBox({ a, b }, box) - expected)).toBeLessThanOrEqual(distance(a, b) / 500);
      }),
      { numRuns: 300 },
    );
  });
});
