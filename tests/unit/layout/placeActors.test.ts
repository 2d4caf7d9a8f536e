/** Where actors stand: the first view, a pair in columns, pins, additions, crowds, and requests that make little sense. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullLines } from '#layout/core.ts';
import { placeActors, placingActors } from '#layout/placeActors.ts';
import { frameOf, seeded, sketchOf } from '#layout/sketch.ts';
import { type ActorId, actorId } from '#model/ids.ts';
import type { LayoutRequest, Picture, Placed } from '#model/picture.ts';
import { distance, distanceToSegment } from '#model/plane.ts';
import {
  actor,
  columnsRequest,
  firstView,
  firstViewRequest,
  line,
  picture,
} from '../../fixtures/pictures.ts';

const byId = (placed: readonly Placed[]) => new Map(placed.map((at) => [at.id, at]));
const at = (placed: readonly Placed[], id: string): Placed => {
  const found = byId(placed).get(actorId(id));
  if (found === undefined) throw new Error(`${id} was not placed`);
  return found;
};

/** The order of actors around the broker, by angle. */
function aroundBroker(placed: readonly Placed[], ids: readonly string[]): string[] {
  const middle = at(placed, 'MON');
  const angle = (id: string) => Math.atan2(at(placed, id).y - middle.y, at(placed, id).x - middle.x);
  return ids.toSorted((a, b) => angle(a) - angle(b));
}

const RING = ['CHN', 'JPN', 'PHI', 'PRK', 'ROK', 'RUS', 'TAW', 'USA', 'VTN'];

