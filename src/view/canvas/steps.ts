/** Which actor an arrow key goes to: the nearest in that direction, those it is tied to before all others. */

import type { ActorId } from '#model/ids.ts';
import type { Placed } from '#model/picture.ts';

export type Heading = 'left' | 'right' | 'up' | 'down';

/** The heading of an arrow key, or null for another key. */
export function headingOf(key: string): Heading | null {
  const headings = new Map<string, Heading>([
    ['ArrowLeft', 'left'],
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down'],
  ]);
  return headings.get(key) ?? null;
}

/**
 * The next actor from one in a direction: within 60 degrees of it, near and straight ahead counting for more, a tie
 * counting as half the way. Null where nobody stands there. Level ones in the order given.
 */
export function neighbourInDirection(
  from: ActorId,
  heading: Heading,
  places: readonly Placed[],
  tied: ReadonlySet<ActorId>,
): ActorId | null {
  const start = places.find(({ id }) => id === from);
  if (start === undefined) return null;
  let best: ActorId | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of places) {
    if (id === from) continue;
    const { ahead, aside } = along(heading, x - start.x, y - start.y);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = (ahead + aside * 1.5) * (tied.has(id) ? 0.5 : 1);
    if (cost < bestCost - 1e-9) [best, bestCost] = [id, cost];
  }
  return best;
}

function along(heading: Heading, dx: number, dy: number): { readonly ahead: number; readonly aside: number } {
  switch (heading) {
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) };
    case 'up':
      return { ahead: -dy, aside: Math.abs(dx) };
    case 'down':
      return { ahead: dy, aside: Math.abs(dx) };
  }
}
