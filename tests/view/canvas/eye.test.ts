/** The eye yields to hands: a glide under way never undoes what they have just done. */

import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { Eye } from '#view/canvas/eye.ts';

const INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const FAR_APART = [
  { x: 0, y: 0 },
  { x: 4000, y: 3000 },
];

async function frames(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed += 1)
    await new Promise<void>((done) => requestAnimationFrame(() => done()));
}

describe('the eye', () => {
  for (const [when, before] of [
    ['before the first frame', 0],
    ['in the middle', 3],
  ] as const)
    test(`stays where a pinch put it ${when} of a glide`, async () => {
      const cy = cytoscape({ headless: true, styleEnabled: true });
      const eye = new Eye(cy);
      eye.size = { width: 800, height: 600 };
      eye.fit(FAR_APART, INSETS, 60_000);
      await frames(before);
      cy.zoom(3);
      cy.emit('pinchzoom');
      await frames(3);
      expect(cy.zoom()).toBe(3);
      expect(eye.isMoved).toBe(true);
      cy.destroy();
    });

  test('does not glide to where it is', () => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    const eye = new Eye(cy);
    eye.size = { width: 800, height: 600 };
    eye.fit(FAR_APART, INSETS, 0);
    eye.fit(FAR_APART, INSETS, 60_000);
    expect(cy.animated()).toBe(false);
    eye.fit(FAR_APART.slice(1), INSETS, 60_000);
    expect(cy.animated()).toBe(true);
    cy.destroy();
  });

  test('stays where it is as long as others are seen nearly as well from there, if it may', () => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    const eye = new Eye(cy);
    eye.size = { width: 800, height: 600 };
    eye.fit(FAR_APART, INSETS, 0);
    const where = () => [cy.zoom(), cy.pan().x, cy.pan().y];
    const before = where();
    const to = (x: number, y: number) => [
      { x: 0, y: 0 },
      { x: 2000, y: 1500 },
      { x, y },
    ];
    eye.fit(to(3500, 2600), INSETS, 0, true);
    expect(where()).toEqual(before);
    // Who would be out of sight, all far to one side, all much smaller than need be.
    for (const [x, y] of [
      [4100, 3000],
      [4000, 2200],
      [2500, 1800],
    ] as const) {
      eye.fit(FAR_APART, INSETS, 0);
      eye.fit(to(x, y), INSETS, 0, true);
      expect(where()).not.toEqual(before);
    }
    eye.fit(FAR_APART, INSETS, 0);
    eye.fit(to(3500, 2600), INSETS, 0);
    expect(where()).not.toEqual(before);
    cy.destroy();
  });
});
