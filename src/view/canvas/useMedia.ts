/** Whether a media query holds, as it changes. */

import { useCallback, useSyncExternalStore } from 'react';

/** False where the page cannot tell. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (change: () => void) => {
      if (typeof window.matchMedia !== 'function') return () => undefined;
      const list = window.matchMedia(query);
      list.addEventListener('change', change);
      return () => list.removeEventListener('change', change);
    },
    [query],
  );
  return useSyncExternalStore(
    listen,
    () => typeof window.matchMedia === 'function' && window.matchMedia(query).matches,
  );
}
