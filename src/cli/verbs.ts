/** Every command, in the order of the help. */

import type { Verb } from './verb.ts';
import { ACTORS } from './verbs/actors.ts';
import { BROKERS } from './verbs/brokers.ts';
import { CAMPS } from './verbs/camps.ts';
import { CHECK } from './verbs/check.ts';
import { COMPARE } from './verbs/compare.ts';
import { CONVERT } from './verbs/convert.ts';
import { ESTRANGED } from './verbs/estranged.ts';
import { FIGURE } from './verbs/figure.ts';
import { MEASURES } from './verbs/measures.ts';
import { OPEN } from './verbs/open.ts';
import { OVERLAP } from './verbs/overlap.ts';
import { PATHS } from './verbs/paths.ts';
import { STANDING } from './verbs/standing.ts';
import { STORY } from './verbs/story.ts';
import { TIES } from './verbs/ties.ts';
import { WHEN } from './verbs/when.ts';

export const VERBS: readonly Verb[] = [
  ...[CHECK, ACTORS, TIES, ESTRANGED, PATHS, BROKERS, STANDING],
  ...[WHEN, COMPARE, MEASURES, CAMPS, FIGURE, STORY, CONVERT, OPEN, OVERLAP],
];
