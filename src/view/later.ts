/**
 * Parts of the view that are loaded when first wanted or expected. Unlike React's lazy, a part that is there is shown at
 * once: its Suspense waits up to 300 ms before it shows what has come.
 */

import { type ComponentType, useEffect, useRef, useSyncExternalStore } from 'react';

/** A part that may still be on its way. */
export interface Later<Props> {
  /** The part, or null where it is not there yet. */
  now(): ComponentType<Props> | null;
  /** Why it could not be loaded the last time it was tried, or null. */
  failure(): unknown;
  /** Begins to load it. */
  expect(): void;
  listen(listener: () => void): () => void;
}

/** A part by what loads it. A load that fails is tried again when the part is next wanted. */
export function later<Props>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let part: ComponentType<Props> | null = null;
  let failure: unknown = null;
  let isUnderWay = false;
  const listeners = new Set<() => void>();
  const settle = () => {
    isUnderWay = false;
    for (const listener of listeners) listener();
  };
  return {
    now: () => part,
    failure: () => failure,
    expect() {
      if (isUnderWay || part !== null) return;
      isUnderWay = true;
      failure = null;
      load()
        .then((loaded) => {
          part = loaded;
        })
        .catch((error: unknown) => {
          failure = error ?? new Error('a part of the page could not be loaded');
        })
        .then(settle);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * The part once it is wanted and there, else null. Where it cannot be loaded, `onFailure` is told once; without one,
 * this throws to the nearest error boundary.
 */
export function useLater<Props>(
  part: Later<Props>,
  isWanted: boolean,
  onFailure?: (failure: unknown) => void,
): ComponentType<Props> | null {
  const loaded = useSyncExternalStore(part.listen, part.now);
  const failure = useSyncExternalStore(part.listen, part.failure);
  useEffect(() => {
    if (isWanted) part.expect();
  }, [part, isWanted]);
  const hasFailed = isWanted && loaded === null && failure !== null;
  const told = useRef(onFailure);
  told.current = onFailure;
  useEffect(() => {
    if (hasFailed) told.current?.(failure);
  }, [hasFailed, failure]);
  if (hasFailed && onFailure === undefined) throw failure;
  return isWanted ? loaded : null;
}
