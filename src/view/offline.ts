/**
 * Works without a network: registers the service worker of the build once nothing else is to be done, and tells when a
 * newer version of the page has been fetched. It is loaded when the user says so, never by itself.
 */

import { useSyncExternalStore } from 'react';

let load: (() => void) | null = null;
const listeners = new Set<() => void>();

function offer(what: () => void): void {
  load = what;
  for (const listener of listeners) listener();
}

function onOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the newer version of the page; null where none has come. */
export function useNewVersion(): (() => void) | null {
  return useSyncExternalStore(onOffer, () => load);
}

/** Tells of a version that waits, now or when one comes. */
function watch(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  const tell = (worker: ServiceWorker) => offer(() => worker.postMessage('take over'));
  // A first version waits for nobody.
  if (registration.waiting !== null && workers.controller !== null) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && workers.controller !== null) tell(worker);
    });
  });
}

/**
 * Begins to keep the page for use without a network. Does nothing where the browser cannot, where the user saves data,
 * and where the page was not built.
 */
export async function beOffline(): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  const isBuilt = document.querySelector('link[rel="manifest"]') !== null;
  if (!isBuilt || connection?.saveData === true || !('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const hadOne = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    // The first one takes a page over that is as it is. After that, the page is older than what it would be given.
    if (hadOne) window.location.reload();
  });
  watch(workers, await workers.register('./offline.js'));
}
