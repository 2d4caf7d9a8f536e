/** The ways of lines in columns. */

import { describe, expect, test } from 'vitest';
import { type ActorId, actorId } from '#model/ids.ts';
import { distance, type Point } from '#model/plane.ts';
import { columnRoutes } from '#model/routes.ts';
import { type End, flattened } from '#model/strokes.ts';
import { actor, line, picture } from '../../fixtures/pictures.ts';

/*
 *            M
 *  A     U       C     B        A and B are the sides.
 */
const ENDS = new Map<ActorId, End>(
  (
    [
      ['A', 0, 200],
      ['B', 600, 200],
      ['M', 300, 0],
      ['U', 200, 200],
      ['C', 400, 200],
    ] as const
  ).map(([id, x, y]) => [actorId(id), { at: { x, y }, radius: 17, state: true }]),
);
const direct = line('A', 'B', 'estranged', 0, 5);
const up = line('A', 'M', 'path', 4);
const level = line('A', 'U', 'rival', 4);
const past = line('A', 'C', 'rival', 4);
const PICTURE = picture(
  [actor('A', 'side'), actor('B', 'side'), actor('M', 'broker'), actor('U', 'way'), actor('C', 'way')],
  [direct, up, level, past],
);
const routes = columnRoutes(PICTURE, ENDS);
const points = (of: typeof direct) => flattened(routes.get(of) ?? []);

describe('columnRoutes', () => {
  test('the direct tie runs under everyone', () => {
    const way = points(direct);
    expect(Math.max(...way.map(({ y }) => y))).toBeGreaterThan(217 + 60);
    for (const { at, radius } of ENDS.values())
      for (const point of way) expect(distance(point, at)).toBeGreaterThan(radius);
  });

  test('so does one that is not hostile, though it is only context; other context runs straight', () => {
    const friendly = line('A', 'B', 'context', 4);
    const aside = line('A', 'U', 'context', 2);
    const found = columnRoutes({ ...PICTURE, lines: [friendly, up, aside] }, ENDS);
    expect(found.get(friendly)).toEqual(routes.get(direct));
    expect(found.has(aside)).toBe(false);
  });

  test('a curve leaves and arrives level, and never turns back', () => {
    const way = routes.get(up) as readonly Point[];
    expect(way[1]?.y).toBe(way[0]?.y);
    expect(way[2]?.y).toBe(way[3]?.y);
    const xs = points(up).map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  test('neighbours at one height need no curve', () => {
    expect(routes.has(level)).toBe(false);
  });

  test('a line past an actor bows around it', () => {
    const between = ENDS.get(actorId('U')) as End;
    for (const point of points(past)) expect(distance(point, between.at)).toBeGreaterThan(between.radius + 5);
  });
});
