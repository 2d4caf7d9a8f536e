/** How long pictures glide that follow one another. */

import { afterEach, expect, test, vi } from 'vitest';
import { Pace } from '#view/canvas/motion.ts';

afterEach(() => vi.useRealTimers());

test('a picture glides after rest, and stands at once where the one before could not have arrived yet', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const pace = new Pace();
  expect(pace.next(320)).toBe(320);
  vi.advanceTimersByTime(100);
  expect(pace.next(320)).toBe(0);
  vi.advanceTimersByTime(100);
  expect(pace.next(320)).toBe(0);
  vi.advanceTimersByTime(700);
  expect(pace.next(320)).toBe(320);
  expect(pace.next(0)).toBe(0);
});
