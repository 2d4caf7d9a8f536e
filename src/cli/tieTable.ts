/** Ties as people read them. */

import { type Graph, kindOfTie } from '#model/graph.ts';
import { datesInWords } from '#model/period.ts';
import { plainName } from '#model/sentence.ts';
import type { Tie } from '#model/tie.ts';
import { cut } from './problemTable.ts';
import type { TextTable } from './textTable.ts';

/** How much of a claim is shown. */
const CLAIM = 70;

/** One row for each tie of a number. */
export function tieTable(graph: Graph, ties: readonly number[]): TextTable {
  return {
    columns: [
      ...[{ head: 'id' }, { head: 'from' }, { head: 'kind' }, { head: 'to' }],
      ...[{ head: 'sign', right: true }, { head: 'dates' }, { head: 'status' }, { head: 'claim' }],
    ],
    rows: ties.map((number) => {
      const tie = graph.ties[number] as Tie;
      return [
        tie.id,
        plainName(graph, tie.from),
        kindOfTie(graph, number).label,
        plainName(graph, tie.to),
        signText(tie),
        datesInWords(tie.period),
        tie.status,
        cut(tie.claim, CLAIM),
      ];
    }),
  };
}

function signText({ sign, strength }: Tie): string {
  if (sign === 0) return '0';
  return `${sign > 0 ? '+' : '−'}${strength ?? '?'}`;
}
