/** What is not a tie but bears on one: the events that happened, and the sources that were read. */

import type { Where } from './actor.ts';
import type { ActorId, EventId, SourceId } from './ids.ts';
import type { Period } from './period.ts';

/** A dated meeting or exercise. */
export interface HappeningEvent {
  readonly id: EventId;
  readonly period: Period;
  readonly host: ActorId | null;
  readonly participants: readonly ActorId[];
  readonly what: string;
  readonly sources: readonly SourceId[];
  readonly at: Where;
}

/** How far a source was read: in full, in excerpt, or not at all. */
export type Reading = 'full' | 'excerpt' | 'none';

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  /** As printed on it, a partial date or blank. */
  readonly date: string;
  /** An http or https address, or null. */
  readonly url: string | null;
  readonly read: Reading;
  /** Known faults and remarks; blank where there are none. */
  readonly note: string;
  readonly at: Where;
}
