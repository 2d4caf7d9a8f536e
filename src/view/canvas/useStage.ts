/** A stage for as long as an instance of cytoscape lives: made when it comes, kept in step, stopped when it goes. */

import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import { bindHands, type Hands } from './hands.ts';
import { Stage } from './stage.ts';
import type { Staged } from './staged.ts';

export interface StageRefs {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly names: RefObject<SVGGElement | null>;
}

export interface StageInput extends Staged, Hands {
  onFaults(faults: readonly string[]): void;
  onFirst?(): void;
}

/** The stage of an instance, or nothing before it has come. A new instance (StrictMode makes two) gets its own. */
export function useStage(
  cy: Core | null,
  { canvas, names }: StageRefs,
  input: StageInput,
): RefObject<Stage | null> {
  const stage = useRef<Stage | null>(null);
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    if (cy === null || cy.destroyed() || canvas.current === null || names.current === null) return;
    const layers = { canvas: canvas.current, names: names.current };
    let stop: () => void = () => undefined;
    // In a task of its own: cytoscape has just taken one.
    const begin = setTimeout(() => {
      const made = new Stage(cy, layers, (faults) => latest.current.onFaults(faults));
      stage.current = made;
      bindHands(cy, () => latest.current, {
        lineUnder: (event, reach) => made.lineUnder(event, reach),
        openUnder: (event) => made.openUnder(event),
        within: (box) => made.within(box),
      });
      made.show(latest.current);
      const stopSizing = followSize(layers.canvas, made);
      stop = () => {
        stopSizing();
        made.stop();
        stage.current = null;
      };
      latest.current.onFirst?.();
    });
    return () => {
      clearTimeout(begin);
      stop();
    };
  }, [cy, canvas, names]);
  useEffect(() => stage.current?.show(input));
  return stage;
}

/** Tells a stage the size of its canvas, now and whenever it changes. */
function followSize(canvas: HTMLCanvasElement, stage: Stage): () => void {
  const box = canvas.parentElement ?? canvas;
  const tell = () => stage.resize({ width: box.clientWidth, height: box.clientHeight });
  tell();
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(tell);
  observer.observe(box);
  return () => observer.disconnect();
}
