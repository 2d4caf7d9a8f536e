/** A year of the timeline in words: its ties in force, its events, and how the broker stood. */

import type { Question } from '#model/question.ts';
import type { Words } from '#model/words/words.ts';
import type { Explorer } from '#store/explorer.ts';
import type { Answered } from '#view/explorer.tsx';
import { markInWords, markOf, rankedActor } from './years.ts';

interface YearTold {
  readonly year: number;
  readonly counts: ReadonlyMap<number, number>;
  readonly answered: Answered;
  readonly question: Question;
  readonly ranks: Explorer['yearRanks'];
  readonly words: Words;
}

/** The parts that are told of a year; those not known are left out. */
export function yearInWords({ year, counts, answered, question, ranks, words }: YearTold): readonly string[] {
  const { finding, graph } = answered;
  const ties = finding.years.find((one) => one.year === year);
  const actor = rankedActor(question, finding);
  const rank = actor === null ? undefined : ranks?.find((one) => one.year === year);
  const mark =
    actor === null || rank === undefined ? '' : markInWords(markOf(rank, actor, question.ask), words);
  return [
    ...(ties === undefined ? [] : [words.timeline.tiesOf(ties.cooperative, ties.hostile)]),
    ...(graph.data.events.length === 0 ? [] : [words.terms.events(counts.get(year) ?? 0)]),
    ...(mark === '' ? [] : [mark]),
  ];
}
