/** What is painted of a picture, at rest and with an actor under the pointer. */

import { describe, expect, test } from 'vitest';
import { placeActors } from '#layout/placeActors.ts';
import { type ActorId, actorId } from '#model/ids.ts';
import { boxesOverlap, circleInBox, distance, distanceToBox, type Point } from '#model/plane.ts';
import { ENGLISH } from '#model/words/en.ts';
import { emphasisOf, NO_EMPHASIS } from '#view/canvas/emphasis.ts';
import { shownAtOnce, shownUnder, withNamesOfNear } from '#view/canvas/foreground.ts';
import { lineAt } from '#view/canvas/lineAt.ts';
import { platesOf } from '#view/canvas/plates.ts';
import { type Scene, type SceneInput, sceneOf } from '#view/canvas/scene.ts';
import { fitted, insetsForNames, signScale } from '#view/canvas/viewport.ts';
import { actor, columnsRequest, firstViewRequest, line, picture } from '../../fixtures/pictures.ts';

const NAMES: Readonly<Record<string, string>> = {
  'KHAAN-QUEST': 'Khaan Quest',
  UNSC: 'UN Security Council',
  'US-CHINA-DIALOGUE': 'US–China dialogue',
  PHI: 'Philippines',
  USA: 'United States',
  SUMMIT: 'China–Japan–ROK Trilateral Summit',
  TALKS: 'Ulaanbaatar talks, Nov 2012',
};

function inputOf(request = firstViewRequest(), change: Partial<SceneInput> = {}): SceneInput {
  const places = placeActors(request);
  return {
    picture: request.picture,
    at: new Map(places.map(({ id, x, y }) => [id, { x, y }])),
    faces: new Map(
      places.map(({ id }) => [
        id,
        { name: NAMES[id] ?? 'South Korea', note: null, shape: 'circle', state: true },
      ]),
    ),
    ...{ scale: 'screen', signs: 1, columns: request.mode === 'columns', space: null, words: ENGLISH },
    measure: (text, size) => text.length * size * 0.55,
    ...change,
  };
}

const input = inputOf();
const scene = sceneOf(input);

