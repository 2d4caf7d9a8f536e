/** What a line of the picture is called in the legend, by what it is in the answer. */

import type { DrawnLine, LineChange, Telling } from '#model/picture.ts';
import type { Voice } from './voice.ts';

/** A word for a line, and where it stands in the legend. */
export interface LineWord {
  readonly word: string;
  readonly order: number;
}

/** The word of a line. Lines of one word are drawn alike but for their width. */
export function lineWord(line: DrawnLine, voice: Voice): LineWord {
  if (line.change !== null && line.role !== 'context') return changeWord(line, line.change);
  if (line.status !== 'actual')
    return { word: `${line.status[0]?.toUpperCase()}${line.status.slice(1)}`, order: 6 };
  if (line.role === 'context') return { word: 'Other ties', order: 7 };
  if (line.ties.length === 0) return { word: 'No tie recorded', order: 5 };
  if (line.positive === 0 && line.hostile === 0) return { word: 'Neither, unknown', order: 4 };
  if (line.positive === 0) return { word: 'Hostile', order: 2 };
  if (line.role === 'estranged' && line.hostile > 0) return { word: 'Mixed', order: 3 };
  const base = positiveWord(line, voice);
  return line.hostile > 0 ? { word: `${base.word}, with hostility`, order: base.order + 0.5 } : base;
}

const CHANGES: Readonly<Record<LineChange, LineWord>> = {
  gained: { word: 'Gained', order: -3 },
  turned: { word: 'Turned', order: -2 },
  lost: { word: 'Lost', order: -1 },
  both: { word: 'In both', order: -9 },
  onlyOne: { word: 'Only in the first', order: -8 },
  onlyOther: { word: 'Only in the second', order: -7 },
  apart: { word: 'In both, by other ties', order: -6 },
  sign: { word: 'They disagree on sign', order: -5 },
  dates: { word: 'They disagree on dates', order: -4 },
};

/** What is drawn of both at once says both signs itself. */
const IS_OF_BOTH: readonly LineChange[] = ['turned', 'apart', 'sign'] satisfies (Telling | 'turned')[];

/** What came or went is told by its sign too; what turned is drawn as it is now. */
function changeWord({ positive, hostile }: DrawnLine, change: LineChange): LineWord {
  const { word, order } = CHANGES[change];
  const isHostile = hostile > 0 && hostile >= positive;
  return isHostile && !IS_OF_BOTH.includes(change)
    ? { word: `${word}, hostile`, order: order + 0.5 }
    : { word, order };
}

function positiveWord({ role }: DrawnLine, { name, question }: Voice): LineWord {
  const { ask, broker } = question;
  if (ask === 'linked' || ask === 'changed' || ask === 'camps' || ask === 'overlap')
    return { word: 'Cooperative', order: 0 };
  if (role !== 'path') return { word: ask === 'pair' ? 'Rival path' : 'Cooperative', order: 1 };
  const whose =
    ask === 'between' && broker !== null ? `${possessive(name(broker))} broker path` : 'Broker path';
  return { word: whose, order: 0 };
}

/** "Mongolia’s", "the United States’". */
function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
