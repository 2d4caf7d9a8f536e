/**
 * What the tools over the picture can tell the canvas to do. The canvas offers this while it is there and takes it back
 * when it goes; the tools know nothing of how it draws.
 */

import { useSyncExternalStore } from 'react';
import type { ActorId } from '#model/ids.ts';
import type { Point } from '#model/plane.ts';

export interface CanvasTools {
  /** Shows the whole picture. */
  fit(): void;
  /** Makes the picture larger (more than 1) or smaller, around its middle. */
  zoomBy(factor: number): void;
  /** Whether dragging selects a box rather than moves the picture. */
  setBoxing(boxing: boolean): void;
  /** Where an actor stands, px from the picture's top left; null where it is not drawn. */
  at(actor: ActorId): Point | null;
  /** Offers what can be done with several actors, at a point of the window. */
  offerSeveral(actors: readonly ActorId[], at: Point): void;
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

/** The tools of the canvas that is there now, or null. */
export function canvasToolsNow(): CanvasTools | null {
  return offered;
}

/** The same, as it comes and goes. */
export function useCanvasTools(): CanvasTools | null {
  return useSyncExternalStore(onOffer, canvasToolsNow);
}
