/** Mongolian. It is loaded when it is chosen. */

import { listInWords, numberInWords } from './mn/counting.ts';
import { headline } from './mn/headline.ts';
import { sentence } from './mn/sentence.ts';
import type { Words } from './words.ts';

/** The words in Mongolian. */
export const MONGOLIAN: Words = {
  language: 'mn',
  list: listInWords,
  number: numberInWords,
  ...{ sentence, headline },
};
