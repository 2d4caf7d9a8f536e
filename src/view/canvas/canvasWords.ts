/** The few words that the picture itself carries. */

import type { DrawnLine } from '#model/picture.ts';

/** The words on a line that is not of an actual tie. */
export function statusWord({ status }: DrawnLine): string {
  return status;
}

/** The words on the direct tie of two sides, under the columns. */
export function directWords({ positive, hostile, status }: DrawnLine): string {
  const parts = [hostile > 0 ? `hostility ${hostile}` : '', positive > 0 ? `cooperation ${positive}` : ''];
  const what = parts.filter((part) => part !== '').join(', ');
  return `Direct: ${what === '' ? status : what}. Never part of a path.`;
}

/** The two short lines beside the numeral of a leg. */
export function legWords({ positive, hostile }: DrawnLine): readonly string[] {
  const strength = hostile > 0 ? `strength ${positive}, hostility ${hostile}` : `strength ${positive}`;
  return [strength, `cost ${6 - positive + hostile}`];
}

/** How many ties a line stands for where it is more than one, and "?" where their strength is unknown. */
export function countWord({ ties, unknown }: DrawnLine): string {
  const count = ties.length > 1 ? `×${ties.length}` : '';
  return `${count}${unknown ? '?' : ''}`;
}
