/**
 * Hands signs to cytoscape while a pointer or a finger is on them. Of a large picture cytoscape holds nobody; with this it
 * feels as if it held all: whatever is hovered over, pressed or dragged is there before it hears of it.
 */

import type { Core } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import type { ActorRole } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import { definition } from './apply.ts';
import { actorElement } from './elements.ts';

/** A sign that cytoscape does not hold, in layout units. */
export interface Sign {
  readonly actor: ActorId;
  readonly role: ActorRole;
  readonly at: Point;
  /** How large the area is that can be touched. */
  readonly size: number;
}

/** So many are held beside the one under the pointer: whoever it has just left is still to be told of that. */
const MOST = 1;

export class Taken {
  private readonly cy: Core;
  private readonly signAt: (point: Point) => Sign | null;
  /** The last taken is the last. */
  private actors: readonly ActorId[] = [];
  private readonly unbind: () => void;

  /** `signAt` finds what is to be taken under a point, px from the canvas's top left. */
  constructor(cy: Core, signAt: (point: Point) => Sign | null) {
    this.cy = cy;
    this.signAt = signAt;
    this.unbind = this.bind(cy.container());
  }

  /** Lets go of all. What was under the pointer is taken again with its next move. */
  clear(): void {
    this.letGo(this.actors);
    this.actors = [];
  }

  /** Listens no longer. */
  stop(): void {
    this.unbind();
  }

  /** Before cytoscape hears of it: what comes down to an element is heard by those around it first. */
  private bind(box: HTMLElement | null): () => void {
    if (box === null) return () => undefined;
    const mouse = ({ clientX, clientY, type, buttons }: MouseEvent) => {
      // Whoever is dragged may pass over others.
      if (type === 'mousedown' || buttons === 0) this.take(box, clientX, clientY);
    };
    const touch = ({ changedTouches }: TouchEvent) => {
      for (const { clientX, clientY } of changedTouches) this.take(box, clientX, clientY);
    };
    const how = { capture: true, passive: true };
    box.addEventListener('mousemove', mouse, how);
    box.addEventListener('mousedown', mouse, how);
    box.addEventListener('touchstart', touch, how);
    return () => {
      box.removeEventListener('mousemove', mouse, how);
      box.removeEventListener('mousedown', mouse, how);
      box.removeEventListener('touchstart', touch, how);
    };
  }

  private take(box: HTMLElement, clientX: number, clientY: number): void {
    if (this.cy.destroyed()) return;
    const { left, top } = box.getBoundingClientRect();
    const sign = this.signAt({ x: clientX - left, y: clientY - top });
    if (sign === null || sign.actor === this.actors.at(-1)) return;
    const others = this.actors.filter((actor) => actor !== sign.actor);
    if (others.length === this.actors.length) this.add(sign);
    const old = others.slice(0, -MOST).filter((actor) => !this.isGrabbed(actor));
    this.letGo(old);
    this.actors = [...others.filter((actor) => !old.includes(actor)), sign.actor];
  }

  private add({ actor, role, at, size }: Sign): void {
    this.cy.add(definition({ id: actorElement(actor), actor, role }, at, size));
  }

  private isGrabbed(actor: ActorId): boolean {
    return this.cy.getElementById(actorElement(actor)).grabbed();
  }

  private letGo(actors: readonly ActorId[]): void {
    if (actors.length === 0) return;
    this.cy.batch(() => {
      for (const actor of actors) this.cy.getElementById(actorElement(actor)).remove();
    });
  }
}
