/** Is a way cut where it leaves the outlines of its ends, and nowhere else? */

import { describe, expect, test } from 'vitest';
import { cutWay } from '#model/cutWay.ts';
import { distance, type Point } from '#model/plane.ts';
import { flattened } from '#model/strokes.ts';

const p = (x: number, y: number): Point => ({ x, y });
/** A half circle, nearly, in two curves: from 0, 0 over 100, −100 to 200, 0. */
const ARCH = [p(0, 0), p(0, -55), p(45, -100), p(100, -100), p(155, -100), p(200, -55), p(200, 0)];

describe('A way that is cut', () => {
  test('begins and ends at the given distances from its old ends', () => {
    const cut = cutWay(ARCH, 20, 35);
    expect(distance(cut[0] as Point, p(0, 0))).toBeCloseTo(20, 3);
    expect(distance(cut[cut.length - 1] as Point, p(200, 0))).toBeCloseTo(35, 3);
  });

  test('is a chain of whole curves that lies on the old one', () => {
    const cut = cutWay(ARCH, 20, 35);
    expect((cut.length - 1) % 3).toBe(0);
    const old = flattened(ARCH, 200);
    for (const point of flattened(cut, 20))
      expect(Math.min(...old.map((on) => distance(on, point)))).toBeLessThan(0.6);
  });

  test('is itself where nothing is cut', () => {
    const cut = cutWay(ARCH, 0, 0);
    expect(distance(cut[0] as Point, p(0, 0))).toBeLessThan(0.01);
    expect(distance(cut[cut.length - 1] as Point, p(200, 0))).toBeLessThan(0.01);
    expect(cut).toHaveLength(ARCH.length);
  });

  test('may be straight', () => {
    const cut = cutWay([p(0, 0), p(100, 0)], 10, 30);
    expect(cut[0]?.x).toBeCloseTo(10, 3);
    expect(cut[cut.length - 1]?.x).toBeCloseTo(70, 3);
  });

  test('has no length where the outlines touch', () => {
    const cut = cutWay([p(0, 0), p(10, 0)], 20, 20);
    expect(distance(cut[0] as Point, cut[cut.length - 1] as Point)).toBeLessThan(0.01);
  });
});
