/**
 * The query of the page's address. It is written at once, but for what writes over an entry of the history again and again,
 * as each year that is played does: that waits its turn, since browsers refuse more than a hundred in half a minute.
 */

import type { AddressBar } from '#store/outside.ts';

/** How many are written at once before the next has to wait. */
const AT_ONCE = 20;
/** How long one that waits is written after the one before, and how long it takes until one more is written at once, ms. */
const EVERY = 400;

/** Makes the bar of the page. `inside` gives a query as it stands in the address. */
export function createAddressBar(inside: (query: string) => string): AddressBar {
  let waiting: string | null = null;
  let left = AT_ONCE;
  let isCounting = false;
  const address = (query: string) => window.location.pathname + inside(query);
  const writeOver = () => {
    if (waiting !== null) window.history.replaceState(null, '', address(waiting));
    waiting = null;
  };
  const turn = () => {
    if (waiting === null) left += 1;
    else writeOver();
    isCounting = left < AT_ONCE;
    if (isCounting) setTimeout(turn, EVERY);
  };
  const count = () => {
    left = Math.max(0, left - 1);
    if (!isCounting) setTimeout(turn, EVERY);
    isCounting = true;
  };
  window.addEventListener('pagehide', writeOver);
  // The entry that was to be written over is no longer the one there.
  window.addEventListener('popstate', () => {
    waiting = null;
  });
  return {
    read: () => (waiting === null ? window.location.search : inside(waiting)),
    write(query, how) {
      if (how === 'push') {
        writeOver();
        window.history.pushState(null, '', address(query));
        count();
        return;
      }
      waiting = query;
      if (left === 0) return;
      writeOver();
      count();
    },
  };
}
