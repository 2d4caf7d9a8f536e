/** Applies a difference to cytoscape in one batch. It keeps and writes to what it is given, so it gets fresh objects. */

import type { Core, NodeDefinition } from 'cytoscape';
import type { ActorId } from '#model/ids.ts';
import type { Point } from '#model/plane.ts';
import type { Difference } from './difference.ts';
import type { Wanted } from './elements.ts';

/** Changes what cytoscape holds. New actors begin at their place; those that stay are not moved. */
export function applyDifference(
  cy: Core,
  { add, remove, patch }: Difference,
  places: ReadonlyMap<ActorId, Point>,
): void {
  cy.batch(() => {
    for (const id of remove) cy.getElementById(id).remove();
    if (add.length > 0) cy.add(add.map((wanted) => definition(wanted, places.get(wanted.actor))));
    for (const { id, role } of patch) cy.getElementById(id).classes(role).data('role', role);
  });
}

/** An actor as cytoscape is told of it, across as said in layout units. */
export function definition(
  { id, actor, role }: Wanted,
  at: Point | undefined,
  size = 40,
): NodeDefinition & { group: 'nodes' } {
  return {
    group: 'nodes',
    data: { id, actor, role, size },
    classes: role,
    position: { x: at?.x ?? 0, y: at?.y ?? 0 },
  };
}
