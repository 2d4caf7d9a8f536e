/** The lists of the further questions: who is linked, what changed, what if, and which camps there are. */

import type {
  CampsAnswer,
  ChangedAnswer,
  LinkedAnswer,
  PairSummary,
  Relation,
  WhatIfAnswer,
} from '#model/finding.ts';
import type { ActorId, TieId } from '#model/ids.ts';
import { listInWords } from '#model/sentence.ts';
import type { ListRow, ListSection } from './listRow.ts';
import { kindLabel, tieInShort, tieOf, type Voice } from './voice.ts';

const PLAIN_ROW = { mark: null, lines: [], rank: null } as const;

/** Everyone that is linked to the actor asked about, with the kinds of their ties. */
export function linkedSections(answer: LinkedAnswer, voice: Voice, most: number): readonly ListSection[] {
  const asked = voice.question.broker;
  const row = (relation: Relation): ListRow => {
    const [a, b] = relation.pair;
    const kinds = [...new Set(relation.ties.flatMap((id) => labelOf(voice, id)))];
    return {
      ...PLAIN_ROW,
      head: [
        voice.bold(a === asked ? voice.name(b) : b === asked ? voice.name(a) : voice.pairName(relation.pair)),
        voice.second(`, ${strengthsInWords(relation)}`),
      ],
      lines: [[voice.second(listInWords(kinds)), ...voice.cite(relation.ties)]],
    };
  };
  return [
    {
      heading: 'Linked to, and by what',
      right: '',
      rows: answer.relations.slice(0, most).map(row),
      noun: 'actor',
      total: answer.relations.length,
    },
  ];
}

/** Pairs that turned, then ties gained and lost; each gets its share of the rows. */
export function changedSections(answer: ChangedAnswer, voice: Voice, most: number): readonly ListSection[] {
  const each = Math.max(1, Math.floor(most / 3));
  const tie = (id: TieId): ListRow => {
    const found = tieOf(voice, id);
    if (found === undefined) return { ...PLAIN_ROW, head: [voice.bold(id), ...voice.cite([id])] };
    return {
      ...PLAIN_ROW,
      head: [voice.bold(voice.pairName([found.from, found.to]))],
      lines: [[voice.second(tieInShort(voice, found)), ...voice.cite([id])]],
    };
  };
  return [
    {
      heading: 'Pairs that turned',
      right: '',
      rows: answer.turned.slice(0, each).map(({ before, after }) => ({
        ...PLAIN_ROW,
        head: [voice.bold(voice.pairName(after.pair))],
        lines: [
          [
            voice.second(`${strengthsInWords(before)}; then ${strengthsInWords(after)}`),
            ...voice.cite(after.ties),
          ],
        ],
      })),
      noun: 'pair',
      total: answer.turned.length,
    },
    ...(
      [
        ['Ties gained', answer.gained],
        ['Ties lost', answer.lost],
      ] as const
    ).map(
      ([heading, ties]): ListSection => ({
        heading,
        right: '',
        rows: ties.slice(0, each).map(tie),
        noun: 'tie',
        total: ties.length,
      }),
    ),
  ];
}

/** The pairs whose ways or ranks would differ, before and after. */
export function whatIfSections(answer: WhatIfAnswer, voice: Voice, most: number): readonly ListSection[] {
  return [
    {
      heading: 'Pair, as it is and as it would be',
      right: '',
      rows: answer.differences.slice(0, most).map(({ pair, before, after }) => ({
        ...PLAIN_ROW,
        head: [voice.bold(voice.pairName(pair))],
        lines: [[voice.second(`${summaryInWords(before, voice)}; then ${summaryInWords(after, voice)}`)]],
      })),
      noun: 'pair',
      total: answer.differences.length,
    },
  ];
}

/** The two camps by name, then the pairs that go against them. */
export function campsSections(answer: CampsAnswer, voice: Voice, most: number): readonly ListSection[] {
  const camp = (actors: readonly ActorId[], number: number): ListRow => ({
    ...PLAIN_ROW,
    head: [voice.bold(`Camp ${number}, of ${actors.length}`)],
    lines: [[voice.second(actors.map(voice.name).join(', '))]],
  });
  const camps = answer.camps.filter((actors) => actors.length > 0);
  return [
    {
      ...{ heading: 'Camps', right: '', noun: 'camp', total: camps.length },
      rows: camps.map((actors, number) => camp(actors, number + 1)),
    },
    {
      ...{ heading: 'Pairs against the camps', right: '', noun: 'pair', total: answer.frustrated.length },
      rows: answer.frustrated.slice(0, Math.max(1, most - 2)).map(({ pair, ties }) => ({
        ...PLAIN_ROW,
        head: [voice.bold(voice.pairName(pair)), ...voice.cite(ties)],
      })),
    },
  ];
}

function labelOf(voice: Voice, id: TieId): readonly string[] {
  const tie = tieOf(voice, id);
  return tie === undefined ? [] : [kindLabel(voice, tie)];
}

/** "cooperation 4, hostility 2", or "no sign" where neither is. */
function strengthsInWords({ positive, hostile, ties }: Relation): string {
  const parts = [
    ...(positive > 0 ? [`cooperation ${positive}`] : []),
    ...(hostile > 0 ? [`hostility ${hostile}`] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  return ties.length > 0 ? 'no sign' : 'no tie recorded';
}

function summaryInWords({ estranged, cheapest, best }: PairSummary, voice: Voice): string {
  if (!estranged) return 'not estranged';
  if (cheapest === null) return 'no way';
  const firsts = best.filter((placing) => placing.rank === 1).map((placing) => voice.name(placing.actor));
  return firsts.length === 0 ? `cost ${cheapest}` : `${listInWords(firsts)}, cost ${cheapest}`;
}
