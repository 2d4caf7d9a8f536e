/** The shelf in the browser: its database for what is kept, and a channel to the program's other tabs. */

import { createStore, delMany, get, keys, set, update } from 'idb-keyval';
import type { SetShelf } from './outside.ts';

const NAME = 'honest-broker';

/** Opens the shelf. Fails where the browser has no database, as in some private windows. */
export async function openSetShelf(noteKept: SetShelf['noteKept']): Promise<SetShelf> {
  const store = createStore(NAME, 'kept');
  // Asked once, so that a browser that keeps nothing says so now.
  await keys(store);
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : null;
  return {
    keys: () => keys<string>(store),
    get: (key) => get(key, store),
    set: (key, value) => set(key, value, store),
    update: (key, change) => update(key, (before) => change(before) as never, store),
    remove: (all) => delMany([...all], store),
    isLasting: async () => (await navigator.storage?.persisted?.()) ?? null,
    askLasting: async () => (await navigator.storage?.persist?.()) ?? null,
    tell: (message) => channel?.postMessage(message),
    listen: (hear) => channel?.addEventListener('message', ({ data }) => hear(data)),
    stayFor,
    noteKept,
  };
}

function stayFor(work: Promise<void>): void {
  const ask = (leaving: Event) => leaving.preventDefault();
  window.addEventListener('beforeunload', ask);
  void work.finally(() => window.removeEventListener('beforeunload', ask));
}
