/** Circles found by place, against going through all of them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Circles } from '#model/circles.ts';
import { circleInBox } from '#model/plane.ts';

const length = fc.integer({ min: 1, max: 60 });
const circle = fc.record({
  at: fc.record({ x: fc.integer({ min: -100, max: 100 }), y: fc.integer({ min: -100, max: 100 }) }),
  radius: fc.integer({ min: 0, max: 30 }),
});
const box = fc
  .record({
    left: fc.integer({ min: -120, max: 120 }),
    top: fc.integer({ min: -120, max: 120 }),
    width: length,
    height: length,
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

test('Those that reach into a box are found, in it or in a box around it', () => {
  fc.assert(
    fc.property(fc.array(circle), box, fc.nat(20), (circles, inner, more) => {
      const all = Circles.of(circles);
      const wide = {
        ...{ left: inner.left - more, right: inner.right + more },
        ...{ top: inner.top - more, bottom: inner.bottom + more },
      };
      const near = all.within(wide);
      const reaching = circles.filter(({ at, radius }) => circleInBox(at, radius, inner));
      expect(new Set(all.within(inner).all)).toEqual(new Set(reaching));
      expect(new Set(near.within(inner).all)).toEqual(new Set(reaching));
      expect(all.touch(inner)).toBe(reaching.length > 0);
      expect(near.touch(inner)).toBe(reaching.length > 0);
    }),
  );
});
