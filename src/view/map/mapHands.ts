/** What hands do on the map, told in words of the picture: taps, long presses, hovering, panning, pinching and boxes. */

import type { ActorId } from '#model/ids.ts';
import { distance, type Point } from '#model/plane.ts';
import type { Hands, Modifiers, Under } from '#view/canvas/hands.ts';
import type { MapStage } from './mapStage.ts';

const MOUSE_REACH = 7;
const TOUCH_REACH = 16;
/** A press that moves no farther than this, px, is a tap. */
const STILL = 5;
const LONG_PRESS = 550;
const DOUBLE_TAP = 350;

/** What the hands may turn on: drawing boxes rather than moving the map. */
export interface HandsMode {
  boxing: boolean;
}

interface Press {
  readonly begun: Point;
  readonly modifiers: Modifiers;
  readonly touch: boolean;
  last: Point;
  isDrag: boolean;
  readonly boxes: boolean;
}

/** Binds the hands to an element; `hands` is asked anew each time. The function given back lets it go. */
export function bindMapHands(
  element: HTMLElement,
  box: HTMLElement,
  stage: MapStage,
  hands: () => Hands,
  mode: HandsMode,
): () => void {
  const bound = new BoundHands(element, box, stage, hands, mode);
  const stop = new AbortController();
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => element.addEventListener(type, listener, { signal: stop.signal, passive: false });
  listen('pointerdown', (event) => bound.down(event));
  listen('pointermove', (event) => bound.moved(event));
  listen('pointerup', (event) => bound.up(event));
  listen('pointercancel', (event) => bound.cancelled(event));
  listen('pointerleave', () => hands().onHover(null));
  listen('wheel', (event) => bound.wheeled(event));
  listen('contextmenu', (event) => bound.menued(event));
  return () => {
    bound.stop();
    stop.abort();
  };
}

class BoundHands {
  private readonly pointers = new Map<number, Point>();
  private press: Press | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private lastTap: { readonly actor: ActorId; readonly at: number } | null = null;
  private readonly element: HTMLElement;
  private readonly box: HTMLElement;
  private readonly stage: MapStage;
  private readonly hands: () => Hands;
  private readonly mode: HandsMode;

  constructor(element: HTMLElement, box: HTMLElement, stage: MapStage, hands: () => Hands, mode: HandsMode) {
    this.element = element;
    this.box = box;
    this.stage = stage;
    this.hands = hands;
    this.mode = mode;
  }

  stop(): void {
    clearTimeout(this.waiting);
  }

  down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = this.pointOf(event);
    this.pointers.set(event.pointerId, at);
    this.element.setPointerCapture?.(event.pointerId);
    clearTimeout(this.waiting);
    if (this.pointers.size > 1) {
      this.press = null;
      this.showBox(null);
      return;
    }
    const touch = event.pointerType === 'touch';
    const modifiers = modifiersOf(event);
    const boxes = (this.mode.boxing || modifiers.shift) && this.stage.actorAt(at, MOUSE_REACH) === null;
    this.press = { begun: at, last: at, modifiers, touch, isDrag: false, boxes };
    if (touch)
      this.waiting = setTimeout(() => {
        if (this.press === null || this.press.isDrag) return;
        this.press = null;
        this.hands().onMenu(this.under(at, TOUCH_REACH), this.onWindow(at));
      }, LONG_PRESS);
  }

  moved(event: PointerEvent): void {
    const at = this.pointOf(event);
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType === 'mouse') this.hover(at);
      return;
    }
    this.pointers.set(event.pointerId, at);
    if (this.pointers.size === 2) this.pinch(event.pointerId, before, at);
    const { press } = this;
    if (press === null) return;
    if (!press.isDrag && distance(press.begun, at) <= STILL) return;
    press.isDrag = true;
    clearTimeout(this.waiting);
    if (press.boxes) this.showBox([press.begun, at]);
    else this.stage.panBy(at.x - press.last.x, at.y - press.last.y);
    press.last = at;
  }

  up(event: PointerEvent): void {
    const { press } = this;
    this.pointers.delete(event.pointerId);
    clearTimeout(this.waiting);
    this.press = null;
    this.showBox(null);
    if (press === null) return;
    const at = this.pointOf(event);
    if (!press.isDrag) this.tap(at, press);
    else if (press.boxes) this.boxed(press.begun, at);
  }

  cancelled(event: PointerEvent): void {
    this.pointers.delete(event.pointerId);
    clearTimeout(this.waiting);
    this.press = null;
    this.showBox(null);
  }

  wheeled(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 20 : 1;
    const step = Math.max(-120, Math.min(120, event.deltaY * lines));
    this.stage.zoomBy(Math.exp(-step * (event.ctrlKey ? 0.01 : 0.0025)), this.pointOf(event));
  }

  menued(event: MouseEvent): void {
    event.preventDefault();
    // The menu key opens the menu of what was reached by key; a long press has opened it already.
    if (event.button !== 2 || (event as PointerEvent).pointerType === 'touch') return;
    const at = this.pointOf(event);
    this.hands().onMenu(this.under(at, MOUSE_REACH), this.onWindow(at));
  }

  private tap(at: Point, { modifiers, touch }: Press): void {
    const under = this.under(at, touch ? TOUCH_REACH : MOUSE_REACH);
    const now = performance.now();
    const actor = 'actor' in under ? under.actor : null;
    const isSecond =
      this.lastTap !== null && this.lastTap.actor === actor && now - this.lastTap.at < DOUBLE_TAP;
    this.lastTap = actor === null || isSecond ? null : { actor, at: now };
    if (isSecond && actor !== null) this.hands().onOpen(actor);
    else this.hands().onTap(under, modifiers);
  }

  private boxed(a: Point, b: Point): void {
    const inside = this.stage.placed().filter(({ x, y }) => isBetween(x, a.x, b.x) && isBetween(y, a.y, b.y));
    if (inside.length > 0)
      this.hands().onBox(
        inside.map(({ id }) => id),
        this.onWindow(b),
      );
  }

  private pinch(moving: number, before: Point, now: Point): void {
    const other = [...this.pointers].find(([id]) => id !== moving)?.[1];
    if (other === undefined) return;
    const [was, is] = [distance(before, other), distance(now, other)];
    if (was > 0) this.stage.zoomBy(is / was, other);
  }

  private hover(at: Point): void {
    const actor = this.stage.actorAt(at, MOUSE_REACH);
    const isOver = actor !== null || this.stage.lineAt(at, MOUSE_REACH) !== null;
    this.element.style.cursor = isOver ? 'pointer' : '';
    this.hands().onHover(actor);
  }

  private under(at: Point, reach: number): Under {
    const actor = this.stage.actorAt(at, reach);
    if (actor !== null) return { actor };
    const line = this.stage.lineAt(at, reach);
    return line === null ? { ground: true } : { line };
  }

  private showBox(corners: readonly [Point, Point] | null): void {
    this.box.hidden = corners === null;
    if (corners === null) return;
    const [a, b] = corners;
    Object.assign(this.box.style, {
      left: `${Math.min(a.x, b.x)}px`,
      top: `${Math.min(a.y, b.y)}px`,
      width: `${Math.abs(a.x - b.x)}px`,
      height: `${Math.abs(a.y - b.y)}px`,
    });
  }

  private pointOf(event: MouseEvent): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  private onWindow({ x, y }: Point): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: x + left, y: y + top };
  }
}

const isBetween = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b);

function modifiersOf({ shiftKey, altKey, ctrlKey, metaKey }: MouseEvent): Modifiers {
  return { shift: shiftKey, alt: altKey, mod: ctrlKey || metaKey };
}
