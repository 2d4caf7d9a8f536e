/** A tie: one typed, signed, dated, sourced relation between two actors. */

import type { Where } from './actor.ts';
import type { ActorId, SourceId, TieId } from './ids.ts';
import type { Period } from './period.ts';

/** +1 cooperative, −1 hostile, 0 neither. */
export type Sign = 1 | 0 | -1;
export const SIGNS: readonly Sign[] = [1, -1, 0];

/** From 1, the thinnest, to 5. A judgement, not a measurement. */
export type Strength = 1 | 2 | 3 | 4 | 5;
/** What an unknown strength counts as. It is still shown as unknown. */
export const UNKNOWN_STRENGTH_COUNTS_AS = 3;

export type Status = 'actual' | 'offered' | 'proposed' | 'possible';
export const STATUSES: readonly Status[] = ['actual', 'offered', 'proposed', 'possible'];

export type Confidence = 'high' | 'medium' | 'low';
export const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

export interface Tie {
  readonly id: TieId;
  readonly from: ActorId;
  readonly to: ActorId;
  /** A key of the vocabulary's tie kinds. */
  readonly kind: string;
  readonly sign: Sign;
  /** Null where the data does not say. */
  readonly strength: Strength | null;
  readonly period: Period;
  readonly status: Status;
  /** What the tie says, in words; blank where the data has none. */
  readonly claim: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  /** Where sources differ on it, in words; null where they do not. */
  readonly differs: string | null;
  readonly at: Where;
}
