/** The small copy of a picture. */

import { expect, test } from 'vitest';
import { actorId } from '#model/ids.ts';
import { onOverview, overviewOf, seenOnOverview, underOverview } from '#view/canvas/overview.ts';

const SIZE = { width: 156, height: 112 };
const places = [
  { id: actorId('A'), x: -400, y: 20 },
  { id: actorId('B'), x: 600, y: 320 },
];

test('All places stand inside it, and each point of it leads back to its place', () => {
  const overview = overviewOf(places, SIZE);
  if (overview === null) throw new Error('two places have an overview');
  for (const place of places) {
    const { x, y } = onOverview(overview, place);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(SIZE.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(SIZE.height);
    const back = underOverview(overview, { x, y });
    expect(back.x).toBeCloseTo(place.x);
    expect(back.y).toBeCloseTo(place.y);
  }
});

test('What the eye sees is a box around the places it sees', () => {
  const overview = overviewOf(places, SIZE);
  if (overview === null) throw new Error('two places have an overview');
  // At zoom 2 and so panned, the canvas of 800 × 600 shows x from 100 to 500 and y from 50 to 350.
  const box = seenOnOverview(overview, { zoom: 2, pan: { x: -200, y: -100 } }, { width: 800, height: 600 });
  const [start, end] = [onOverview(overview, { x: 100, y: 50 }), onOverview(overview, { x: 500, y: 350 })];
  expect(box.left).toBeCloseTo(start.x);
  expect(box.top).toBeCloseTo(start.y);
  expect(box.right).toBeCloseTo(end.x);
  expect(box.bottom).toBeCloseTo(end.y);
});

test('Who sees beyond all of it has a frame at the edge of the copy', () => {
  const overview = overviewOf(places, SIZE);
  if (overview === null) throw new Error('two places have an overview');
  const box = seenOnOverview(overview, { zoom: 0.1, pan: { x: 300, y: 300 } }, { width: 800, height: 600 });
  expect(box).toEqual({ left: 1, top: 1, right: SIZE.width - 1, bottom: SIZE.height - 1 });
});

test('One actor alone has one too, and nobody has none', () => {
  expect(overviewOf(places.slice(0, 1), SIZE)?.scale).toBeGreaterThan(0);
  expect(overviewOf([], SIZE)).toBeNull();
});
