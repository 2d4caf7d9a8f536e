/** How lines are drawn: by sign, role, strength and status, and where they end. */

import { describe, expect, test } from 'vitest';
import { tieWidth } from '#model/look.ts';
import { placeNumerals } from '#model/numerals.ts';
import type { DrawnLine } from '#model/picture.ts';
import { distance, type Point } from '#model/plane.ts';
import { flattened, pointOnWay, type Stroke, strokesOf } from '#model/strokes.ts';
import { line } from '../../fixtures/pictures.ts';

const A = { at: { x: 0, y: 0 }, radius: 13, state: true };
const B = { at: { x: 200, y: 0 }, radius: 13, state: true };
const draw = (drawn: DrawnLine, thickPath = true) => strokesOf(drawn, A, B, { thickPath });
const [start, end] = [0, 1];
const at = (stroke: Stroke | undefined, i: number) => stroke?.way[i] as Point;

describe('strokesOf', () => {
  test('a leg of the chosen path is solid, three px wider than its strength, and has a casing', () => {
    const [leg, ...more] = draw(line('A', 'B', 'path', 4));
    expect(more).toEqual([]);
    expect(leg).toMatchObject({ width: 6.25, dash: [], colour: 'positive', layer: 'path' });
    expect(leg?.casing).toBeGreaterThanOrEqual(2);
    expect(draw(line('A', 'B', 'path', 4), false)[0]?.width).toBe(3.25);
  });

  test("a rival's leg is thinner and paler, under the path", () => {
    expect(draw(line('A', 'B', 'rival', 4))[0]).toMatchObject({
      width: 2.6,
      colour: 'positiveRival',
      layer: 'rival',
    });
  });

  test('hostility is dashed, with a bar across each end 6 px clear of the actor', () => {
    const [dashed, first, second] = draw(line('A', 'B', 'estranged', 0, 5));
    expect(dashed?.dash.length).toBe(2);
    expect(dashed?.width).toBeCloseTo(0.8 * tieWidth(5));
    for (const [bar, middle] of [
      [first, A.at],
      [second, B.at],
    ] as const) {
      expect(distance(at(bar, start), at(bar, end))).toBe(11);
      const clear = distance(pointOnWay(bar?.way ?? [], 0.5), middle) - 13;
      expect(clear).toBeCloseTo(6 + 1.75 / 2);
    }
  });

  test('a mixed pair has a thin positive line beside the dashed one, 5 px off', () => {
    const strokes = draw(line('A', 'B', 'estranged', 3, 4));
    const beside = strokes.find(({ colour }) => colour === 'positive');
    expect(Math.abs(at(beside, start).y)).toBe(5);
    expect(strokes.filter(({ colour }) => colour === 'hostile').length).toBe(3);
  });

  test('what came is solid in full colour, no wider than its strength; hostility that came keeps dashes and bars', () => {
    const came = (positive: number, hostile: number) =>
      draw({ ...line('A', 'B', 'path', positive, hostile), change: 'gained' });
    expect(came(4, 0)).toEqual([
      expect.objectContaining({ colour: 'positive', dash: [], layer: 'path', width: 0.8 * tieWidth(4) }),
    ]);
    expect(came(0, 4)[0]?.dash).toHaveLength(2);
    expect(came(0, 4)).toHaveLength(3);
  });

  test('what went is one line of round dots, in the colour of what it was, under all that is there', () => {
    const went = (positive: number, hostile: number) =>
      draw({ ...line('A', 'B', 'path', positive, hostile), change: 'lost' });
    expect(went(4, 0)).toMatchObject([
      { colour: 'positiveRival', roundCap: true, casing: 0, layer: 'rival' },
    ]);
    expect(went(0, 5)).toMatchObject([{ colour: 'hostile', roundCap: true }]);
    expect(went(0, 0)).toMatchObject([{ colour: 'neither', roundCap: true }]);
    for (const [stroke] of [went(4, 0), went(0, 5)]) expect(stroke?.dash[0]).toBe(0);
  });

  test('what turned is drawn as it is now: by its hostility where that weighs as much', () => {
    const turned = (positive: number, hostile: number) =>
      draw({ ...line('A', 'B', 'path', positive, hostile), change: 'turned' });
    expect(turned(3, 3).filter(({ colour }) => colour === 'hostile')).toHaveLength(3);
    expect(turned(4, 2)[0]).toMatchObject({ colour: 'positive', dash: [] });
    expect(turned(4, 2)[1]).toMatchObject({ colour: 'hostile' });
  });

  test('under the pointer of another actor a change fades like all else', () => {
    expect(draw({ ...line('A', 'B', 'context', 4), change: 'gained' })[0]?.layer).toBe('faded');
  });

  test('a leg with hostility shows it beside, never instead', () => {
    const [leg, beside] = draw(line('A', 'B', 'path', 4, 2));
    expect(leg).toMatchObject({ colour: 'positive', dash: [] });
    expect(beside).toMatchObject({ colour: 'hostile' });
  });

  test('neither is dotted with round dots; what is not actual is two thin dotted lines', () => {
    expect(draw(line('A', 'B', 'rival', 0))[0]).toMatchObject({
      roundCap: true,
      dash: [0, 4.5],
      colour: 'neither',
    });
    const offered = draw({ ...line('A', 'B', 'rival', 4), status: 'offered' });
    expect(offered.map((stroke) => at(stroke, start).y)).toEqual([-1.8, 1.8]);
    expect(offered[0]).toMatchObject({ width: 1.2, colour: 'control' });
  });

  test('context is one faded stroke whatever its sign, dashed where hostile', () => {
    expect(draw(line('A', 'B', 'context', 4))).toMatchObject([
      { colour: 'fadedStateTie', layer: 'faded', dash: [] },
    ]);
    expect(draw(line('A', 'B', 'context', 0, 4))[0]?.dash.length).toBe(2);
    const forum = { ...B, state: false };
    expect(strokesOf(line('A', 'B', 'context', 4), A, forum)).toMatchObject([
      { colour: 'fadedTie', width: 1 },
    ]);
  });

  test('actors on one another have no line between', () => {
    expect(strokesOf(line('A', 'B', 'path', 4), A, { ...B, at: { x: 20, y: 0 } })).toEqual([]);
  });
});