describe('the first view', () => {
  const placed = placeActors(firstViewRequest());

  test('places everyone once, in the order of the picture', () => {
    expect(placed.map(({ id }) => id)).toEqual(firstView().actors.map(({ id }) => id));
  });

  test('is the same at each call', () => {
    expect(placeActors(firstViewRequest())).toEqual(placed);
  });

  test('lets eight of ten estranged pairs run along the rim, so that two chords are left', () => {
    const ring = aroundBroker(placed, RING);
    const pairs = firstViewRequest().pairs.map(([a, b]) => {
      const steps = Math.abs(ring.indexOf(a) - ring.indexOf(b));
      return Math.min(steps, ring.length - steps);
    });
    expect(pairs.filter((steps) => steps <= 2).length).toBeGreaterThanOrEqual(8);
  });

  test('puts those of one pair and no path next to their partner, farther out than it', () => {
    const ring = aroundBroker(placed, RING);
    for (const [pendant, partner] of [
      ['PHI', 'CHN'],
      ['TAW', 'JPN'],
    ] as const) {
      const steps = Math.abs(ring.indexOf(pendant) - ring.indexOf(partner));
      expect(Math.min(steps, ring.length - steps)).toBe(1);
    }
  });

  test('keeps the broker off every line between others', () => {
    const sketch = sketchOf(firstViewRequest());
    const places = new Map(placed.map(({ x, y }, number) => [number, { x, y }]));
    const middle = at(placed, 'MON');
    for (const full of fullLines(sketch, places))
      if (!full.line.ends.includes(actorId('MON')))
        expect(distanceToSegment(middle, full)).toBeGreaterThan(40);
  });

  test('puts a forum on a path between the two that the path joins', () => {
    const [quest, middle, far] = [at(placed, 'KHAAN-QUEST'), at(placed, 'MON'), at(placed, 'VTN')];
    expect(distance(quest, middle)).toBeLessThan(distance(middle, far));
    expect(distance(quest, far)).toBeLessThan(distance(middle, far));
  });

  test('keeps actors apart, and fills the frame', () => {
    for (const [i, one] of placed.entries())
      for (const other of placed.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(34);
    const { width, height } = frameOf(824 / 600);
    const xs = placed.map(({ x }) => x);
    const ys = placed.map(({ y }) => y);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(width * 0.9);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(height * 0.9);
  });

  test('takes the shape of the space', () => {
    const tall = placeActors(firstViewRequest({ aspect: 0.6 }));
    const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    expect(spread(tall.map(({ y }) => y))).toBeGreaterThan(spread(tall.map(({ x }) => x)));
  });
});

describe('pins', () => {
  test('stay exactly where they are', () => {
    const pinned = [
      { id: actorId('CHN'), x: 12.34, y: -56.78 },
      { id: actorId('UN'), x: 1000, y: 1000 },
    ];
    const placed = placeActors(firstViewRequest({ pinned }));
    expect(at(placed, 'CHN')).toEqual(pinned[0]);
    expect(at(placed, 'UN')).toEqual(pinned[1]);
  });

  test('of no number are as if not given', () => {
    const pinned = [{ id: actorId('CHN'), x: Number.NaN, y: 0 }];
    for (const { x, y } of placeActors(firstViewRequest({ pinned })))
      expect(Number.isFinite(x + y)).toBe(true);
  });

  test('in whatever order, and of whoever is not drawn, make no difference to where the others go', () => {
    const [, ...standing] = placeActors(firstViewRequest());
    const gone = { id: actorId('GONE'), x: 5, y: 5 };
    const placed = placeActors(firstViewRequest({ pinned: standing }));
    expect(placeActors(firstViewRequest({ pinned: [gone, ...standing.toReversed()] }))).toEqual(placed);
  });

  test('of everyone leave nothing to be found', () => {
    const standing = placeActors(firstViewRequest());
    const placing = placingActors(firstViewRequest({ pinned: standing.toReversed() }));
    expect(placing.next()).toEqual({ done: true, value: standing });
  });

  test('adding actors moves nobody, few or many', () => {
    const before = placeActors(firstViewRequest());
    for (const count of [3, 60]) {
      const added = Array.from({ length: count }, (_, i) => `NEW-${i}`);
      const larger: Picture = picture(
        [...firstView().actors, ...added.map((id) => actor(id, 'context'))],
        [
          ...firstView().lines,
          ...added.map((id, i) => line(id, RING[i % RING.length] as string, 'context', 2)),
        ],
      );
      const after = placeActors(firstViewRequest({ picture: larger, pinned: before }));
      for (const place of before) expect(at(after, place.id)).toEqual(place);
      const fresh = added.map((id) => at(after, id));
      for (const [i, one] of fresh.entries())
        for (const other of [...fresh.slice(i + 1), ...before])
          expect(distance(one, other)).toBeGreaterThan(16);
    }
  });
});

describe('columns', () => {
  test('hold all others in rows under them, no higher than half of the frame, however many they are', () => {
    const request = columnsRequest();
    const heightOf = (count: number) => {
      const others = Array.from({ length: count }, (_, number) => actor(`O${number}`, 'context'));
      const actors = [...request.picture.actors, ...others];
      const all = placeActors({ ...request, picture: { ...request.picture, actors } });
      const ys = all.filter(({ id }) => id.startsWith('O')).map(({ y }) => y);
      expect(ys).toHaveLength(count);
      const lowest = Math.max(...all.filter(({ id }) => !id.startsWith('O')).map(({ y }) => y));
      expect(Math.min(...ys)).toBeGreaterThan(lowest);
      return Math.max(...ys) - Math.min(...ys);
    };
    expect(heightOf(500)).toBeLessThan(heightOf(30) * 2 + 1);
    expect(heightOf(5000)).toBeLessThan(heightOf(500) * 1.2);
  });

  const placed = placeActors(columnsRequest());
  const x = (id: string) => at(placed, id).x;
  const y = (id: string) => at(placed, id).y;

  test('put the first of the pair left of all third parties and the second right', () => {
    for (const third of ['MON', 'TALKS', 'CHN', 'USA', 'RUS', 'SUMMIT']) {
      expect(x('JPN')).toBeLessThan(x(third));
      expect(x(third)).toBeLessThan(x('PRK'));
    }
    const turned = placeActors(columnsRequest({ pairs: [[actorId('PRK'), actorId('JPN')]] }));
    expect(at(turned, 'PRK').x).toBeLessThan(at(turned, 'JPN').x);
  });

  test('put the best in the middle at the top, and every hop where the way passes it', () => {
    expect(x('MON')).toBe(0);
    for (const other of ['TALKS', 'CHN', 'USA', 'RUS', 'SUMMIT']) expect(y('MON')).toBeLessThan(y(other));
    // Japan – United States – China – North Korea: one step, then two, at one height.
    expect(x('USA')).toBeLessThan(x('CHN'));
    expect(y('USA')).toBe(y('CHN'));
    expect(y('JPN')).toBe(y('PRK'));
  });

  test('leave no two actors on one another', () => {
    for (const [i, one] of placed.entries())
      for (const other of placed.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(60);
  });

  test('of a picture without sides are a network', () => {
    const request = firstViewRequest();
    expect(placeActors({ ...request, mode: 'columns', pairs: [] })).toEqual(
      placeActors({ ...request, pairs: [] }),
    );
  });
});

test('a pair in the network stands apart, its third parties off the straight line between', () => {
  const placed = placeActors(columnsRequest({ mode: 'network' }));
  const direct = { a: at(placed, 'JPN'), b: at(placed, 'PRK') };
  for (const third of ['MON', 'TALKS', 'CHN', 'USA', 'RUS', 'SUMMIT'])
    expect(distanceToSegment(at(placed, third), direct)).toBeGreaterThan(25);
});

test('an actor and all it is linked to: it stands in the middle with room below for its name', () => {
  const others = Array.from({ length: 20 }, (_, i) => `A${i}`);
  const linked = picture(
    [actor('C', 'broker'), ...others.map((id) => actor(id, 'way'))],
    others.map((id) => line('C', id, 'path', 3)),
  );
  const placed = placeActors(firstViewRequest({ picture: linked, pairs: [] }));
  const middle = at(placed, 'C');
  for (const id of others) {
    const { x, y } = at(placed, id);
    const degreesFromBelow = Math.abs(Math.atan2(x - middle.x, y - middle.y)) * (180 / Math.PI);
    expect(degreesFromBelow).toBeGreaterThan(12);
  }
});

test('ids are any text', () => {
  const odd = ['__proto__', 'constructor', '', '🐎 морь', 'a b'];
  const made = picture(
    odd.map((id) => actor(id, 'estranged')),
    [line('__proto__', 'constructor', 'estranged', 0, 3)],
  );
  const placed = placeActors(
    firstViewRequest({ picture: made, pairs: [[actorId('__proto__'), actorId('')]] }),
  );
  expect(placed.map(({ id }) => id)).toEqual(odd);
});

const ROLES = ['broker', 'side', 'way', 'estranged', 'context'] as const;
const LINE_ROLES = ['path', 'rival', 'estranged', 'context'] as const;
const request: fc.Arbitrary<LayoutRequest> = fc
  .record({
    roles: fc.array(fc.constantFrom(...ROLES), { maxLength: 24 }),
    ends: fc.array(fc.tuple(fc.nat(25), fc.nat(25), fc.constantFrom(...LINE_ROLES), fc.nat(5)), {
      maxLength: 40,
    }),
    mode: fc.constantFrom('network' as const, 'columns' as const),
    pairs: fc.array(fc.tuple(fc.nat(25), fc.nat(25)), { maxLength: 6 }),
    pinned: fc.array(fc.tuple(fc.nat(25), fc.integer(), fc.integer()), { maxLength: 3 }),
    aspect: fc.constantFrom(1.3, 0, -1, Number.NaN, 1e9),
    seed: fc.integer(),
  })
  .map(({ roles, ends, mode, pairs, pinned, aspect, seed }) => ({
    ...{ mode, aspect, seed },
    picture: picture(
      roles.map((role, i) => actor(`A${i}`, role)),
      ends.map(([a, b, role, strength]) => line(`A${a}`, `A${b}`, role, strength)),
    ),
    pairs: pairs.map(([a, b]): [ActorId, ActorId] => [actorId(`A${a}`), actorId(`A${b}`)]),
    pinned: pinned.map(([a, x, y]) => ({ id: actorId(`A${a}`), x, y })),
  }));

test('whatever is asked, everyone has a finite place, and the same one twice', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const placed = placeActors(asked);
      expect(placed.map(({ id }) => id)).toEqual(asked.picture.actors.map(({ id }) => id));
      for (const { x, y } of placed) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      expect(placeActors(asked)).toEqual(placed);
    }),
    { numRuns: 60 },
  );
});