describe('the first view', () => {
  test('names every actor that answers, and no name lies on another, an actor or a numeral', () => {
    const named = new Set(scene.names.map(({ actor }) => actor));
    for (const { id, role } of input.picture.actors) if (role !== 'context') expect(named).toContain(id);
    for (const [i, { box }] of scene.names.entries()) {
      expect(scene.names.slice(i + 1).filter((other) => boxesOverlap(box, other.box))).toEqual([]);
      expect(scene.bodies.filter(({ at, reach }) => circleInBox(at, reach, box))).toEqual([]);
      expect(scene.plates.filter(({ at, radius }) => circleInBox(at, radius, box))).toEqual([]);
    }
  });

  test('fills the broker alone', () => {
    expect(scene.bodies.filter(({ fill }) => fill === 'ink').map(({ id }) => id)).toEqual(['MON']);
  });

  test('numbers the ten estranged pairs, no two numerals on one another', () => {
    expect(scene.plates.map(({ text }) => Number(text)).toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    for (const [i, one] of scene.plates.entries())
      for (const other of scene.plates.slice(i + 1)) expect(distance(one.at, other.at)).toBeGreaterThan(18);
  });

  test('lays faded lines lowest and paths highest', () => {
    const layers = scene.strokes.map(({ layer }) => layer);
    expect(layers.indexOf('hostile')).toBeGreaterThan(layers.lastIndexOf('faded'));
    expect(layers.indexOf('path')).toBeGreaterThan(layers.lastIndexOf('hostile'));
  });

  test('is the same at each call', () => {
    expect(sceneOf(input)).toEqual(scene);
  });
});

describe('an actor under the pointer', () => {
  const emphasis = emphasisOf(input.picture, actorId('CHN'), null, null);
  const shown = shownUnder(scene, emphasis, input);

  test('moves nothing', () => {
    expect(shown.bodies.map(({ at, radius }) => [at, radius])).toEqual(
      scene.bodies.map(({ at, radius }) => [at, radius]),
    );
    const before = new Map(scene.names.map((name) => [name.key, name.middle]));
    for (const { key, middle } of shown.names) if (before.has(key)) expect(middle).toEqual(before.get(key));
  });

  test('fades those it has no tie with, and no others', () => {
    const near = new Set<ActorId>([actorId('CHN')]);
    for (const { ends } of input.picture.lines)
      if (ends.includes(actorId('CHN'))) for (const end of ends) near.add(end);
    for (const { id } of scene.bodies) expect(shown.faded.has(id)).toBe(!near.has(id));
  });

  test('keeps the numerals of its own lines only', () => {
    const own = shown.plates.filter(({ kind }) => kind === 'pair').map(({ text }) => text);
    expect(own.toSorted()).toEqual(['1', '6', '7', '8']);
  });

  test('shows its context ties by their sign', () => {
    const faded = (strokes: typeof scene.strokes) => strokes.filter(({ layer }) => layer === 'faded').length;
    expect(shown.strokes.filter(({ layer }) => layer === 'rival').length).toBeGreaterThan(0);
    expect(faded(shown.strokes)).toBeGreaterThan(0);
    expect(shownUnder(scene, NO_EMPHASIS, input).strokes).toEqual(scene.strokes);
  });

  test('in a crowd is shown with the names there are, and those of its neighbours come after', () => {
    // As in a crowd that has no room for the names of all.
    const few = { ...scene, names: scene.names.filter(({ actor }) => actor === 'CHN') };
    const first = shownAtOnce(few, emphasis, input);
    expect(first.names.map(({ key, middle }) => [key, middle])).toEqual(
      few.names.map(({ key, middle }) => [key, middle]),
    );
    const named = withNamesOfNear(first, emphasis, input);
    expect(named.slice(0, first.names.length)).toEqual(first.names);
    expect(named.length).toBeGreaterThan(first.names.length);
    for (const { actor } of named) expect(emphasis.near).toContain(actor);
  });

  test('that is not drawn is as none', () => {
    expect(emphasisOf(input.picture, actorId('GONE'), null, null).on).toBeNull();
  });
});

test('a chosen pair has a band under its line, a chosen actor a mark, the chosen broker none', () => {
  const pair = emphasisOf(input.picture, null, { pair: [actorId('JPN'), actorId('CHN')] }, null);
  expect(shownUnder(scene, pair, input).bands.length).toBe(1);
  expect(emphasisOf(input.picture, null, { actor: actorId('JPN') }, null).marked).toContain('JPN');
  expect(emphasisOf(input.picture, null, { actor: actorId('MON') }, null).marked.size).toBe(0);
});

describe('columns', () => {
  const columns = sceneOf(inputOf(columnsRequest()));

  test('print ranks inside, legs as numbers, costs on the other lines, and the direct tie in words', () => {
    const inside = new Map(columns.bodies.map(({ id, inside: text }) => [id, text]));
    expect(inside.get(actorId('CHN'))).toBe('2=');
    expect(columns.plates.filter(({ kind }) => kind === 'leg').map(({ text }) => text)).toEqual(['1', '2']);
    const words = columns.plates.filter(({ kind }) => kind === 'words').map(({ text }) => text);
    expect(words).toContain('Direct: hostility 5, cooperation 3. Never part of a path.');
    expect(words.filter((text) => /^\d$/.test(text)).length).toBe(9);
  });

  test('where signs are close have no rank in them, and costs only where they lie on nothing', () => {
    const close = sceneOf({ ...inputOf(columnsRequest()), answering: 0.5 });
    const radius = (bodies: typeof close.bodies, id: string) =>
      bodies.find((body) => body.id === id)?.radius as number;
    expect(radius(close.bodies, 'CHN')).toBeCloseTo(radius(columns.bodies, 'CHN') / 2);
    // Whom the question is about stays larger.
    expect(radius(close.bodies, 'JPN')).toBeGreaterThan(0.7 * radius(columns.bodies, 'JPN'));
    expect(close.bodies.map(({ inside }) => inside).filter((inside) => inside !== null)).toEqual(['1']);
    // Of all words the tie of the two sides stays.
    expect(close.plates.filter(({ kind }) => kind === 'words').map(({ weight }) => weight)).toEqual([700]);
    const closer = sceneOf({ ...inputOf(columnsRequest()), answering: 0.8 });
    for (const plate of closer.plates.filter(({ kind }) => kind === 'words'))
      for (const other of [...closer.bodies, ...closer.plates.filter((each) => each !== plate)])
        expect(distance(plate.at, other.at)).toBeGreaterThan(plate.weight === 400 ? other.radius : 0);
    const widest = (strokes: typeof close.strokes) => Math.max(...strokes.map(({ width }) => width));
    expect(widest(close.strokes)).toBeLessThan(widest(columns.strokes) / 2);
  });

  test('a line is found along its curve, not along the straight way', () => {
    const leg = columns.lines.find(({ line }) => line.ends.join() === 'JPN,MON');
    const middle = columns.plates.find(({ text, kind }) => kind === 'leg' && text === '1')?.at;
    expect(lineAt(columns.lines, middle ?? { x: 0, y: 0 }, 7)).toBe(leg?.line);
    expect(lineAt(columns.lines, { x: -1000, y: -1000 }, 7)).toBeNull();
  });
});

test('where signs are close, numbers of pairs give way to who answers, and to nobody of the context', () => {
  const numbered = (isContext: boolean) =>
    platesOf(
      scene.lines,
      { ...input, answering: 0.9 },
      [],
      [{ at: { x: 0, y: 0 }, radius: 2000, isContext }],
    ).plates.filter(({ kind }) => kind === 'pair').length;
  expect([numbered(true), numbered(false)]).toEqual([10, 0]);
});

test('a gathered crowd has no name on a sign or nearer to another than to its own', () => {
  const around = Array.from({ length: 9 }, (_, i) => ({ id: `G${i}`, angle: (i * 2 * Math.PI) / 10 }));
  const answering = [
    ['USA', { x: 0, y: 0 }],
    ['PHI', { x: 30, y: 0 }],
    ['CHN', { x: 15, y: -22 }],
  ] as const;
  const ring = around.map(({ id, angle }): [ActorId, Point] => [
    actorId(id),
    { x: 15 + 60 * Math.cos(angle), y: -10 + 60 * Math.sin(angle) },
  ]);
  const at = new Map([...answering.map(([id, place]): [ActorId, Point] => [actorId(id), place]), ...ring]);
  const actors = [
    ...answering.map(([id]) => actor(id, 'way')),
    ...around.map(({ id }) => actor(id, 'context')),
  ];
  const seen = sceneOf({
    ...inputOf(),
    ...{ picture: picture(actors, []), at, answering: 0.4 },
    faces: new Map(
      [...at.keys()].map((id) => [id, { name: NAMES[id] ?? id, note: null, shape: 'circle', state: true }]),
    ),
    crowd: {
      named: new Set(at.keys()),
      contextSigns: 0.3,
      gatherings: new Map(ring.map(([id]) => [id, { count: 20, radius: 12, isRegion: false }])),
    },
  });
  expect(seen.names.length).toBeGreaterThan(8);
  for (const { box } of seen.names)
    expect(seen.bodies.filter(({ at: middle, reach }) => circleInBox(middle, reach, box))).toEqual([]);
  expectNamesBesideTheirOwn(seen);
});

test('on a phone a name that would stand beside another sign is left out', () => {
  const near = new Map([...input.at].map(([id, { x, y }]) => [id, { x: x * 0.3, y: y * 0.3 }]));
  const space = { left: -190, top: -140, right: 190, bottom: 140 };
  const seen = sceneOf(inputOf(firstViewRequest(), { at: near, scale: 'phone', space }));
  expect(seen.names.length).toBeGreaterThan(5);
  expectNamesBesideTheirOwn(seen);
});

/** That to no other sign than its own a name is clearly nearer. */
function expectNamesBesideTheirOwn({ names, bodies }: Scene): void {
  for (const { box, actor: named } of names) {
    const away = ({ at, radius }: (typeof bodies)[number]) => distanceToBox(at, box) - radius;
    const own = bodies.find(({ id }) => id === named);
    const nearer = bodies.filter((body) => away(body) < 0.8 * (own === undefined ? 0 : away(own)));
    expect(nearer.map(({ id }) => id)).toEqual([]);
  }
}

describe('the viewport', () => {
  const insets = { top: 10, right: 20, bottom: 30, left: 40 };
  const size = { width: 460, height: 340 };

  test('fits all points inside the insets, in their middle', () => {
    const points = [
      { x: -100, y: -50 },
      { x: 300, y: 150 },
    ];
    const { zoom, pan } = fitted(points, size, insets);
    expect(zoom).toBe(1);
    expect(points.map(({ x }) => x * zoom + pan.x)).toEqual([40, 440]);
    expect(points.map(({ y }) => y * zoom + pan.y)).toEqual([60, 260]);
  });

  test('of one point or none is finite and not too near', () => {
    expect(fitted([{ x: 5, y: 5 }], size, insets).zoom).toBe(1.6);
    expect(fitted([], size, insets)).toEqual({ zoom: 1, pan: { x: 230, y: 170 } });
  });

  test('leaves room for long names at the sides, but not half of a small canvas', () => {
    const named = [
      { x: 0, y: 0, nameWidth: () => 30 },
      { x: 500, y: 0, nameWidth: () => 60 },
      { x: 250, y: 0, nameWidth: () => 400 },
    ];
    expect(insetsForNames(named, { width: 824, height: 600 }, insets)).toEqual({
      ...insets,
      left: 56,
      right: 86,
    });
    const wide = named.map((point) => ({ ...point, nameWidth: () => 300 }));
    expect(insetsForNames(wide, { width: 390, height: 300 }, insets).right).toBeLessThan(60);
  });

  test('signs grow a little with nearness, and within bounds', () => {
    expect(signScale(1, 1)).toBe(1);
    expect(signScale(2, 1)).toBeGreaterThan(1);
    expect(signScale(100, 1)).toBe(1.5);
    expect(signScale(0.01, 1)).toBe(0.6);
  });
});

describe('two periods that are compared', () => {
  const [first, second, third, ...others] = firstViewRequest().picture.lines.map((line) => ({
    ...line,
    number: null,
  }));
  const changes = ['gained', 'lost', 'turned'] as const;
  const lines = [first, second, third].flatMap((line, at) =>
    line === undefined ? [] : [{ ...line, change: changes[at] ?? null }],
  );
  const request = firstViewRequest();
  const compared = sceneOf({ ...input, picture: { ...request.picture, lines: [...lines, ...others] } });

  test('give way to the more telling where one would cover another, and come when their actor is in question', () => {
    const ends = (at: number) => [actorId(`A${at}`), actorId(`B${at}`)] as const;
    const telling = ['onlyOne', 'sign', 'dates', 'onlyOther'] as const;
    const lines = telling.map((change, at) => ({
      ...line('A', 'B', 'path', 2),
      ...{ ends: ends(at), change },
    }));
    // The first three run side by side, 12 px apart; the last is far off.
    const placed = (at: number, end: 0 | 1) =>
      [ends(at)[end], { x: end * 44, y: at === 3 ? 400 : 12 * at }] as const;
    const at = new Map(telling.flatMap((_, row) => [placed(row, 0), placed(row, 1)]));
    const actors = [...at.keys()].map((id) => ({ id, role: 'context' as const, rank: null, ties: 1 }));
    const crowded = { ...input, picture: { actors, lines, ties: 4 }, at };
    const seen = sceneOf(crowded);
    const told = ({ plates }: Pick<typeof seen, 'plates'>) => plates.map((plate) => plate.line.change);
    expect(told(seen)).toEqual(['sign', 'onlyOther']);
    const asked = shownUnder(seen, emphasisOf(crowded.picture, actorId('A2'), null, null), crowded);
    expect(told(asked)).toEqual(['dates']);
  });

  test('put a disc with the mark of its change on each line, and no name lies on one', () => {
    const discs = compared.plates.filter(({ kind }) => kind === 'change');
    expect(discs.map(({ line }) => line.change).toSorted()).toEqual(changes.toSorted());
    for (const { at, radius } of discs)
      expect(compared.names.filter(({ box }) => circleInBox(at, radius, box))).toEqual([]);
  });
});
