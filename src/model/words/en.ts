/** English, the language of the command line, of figures and of the first visit. */

import { listInWords } from './counting.ts';
import { headline } from './en/headline.ts';
import { sentence } from './en/sentence.ts';
import type { Words } from './words.ts';

const numbers = new Intl.NumberFormat('en');

/** The words in English. */
export const ENGLISH: Words = {
  language: 'en',
  list: listInWords,
  number: (value) => numbers.format(value),
  ...{ sentence, headline },
};
