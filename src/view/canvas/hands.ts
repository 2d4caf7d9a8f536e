/** What hands do on the canvas, told in words of the picture: taps, long presses, hovering, dragging and boxes. */

import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import type { DrawnLine, Placed } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';

export interface Modifiers {
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
}

/** What is under a hand: an actor, a line, or the ground. */
export type Under = { readonly actor: ActorId } | { readonly line: DrawnLine } | { readonly ground: true };

export interface Hands {
  onTap(under: Under, modifiers: Modifiers): void;
  /** A second tap on the same actor. */
  onOpen(actor: ActorId): void;
  /** Right click or long press; the point is in px of the window. */
  onMenu(under: Under, at: Point): void;
  onHover(actor: ActorId | null): void;
  /** Actors dragged to new places. */
  onMoved(placed: readonly Placed[]): void;
  /** A box was drawn around actors; the point is where it ended, px of the window. */
  onBox(actors: readonly ActorId[], at: Point): void;
}

/** How a point of the canvas, px before the pan, becomes the line there. */
export type LineFinder = (event: EventObject, reach: number) => DrawnLine | null;

const MOUSE_REACH = 7;
const TOUCH_REACH = 16;

/** Binds the hands to one instance; `hands` is asked anew each time, so that it may change. */
export function bindHands(cy: Core, hands: () => Hands, lineAt: LineFinder): void {
  const under = (event: EventObject): Under => {
    const actor = actorOf(event);
    if (actor !== null) return { actor };
    const line = lineAt(event, isTouch(event) ? TOUCH_REACH : MOUSE_REACH);
    return line === null ? { ground: true } : { line };
  };
  cy.on('tap', (event) => hands().onTap(under(event), modifiersOf(event)));
  cy.on('dbltap', 'node', (event) => {
    const actor = actorOf(event);
    if (actor !== null) hands().onOpen(actor);
  });
  cy.on('cxttap taphold', (event) => {
    if (event.type === 'taphold' && !isTouch(event)) return;
    hands().onMenu(under(event), clientPoint(cy, event));
  });
  cy.on('mouseover', 'node', (event) => hands().onHover(actorOf(event)));
  cy.on('mouseout', 'node', () => hands().onHover(null));
  bindDrags(cy, hands);
  bindBoxes(cy, hands);
}

function bindDrags(cy: Core, hands: () => Hands): void {
  let dragged = new Map<ActorId, EventObjectNode['target']>();
  cy.on('drag', 'node', (event) => {
    const actor = actorOf(event);
    if (actor !== null) dragged.set(actor, event.target);
  });
  cy.on('dragfree', 'node', () => {
    if (dragged.size === 0) return;
    const placed = [...dragged].map(([id, node]): Placed => ({ id, ...node.position() }));
    dragged = new Map();
    hands().onMoved(placed);
  });
}

function bindBoxes(cy: Core, hands: () => Hands): void {
  cy.on('boxend', (event) => {
    const at = clientPoint(cy, event);
    // Cytoscape marks what is in the box after this event.
    setTimeout(() => {
      if (cy.destroyed()) return;
      const actors = cy.nodes(':selected').map((node) => node.data('actor') as ActorId);
      cy.batch(() => cy.elements(':selected').unselect());
      if (actors.length > 0) hands().onBox(actors, at);
    }, 0);
  });
}

function actorOf(event: EventObject): ActorId | null {
  const { target } = event;
  const isNode = target !== event.cy && typeof target?.isNode === 'function' && target.isNode();
  return isNode ? (target.data('actor') as ActorId) : null;
}

function isTouch({ originalEvent }: EventObject): boolean {
  return originalEvent?.type.startsWith('touch') === true;
}

function modifiersOf({ originalEvent }: EventObject): Modifiers {
  const { shiftKey, altKey, ctrlKey, metaKey } = originalEvent as MouseEvent;
  return { shift: shiftKey === true, alt: altKey === true, mod: ctrlKey === true || metaKey === true };
}

function clientPoint(cy: Core, { renderedPosition }: EventObject): Point {
  const box = cy.container()?.getBoundingClientRect();
  return { x: (box?.left ?? 0) + renderedPosition.x, y: (box?.top ?? 0) + renderedPosition.y };
}