test('a crowd of 500 with 5,000 lines is placed without overlaps', () => {
  const random = seeded(3);
  const ids = Array.from({ length: 500 }, (_, i) => `A${i}`);
  const lines = Array.from({ length: 5000 }, () => {
    const u = Math.floor(random() * 500);
    return line(`A${u}`, `A${(u + 1 + Math.floor(random() * 498)) % 500}`, 'context', 3);
  });
  const crowd = picture(
    ids.map((id) => actor(id, 'context')),
    lines,
  );
  const placed = placeActors(firstViewRequest({ picture: crowd, pairs: [] }));
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, one] of placed.entries())
    for (const other of placed.slice(i + 1)) nearest = Math.min(nearest, distance(one, other));
  expect(nearest).toBeGreaterThan(16);
});

test('a crowd that joins one as large tells how far it is many times, and moves nobody who stands', () => {
  const ids = Array.from({ length: 600 }, (_, i) => `A${i}`);
  const crowd = picture(
    ids.map((id) => actor(id, 'context')),
    ids.flatMap((id, i) => [1, 7, 50].map((step) => line(id, `A${(i + step) % 600}`, 'context', 3))),
  );
  const whole = placeActors(firstViewRequest({ picture: crowd, pairs: [] }));
  const pinned = whole.filter((_, number) => number % 2 === 0);
  const placing = placingActors(firstViewRequest({ picture: crowd, pairs: [], pinned }));
  const shares: number[] = [];
  let step = placing.next();
  for (; !step.done; step = placing.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const placed = step.value;
  for (const kept of pinned) expect(at(placed, kept.id)).toEqual(kept);
  // Whoever joins stands near those it is tied to, as far as it did when all were placed at once.
  const lengths = (where: readonly Placed[]) =>
    ids.map((id, i) => distance(at(where, id), at(where, `A${(i + 1) % 600}`)));
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  expect(mean(lengths(placed))).toBeLessThan(1.5 * mean(lengths(whole)));
});
