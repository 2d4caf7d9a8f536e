/** English, the language of the command line, of figures and of the first visit. */

import { listInWords, numberInWords } from './counting.ts';
import { commands } from './en/commands.ts';
import { dialogs } from './en/dialogs.ts';
import { edit } from './en/edit.ts';
import { evidence } from './en/evidence.ts';
import { finding } from './en/finding.ts';
import { headline } from './en/headline.ts';
import { legend } from './en/legend.ts';
import { picture } from './en/picture.ts';
import { sentence } from './en/sentence.ts';
import { shell } from './en/shell.ts';
import { terms } from './en/terms.ts';
import { timeline } from './en/timeline.ts';
import { transfer } from './en/transfer.ts';
import type { Words } from './words.ts';

/** The words in English. */
export const ENGLISH: Words = {
  language: 'en',
  list: listInWords,
  number: numberInWords,
  problem: (sentence) => sentence,
  ...{
    terms,
    sentence,
    headline,
    shell,
    dialogs,
    commands,
    legend,
    finding,
    evidence,
    edit,
    timeline,
    picture,
    transfer,
  },
};
