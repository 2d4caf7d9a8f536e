/** The link of a question, and the question of a link. */

import { formatLink, formatQuestion, parseQuestion } from '#formats/questionCodec.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Question } from '#model/question.ts';
import { homepage } from '#package';
import type { Terminal } from './terminal.ts';
import type { Asked } from './verb.ts';

/** The data set that the page opens by itself: a link need not name it. */
const HOME_SET = 'northeast-asia';

/** The link that asks a question on the page of the program; where it has no page, the query alone. */
export function linkOf({ graph: { data }, question }: Asked): string {
  const page: string = homepage;
  return page === ''
    ? formatQuestion(question, data, HOME_SET) || '?'
    : formatLink(page, question, data, HOME_SET);
}

/** The question a link asks of a data set. What of it was ignored is told. */
export function questionOfLink(link: string, data: DataSet, terminal: Terminal): Question {
  const { question, ignored } = parseQuestion(link, data);
  for (const sentence of ignored) terminal.complain(`${sentence}\n`);
  return question;
}
