/** The link of a question, and the question of a link. */

import { splitItems } from '#formats/queryText.ts';
import { formatLink, formatQuestion, parseQuestion } from '#formats/questionCodec.ts';
import { QUESTION_FIELDS } from '#formats/questionFields.ts';
import type { Graph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { homepage } from '#package';
import { findActor } from './actorNames.ts';
import { type Terminal, WrongUse } from './terminal.ts';
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

/** What a link may say of a question, and where it is from. */
const KEYS = new Set(['set', 'v', ...QUESTION_FIELDS.map(({ key }) => key)]);

/** Whether a text is a page's address, or a query that says anything of a question. */
function isLink(text: string): boolean {
  const names = text.replace(/^[^?]*\?/s, '').split(/[&#]/, 50);
  const says = names.some((name) => KEYS.has(name.split('=', 1)[0] as string));
  return /^[a-z]+:\/\//i.test(text) || text === '?' || says;
}

/** Whom a link asks about must be there: another question than the one it asks would be answered otherwise. */
function refuseUnknown(link: string, graph: Graph): void {
  const params = new URLSearchParams(link.replace(/#.*$/s, '').replace(/^[^?]*\?/s, ''));
  for (const id of ['broker', 'pair'].flatMap((key) => splitItems(params.get(key) ?? ''))) {
    if (graph.actorNumbers.has(actorId(id))) continue;
    throw new WrongUse(`A link gives actors by id: "${id}" is ${findActor(graph, id)}; mend the link.`);
  }
}

/** The question a link asks of a data set. What of it was ignored is told. Throws WrongUse where it is no link. */
export function questionOfLink(link: string, graph: Graph, terminal: Terminal): Question {
  if (!isLink(link))
    throw new WrongUse(
      `--link ${link} is no link of this program; give the address of its page, or its query, as in "?ask=estranged".`,
    );
  refuseUnknown(link, graph);
  const { question, ignored } = parseQuestion(link, graph.data);
  for (const sentence of ignored) terminal.complain(`${sentence}\n`);
  return question;
}
