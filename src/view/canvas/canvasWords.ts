/** The few words that the picture itself carries. */

import type { DrawnLine } from '#model/picture.ts';
import type { Words } from '#model/words/words.ts';

/** The words on a line that is not of an actual tie. */
export function statusWord({ status }: DrawnLine, { sentence }: Words): string {
  return sentence.status[status];
}

/** The words on the direct tie of two sides, under the columns. */
export function directWords({ positive, hostile, status }: DrawnLine, words: Words): string {
  const { ink: say } = words.picture;
  const parts = [hostile > 0 ? say.hostility(hostile) : '', positive > 0 ? say.cooperation(positive) : ''];
  const what = parts.filter((part) => part !== '').join(', ');
  return say.direct(what === '' ? words.sentence.status[status] : what);
}

/** The two short lines beside the numeral of a leg. */
export function legWords({ positive, hostile }: DrawnLine, words: Words): readonly string[] {
  const { ink: say } = words.picture;
  return [say.strength(positive, hostile), say.cost(6 - positive + hostile)];
}

/** How many ties a line stands for where it is more than one, and "?" where their strength is unknown. */
export function countWord({ ties, unknown }: DrawnLine): string {
  const count = ties.length > 1 ? `×${ties.length}` : '';
  return `${count}${unknown ? '?' : ''}`;
}
