/** A crowd: which lines are behind, that they look as they do elsewhere, finding one, and whose names are shown. */

import { describe, expect, test } from 'vitest';
import { type ActorId, actorId } from '#model/ids.ts';
import type { DrawnLine, Picture } from '#model/picture.ts';
import { distanceToSegment, type Point } from '#model/plane.ts';
import { strokesOf } from '#model/strokes.ts';
import { ENGLISH } from '#model/words/en.ts';
import { crowdLineAt, parted } from '#view/canvas/crowd.ts';
import { type CrowdSeen, onSigns, placesInOrder } from '#view/canvas/crowdScene.ts';
import { CROWD } from '#view/canvas/elements.ts';
import { emphasisOf } from '#view/canvas/emphasis.ts';
import { type Gathered, gathered, gatheringRadius } from '#view/canvas/gather.ts';
import { contextSignsOf, namesWanted, roomOf } from '#view/canvas/importance.ts';
import type { ActorFace } from '#view/canvas/names.ts';
import { gatheredFaces } from '#view/canvas/regions.ts';
import { spread } from '#view/canvas/spread.ts';
import { actor, line, picture } from '../../fixtures/pictures.ts';

/** 60 actors on a grid of 10 by 6, 100 px apart, each tied to each. */
const ids = Array.from({ length: 60 }, (_, number) => `A${String(number).padStart(2, '0')}`);
const at = new Map(
  ids.map((id, number): [ReturnType<typeof actorId>, Point] => [
    actorId(id),
    { x: (number % 10) * 100, y: Math.floor(number / 10) * 100 },
  ]),
);
const faces = new Map(
  ids.map((id, number): [ReturnType<typeof actorId>, ActorFace] => [
    actorId(id),
    { name: id, note: null, shape: 'circle', state: number < 30 },
  ]),
);

function everyPair(change: (u: number, v: number) => Partial<DrawnLine>): Picture {
  const lines = ids.flatMap((one, u) =>
    ids.slice(u + 1).map((other, i) => ({ ...line(one, other, 'context', 1), ...change(u, u + 1 + i) })),
  );
  return picture(
    ids.map((id) => actor(id, 'context')),
    lines,
  );
}

const crowded = everyPair((u, v) => ({
  role: u === 0 && v < 4 ? 'path' : 'context',
  positive: (u + v) % 6,
  hostile: (u * v) % 5 === 1 ? 3 : 0,
  status: (u + v) % 11 === 0 ? 'offered' : 'actual',
}));

