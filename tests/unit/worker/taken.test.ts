/** Long computations, given turns. */

import { expect, test } from 'vitest';
import { taken } from '#worker/taken.ts';

function* counting(to: number, ms: number): Generator<number, string, void> {
  for (let at = 1; at <= to; at += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield at / to;
  }
  return 'counted';
}

test('what the steps find comes back, and how far they are is told between turns', async () => {
  const told: number[] = [];
  expect(await taken(counting(10, 5), undefined, (share) => told.push(share))).toBe('counted');
  expect(told.length).toBeGreaterThan(1);
  expect(told.length).toBeLessThan(10);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
});

test('others get their turn, so that a computation can be given up on the way', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 15);
  await expect(taken(counting(1000, 5), controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
});
