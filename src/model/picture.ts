/** What a finding draws: which actors and lines, and what each is in the answer. Positions come from the layout. */

import type { ActorId, TieId } from './ids.ts';
import type { Status } from './tie.ts';

/** What an actor is in the picture: the chosen broker, one side of the pair, on a way, of an estranged pair, or context. */
export type ActorRole = 'broker' | 'side' | 'way' | 'estranged' | 'context';

/** What a line is: a leg of the chosen path, of another broker's path, the line of an estranged pair, or context. */
export type LineRole = 'path' | 'rival' | 'estranged' | 'context';

/** How a line differs between two periods or under edits. */
export type Turn = 'gained' | 'lost' | 'turned';

/**
 * How two data sets over one another tell of a line: both have a tie of it, only the first or the second knows it, each has
 * ties that the other has not, or they disagree on sign or dates. Of several, the last of these that is so.
 */
export type Telling = 'both' | 'onlyOne' | 'onlyOther' | 'apart' | 'dates' | 'sign';

/** What differs of a line, as it is marked. */
export type LineChange = Turn | Telling;

export interface DrawnActor {
  readonly id: ActorId;
  readonly role: ActorRole;
  /** The rank to print in it, such as "2=", or null. */
  readonly rank: string | null;
  /** How many ties in force it has in the slice, drawn or not. */
  readonly ties: number;
}

/** All ties in force between two actors, drawn as one line. */
export interface DrawnLine {
  /** In order of id. */
  readonly ends: readonly [ActorId, ActorId];
  readonly role: LineRole;
  /** P and N. Both 0 where only ties without sign are in force. */
  readonly positive: number;
  readonly hostile: number;
  /** Whether every tie of the sign that is drawn has an unknown strength. */
  readonly unknown: boolean;
  /** `actual` where any tie of it is. */
  readonly status: Status;
  readonly ties: readonly TieId[];
  /** The number on it: the row of an estranged pair, or the leg of the chosen path; null for none. */
  readonly number: number | null;
  readonly change: LineChange | null;
}

/** What of a line's change has a mark on it: that both data sets have it is told by its two lines alone. */
export function markOf({ change, status, role }: DrawnLine): LineChange | null {
  if (role === 'context') return null;
  return change === 'both' && status === 'actual' ? null : change;
}

export interface Picture {
  readonly actors: readonly DrawnActor[];
  readonly lines: readonly DrawnLine[];
  /** How many ties the lines stand for. */
  readonly ties: number;
}

/** Where an actor stands, in layout units: y grows downwards. */
export interface Placed {
  readonly id: ActorId;
  readonly x: number;
  readonly y: number;
}

/** The space for a picture, and who stands in it already. */
export interface LayoutSpace {
  readonly mode: 'network' | 'columns';
  /** Actors that keep their place; some of them may not be drawn. */
  readonly pinned: readonly Placed[];
  /** The width of the space over its height. */
  readonly aspect: number;
  readonly seed: number;
}

/** What a layout is asked for. */
export interface LayoutRequest extends LayoutSpace {
  readonly picture: Picture;
  /** The pairs whose actors should be neighbours on the ring, in order of importance. */
  readonly pairs: readonly (readonly [ActorId, ActorId])[];
}
