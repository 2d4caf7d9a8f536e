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
});
