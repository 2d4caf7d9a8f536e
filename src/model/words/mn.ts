/** Mongolian. It is loaded when it is chosen. */

import { commands } from './mn/commands.ts';
import { listInWords, numberInWords } from './mn/counting.ts';
import { dialogs } from './mn/dialogs.ts';
import { edit } from './mn/edit.ts';
import { evidence } from './mn/evidence.ts';
import { finding } from './mn/finding.ts';
import { headline } from './mn/headline.ts';
import { legend } from './mn/legend.ts';
import { picture } from './mn/picture.ts';
import { problem } from './mn/problems.ts';
import { sentence } from './mn/sentence.ts';
import { shell } from './mn/shell.ts';
import { terms } from './mn/terms.ts';
import { timeline } from './mn/timeline.ts';
import { transfer } from './mn/transfer.ts';
import type { Words } from './words.ts';

/** The words in Mongolian. */
export const MONGOLIAN: Words = {
  language: 'mn',
  list: listInWords,
  number: numberInWords,
  problem,
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
