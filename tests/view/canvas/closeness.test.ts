/** How small the signs of those who answer become where they stand close. */

import { describe, expect, test } from 'vitest';
import type { Point } from '#model/plane.ts';
import { answeringSignsOf } from '#view/canvas/closeness.ts';

/** So many in rows of twenty, so far apart. */
const rows = (count: number, apart: number): Point[] =>
  Array.from({ length: count }, (_, i) => ({ x: (i % 20) * apart, y: Math.floor(i / 20) * apart }));

describe('signs of those who answer', () => {
  test('are as in the look where there is room, and where only a few stand together', () => {
    expect(answeringSignsOf([], 13)).toBe(1);
    expect(answeringSignsOf([{ x: 0, y: 0 }], 13)).toBe(1);
    expect(answeringSignsOf(rows(100, 28), 13)).toBe(1);
    const two = [...rows(20, 40), { x: 2, y: 0 }];
    expect(answeringSignsOf(two, 13)).toBe(1);
  });

  test('become so small that they do not touch, whatever the order they are given in', () => {
    for (const apart of [26, 20, 14, 10]) {
      const places = rows(300, apart);
      const smaller = answeringSignsOf(places, 13);
      expect(2 * 13 * smaller).toBeLessThanOrEqual(apart - 2);
      expect(2 * 13 * smaller).toBeGreaterThan(apart - 4);
      expect(answeringSignsOf(places.toReversed(), 13)).toBe(smaller);
    }
  });

  test('in one column too', () => {
    const column = Array.from({ length: 18 }, (_, i) => ({ x: 0, y: 30 * i }));
    expect(answeringSignsOf(column, 17)).toBeCloseTo(0.8);
  });

  test('of few stay larger than of many, since they are to be seen before all else', () => {
    expect(answeringSignsOf(rows(20, 1), 13)).toBeGreaterThan(0.5);
    expect(answeringSignsOf(rows(2000, 1), 13)).toBe(0.12);
  });
});
