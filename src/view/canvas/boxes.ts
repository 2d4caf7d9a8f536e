/** The box that hands draw around actors: by dragging with Shift held or with its tool, or with three fingers. */

import type { Core } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import type { Box, Point } from '#model/plane.ts';

/** Who stands in a box, px from the canvas's top left. */
export type Within = (box: Box) => readonly ActorId[];

/** Tells of each box that is drawn around somebody; the point is where it ended, px from the canvas's top left. */
export function bindBoxes(
  cy: Core,
  within: Within,
  onBox: (actors: readonly ActorId[], at: Point) => void,
): void {
  let pressed: Point | null = null;
  cy.on('tapstart', ({ renderedPosition }) => {
    pressed = renderedPosition;
  });
  cy.on('boxstart', ({ originalEvent, renderedPosition }) => {
    const fingers = fingersOn(cy, originalEvent);
    const from = fingers ?? pressed ?? renderedPosition;
    let to = from;
    // Cytoscape tells of one finger, and not of three.
    const follow = (event: Event) => {
      to = fingersOn(cy, event) ?? to;
    };
    const canvas = cy.container();
    canvas?.addEventListener('touchmove', follow, { passive: true });
    cy.one('boxend', (end) => {
      canvas?.removeEventListener('touchmove', follow);
      if (fingers === null) to = end.renderedPosition;
      // Cytoscape marks what is in the box after this event.
      setTimeout(() => {
        if (cy.destroyed()) return;
        cy.batch(() => cy.elements(':selected').unselect());
        const actors = within(boxBetween(from, to));
        if (actors.length > 0) onBox(actors, to);
      }, 0);
    });
  });
}

/** The middle of three fingers, px from the canvas's top left; null where there are fewer. */
function fingersOn(cy: Core, event: Event | undefined): Point | null {
  const touches = (event as Partial<TouchEvent> | undefined)?.touches;
  if (touches === undefined || touches.length < 3) return null;
  const box = cy.container()?.getBoundingClientRect();
  const three = [...touches].slice(0, 3);
  return {
    x: three.reduce((sum, { clientX }) => sum + clientX, 0) / 3 - (box?.left ?? 0),
    y: three.reduce((sum, { clientY }) => sum + clientY, 0) / 3 - (box?.top ?? 0),
  };
}

const boxBetween = (one: Point, other: Point): Box => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  right: Math.max(one.x, other.x),
  bottom: Math.max(one.y, other.y),
});
