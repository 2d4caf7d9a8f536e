/** What hands do on the canvas, told in words of the picture: taps, long presses, hovering, dragging and boxes. */

import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import type { DrawnLine, Placed } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import { LINE_REACH } from './lineAt.ts';

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

/** Binds the hands to one instance; `hands` is asked anew each time, so that it may change. */
export function bindHands(cy: Core, hands: () => Hands, lineAt: LineFinder): void {
  const under = (event: EventObject): Under => {
    const actor = actorOf(event);
    if (actor !== null) return { actor };
    const line = lineAt(event, isTouch(event) ? LINE_REACH.touch : LINE_REACH.mouse);
    return line === null ? { ground: true } : { line };
  };
  cy.on('tap', (event) => hands().onTap(under(event), modifiersOf(event.originalEvent)));
  cy.on('dbltap', 'node', (event) => {
    const actor = actorOf(event);
    if (actor !== null) hands().onOpen(actor);
  });
  cy.on('cxttap taphold', (event) => {
    if (event.type === 'taphold' && !isTouch(event)) return;
    hands().onMenu(under(event), clientPoint(cy, event));
  });
  bindHovers(cy, hands);
  bindDrags(cy, hands);
  bindBoxes(cy, hands);
}

/**
 * An actor that the pointer leaves out of the canvas is still under it for cytoscape, which tells of nobody when the
 * pointer comes back onto it: then its first move does.
 */
function bindHovers(cy: Core, hands: () => Hands): void {
  let hasLeft = false;
  cy.on('mouseover', 'node', (event) => {
    hasLeft = false;
    hands().onHover(actorOf(event));
  });
  cy.on('mousemove', 'node', (event) => {
    if (hasLeft) hands().onHover(actorOf(event));
    hasLeft = false;
  });
  cy.on('mouseout', 'node', () => hands().onHover(null));
  cy.on('mouseout', (event) => {
    if (event.target !== cy) return;
    hasLeft = true;
    hands().onHover(null);
  });
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

/** The keys held during a click or a touch. */
export function modifiersOf({ shiftKey, altKey, ctrlKey, metaKey }: MouseEvent): Modifiers {
  return { shift: shiftKey === true, alt: altKey === true, mod: ctrlKey === true || metaKey === true };
}

function clientPoint(cy: Core, { renderedPosition }: EventObject): Point {
  const box = cy.container()?.getBoundingClientRect();
  return { x: (box?.left ?? 0) + renderedPosition.x, y: (box?.top ?? 0) + renderedPosition.y };
}
