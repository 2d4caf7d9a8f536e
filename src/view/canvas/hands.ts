/** What hands do on the canvas, told in words of the picture: taps, long presses, hovering, dragging and boxes. */

import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import type { DrawnLine, Placed } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import { bindBoxes, type Within } from './boxes.ts';
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

/** What hands ask of the picture. */
export interface Sought {
  /** The line under an event within a reach in px. */
  lineUnder(event: EventObject, reach: number): DrawnLine | null;
  /** Opens the gathering under an event; false where there is none. */
  openUnder(event: EventObject): boolean;
  readonly within: Within;
}

/** Binds the hands to one instance; `hands` is asked anew each time, so that it may change. */
export function bindHands(cy: Core, hands: () => Hands, sought: Sought): void {
  const under = (event: EventObject): Under => {
    const actor = actorOf(event);
    if (actor !== null) return { actor };
    const line = sought.lineUnder(event, isTouch(event) ? LINE_REACH.touch : LINE_REACH.mouse);
    return line === null ? { ground: true } : { line };
  };
  cy.on('tap', (event) => {
    if (actorOf(event) === null && sought.openUnder(event)) return;
    hands().onTap(under(event), modifiersOf(event.originalEvent));
  });
  cy.on('dbltap', 'node', (event) => {
    const actor = actorOf(event);
    if (actor !== null) hands().onOpen(actor);
  });
  cy.on('cxttap taphold', (event) => {
    if (event.type === 'taphold' && !isTouch(event)) return;
    hands().onMenu(under(event), clientPoint(cy, event.renderedPosition));
  });
  bindHovers(cy, hands);
  bindDrags(cy, hands);
  bindBoxes(cy, sought.within, (actors, at) => hands().onBox(actors, clientPoint(cy, at)));
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

function clientPoint(cy: Core, { x, y }: Point): Point {
  const box = cy.container()?.getBoundingClientRect();
  return { x: (box?.left ?? 0) + x, y: (box?.top ?? 0) + y };
}