describe('a crowd', () => {
  test('is none where the picture has few lines: all of it is front', () => {
    const few = { ...crowded, lines: crowded.lines.slice(0, CROWD) };
    expect(parted(few, faces, new Set())).toEqual({ front: few, crowd: null, behind: null });
  });

  test('leaves in front what answers, and the lines of who is being moved', () => {
    const { front, crowd } = parted(crowded, faces, new Set());
    expect(front.lines.map(({ role }) => role)).toEqual(['path', 'path', 'path']);
    expect(crowd?.lines.length).toBe(crowded.lines.length - 3);
    const lifted = parted(crowded, faces, new Set([actorId('A07')]));
    expect(lifted.front.lines.length).toBe(3 + 59);
    expect(lifted.crowd?.lines.some(({ ends }) => ends.includes(actorId('A07')))).toBe(false);
  });

  test('stays the same while lines of it come to the front and go back, and is another where some are gone', () => {
    const first = parted(crowded, faces, new Set());
    const lines = crowded.lines.map((each, i) => ({
      ...each,
      role: i === 700 ? ('path' as const) : each.role,
    }));
    const second = parted({ ...crowded, lines }, faces, new Set(), first);
    expect(second.crowd).toBe(first.crowd);
    expect(second.front.lines.length).toBe(first.front.lines.length + 1);
    expect(parted(crowded, faces, new Set(), second).crowd).toBe(first.crowd);
    const fewer = { ...crowded, lines: crowded.lines.filter((_, i) => i !== 700) };
    expect(parted(fewer, faces, new Set(), first).crowd).not.toBe(first.crowd);
    const otherwise = crowded.lines.map((each, i) => (i === 700 ? { ...each, hostile: 5 } : each));
    expect(parted({ ...crowded, lines: otherwise }, faces, new Set(), first).crowd).not.toBe(first.crowd);
  });

  test('made from the one before is the crowd made anew, whoever came, went or changed', () => {
    const without = (gone: string, each: DrawnLine[]) =>
      each.filter(({ ends }) => !ends.includes(actorId(gone)));
    const earlier = {
      ...crowded,
      actors: crowded.actors.filter(({ id }) => id !== 'A20'),
      lines: without('A20', [...crowded.lines]).filter((_, i) => i % 70 !== 0),
    };
    const later = {
      ...crowded,
      actors: crowded.actors.filter(({ id }) => id !== 'A40'),
      lines: without('A40', [...crowded.lines]).map((each, i) =>
        i % 50 === 0 ? { ...each, positive: 5 } : each,
      ),
    };
    const others = new Map([...faces].map(([id, face]) => [id, { ...face, state: id < 'A10' }]));
    const first = parted(earlier, faces, new Set());
    expect(parted(later, others, new Set(), first)).toEqual(parted(later, others, new Set()));
    const backwards = { ...later, lines: later.lines.toReversed() };
    expect(parted(backwards, others, new Set(), first)).toEqual(parted(backwards, others, new Set()));
  });

  test('draws each line in the strokes that it has elsewhere', () => {
    const { crowd } = parted(crowded, faces, new Set());
    for (const look of crowd?.looks ?? [])
      for (const each of crowd?.lines.slice(look.start, look.end) ?? []) {
        const [from, to] = each.ends.map((id) => ({
          at: at.get(id) as Point,
          radius: 0,
          state: faces.get(id)?.state ?? false,
        }));
        if (from === undefined || to === undefined) throw new Error('a line without ends');
        const seen = strokesOf(each, from, to).map(({ width, dash, colour }) => ({ width, dash, colour }));
        expect(look.strokes.map(({ width, dash, colour }) => ({ width, dash, colour }))).toEqual(seen);
      }
  });

  test('finds the line beside a point, and none where all are farther than the reach', () => {
    const { crowd } = parted(crowded, faces, new Set());
    if (crowd === null) throw new Error('no crowd');
    const places = placesInOrder(crowded, at);
    // On the outermost row only neighbours and those beyond them run along the edge; below it there is nothing.
    expect(crowdLineAt(crowd, places, { x: 50, y: -3 }, 7)?.ends.every((id) => at.get(id)?.y === 0)).toBe(
      true,
    );
    expect(crowdLineAt(crowd, places, { x: 50, y: -8 }, 7)).toBeNull();
  });

  test('finds the line that is nearest of all, wherever the point is, and passes over who has no place', () => {
    const { crowd } = parted(crowded, faces, new Set());
    if (crowd === null) throw new Error('no crowd');
    const places = placesInOrder(crowded, new Map([...at].filter(([id]) => id !== 'A11')));
    const apart = (each: DrawnLine, point: Point) => {
      const [a, b] = each.ends.map((id) => at.get(id) as Point) as [Point, Point];
      return each.ends.some((id) => id === 'A11') ? Infinity : distanceToSegment(point, { a, b });
    };
    for (let step = 0; step < 40; step += 1) {
      const point = { x: (step * 53) % 900, y: (step * 37) % 500 };
      const least = Math.min(...crowd.lines.map((each) => apart(each, point)));
      const found = crowdLineAt(crowd, places, point, 7);
      expect(found === null ? null : apart(found, point)).toEqual(least < 7 ? expect.closeTo(least) : null);
    }
  });

  test('names at most two hundred, in sight, what answers first and then the most tied', () => {
    const many = Array.from({ length: 500 }, (_, number) => ({
      ...actor(`B${number}`, number === 499 ? 'way' : 'context'),
      ties: number,
    }));
    const places = new Map(many.map(({ id }, number) => [id, { x: number, y: 0 }]));
    const sight = { left: 100, right: 1000, top: -10, bottom: 10 };
    const named = namesWanted(picture(many, []), places, sight);
    expect(named.size).toBe(200);
    expect([...named].slice(0, 2)).toEqual(['B499', 'B498']);
    const few = namesWanted(picture(many, []), places, { ...sight, right: 120 });
    expect(few.size).toBe(21);
  });

  test('has smaller signs the less room each has, and never larger than in the look', () => {
    const room = roomOf(placesInOrder(crowded, at));
    expect(room).toBeCloseTo(Math.sqrt((900 * 500) / 60));
    expect([contextSignsOf(room), contextSignsOf(Number.POSITIVE_INFINITY)]).toEqual([1, 1]);
    expect(contextSignsOf(20)).toBeCloseTo(2 * contextSignsOf(10));
  });
});

