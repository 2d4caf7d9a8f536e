/** A standing, and a place for a pair, in few words, as they stand in lists of differences. */

import type { PairSummary, Placing, Standing } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { rankText } from '#model/headline.ts';
import { shortName } from '#model/sentence.ts';
import type { Words } from '#model/words/words.ts';

/** "between 8, first for 5"; "between none". */
export function standingInWords(standing: Standing | null, words: Words): string {
  const { standings: say } = words.finding;
  if (standing === null || standing.between === 0) return say.betweenNone;
  return say.between(standing.between, standing.first);
}

/** Who is first for a pair, and at what cost the cheapest way is. */
export function summaryInWords(
  { estranged, cheapest, best }: PairSummary,
  graph: Graph,
  words: Words,
): string {
  const { standings: say } = words.finding;
  if (!estranged) return say.notEstranged;
  if (cheapest === null) return say.noWay;
  const first = best.filter((placing) => placing.rank === 1);
  const who = first.map((placing) => shortName(graph, placing.actor));
  return first.length === 0 ? say.way(cheapest) : say.first(who, cheapest);
}

/** The place of the broker asked about: "2=", or "–" for none. */
export function placingText(placing: Placing | null): string {
  return placing === null || placing.access === null ? '–' : rankText(placing);
}
