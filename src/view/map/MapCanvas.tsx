/**
 * The map as a React component. It knows no store: what it shows comes in, what hands and keys do goes out. It is one
 * tab stop; arrows go from actor to actor, with Shift they move the map, and plus, minus and nought zoom it.
 */

import '#view/canvas/canvas.css';
import './map.css';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { ActorId } from '#model/ids.ts';
import type { Point } from '#model/plane.ts';
import type { Hands } from '#view/canvas/hands.ts';
import { headingOf } from '#view/canvas/steps.ts';
import { useWalk } from '#view/canvas/useWalk.ts';
import type { Ground } from '#view/canvas/walk.ts';
import { bindMapHands, type HandsMode } from './mapHands.ts';
import { MapStage, type MapStaged } from './mapStage.ts';

/** What the parent may tell the map to do. */
export interface MapTools {
  fit(): void;
  zoomBy(factor: number): void;
  setBoxing(boxing: boolean): void;
  /** Where an actor stands, px from the map's top left; null where it is not drawn. */
  at(actor: ActorId): Point | null;
}

export interface MapCanvasProps extends Omit<MapStaged, 'reached'>, Hands {
  /** What the map is called for those who do not see it. */
  readonly label: string;
  /** The keyboard reached an actor, to be spoken; null when it left. */
  onReach(actor: ActorId | null): void;
  readonly ref?: Ref<MapTools>;
}

const PAN_STEP = 60;
const ZOOM_STEP = 1.25;

/** The map. */
export function MapCanvas(props: MapCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const mode = useRef<HandsMode>({ boxing: false });
  const { reached, listeners } = useWalk({
    ground: () => (stage.current === null ? null : groundOf(props, stage.current, frame.current)),
    hands: props,
    reveal: (actor) => stage.current?.reveal(actor),
    onReach: props.onReach,
  });
  const { stage, layers } = useMapStage({ ...props, reached }, frame, mode.current);
  useImperativeHandle(props.ref, () => ({
    fit: () => stage.current?.fit(),
    zoomBy: (factor) => stage.current?.zoomBy(factor),
    setBoxing: (boxing) => {
      mode.current.boxing = boxing;
    },
    at: (actor) => stage.current?.at(actor) ?? null,
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (stage.current !== null && !moved(stage.current, event)) listeners.onKeyDown(event);
  };
  return (
    <div
      ref={frame}
      className="picture"
      role="application"
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that is walked by arrow keys is one tab stop.
      tabIndex={0}
      {...listeners}
      onKeyDown={onKeyDown}
    >
      <canvas ref={layers.canvas} className="picture-ink" />
      <svg className="picture-names" aria-hidden="true">
        <g ref={layers.names} />
      </svg>
      <div ref={layers.box} className="map-box" hidden />
    </div>
  );
}

/** A stage for as long as the map is there, kept in step with what is to be shown and with the size of its frame. */
function useMapStage(
  input: MapStaged & Hands,
  frame: React.RefObject<HTMLDivElement | null>,
  mode: HandsMode,
) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const names = useRef<SVGGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<MapStage | null>(null);
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    const [ink, group, element, corner] = [canvas.current, names.current, frame.current, box.current];
    if (ink === null || group === null || element === null || corner === null) return;
    const made = new MapStage({ canvas: ink, names: group });
    stage.current = made;
    made.show(latest.current);
    const letGo = bindMapHands(element, corner, made, () => latest.current, mode);
    const tell = () => made.resize({ width: element.clientWidth, height: element.clientHeight });
    tell();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      letGo();
      made.stop();
      stage.current = null;
    };
  }, [frame, mode]);
  useEffect(() => stage.current?.show(input));
  return { stage, layers: { canvas, names, box } };
}

/** Whether a key moved or zoomed the map. */
function moved(stage: MapStage, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const heading = event.shiftKey ? headingOf(event.key) : null;
  if (heading === 'left') stage.panBy(PAN_STEP, 0);
  else if (heading === 'right') stage.panBy(-PAN_STEP, 0);
  else if (heading === 'up') stage.panBy(0, PAN_STEP);
  else if (heading === 'down') stage.panBy(0, -PAN_STEP);
  else if (event.key === '+' || event.key === '=') stage.zoomBy(ZOOM_STEP);
  else if (event.key === '-') stage.zoomBy(1 / ZOOM_STEP);
  else if (event.key === '0') stage.fit();
  else return false;
  event.preventDefault();
  return true;
}

function groundOf(
  { selection, picture }: MapCanvasProps,
  stage: MapStage,
  frame: HTMLElement | null,
): Ground {
  const places = stage.placed();
  const isDrawn = (id: ActorId) => places.some((place) => place.id === id);
  const chosen = selection !== null && 'actor' in selection ? selection.actor : null;
  const broker = picture.actors.find(({ role, id }) => role === 'broker' && isDrawn(id))?.id;
  return {
    places,
    first: chosen !== null && isDrawn(chosen) ? chosen : (broker ?? places[0]?.id ?? null),
    tied: (actor) => stage.tied(actor),
    menuPoint: (actor) => {
      const at = stage.at(actor);
      const box = frame?.getBoundingClientRect();
      return at === null || box === undefined ? null : { x: box.left + at.x, y: box.top + at.y };
    },
  };
}
