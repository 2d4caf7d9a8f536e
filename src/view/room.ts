/** How much room the window has, in the three sizes that the look knows. */

import { useSyncExternalStore } from 'react';

/** `wide` from 1100 px, `phone` under 640 px, `middle` between. */
export type Room = 'wide' | 'middle' | 'phone';

const PHONE = '(max-width: 639px)';
const WIDE = '(min-width: 1100px)';

/** The room there is now; `wide` where that cannot be told. */
export function roomNow(): Room {
  if (typeof window.matchMedia !== 'function') return 'wide';
  if (window.matchMedia(PHONE).matches) return 'phone';
  return window.matchMedia(WIDE).matches ? 'wide' : 'middle';
}

function onRoom(change: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const queries = [window.matchMedia(PHONE), window.matchMedia(WIDE)];
  for (const query of queries) query.addEventListener('change', change);
  return () => {
    for (const query of queries) query.removeEventListener('change', change);
  };
}

/** The room there is, as it changes. */
export function useRoom(): Room {
  return useSyncExternalStore(onRoom, roomNow);
}
