/** Checks to whom actors belong: a parent must be an actor of the set, and no chain of parents may close on itself. */

import { nearestInWords } from './nearest.ts';
import type { ProblemList } from './problemList.ts';
import type { ActorDraft } from './readActors.ts';

/**
 * Takes out, with a problem each, the actors whose parent is missing or whose chain of parents comes back to them, and
 * those that belong to one taken out. Cost: linear in the actors.
 */
export function takeOutOrphans(actors: Map<string, ActorDraft>, problems: ProblemList): void {
  const circles = inCircles(actors);
  const children = childrenOf(actors.values());
  const gone = new Set<ActorDraft>();
  const takeOut = (actor: ActorDraft) => {
    report(actor, circles.get(actor), actors, problems);
    gone.add(actor);
  };
  for (const actor of actors.values())
    if (circles.has(actor) || (actor.parent !== null && !actors.has(actor.parent))) takeOut(actor);
  // The set grows while it is walked: children of those taken out come after them.
  for (const actor of gone)
    for (const child of children.get(actor.id) ?? []) if (!gone.has(child)) takeOut(child);
  for (const actor of gone) actors.delete(actor.id);
}

function childrenOf(actors: Iterable<ActorDraft>): ReadonlyMap<string, readonly ActorDraft[]> {
  const children = new Map<string, ActorDraft[]>();
  for (const actor of actors) {
    if (actor.parent === null) continue;
    const siblings = children.get(actor.parent);
    if (siblings === undefined) children.set(actor.parent, [actor]);
    else siblings.push(actor);
  }
  return children;
}

function report(
  actor: ActorDraft,
  circle: readonly string[] | undefined,
  actors: ReadonlyMap<string, ActorDraft>,
  problems: ProblemList,
): void {
  const parent = actor.parent as string;
  problems.add(actor.at.file, 'row', () => {
    const place = { row: actor.at.row, column: 'parent', value: parent };
    if (circle !== undefined)
      return {
        ...place,
        wrong: `The chain of parents comes back to where it began: ${circle.slice(0, 8).join(' belongs to ')}${circle.length > 8 ? ' and on' : ''}.`,
        mend: 'Leave the parent of one of them blank.',
      };
    const known = actors.has(parent);
    const near = known ? '' : nearestInWords(parent, actors.keys());
    return {
      ...place,
      wrong: known
        ? `It belongs to "${parent}", whose own row could not be used.`
        : `It belongs to "${parent}", which is no actor of this set.`,
      mend: known ? `Mend the row of "${parent}".` : `Add that actor, or mend the id.${near}`,
    };
  });
}

/** The actors on a circle of parents, each with the circle from itself back to itself. */
function inCircles(actors: ReadonlyMap<string, ActorDraft>): ReadonlyMap<ActorDraft, readonly string[]> {
  const circles = new Map<ActorDraft, readonly string[]>();
  const walkOf = new Map<ActorDraft, number>();
  let walk = 0;
  for (const begin of actors.values()) {
    walk += 1;
    let at: ActorDraft | undefined = begin;
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, walk);
      at = at.parent === null ? undefined : actors.get(at.parent);
    }
    if (at !== undefined && walkOf.get(at) === walk) noteCircle(at, actors, circles);
  }
  return circles;
}

function noteCircle(
  begin: ActorDraft,
  actors: ReadonlyMap<string, ActorDraft>,
  circles: Map<ActorDraft, readonly string[]>,
): void {
  const ring = [begin];
  for (let at = parentOf(begin, actors); at !== begin; at = parentOf(at, actors)) ring.push(at);
  const ids = ring.map(({ id }) => id);
  ring.forEach((actor, at) => {
    // A long ring is told by its first few, so that a ring of all actors stays linear.
    circles.set(
      actor,
      [...ids.slice(at, at + 9), ...ids.slice(0, Math.max(0, 9 - (ids.length - at)))].slice(
        0,
        Math.min(9, ids.length + 1),
      ),
    );
  });
}

function parentOf(actor: ActorDraft, actors: ReadonlyMap<string, ActorDraft>): ActorDraft {
  return actors.get(actor.parent as string) as ActorDraft;
}
