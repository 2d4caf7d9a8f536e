/** What a format cannot hold of a data set, in sentences, so that nobody takes less away than they believe. */

import type { DataSet } from '#model/dataSet.ts';
import { counted } from '#model/sentence.ts';

/** What each format cannot hold. */
export type Limits = 'lists' | 'ties only' | 'xml' | 'long cells';

/** Longer texts do not fit into a cell of a workbook. */
export const LONGEST_CELL = 32_767;

/** What is lost of a data set under some limits; empty where nothing is. */
export function lossesOf(data: DataSet, limits: readonly Limits[]): readonly string[] {
  return limits.flatMap((limit) => LOSSES[limit](data)).filter((sentence) => sentence !== '');
}

const LOSSES: Readonly<Record<Limits, (data: DataSet) => readonly string[]>> = {
  lists: ({ actors, events }) => [
    told(
      actors.filter(({ aliases }) => aliases.some(hasSemicolon)).length,
      'actor',
      'have other names with a semicolon in them, which parts names in a list: those were left out',
    ),
    told(
      events.filter(({ participants }) => participants.some(hasSemicolon)).length,
      'event',
      'name participants with a semicolon in their ids: their participants were left out',
    ),
  ],
  'ties only': ({ actors, events, sources }) => [
    `Of ${counted(actors.length, 'actor')} only ids and names are there.`,
    events.length === 0 ? '' : `${counted(events.length, 'event')} are not there.`,
    sources.length === 0 ? '' : `Of ${counted(sources.length, 'source')} only the ids are there.`,
    'What kinds mean, and what is asked first, is not there.',
  ],
  xml: (data) => [
    told(
      textsOf(data).filter((text) => NOT_IN_XML.test(text)).length,
      'text',
      'hold control marks that XML cannot hold: a mark for "unknown" stands in their place',
    ),
  ],
  'long cells': (data) => [
    told(
      textsOf(data).filter((text) => text.length > LONGEST_CELL).length,
      'text',
      'are longer than a cell of a workbook may be, and were cut',
    ),
  ],
};

/** Characters that no XML document may hold. */
export const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function told(count: number, noun: string, what: string): string {
  return count === 0 ? '' : `${counted(count, noun)} ${what}.`;
}

function hasSemicolon(text: string): boolean {
  return text.includes(';');
}

function textsOf({ actors, ties, events, sources }: DataSet): readonly string[] {
  return [
    ...actors.flatMap(({ id, name, short, ownName, aliases }) => [
      id,
      name,
      short,
      ownName ?? '',
      ...aliases,
    ]),
    ...ties.flatMap(({ id, claim, differs }) => [id, claim, differs ?? '']),
    ...events.flatMap(({ id, what }) => [id, what]),
    ...sources.flatMap(({ id, title, note }) => [id, title, note]),
  ];
}
