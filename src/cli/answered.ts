/** What all answers to a question share: the days meant, and the question for its link. */

import type { Graph } from '#model/graph.ts';
import { AFTER_ALL, BEFORE_ALL, type Day, formatDay, type PartialDate } from '#model/partialDate.ts';
import { earliest, latest, type Period } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { editInWords, listInWords } from '#model/sentence.ts';
import { ANSWERED } from './terminal.ts';
import type { Reply } from './verb.ts';

/** The reply of an answered question. */
export function answered(
  graph: Graph,
  question: Question,
  { headline, blocks, json }: Pick<Reply, 'headline' | 'blocks' | 'json'>,
): Reply {
  return {
    ...{ headline, json, exit: ANSWERED },
    blocks: [...asIf(graph, question), ...blocks],
    asked: { graph, question },
  };
}

/** The first and the last day meant; null where the period is open. */
export function daysOf(period: Period): readonly [PartialDate | null, PartialDate | null] {
  const day = (at: Day) => (at === BEFORE_ALL || at === AFTER_ALL ? null : formatDay(at));
  return [day(earliest(period)), day(latest(period))];
}

/** What-if edits in a sentence; nothing where there are none. */
function asIf(graph: Graph, { edits }: Question): readonly string[] {
  const inWords = edits.map((edit) => editInWords(edit, graph));
  return inWords.length === 0 ? [] : [`As if ${listInWords(inWords)}.`];
}
