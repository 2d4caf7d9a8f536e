/** An actor: a state, forum, organisation, armed force, office or person, as the data set tells of it. */

import type { ActorId, SourceId } from './ids.ts';
import type { Period } from './period.ts';

/** Where a row stands in what was read: the file's name and the line, the header being line 1. */
export interface Where {
  readonly file: string;
  readonly row: number;
}

/** A place an actor has, in a period: a state's capital, say. Degrees, north and east positive. */
export interface Place {
  readonly name: string;
  readonly lat: number;
  readonly lng: number;
  readonly period: Period;
}

/** A number an actor has in a period, such as its share of world capabilities. */
export interface NumberSpell {
  readonly value: number;
  readonly period: Period;
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  /** A name short enough for a picture; the name itself where the data has none. */
  readonly short: string;
  /** Other names by which it is searched: "DPRK", "蒙古". */
  readonly aliases: readonly string[];
  /** The name in the actor's own script, or null where the data has none. */
  readonly ownName: string | null;
  /** Names by language tag, such as `mn`. */
  readonly names: ReadonlyMap<string, string>;
  /** A key of the vocabulary's actor kinds. */
  readonly kind: string;
  /** The actor it belongs to; for a forum with a standing host, the host. */
  readonly parent: ActorId | null;
  /** When it existed; more than one where it ended and came back. Empty where nothing is known. */
  readonly spells: readonly Period[];
  readonly places: readonly Place[];
  /** Numbers by the name the set gives them. */
  readonly numbers: ReadonlyMap<string, readonly NumberSpell[]>;
  /** Further columns to group by, such as `region`. */
  readonly groups: ReadonlyMap<string, string>;
  readonly sources: readonly SourceId[];
  readonly at: Where;
}
