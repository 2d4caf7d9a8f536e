/**
 * The picture as elements for cytoscape: identities only, ids a function of the actor. Lines are painted and found by the
 * way they are painted, so cytoscape holds none. What cannot be drawn is reported, not dropped in silence.
 */

import type { ActorId } from '#model/ids.ts';
import type { ActorRole, DrawnLine, Picture } from '#model/picture.ts';

/** What cytoscape is told of one actor. Every key is there every time: what is left out would linger. */
export interface Wanted {
  readonly id: string;
  readonly actor: ActorId;
  readonly role: ActorRole;
}

export interface Elements {
  readonly wanted: readonly Wanted[];
  /** What was left out and why, in words. */
  readonly faults: readonly string[];
}

/** A picture of more lines than this is a crowd: those of the context are drawn together. */
export const CROWD = 1500;
/** The most actors that cytoscape holds without a thought: so many more would slow its start and every touch. */
const MOST_HELD = 600;

/** The element id of an actor. */
export const actorElement = (actor: ActorId): string => `actor ${actor}`;

/** Whether a picture is so large that each of its actors is held only while a hand is on it. */
function isHeldByOne({ actors, lines }: Picture): boolean {
  return lines.length > CROWD || actors.length > MOST_HELD;
}

/** The elements of a picture; of a large one none, until a hand comes to them. Cost: linear. */
export function elementsOf(picture: Picture): Elements {
  const faults: string[] = [];
  const wanted: Wanted[] = [];
  const known = new Set<ActorId>();
  const isByOne = isHeldByOne(picture);
  for (const { id, role } of picture.actors) {
    if (known.has(id)) faults.push(`${id} is in the picture twice; the second is left out.`);
    else if (!isByOne) wanted.push({ id: actorElement(id), actor: id, role });
    known.add(id);
  }
  const drawn = new Set<string>();
  for (const { ends, role } of picture.lines) {
    // The painter passes over lines of a crowd that have no end.
    if (isByOne && role === 'context') continue;
    const fault = faultOf(ends, known, drawn);
    if (fault !== null) faults.push(fault);
  }
  return { wanted, faults };
}

function faultOf(ends: DrawnLine['ends'], known: ReadonlySet<ActorId>, drawn: Set<string>): string | null {
  const [from, to] = ends;
  const missing = ends.find((end) => !known.has(end));
  if (missing !== undefined) return `A line ends at ${missing}, which is not in the picture; it is left out.`;
  if (from === to) return `A line ties ${from} to itself; it is left out.`;
  const key = JSON.stringify(ends);
  if (drawn.has(key)) return `${from} – ${to} is drawn twice; once is left out.`;
  drawn.add(key);
  return null;
}
