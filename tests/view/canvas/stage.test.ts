/** The stage of a crowd seen from afar: a tap on a gathering opens it, a box holds all of it, and keys find everybody. */

import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorId } from '#model/ids.ts';
import { COLOURS } from '#model/look.ts';
import type { Placed } from '#model/picture.ts';
import { ENGLISH } from '#model/words/en.ts';
import { Stage } from '#view/canvas/stage.ts';
import type { Staged } from '#view/canvas/staged.ts';
import { actor, line, picture } from '../../fixtures/pictures.ts';

const SIZE = { width: 800, height: 600 };
const ids = Array.from({ length: 60 }, (_, number) => `A${String(number).padStart(2, '0')}`);
/** Two groups of thirty, each all within a few px. */
const positions = ids.map(
  (id, number): Placed => ({
    ...{ id: actorId(id), x: (number < 30 ? 0 : 150) + (number % 6) * 3 },
    y: Math.floor((number % 30) / 6) * 3,
  }),
);
const staged: Staged = {
  picture: picture(
    ids.map((id) => actor(id, 'context')),
    ids.flatMap((one, u) => ids.slice(u + 1).map((other) => line(one, other, 'context', 1))),
  ),
  positions,
  sceneKey: '',
  faces: new Map(ids.map((id) => [actorId(id), { name: id, note: null, shape: 'circle', state: true }])),
  regions: new Map(ids.map((id, number) => [actorId(id), number < 30 ? 'West' : 'East'])),
  ...{ columns: false, hover: null, reached: null, selection: null, fan: [], thin: false, duration: 0 },
  ...{ colours: COLOURS.light, words: ENGLISH, insets: { top: 20, right: 20, bottom: 20, left: 20 } },
};

let cy: Core;
let stage: Stage;
let names: SVGGElement;

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true });
  names = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  stage = new Stage(cy, { canvas: document.createElement('canvas'), names }, () => undefined);
  stage.show(staged);
  stage.resize(SIZE);
});

afterEach(() => {
  stage.stop();
  cy.destroy();
});

const written = () => [...names.children].map(({ textContent }) => textContent);
const eventAt = (x: number, y: number) => ({ renderedPosition: { x, y } }) as unknown as EventObject;

describe('a crowd from afar', () => {
  test('is its regions, by name and number, and cytoscape holds nobody', () => {
    expect(written()).toEqual(expect.arrayContaining(['West, 30', 'East, 30']));
    expect(cy.nodes().length).toBe(0);
  });

  test('opens where a gathering is tapped, and only there', () => {
    const [one, other] = [stage.at(actorId('A14')), stage.at(actorId('A44'))];
    if (one === null || other === null) throw new Error('no place');
    const { zoom: before } = { zoom: cy.zoom() };
    expect(stage.openUnder(eventAt((one.x + other.x) / 2, one.y))).toBe(false);
    expect(cy.zoom()).toBe(before);
    expect(stage.openUnder(eventAt(one.x, one.y))).toBe(true);
    expect(cy.zoom()).toBeGreaterThan(before);
    const near = stage.at(actorId('A14'));
    expect(near?.x).toBeGreaterThan(0.3 * SIZE.width);
    expect(near?.x).toBeLessThan(0.7 * SIZE.width);
  });

  test('has all of a gathering in a box around those who are in it', () => {
    const ends = ['A00', 'A29'].map((id) => stage.at(actorId(id)));
    const [first, last] = ends as { x: number; y: number }[];
    if (first === undefined || last === undefined) throw new Error('no place');
    const box = { left: first.x - 1, top: first.y - 1, right: last.x + 1, bottom: last.y + 1 };
    expect(stage.within(box)).toEqual(ids.slice(0, 30));
  });
});

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('a crowd that takes the place of another of its scene', () => {
  const regions = new Map(ids.map((id, number) => [actorId(id), number < 30 ? 'North' : 'South']));
  const next: Staged = { ...staged, picture: { ...staged.picture }, regions };

  test('is laid out once in the task in which it comes, so that its frame has only to paint it', async () => {
    stage.show(staged);
    stage.show(next);
    expect(written()).toEqual(expect.arrayContaining(['West, 30', 'East, 30']));
    await Promise.resolve();
    expect(written()).toEqual(expect.arrayContaining(['North, 30', 'South, 30']));
  });
});

describe('what becomes a crowd', () => {
  const few: Staged = { ...staged, picture: picture([actor('A00', 'broker'), actor('A59', 'side')], []) };

  test('is laid out in one frame and painted in the next, and what was there stays till then', async () => {
    stage.show(few);
    await frame();
    expect(written()).toEqual(['A00', 'A59']);
    stage.show(staged);
    await frame();
    expect(written()).toEqual(['A00', 'A59']);
    await frame();
    expect(written()).toEqual(expect.arrayContaining(['West, 30', 'East, 30']));
  });

  test('so is another scene of few; within a scene what is new is painted in the frame it comes in', async () => {
    const other: Staged = { ...few, picture: picture([actor('A00', 'broker'), actor('A58', 'side')], []) };
    stage.show(few);
    await frame();
    stage.show(other);
    await frame();
    expect(written()).toEqual(['A00', 'A58']);
    stage.show({ ...few, sceneKey: 'another' });
    await frame();
    expect(written()).toEqual(['A00', 'A58']);
    await frame();
    expect(written()).toEqual(['A00', 'A59']);
  });

  test('is painted at once on a canvas of another size, which is blank', async () => {
    stage.show(few);
    await frame();
    stage.show(staged);
    stage.resize({ ...SIZE, width: 900 });
    expect(written()).toEqual(expect.arrayContaining(['West, 30', 'East, 30']));
  });
});
