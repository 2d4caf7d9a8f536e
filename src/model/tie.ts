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

/**
 * A tie. It may be a plain object, or read from columns (`tieColumns.ts`), which then has nothing of its own that could be
 * spread. That is why it is declared with accessors: the compiler refuses `{ ...tie }`, for which there is `tieWith`.
 */
export declare abstract class Tie {
  abstract get id(): TieId;
  abstract get from(): ActorId;
  abstract get to(): ActorId;
  /** A key of the vocabulary's tie kinds. */
  abstract get kind(): string;
  abstract get sign(): Sign;
  /** Null where the data does not say. */
  abstract get strength(): Strength | null;
  abstract get period(): Period;
  abstract get status(): Status;
  /** What the tie says, in words; blank where the data has none. */
  abstract get claim(): string;
  abstract get sources(): readonly SourceId[];
  abstract get confidence(): Confidence;
  /** Where sources differ on it, in words; null where they do not. */
  abstract get differs(): string | null;
  abstract get at(): Where;
}

/** A tie like another but for some of what is said of it: a plain object. */
export function tieWith(tie: Tie, other: Partial<Tie>): Tie {
  const { id, from, to, kind, sign, strength, period } = tie;
  const { status, claim, sources, confidence, differs, at } = tie;
  return {
    ...{ id, from, to, kind, sign, strength, period },
    ...{ status, claim, sources, confidence, differs, at },
    ...other,
  };
}
