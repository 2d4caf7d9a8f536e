/**
 * The paths of a pair, studied by the way that is sooner done. Few paths are walked over, each once; where there are so
 * many that this would be felt, each question is answered by a search of its own.
 */

import type { PairSearch } from './pairSearch.ts';
import type { PathStudy } from './pathStudy.ts';
import { tallyPaths } from './pathTally.ts';
import { searchedPaths } from './searchedPaths.ts';
import type { Ownership } from './whosePath.ts';

/** How many walks may be walked over: about ten milliseconds of them. */
const FEW = 100_000;

/** Studies the paths of a pair. */
export function studyPaths(search: PairSearch, ownership: Ownership): PathStudy {
  const few = search.maxLegs <= 3 || walks(search) <= FEW;
  return few ? tallyPaths(search, ownership) : searchedPaths(search, ownership);
}

/** How many walks there are from a to b of at most the most legs over third parties: no fewer than paths. */
function walks({ layer: { start, to }, a, maxLegs, third, costToB }: PairSearch): number {
  let ways = Float64Array.from(costToB, (cost) => Number(cost !== 0));
  const from = (u: number) => {
    let sum = 0;
    for (let arc = start[u] as number, end = start[u + 1] as number; arc < end; arc += 1)
      sum += ways[to[arc] as number] as number;
    return sum;
  };
  let total = from(a);
  for (let legs = 3; legs <= maxLegs; legs += 1) {
    ways = Float64Array.from(third, (may, u) => (may === 1 ? from(u) : 0));
    total += from(a);
  }
  return total;
}
