/** Every command, in the order of the help. */

import type { Verb } from './verb.ts';
import { ACTORS } from './verbs/actors.ts';
import { CHECK } from './verbs/check.ts';
import { TIES } from './verbs/ties.ts';

export const VERBS: readonly Verb[] = [CHECK, ACTORS, TIES];
