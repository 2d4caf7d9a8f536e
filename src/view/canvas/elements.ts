/**
 * The picture as elements for cytoscape: identities only, ids a function of actor and ends. What cannot be drawn is
 * reported, not passed on: cytoscape would empty the canvas or drop it in silence.
 */

import type { ActorId } from '#model/ids.ts';
import type { ActorRole, DrawnLine, LineRole, Picture } from '#model/picture.ts';

/** What cytoscape is told of one actor or line. Every key is there every time: what is left out would linger. */
export interface Wanted {
  readonly id: string;
  /** The actor, or null for a line. */
  readonly actor: ActorId | null;
  /** The ends of a line as element ids, or null for an actor. */
  readonly ends: readonly [string, string] | null;
  readonly role: ActorRole | LineRole;
}

export interface Elements {
  /** Actors before lines, so that no line is ever added before its ends. */
  readonly wanted: readonly Wanted[];
  /** What was left out and why, in words. */
  readonly faults: readonly string[];
}

/** In a crowd, lines of the context are drawn but not handed to cytoscape: so many elements would slow every touch. */
export const CROWD = 1500;

/** The element id of an actor. */
export const actorElement = (actor: ActorId): string => `actor ${actor}`;
/** The element id of the line between two actors. */
const lineElement = (ends: DrawnLine['ends']): string => `line ${JSON.stringify(ends)}`;

/** The elements of a picture. Cost: linear. */
export function elementsOf(picture: Picture): Elements {
  const faults: string[] = [];
  const wanted = new Map<string, Wanted>();
  for (const { id, role } of picture.actors) {
    const element = actorElement(id);
    if (wanted.has(element)) faults.push(`${id} is in the picture twice; the second is left out.`);
    else wanted.set(element, { id: element, actor: id, ends: null, role });
  }
  const isCrowd = picture.lines.length > CROWD;
  for (const { ends, role } of picture.lines) {
    if (isCrowd && role === 'context') continue;
    const [from, to] = [actorElement(ends[0]), actorElement(ends[1])];
    const fault = faultOf(ends, wanted, from, to);
    if (fault === null) {
      const id = lineElement(ends);
      wanted.set(id, { id, actor: null, ends: [from, to], role });
    } else faults.push(fault);
  }
  return { wanted: [...wanted.values()], faults };
}

function faultOf(
  ends: DrawnLine['ends'],
  wanted: ReadonlyMap<string, Wanted>,
  from: string,
  to: string,
): string | null {
  const missing = [from, to].findIndex((end) => !wanted.has(end));
  if (missing >= 0) return `A line ends at ${ends[missing]}, which is not in the picture; it is left out.`;
  if (from === to) return `A line ties ${ends[0]} to itself; it is left out.`;
  return wanted.has(lineElement(ends)) ? `${ends[0]} – ${ends[1]} is drawn twice; once is left out.` : null;
}
