/** A chosen line opened into its ties. */

import { expect, test } from 'vitest';
import { actorId, tieId } from '#model/ids.ts';
import type { DrawnLine } from '#model/picture.ts';
import { distance } from '#model/plane.ts';
import { pointOnWay } from '#model/strokes.ts';
import { ENGLISH } from '#model/words/en.ts';
import { emphasisOf } from '#view/canvas/emphasis.ts';
import { shownUnder } from '#view/canvas/foreground.ts';
import { lineAt } from '#view/canvas/lineAt.ts';
import { type SceneInput, sceneOf } from '#view/canvas/scene.ts';

const [JPN, MON, PRK] = [actorId('JPN'), actorId('MON'), actorId('PRK')];
const ties = ['T1', 'T2', 'T3'].map(tieId);

const plain = { number: null, change: null, unknown: false, status: 'actual' } as const;
const whole: DrawnLine = { ...plain, ends: [JPN, MON], role: 'path', positive: 4, hostile: 2, ties };
const other: DrawnLine = {
  ...plain,
  ...{ ends: [MON, PRK], role: 'path', positive: 3, hostile: 0, ties: [tieId('T4')] },
};
const fan = ties.map(
  (id, i): DrawnLine => ({
    ...plain,
    ...{ ends: whole.ends, ties: [id], positive: i < 2 ? 4 : 0, hostile: i < 2 ? 0 : 2 },
    role: i < 2 ? 'rival' : 'estranged',
  }),
);

const input: SceneInput = {
  picture: {
    actors: [JPN, MON, PRK].map((id) => ({ id, role: 'way', rank: null, ties: 1 })),
    lines: [whole, other],
    ties: 4,
  },
  at: new Map([
    [JPN, { x: 0, y: 0 }],
    [MON, { x: 300, y: 0 }],
    [PRK, { x: 300, y: 300 }],
  ]),
  faces: new Map(),
  ...{ scale: 'screen', signs: 1, columns: false, space: null },
  words: ENGLISH,
  measure: (text, size) => text.length * size * 0.55,
};
const scene = sceneOf(input);
const opened = (hover: typeof JPN | null = null) =>
  shownUnder(scene, emphasisOf(input.picture, hover, { tie: tieId('T3') }, null, fan), input);

test('Each tie has a curve of its own in place of the line, apart from the others in the middle', () => {
  const { rays, strokes } = opened();
  expect(rays.map(({ line }) => line.ties)).toEqual(ties.map((id) => [id]));
  const middles = rays.map(({ way }) => pointOnWay(way, 0.5));
  for (const [i, one] of middles.entries())
    for (const next of middles.slice(i + 1)) expect(distance(one, next)).toBeGreaterThan(16);
  expect(strokes.filter(({ colour }) => colour === 'hostile').length).toBeGreaterThan(0);
  // Of the line it was, nothing is left: its straight way is nobody's.
  const way = scene.strokes.find(({ width }) => width > 6)?.way;
  expect(way).toBeDefined();
  expect(strokes.map((stroke) => stroke.way)).not.toContainEqual(way);
});

test('A curve is found under the pointer, and only the chosen tie has a band', () => {
  const { rays, bands } = opened();
  for (const ray of rays) expect(lineAt(rays, pointOnWay(ray.way, 0.5), 4)?.ties).toEqual(ray.line.ties);
  expect(bands).toEqual([rays[2]?.way]);
});

test('The curves fade into their line where an actor elsewhere is in question', () => {
  expect(opened(PRK).rays).toEqual([]);
  expect(opened(JPN).rays.length).toBe(3);
});
