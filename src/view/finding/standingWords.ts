/** A standing, and a place for a pair, in few words, as they stand in lists of differences. */

import type { PairSummary, Placing, Standing } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { rankText } from '#model/headline.ts';
import { listInWords, shortName } from '#model/sentence.ts';

/** "between 8, first for 5"; "between none". */
export function standingInWords(standing: Standing | null): string {
  if (standing === null || standing.between === 0) return 'between none';
  return `between ${standing.between}, first for ${standing.first === 0 ? 'none' : standing.first}`;
}

/** Who is first for a pair, and at what cost the cheapest way is. */
export function summaryInWords({ estranged, cheapest, best }: PairSummary, graph: Graph): string {
  if (!estranged) return 'not estranged';
  if (cheapest === null) return 'no way';
  const first = best.filter((placing) => placing.rank === 1);
  const who = listInWords(first.map((placing) => shortName(graph, placing.actor)));
  return first.length === 0 ? `a way at ${cheapest}` : `${who} first, cheapest way ${cheapest}`;
}

/** The place of the broker asked about: "2=", or "–" for none. */
export function placingText(placing: Placing | null): string {
  return placing === null || placing.access === null ? '–' : rankText(placing);
}
