/** Walking the picture by keys: arrows to neighbours, Enter to choose, again to open, Backspace back, the menu key. */

import type { ActorId } from '#model/ids.ts';
import type { Placed } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import type { Hands, Modifiers } from './hands.ts';
import { type Heading, headingOf, neighbourInDirection } from './steps.ts';

/** A key press, as a browser tells it. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What a walk needs of the canvas. */
export interface Ground {
  readonly places: readonly Placed[];
  /** Where a walk begins. */
  readonly first: ActorId | null;
  tied(actor: ActorId): ReadonlySet<ActorId>;
  /** Where the menu of an actor opens, px of the window. */
  menuPoint(actor: ActorId): Point | null;
}

/** The way walked so far. The last of the trail is where the keyboard is. */
export interface Walk {
  readonly trail: readonly ActorId[];
  /** The actor chosen by the last Enter, so that the next opens it. */
  readonly entered: ActorId | null;
}

export const NO_WALK: Walk = { trail: [], entered: null };

/** Where the keyboard is, or null. */
export function reachedBy({ trail }: Walk): ActorId | null {
  return trail.at(-1) ?? null;
}

/** What a key makes of a walk; null where the key is none of the canvas's. */
export function walked(walk: Walk, key: Key, ground: Ground, hands: Hands): Walk | null {
  if (key.ctrlKey || key.metaKey) return null;
  const here = reachedBy(walk);
  const heading = headingOf(key.key);
  if (heading !== null) return key.altKey ? null : stepped(walk, heading, ground);
  if (here === null) return null;
  if (key.key === 'Backspace') return { trail: walk.trail.slice(0, -1), entered: null };
  if (key.key === 'Enter') return entered(walk, here, key, hands);
  if (key.key === 'ContextMenu' || (key.key === 'F10' && key.shiftKey)) {
    const at = ground.menuPoint(here);
    if (at !== null) hands.onMenu({ actor: here }, at);
    return walk;
  }
  return null;
}

function stepped(walk: Walk, heading: Heading, { places, first, tied }: Ground): Walk {
  const here = reachedBy(walk);
  const next = here === null ? first : neighbourInDirection(here, heading, places, tied(here));
  return next === null ? walk : { trail: [...walk.trail, next], entered: null };
}

function entered(walk: Walk, here: ActorId, key: Key, hands: Hands): Walk {
  if (walk.entered === here && !key.shiftKey) {
    hands.onOpen(here);
    return { ...walk, entered: null };
  }
  const modifiers: Modifiers = { shift: key.shiftKey, alt: key.altKey, mod: false };
  hands.onTap({ actor: here }, modifiers);
  return { ...walk, entered: here };
}
