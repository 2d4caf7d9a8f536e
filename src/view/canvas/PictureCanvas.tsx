/**
 * The picture as a React component. It knows no store: what it shows comes in, what hands and keys do goes out. It is
 * one tab stop; arrows go from actor to actor, and each that is reached is told to the parent to be spoken.
 */

import './canvas.css';
import type { Core } from 'cytoscape';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { ActorId } from '#model/ids.ts';
import type { Hands } from './hands.ts';
import { Minimap } from './Minimap.tsx';
import { canDraw } from './measure.ts';
import type { Staged } from './staged.ts';
import { STYLESHEET } from './stylesheet.ts';
import { useStage } from './useStage.ts';
import { useWalk } from './useWalk.ts';
import type { Ground } from './walk.ts';

/** What the parent may tell the canvas to do. */
export interface PictureTools {
  /** Shows the whole picture. */
  fit(): void;
  zoomBy(factor: number): void;
  /** Whether dragging on the ground draws a box. */
  setBoxing(boxing: boolean): void;
  /** Where an actor stands, px from the canvas's top left; null where it is not drawn. */
  at(actor: ActorId): { readonly x: number; readonly y: number } | null;
}

export interface PictureCanvasProps extends Omit<Staged, 'reached'>, Hands {
  /** What the picture is called for those who do not see it. */
  readonly label: string;
  /** The keyboard reached an actor, to be spoken; null when it left. */
  onReach(actor: ActorId | null): void;
  /** What could not be drawn, in words. */
  onFaults(faults: readonly string[]): void;
  /** The picture is painted for the first time. */
  onFirst?(): void;
  readonly ref?: Ref<PictureTools>;
}

/** Nothing: what is drawn is applied as a difference, never by the wrapper. Stable, and never undefined. */
const NO_ELEMENTS: never[] = [];

/** The canvas. */
export function PictureCanvas(props: PictureCanvasProps) {
  const [cy, setCy] = useState<Core | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const names = useRef<SVGGElement>(null);
  const { reached, listeners } = useWalk({
    ground: () => groundOf(props, stage.current, box.current),
    hands: props,
    reveal: (actor) => stage.current?.reveal(actor),
    onReach: props.onReach,
  });
  const stage = useStage(cy, { canvas, names }, { ...props, reached });
  useImperativeHandle(props.ref, () => ({
    fit: () => stage.current?.fit(),
    zoomBy: (factor) => stage.current?.zoomBy(factor),
    setBoxing: (boxing) => stage.current?.setBoxing(boxing),
    at: (actor) => stage.current?.at(actor) ?? null,
  }));
  return (
    <div
      ref={box}
      className="picture"
      role="application"
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that is walked by arrow keys is one tab stop.
      tabIndex={0}
      {...listeners}
    >
      <canvas ref={canvas} className="picture-ink" />
      <svg className="picture-names" aria-hidden="true">
        <g ref={names} />
      </svg>
      <CytoscapeComponent
        className="picture-hands"
        elements={NO_ELEMENTS}
        stylesheet={STYLESHEET}
        cy={setCy}
        headless={!canDraw()}
        boxSelectionEnabled
      />
      {cy !== null && (
        <Minimap
          cy={cy}
          picture={props.picture}
          positions={props.positions}
          colours={props.colours}
          lookAt={(place) => stage.current?.lookAt(place)}
        />
      )}
    </div>
  );
}

type Reachable = {
  tied(actor: ActorId): ReadonlySet<ActorId>;
  at(actor: ActorId): { x: number; y: number } | null;
};

function groundOf(
  { positions, selection, picture }: PictureCanvasProps,
  stage: Reachable | null,
  box: HTMLElement | null,
): Ground {
  const chosen = selection !== null && 'actor' in selection ? selection.actor : null;
  const isDrawn = (id: ActorId) => picture.actors.some((actor) => actor.id === id);
  const broker = picture.actors.find(({ role }) => role === 'broker') ?? picture.actors[0];
  return {
    places: positions,
    first: chosen !== null && isDrawn(chosen) ? chosen : (broker?.id ?? null),
    tied: (actor) => stage?.tied(actor) ?? new Set(),
    menuPoint: (actor) => {
      const at = stage?.at(actor) ?? null;
      const frame = box?.getBoundingClientRect();
      return at === null || frame === undefined ? null : { x: frame.left + at.x, y: frame.top + at.y };
    },
  };
}
