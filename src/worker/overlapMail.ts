/**
 * What two data sets over one another tell of their ties, as it is sent from thread to thread: each list of ids as one text,
 * which is taken in in a quarter of the time of a hundred thousand objects.
 */

import type { OverlapAnswer } from '#model/finding.ts';
import type { TieId } from '#model/ids.ts';
import type { Disagreement, TiePair } from '#model/overlap.ts';

/** Ids as lines of a text; as they are where one of them has more than one line. */
type Ids = string | readonly TieId[];

/** The answer under way. */
export interface OverlapMail {
  /** Of each pair the one of the first set, and that of the second. */
  readonly both: readonly [Ids, Ids];
  readonly disagree: readonly [Ids, Ids];
  /** What each of the pairs that disagree does so on. */
  readonly on: readonly (readonly Disagreement[])[];
  readonly lists: readonly Ids[];
}

/** Packs an answer. */
export function packedOverlap(answer: OverlapAnswer): OverlapMail {
  const { both, disagree, onlyOne, onlyOther, beyondOne, beyondOther } = answer;
  return {
    both: packedPairs(both),
    disagree: packedPairs(disagree),
    on: disagree.map(({ on }) => on),
    lists: [onlyOne, onlyOther, beyondOne, beyondOther].map(packed),
  };
}

/** Unpacks it: it is what went in. */
export function unpackedOverlap({ both, disagree, on, lists }: OverlapMail): OverlapAnswer {
  const [onlyOne = [], onlyOther = [], beyondOne = [], beyondOther = []] = lists.map(unpacked);
  return {
    ask: 'overlap',
    both: unpackedPairs(both),
    disagree: unpackedPairs(disagree).map((pair, at) => ({ ...pair, on: on[at] ?? [] })),
    ...{ onlyOne, onlyOther, beyondOne, beyondOther },
  };
}

function packed(ids: readonly TieId[]): Ids {
  return ids.length === 0 || ids.some((id) => id === '' || id.includes('\n')) ? ids : ids.join('\n');
}

function unpacked(ids: Ids): readonly TieId[] {
  return typeof ids === 'string' ? (ids.split('\n') as unknown as readonly TieId[]) : ids;
}

function packedPairs(pairs: readonly TiePair[]): readonly [Ids, Ids] {
  return [packed(pairs.map(({ one }) => one)), packed(pairs.map(({ other }) => other))];
}

function unpackedPairs([ones, others]: readonly [Ids, Ids]): readonly TiePair[] {
  const all = unpacked(others);
  return unpacked(ones).map((one, at) => ({ one, other: all[at] as TieId }));
}
