/**
 * A walk over a picture by keys, the same on the network as on the map. It is left when the focus leaves, and taken up
 * where it was when the focus comes back, as after a menu; a press on the picture ends it.
 */

import { type KeyboardEvent, useState } from 'react';
import type { ActorId } from '#model/ids.ts';
import type { Hands } from './hands.ts';
import { type Ground, NO_WALK, reachedBy, type Walk, walked } from './walk.ts';

interface WalkOn {
  /** What is walked on now; null before it is there. */
  ground(): Ground | null;
  readonly hands: Hands;
  /** Brings an actor into sight. */
  reveal(actor: ActorId): void;
  /** The keyboard reached an actor, to be spoken; null when it left. */
  onReach(actor: ActorId | null): void;
}

/** Where the keyboard is, and the listeners of what is walked. */
export function useWalk({ ground, hands, reveal, onReach }: WalkOn) {
  const [walk, setWalk] = useState<Walk>(NO_WALK);
  const [isHere, setHere] = useState(false);
  const go = (next: Walk) => {
    const actor = reachedBy(next);
    if (actor !== reachedBy(walk)) {
      if (actor !== null) reveal(actor);
      onReach(actor);
    }
    setWalk(next);
  };
  return {
    reached: isHere ? reachedBy(walk) : null,
    listeners: {
      onKeyDown(event: KeyboardEvent) {
        const now = ground();
        if (now === null) return;
        const next = walked(stillDrawn(walk, now), event, now, hands);
        if (next === null) return;
        event.preventDefault();
        go(next);
      },
      onFocus() {
        setHere(true);
        const now = ground();
        const actor = now === null ? null : reachedBy(stillDrawn(walk, now));
        if (actor !== null) onReach(actor);
      },
      onBlur() {
        setHere(false);
        if (reachedBy(walk) !== null) onReach(null);
      },
      onPointerDown() {
        if (reachedBy(walk) !== null) go(NO_WALK);
      },
    },
  };
}

/** The walk without those who have gone since. */
function stillDrawn(walk: Walk, { places }: Ground): Walk {
  const here = new Set(places.map(({ id }) => id));
  return walk.trail.every((id) => here.has(id))
    ? walk
    : { trail: walk.trail.filter((id) => here.has(id)), entered: null };
}
