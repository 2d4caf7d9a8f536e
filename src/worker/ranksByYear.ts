/** Ranks by year, a year at a time, so that a call can be given up between two of them. */

import { answer } from '#analysis/answer.ts';
import type { OnProgress } from '#model/engine.ts';
import type { Placing, YearRank } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { yearOf } from '#model/partialDate.ts';
import { periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';

/** The years that a data set is meant to cover; none where it does not say. */
function yearsCovered({ data: { period } }: Graph): readonly number[] {
  if (period.from === null || period.to === null) return [];
  const first = yearOf(period.from);
  return Array.from({ length: yearOf(period.to) - first + 1 }, (_, at) => first + at);
}

function rankIn(graph: Graph, question: Question, year: number): YearRank {
  const ask = question.ask === 'pair' ? 'pair' : 'between';
  const period = periodOf(String(year).padStart(4, '0'));
  const { answer: found } = answer(graph, { ...question, ask, period });
  if (found.ask === 'pair') {
    const placings = found.brokers
      .filter((row) => row.access !== null)
      .map(({ actor, rank, level, access }): Placing => ({ actor, rank, level, access }));
    const { state, positive, hostile } = found.relation;
    const estranged = state === 'hostile' || (state === 'mixed' && hostile >= positive);
    const placing = placings.find((row) => row.actor === question.broker) ?? null;
    return { year, estranged, placing, standing: null, placings };
  }
  const standing = found.ask === 'between' ? found.standing : null;
  return { year, estranged: true, placing: null, standing, placings: [] };
}

/** The rank of the broker for the pair asked about, else its standing, for each year that the set covers. */
export async function ranksByYear(
  graph: Graph,
  question: Question,
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<readonly YearRank[]> {
  const years = yearsCovered(graph);
  const ranks: YearRank[] = [];
  for (const year of years) {
    signal?.throwIfAborted();
    ranks.push(rankIn(graph, question, year));
    onProgress?.(ranks.length / years.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return ranks;
}
