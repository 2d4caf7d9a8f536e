/** The areas that can be touched: as large as what is painted, and a little more. */

import type { Core } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import type { Body } from './scene.ts';
import { ACTOR_MARGIN } from './signAt.ts';

/** Sizes the areas of those whom cytoscape holds, at a zoom; what is not painted cannot be touched. */
export function sizeAreas(cy: Core, bodies: readonly Body[], zoom: number): void {
  const nodes = cy.nodes();
  const held = new Set(nodes.map((node) => node.data('actor') as ActorId));
  const reaches = new Map<ActorId, number>();
  for (const { id, reach } of bodies) if (held.has(id)) reaches.set(id, reach + ACTOR_MARGIN);
  cy.batch(() => {
    for (const node of nodes) {
      const size = Math.max(0.01, (2 * (reaches.get(node.data('actor')) ?? 0)) / zoom);
      if (Math.abs((node.data('size') as number) - size) > size * 0.02) node.data('size', size);
    }
  });
}
