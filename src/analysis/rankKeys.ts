/** Ranks of numbers, the least first: shared where they are level, or averaged, and the weighted mean of several. */

import { toNinePlaces } from './rounding.ts';
import { countBelow, countNotAbove } from './sorted.ts';

/** The rank of each key from 1; equal keys share the first of their ranks. Cost: sorting. */
export function sharedRanks(keys: Float64Array): Int32Array {
  const sorted = keys.slice().sort();
  return Int32Array.from(keys, (key) => countBelow(sorted, key) + 1);
}

/** Ranks from 1, ties averaged; an unknown takes the middle. Empty where all are unknown. Cost: sorting. */
export function averageRanks(values: readonly (number | null)[]): readonly number[] {
  const known = Float64Array.from(values.filter((value) => value !== null)).sort();
  if (known.length === 0) return [];
  return values.map((value) => {
    if (value === null) return (known.length + 1) / 2;
    // The mean of the ranks from below + 1 up to notAbove. Of thousands most may be level: nobody walks along them.
    return (countBelow(known, value) + 1 + countNotAbove(known, value)) / 2;
  });
}

/** The ranks in one part, and how much it weighs. */
export interface WeightedRanks {
  readonly weight: number;
  readonly ranks: readonly number[];
}

/** The weighted mean of the ranks of so many candidates, to nine places. A part without ranks is left out; 0 without parts. */
export function meanRanks(parts: readonly WeightedRanks[], candidates: number): Float64Array {
  const counted = parts.filter(({ weight, ranks }) => weight > 0 && ranks.length > 0);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const means = new Float64Array(candidates);
  if (total === 0) return means;
  for (const { weight, ranks } of counted)
    for (let at = 0; at < candidates; at += 1)
      means[at] = (means[at] as number) + weight * (ranks[at] as number);
  return means.map((sum) => toNinePlaces(sum / total));
}
