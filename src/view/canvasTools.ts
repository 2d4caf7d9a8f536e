/**
 * What the tools over the picture can tell the canvas to do. The canvas offers this while it is there and takes it back
 * when it goes; the tools know nothing of how it draws.
 */

import { useSyncExternalStore } from 'react';

export interface CanvasTools {
  /** Shows the whole picture. */
  fit(): void;
  /** Makes the picture larger (more than 1) or smaller, around its middle. */
  zoomBy(factor: number): void;
  /** Whether dragging selects a box rather than moves the picture. */
  setBoxing(boxing: boolean): void;
}

let offered: CanvasTools | null = null;
const listeners = new Set<() => void>();

/** Offers the canvas's tools; the function given back takes them back. */
export function offerCanvasTools(tools: CanvasTools): () => void {
  offered = tools;
  for (const listener of listeners) listener();
  return () => {
    if (offered !== tools) return;
    offered = null;
    for (const listener of listeners) listener();
  };
}

function onOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The tools of the canvas that is there, or null. */
export function useCanvasTools(): CanvasTools | null {
  return useSyncExternalStore(onOffer, () => offered);
}