describe('a crowd seen from afar', () => {
  const { front, crowd } = parted(crowded, faces, new Set());
  if (crowd === null) throw new Error('no crowd');
  // Ten px from one to the next.
  const near = placesInOrder(crowded, at).map((value) => value / 10);
  const far = gathered(crowded, front, crowd, near);

  const countOf = (seen: Gathered, id: ActorId) => seen.gatherings.get(id)?.members.length ?? 1;

  test('gathers all but those who answer, each once', () => {
    for (const id of ['A00', 'A01', 'A02', 'A03']) expect(countOf(far, actorId(id))).toBe(1);
    const drawn = far.picture.actors;
    expect(drawn.reduce((sum, { id }) => sum + countOf(far, id), 0)).toBe(60);
    expect(drawn.length).toBeLessThan(20);
    expect(drawn.reduce((sum, { ties }) => sum + ties, 0)).toBe(60 * 3);
  });

  test('names a gathering by one of its own, and gathers nobody from far away', () => {
    for (const [member, chief] of far.under) {
      expect(far.gatherings.get(chief)?.members ?? [chief]).toContain(member);
      const [one, other] = [at.get(member) as Point, at.get(chief) as Point];
      expect(Math.hypot(one.x - other.x, one.y - other.y) / 10).toBeLessThanOrEqual(2 * 45);
    }
  });

  test('draws one bundle for each two gatherings, and none within one', () => {
    const pairs = Array.from(far.crowd.from, (u, row) => `${u} ${far.crowd.to[row]}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.every((pair) => pair.split(' ')[0] !== pair.split(' ')[1])).toBe(true);
    const { length } = far.picture.actors;
    expect(pairs.length).toBeLessThanOrEqual((length * (length - 1)) / 2);
    expect(far.crowd.looks.at(-1)?.end).toBe(pairs.length);
  });

  test('gathers by region those of it who stand together, and nobody of another', () => {
    const regions = new Map(ids.slice(4).map((id, i) => [actorId(id), i % 2 === 0 ? 'East' : 'West']));
    const seen = gathered(crowded, front, crowd, near, regions);
    expect(seen.gatherings.size).toBe(2);
    for (const { members, region } of seen.gatherings.values()) {
      expect(region).toEqual({ name: regions.get(members[0] as ActorId), all: 28 });
      expect(new Set(members.map((id) => regions.get(id))).size).toBe(1);
      expect(members.length).toBe(28);
    }
    // Both are all over the same place: their signs are drawn beside one another.
    const signs = [...seen.gatherings.keys()].map((id) =>
      seen.picture.actors.findIndex((each) => each.id === id),
    );
    const [one, other] = signs as [number, number];
    const across = (axis: number) => (seen.at[2 * one + axis] ?? 0) - (seen.at[2 * other + axis] ?? 0);
    expect(Math.hypot(across(0), across(1))).toBeGreaterThanOrEqual(2 * gatheringRadius(28));
    // Nearer by they are in several places.
    const wide = near.map((value) => value * 4);
    const apart = gathered(crowded, front, crowd, wide, regions);
    expect(apart.gatherings.size).toBeGreaterThan(4);
    for (const { members, region } of apart.gatherings.values())
      expect(region?.all).toBeGreaterThan(members.length);
  });

  test('calls a gathering by its region with the number of it, or by the most tied and how many more', () => {
    const regions = new Map(ids.slice(4, 30).map((id) => [actorId(id), 'East']));
    const seen = gathered(crowded, front, crowd, near, regions);
    const names = [...gatheredFaces(seen, faces, ENGLISH).values()].map(({ name }) => name);
    expect(names).toContain('East, 26');
    expect(names).toContain('A00');
    const others = [...seen.gatherings].filter(([, { region }]) => region === null);
    expect(others.length).toBeGreaterThan(0);
    for (const [id, { members }] of others) expect(names).toContain(`${id} and ${members.length - 1} more`);
  });

  test('shows what it is about on the signs under which those are', () => {
    const emphasis = emphasisOf(crowded, actorId('A59'), null, actorId('A58'));
    const seen = onSigns(emphasis, { gathered: far } as CrowdSeen);
    expect(seen.on).toBe(far.under.get(actorId('A59')));
    expect([...seen.marked]).toEqual([far.under.get(actorId('A58'))]);
    for (const id of seen.near) expect(far.picture.actors.some((drawn) => drawn.id === id)).toBe(true);
  });
});

describe('signs that are too near', () => {
  test('are moved apart, the same way each time; fixed ones and those of no size stay', () => {
    const middles = Float64Array.from({ length: 40 }, (_, i) => (i % 7) * 2);
    const radii = Array.from({ length: 20 }, (_, i) => (i === 3 ? 0 : 6));
    const isFixed = (number: number) => number === 5;
    const moved = spread(middles, radii, isFixed);
    expect(spread(middles, radii, isFixed)).toEqual(moved);
    for (const i of [6, 7, 10, 11]) expect(moved[i]).toBe(middles[i]);
    const apart = (u: number, v: number) =>
      Math.hypot(
        (moved[2 * u] as number) - (moved[2 * v] as number),
        (moved[2 * u + 1] as number) - (moved[2 * v + 1] as number),
      );
    let least = Infinity;
    for (let u = 0; u < 20; u += 1)
      for (let v = 0; v < u; v += 1) if (u !== 3 && v !== 3) least = Math.min(least, apart(u, v));
    expect(least).toBeGreaterThan(8);
  });
});