describe('ways', () => {
  const arch = [
    { x: 0, y: 0 },
    { x: 0, y: 40 },
    { x: 100, y: 40 },
    { x: 100, y: 0 },
  ];

  test('a point of a straight way and of a cubic one', () => {
    expect(pointOnWay([A.at, B.at], 0.25)).toEqual({ x: 50, y: 0 });
    expect(pointOnWay(arch, 0.5)).toEqual({ x: 50, y: 30 });
    expect(pointOnWay(arch, 0)).toEqual(arch[0]);
  });

  test('a straight way stays as it is, a curve becomes short pieces from end to end', () => {
    expect(flattened([A.at, B.at])).toEqual([A.at, B.at]);
    const pieces = flattened(arch, 8);
    expect(pieces.length).toBe(9);
    expect(pieces[0]).toEqual(arch[0]);
    expect(pieces[8]?.x).toBeCloseTo(100);
  });
});

describe('placeNumerals', () => {
  const way = [A.at, B.at];

  test('a numeral stands in the middle of its line, or beside what is there', () => {
    const own = { a: A.at, b: B.at };
    const free = placeNumerals([{ id: '1', way, radius: 9 }], [own], []);
    expect(free.get('1')).toEqual({ x: 100, y: 0 });
    // An actor in the middle: the numeral moves along the line.
    const moved = placeNumerals([{ id: '1', way, radius: 9 }], [own], [{ at: { x: 100, y: 0 }, radius: 13 }]);
    expect(distance(moved.get('1') ?? A.at, { x: 100, y: 0 })).toBeGreaterThan(22);
  });

  test('two numerals whose lines cross keep apart', () => {
    const up = [
      { x: 100, y: -100 },
      { x: 100, y: 100 },
    ];
    const lines = [way, up].map(([a, b]) => ({ a: a as Point, b: b as Point }));
    const both = placeNumerals(
      [
        { id: '1', way, radius: 9 },
        { id: '2', way: up, radius: 9 },
      ],
      lines,
      [],
    );
    expect(distance(both.get('1') ?? A.at, both.get('2') ?? A.at)).toBeGreaterThan(18);
  });
});
