/** Two data sets over one another as a table: a row for each tie or pair of ties that are the same, with what was found. */

import type { DataSet } from '#model/dataSet.ts';
import type { ActorId, TieId } from '#model/ids.ts';
import type { Overlap } from '#model/overlap.ts';
import { datesInWords } from '#model/period.ts';
import type { Tie } from '#model/tie.ts';
import { formatCsv } from './csvText.ts';

const HEAD = [
  ...['found', 'differs on', 'one actor', 'other actor'],
  ...['first: id', 'first: kind', 'first: sign', 'first: dates', 'first: claim'],
  ...['second: id', 'second: kind', 'second: sign', 'second: dates', 'second: claim'],
];

/** The table, disagreements first. */
export function overlapCsv(one: DataSet, other: DataSet, overlap: Overlap): string {
  const [first, second] = [ofSet(one), ofSet(other)];
  const alone = (found: string, ids: readonly TieId[], isFirst: boolean) =>
    ids.map((id) => {
      const set = isFirst ? first : second;
      const blank = Array<string>(5).fill('');
      return [
        found,
        '',
        ...set.ends(id),
        ...(isFirst ? [...set.cells(id), ...blank] : [...blank, ...set.cells(id)]),
      ];
    });
  return formatCsv(HEAD, [
    ...overlap.disagree.map(({ one: mine, other: theirs, on }) => [
      ...['disagree', on.join(' and '), ...first.ends(mine), ...first.cells(mine), ...second.cells(theirs)],
    ]),
    ...overlap.both.map(({ one: mine, other: theirs }) => [
      ...['both', '', ...first.ends(mine), ...first.cells(mine), ...second.cells(theirs)],
    ]),
    ...alone('only in the first', overlap.onlyOne, true),
    ...alone('only in the second', overlap.onlyOther, false),
    ...alone('with an actor that the second lacks', overlap.beyondOne, true),
    ...alone('with an actor that the first lacks', overlap.beyondOther, false),
  ]);
}

function ofSet({ ties, actors }: DataSet) {
  const byId = new Map(ties.map((tie) => [tie.id, tie]));
  const names = new Map<ActorId, string>(actors.map(({ id, name }) => [id, name]));
  const tieOf = (id: TieId) => byId.get(id) as Tie;
  return {
    ends: (id: TieId) => [tieOf(id).from, tieOf(id).to].map((actor) => names.get(actor) ?? actor),
    cells(id: TieId) {
      const { kind, sign, period, claim } = tieOf(id);
      return [id, kind, sign > 0 ? '+1' : String(sign), datesInWords(period), claim];
    },
  };
}
