/** Finds the sign under a point of the picture as it is painted. */

import type { Point } from '#model/plane.ts';
import type { Body } from './scene.ts';

/** What a pointer or a fingertip may miss an actor by, px. */
export const ACTOR_MARGIN = 5;

/**
 * The sign under a point, px before the pan; null where there is none. What answers lies over the context; of several the
 * nearest. Cost: linear, which for 10,000 signs is less than an index would cost at each change of the zoom.
 */
export function signAt(bodies: readonly Body[], { x, y }: Point): Body | null {
  let best: Body | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const body of bodies) {
    const reach = body.reach + ACTOR_MARGIN;
    const [dx, dy] = [body.at.x - x, body.at.y - y];
    const apart = dx * dx + dy * dy;
    if (apart > reach * reach) continue;
    const cost = apart + (body.role === 'context' ? FAR : 0);
    if (cost < least) [best, least] = [body, cost];
  }
  return best;
}

/** More than any square of a distance between a point and a sign that it is on. */
const FAR = 1e9;
