/**
 * Where the actors of a picture stand now, in layout units: of all of them, whether cytoscape holds them or not. Whoever
 * is dragged stands where cytoscape has it; the others are moved here, at once or over time.
 */

import type { Core } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import type { Placed } from '#model/picture.ts';
import type { Point } from '#model/plane.ts';
import { move } from './motion.ts';

/** With more to move than this, moving step by step would stutter. */
export const MOST_TO_ANIMATE = 240;

interface Move {
  readonly id: ActorId;
  readonly from: Point;
  readonly to: Point;
}

export class Places {
  private readonly cy: Core;
  private readonly changed: () => void;
  private readonly now = new Map<ActorId, Point>();
  private stop: () => void = () => undefined;

  /** `changed` is told whenever somebody stands elsewhere. */
  constructor(cy: Core, changed: () => void) {
    this.cy = cy;
    this.changed = changed;
    cy.on('position', 'node', ({ target }) => {
      const actor = target.data('actor') as ActorId;
      const { x, y } = target.position();
      const before = this.now.get(actor);
      if (before !== undefined && before.x === x && before.y === y) return;
      this.now.set(actor, { x, y });
      changed();
    });
  }

  /** Where an actor stands; nothing for one without a place. */
  of(actor: ActorId): Point | undefined {
    return this.now.get(actor);
  }

  /** Where those drawn of some actors stand at a zoom, px before the pan. Who has no place yet is left out. */
  at(actors: readonly Placed[], drawn: ReadonlySet<ActorId>, zoom: number): ReadonlyMap<ActorId, Point> {
    const at = new Map<ActorId, Point>();
    for (const { id } of actors) {
      const place = drawn.has(id) ? this.now.get(id) : undefined;
      if (place !== undefined) at.set(id, { x: place.x * zoom, y: place.y * zoom });
    }
    return at;
  }

  /**
   * Moves actors from where they are to their places. One that had no place before stands at its own at once; one whose
   * place did not change stays where the user may be holding it.
   */
  moveTo(before: readonly Placed[], after: readonly Placed[], duration: number): void {
    const old = new Map(before.map((placed) => [placed.id, placed]));
    const moves: Move[] = [];
    let isMoved = false;
    for (const { id, x, y } of after) {
      const [was, from] = [old.get(id), this.now.get(id)];
      if (was !== undefined && was.x === x && was.y === y && from !== undefined) continue;
      isMoved = true;
      if (was === undefined || from === undefined) this.now.set(id, { x, y });
      else moves.push({ id, from, to: { x, y } });
    }
    if (isMoved) this.tell();
    if (moves.length === 0) return;
    this.stop();
    this.stop = move(moves.length > MOST_TO_ANIMATE ? 0 : duration, (share) => {
      for (const { id, from, to } of moves)
        this.now.set(id, { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      this.tell();
    });
  }

  /** Ends what is moving where it is. */
  end(): void {
    this.stop();
  }

  /** Has cytoscape know where those whom it holds stand. */
  private tell(): void {
    this.cy.batch(() => {
      for (const node of this.cy.nodes()) {
        const at = this.now.get(node.data('actor') as ActorId);
        const held = node.position();
        if (at !== undefined && (at.x !== held.x || at.y !== held.y)) node.position({ ...at });
      }
    });
    this.changed();
  }
}
