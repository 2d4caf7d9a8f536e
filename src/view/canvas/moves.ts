/** Moves actors to their places, at once or over time. Only those whose place was changed are touched. */

import type { Core } from 'cytoscape';
import type { Placed } from '#model/picture.ts';
import { actorElement } from './elements.ts';
import { move } from './motion.ts';

/** With more to move than this, moving step by step would stutter. */
export const MOST_TO_ANIMATE = 240;

/**
 * Moves actors from where they are to their places, and gives back what stops it. An actor that had no place before
 * stands at its own at once; one whose place did not change stays where the user may be holding it.
 */
export function moveActors(
  cy: Core,
  before: readonly Placed[],
  after: readonly Placed[],
  duration: number,
): (() => void) | null {
  const old = new Map(before.map((placed) => [placed.id, placed]));
  const moves = after.flatMap(({ id, x, y }) => {
    const was = old.get(id);
    const node = cy.getElementById(actorElement(id));
    if (node.empty() || (was !== undefined && was.x === x && was.y === y)) return [];
    return [{ node, from: { ...node.position() }, to: { x, y }, isNew: was === undefined }];
  });
  if (moves.length === 0) return null;
  return move(moves.length > MOST_TO_ANIMATE ? 0 : duration, (share) =>
    cy.batch(() => {
      for (const { node, from, to, isNew } of moves) {
        const t = isNew ? 1 : share;
        node.position({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
      }
    }),
  );
}
