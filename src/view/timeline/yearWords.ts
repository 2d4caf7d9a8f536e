/** A year of the timeline in words: its ties in force, its events, and how the broker stood. */

import type { Question } from '#model/question.ts';
import { counted } from '#model/sentence.ts';
import type { Explorer } from '#store/explorer.ts';
import type { Answered } from '#view/explorer.tsx';
import { markInWords, markOf, rankedActor } from './years.ts';

interface YearTold {
  readonly year: number;
  readonly counts: ReadonlyMap<number, number>;
  readonly answered: Answered;
  readonly question: Question;
  readonly ranks: Explorer['yearRanks'];
}

/** The parts that are told of a year; those not known are left out. */
export function yearInWords({ year, counts, answered, question, ranks }: YearTold): readonly string[] {
  const { finding, graph } = answered;
  const ties = finding.years.find((one) => one.year === year);
  const actor = rankedActor(question, finding);
  const rank = actor === null ? undefined : ranks?.find((one) => one.year === year);
  const mark = actor === null || rank === undefined ? '' : markInWords(markOf(rank, actor, question.ask));
  return [
    ...(ties === undefined
      ? []
      : [`${ties.cooperative} cooperative and ${ties.hostile} hostile ties in force`]),
    ...(graph.data.events.length === 0 ? [] : [counted(counts.get(year) ?? 0, 'event')]),
    ...(mark === '' ? [] : [mark]),
  ];
}
