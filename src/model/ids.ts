/**
 * The names by which things are known. Each kind of id is a string of its own type, so that an actor is never
 * taken for a tie. An id may hold any Unicode text, so ids are kept in Maps, never as keys of plain objects.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ActorId = Branded<'actor'>;
export type TieId = Branded<'tie'>;
export type EventId = Branded<'event'>;
export type SourceId = Branded<'source'>;

/** Takes text as the id of an actor. */
export const actorId = (text: string): ActorId => text as ActorId;
/** Takes text as the id of a tie. */
export const tieId = (text: string): TieId => text as TieId;
/** Takes text as the id of an event. */
export const eventId = (text: string): EventId => text as EventId;
/** Takes text as the id of a source. */
export const sourceId = (text: string): SourceId => text as SourceId;

/** Orders two ids by UTF-16 code unit: the same everywhere, unlike a locale's order. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
