/** Hands on a picture of which cytoscape holds nobody: they find, take and move everybody all the same. */

import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActorId } from '#model/ids.ts';
import type { Box } from '#model/plane.ts';
import { bindBoxes } from '#view/canvas/boxes.ts';
import { Places } from '#view/canvas/places.ts';
import type { Body } from '#view/canvas/scene.ts';
import { signAt } from '#view/canvas/signAt.ts';
import { Taken } from '#view/canvas/taken.ts';

const body = (id: string, x: number, role: Body['role'] = 'context', reach = 10) =>
  ({ id, at: { x, y: 0 }, reach, role }) as Body;

let box: HTMLElement;
let cy: Core;

beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
  cy = cytoscape({ container: box, headless: true, styleEnabled: true });
});

afterEach(() => {
  cy.destroy();
  box.remove();
});

const held = () =>
  cy
    .nodes()
    .map((node) => node.data('actor') as string)
    .toSorted();

describe('the sign under a point', () => {
  test('is the nearest within reach, and what answers before the context', () => {
    const bodies = [body('A', 0), body('B', 12), body('C', 24, 'way')];
    expect(signAt(bodies, { x: 5, y: 0 })?.id).toBe('A');
    expect(signAt(bodies, { x: 7, y: 0 })?.id).toBe('B');
    expect(signAt(bodies, { x: 13, y: 0 })?.id).toBe('C');
    expect(signAt(bodies, { x: 0, y: 16 })).toBeNull();
  });
});

describe('signs taken', () => {
  /** One in each ten px. */
  const begun = () =>
    new Taken(cy, ({ x, y }) =>
      y > 100 ? null : { actor: `A${Math.floor(x / 10)}` as ActorId, role: 'context', at: { x, y }, size: 8 },
    );
  const send = (type: string, clientX: number, buttons = 0, clientY = 0) =>
    box.dispatchEvent(new MouseEvent(type, { clientX, clientY, buttons, bubbles: true }));

  test('are there before cytoscape hears of the pointer', () => {
    const taken = begun();
    const seen: string[][] = [];
    box.addEventListener('mousemove', () => void seen.push(held()));
    box.addEventListener('mousedown', () => void seen.push(held()));
    send('mousemove', 15);
    send('mousedown', 25, 1);
    expect(seen).toEqual([['A1'], ['A1', 'A2']]);
    expect(cy.nodes()[1]?.position()).toEqual({ x: 25, y: 0 });
    taken.stop();
    send('mousemove', 55);
    expect(held()).toEqual(['A1', 'A2']);
  });

  test('are few, whoever the pointer passes over, and those before it are let go', () => {
    const taken = begun();
    for (let x = 5; x < 400; x += 10) send('mousemove', x);
    expect(held()).toEqual(['A38', 'A39']);
    send('mousemove', 385);
    send('mousemove', 385, 0, 200);
    expect(held()).toEqual(['A38', 'A39']);
    taken.clear();
    expect(held()).toEqual([]);
    send('mousemove', 375);
    expect(held()).toEqual(['A37']);
  });

  test('are no others while one is dragged over them', () => {
    begun();
    send('mousedown', 15, 1);
    for (let x = 20; x < 90; x += 10) send('mousemove', x, 1);
    expect(held()).toEqual(['A1']);
  });
});

describe('places', () => {
  const placed = (id: string, x: number) => ({ id: id as ActorId, x, y: 0 });

  test('are of all, held or not, and follow whoever is dragged', () => {
    const changed = vi.fn();
    const places = new Places(cy, changed);
    const before = [placed('A', 1), placed('B', 2)];
    places.moveTo([], before, 0);
    cy.add({ data: { id: 'actor A', actor: 'A' }, position: { x: 1, y: 0 } });
    cy.nodes()[0]?.position({ x: 5, y: 5 });
    expect([places.of('A' as ActorId), places.of('B' as ActorId)]).toEqual([
      { x: 5, y: 5 },
      { x: 2, y: 0 },
    ]);
    // Whose place did not change stays where the hand has it.
    places.moveTo(before, [placed('A', 1), placed('B', 7), placed('C', 9)], 0);
    expect(['A', 'B', 'C'].map((id) => places.of(id as ActorId)?.x)).toEqual([5, 7, 9]);
    expect(changed).toHaveBeenCalledTimes(4);
    places.moveTo([placed('A', 1)], [placed('A', 3)], 0);
    expect(cy.nodes()[0]?.position()).toEqual({ x: 3, y: 0 });
  });
});

describe('a box', () => {
  test('is from where the pointer went down to where it was let go', async () => {
    const boxes: Box[] = [];
    const told = new Promise<unknown>((done) =>
      bindBoxes(
        cy,
        (drawn) => {
          boxes.push(drawn);
          return ['A' as ActorId];
        },
        (actors, at) => done({ actors, at }),
      ),
    );
    const emit = (type: string, x: number, y: number) =>
      cy.emit({ type, position: { x, y } } as unknown as string);
    emit('tapstart', 40, 50);
    emit('boxstart', 44, 50);
    emit('boxend', 10, 90);
    expect(await told).toEqual({ actors: ['A'], at: { x: 10, y: 90 } });
    expect(boxes).toEqual([{ left: 10, top: 50, right: 40, bottom: 90 }]);
  });
});
