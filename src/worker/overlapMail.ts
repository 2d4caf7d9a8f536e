/**
 * What two data sets over one another tell of their ties, as it is sent from thread to thread: each list of ids as one text,
 * which is taken in in a quarter of the time of a hundred thousand objects.
 */

import type { OverlapAnswer } from '#model/finding.ts';
import type { TieId } from '#model/ids.ts';
import type { Disagreement, TiePair } from '#model/overlap.ts';
import { packedTexts, type Texts, unpackedTexts } from './textMail.ts';

type Ids = Texts<TieId>;

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
    lists: [onlyOne, onlyOther, beyondOne, beyondOther].map(packedTexts),
  };
}

/** Unpacks it: it is what went in. */
export function unpackedOverlap({ both, disagree, on, lists }: OverlapMail): OverlapAnswer {
  const [onlyOne = [], onlyOther = [], beyondOne = [], beyondOther = []] = lists.map(unpackedTexts);
  return {
    ask: 'overlap',
    both: unpackedPairs(both),
    disagree: unpackedPairs(disagree).map((pair, at) => ({ ...pair, on: on[at] ?? [] })),
    ...{ onlyOne, onlyOther, beyondOne, beyondOther },
  };
}

function packedPairs(pairs: readonly TiePair[]): readonly [Ids, Ids] {
  return [packedTexts(pairs.map(({ one }) => one)), packedTexts(pairs.map(({ other }) => other))];
}

function unpackedPairs([ones, others]: readonly [Ids, Ids]): readonly TiePair[] {
  const all = unpackedTexts(others);
  return unpackedTexts(ones).map((one, at) => ({ one, other: all[at] as TieId }));
}
