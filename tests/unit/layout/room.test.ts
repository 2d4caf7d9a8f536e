/** Room for one more: the place found is the same whether a few stand around or a crowd beyond. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roomiest } from '#layout/room.ts';
import { boxAround } from '#model/plane.ts';

const within = boxAround({ x: 0, y: 0 }, 800, 500);
const place = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -250, max: 250 }) });

describe('the roomiest place', () => {
  test('is not changed by a crowd that is too far off to be in the way', () => {
    const far = Array.from({ length: 200 }, (_, i) => ({
      x: 3000 + (i % 20) * 50,
      y: Math.floor(i / 20) * 50,
    }));
    const property = fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), place, (near, ideal) => {
      const wish = {
        ...{ ideal, within, offLines: 30, room: 88, homesickness: 8 },
        name: { width: 104, height: 15 },
      };
      const groundOf = (all: typeof near) => ({
        lines: near.slice(1).map((b, i) => ({ a: near[i] ?? b, b })),
        actors: all.map((at) => ({ at, room: 88 })),
        names: all.map(({ x, y }) => boxAround({ x, y: y + 28 }, 90, 20)),
      });
      expect(roomiest(wish, groundOf([...near, ...far]))).toEqual(roomiest(wish, groundOf(near)));
    });
    fc.assert(property, { numRuns: 40 });
  });

  test('is nearly as roomy where it is looked for in two goes', () => {
    const stand = Array.from({ length: 90 }, (_, i) => ({
      x: -400 + ((i * 263) % 800),
      y: -250 + ((i * 149) % 500),
    }));
    const wish = {
      ...{ ideal: { x: 0, y: 0 }, within, offLines: 30, room: 88, homesickness: 8 },
      name: { width: 104, height: 15 },
    };
    const ground = { lines: [], actors: stand.map((at) => ({ at, room: 88 })), names: [] };
    const spaceAround = ({ x, y }: { x: number; y: number }) =>
      Math.min(...stand.map((at) => Math.hypot(at.x - x, at.y - y)));
    const [once, inTwo] = [roomiest(wish, ground), roomiest({ ...wish, inTwo: true }, ground)];
    expect(spaceAround(inTwo.at)).toBeGreaterThan(0.6 * spaceAround(once.at));
    expect(spaceAround(inTwo.at)).toBeGreaterThan(spaceAround(wish.ideal));
  });

  test('is the wished one where nothing is in the way, and off an actor that stands there', () => {
    const wish = {
      ...{ ideal: { x: 10, y: 20 }, within, offLines: 30, room: 88, homesickness: 8 },
      name: { width: 104, height: 15 },
    };
    expect(roomiest(wish, { lines: [], actors: [], names: [] }).at).toEqual({ x: 10, y: 20 });
    const { at } = roomiest(wish, { lines: [], actors: [{ at: wish.ideal, room: 88 }], names: [] });
    expect(Math.hypot(at.x - 10, at.y - 20)).toBeGreaterThan(60);
  });
});
