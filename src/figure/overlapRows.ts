/** The list of two data sets over one another: what they disagree on, then what only one of them has. */

import type { OverlapAnswer } from '#model/finding.ts';
import type { TieId } from '#model/ids.ts';
import type { ListRow, ListSection } from './listRow.ts';
import { tieInShort, tieOf, type Voice } from './voice.ts';

const PLAIN_ROW = { mark: null, rank: null } as const;

/** Disagreements with what each says, then ties of the first and of the second alone; each gets its share of the rows. */
export function overlapSections(answer: OverlapAnswer, voice: Voice, most: number): readonly ListSection[] {
  const each = Math.max(1, Math.floor(most / 3));
  return [
    {
      ...{ heading: 'They disagree', right: '', noun: 'tie', total: answer.disagree.length },
      rows: answer.disagree.slice(0, each).map(({ one, other, on }) => ({
        ...PLAIN_ROW,
        head: [voice.bold(endsOf(one, voice)), voice.second(`, on ${on.join(' and ')}`)],
        lines: [told('first', one, voice), told('second', other, voice)],
      })),
    },
    ...(
      [
        ['Only in the first', answer.onlyOne],
        ['Only in the second', answer.onlyOther],
      ] as const
    ).map(
      ([heading, ties]): ListSection => ({
        ...{ heading, right: '', noun: 'tie', total: ties.length },
        rows: ties.slice(0, each).map(
          (id): ListRow => ({
            ...PLAIN_ROW,
            head: [voice.bold(endsOf(id, voice))],
            lines: [[voice.second(shortOf(id, voice)), ...voice.cite([id])]],
          }),
        ),
      }),
    ),
  ];
}

function told(which: string, id: TieId, voice: Voice): ListRow['head'] {
  const sign = tieOf(voice, id)?.sign ?? 0;
  const word = sign > 0 ? 'cooperative' : sign < 0 ? 'hostile' : 'neither';
  return [voice.second(`The ${which}: ${shortOf(id, voice)}, ${word}`), ...voice.cite([id])];
}

function endsOf(id: TieId, voice: Voice): string {
  const tie = tieOf(voice, id);
  return tie === undefined ? id : voice.pairName([tie.from, tie.to]);
}

function shortOf(id: TieId, voice: Voice): string {
  const tie = tieOf(voice, id);
  return tie === undefined ? id : tieInShort(voice, tie);
}
