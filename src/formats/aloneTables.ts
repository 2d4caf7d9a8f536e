/** What a view says as tables: the rows of its answer, the ties that are drawn, and the sources that these rest on. */

import type { Graph } from '#model/graph.ts';
import type { SourceId, TieId } from '#model/ids.ts';
import { datesInWords } from '#model/period.ts';
import { plainName } from '#model/sentence.ts';
import type { Tie } from '#model/tie.ts';
import type { AloneTable } from './aloneHtml.ts';
import { type Asked, findingRows } from './findingFile.ts';

/** The tables, in the order of reading. */
export function aloneTables(asked: Asked): readonly AloneTable[] {
  const { graph, finding } = asked;
  const ids = new Set(finding.picture.lines.flatMap(({ ties }) => ties));
  const ties = [...ids].flatMap((id: TieId) => graph.ties[graph.tieNumbers.get(id) ?? -1] ?? []);
  const numbers = new Map<SourceId, number>();
  for (const source of ties.flatMap(({ sources }) => sources))
    if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  return [
    { caption: 'The answer', ...findingRows(asked) },
    {
      caption: `The ${ties.length} ties drawn`,
      head: ['one', 'other', 'kind', 'sign and strength', 'dates', 'status', 'claim', 'sources'],
      rows: ties.map((tie) => tieCells(tie, graph, numbers)),
    },
    {
      caption: 'Sources',
      head: ['number', 'title', 'publisher', 'date', 'address'],
      rows: graph.data.sources
        .flatMap((source) => {
          const number = numbers.get(source.id);
          return number === undefined ? [] : [{ ...source, number }];
        })
        .sort((a, b) => a.number - b.number)
        .map(({ number, title, publisher, date, url }) => [
          String(number),
          title,
          publisher,
          date,
          url ?? '',
        ]),
    },
  ];
}

function tieCells(
  { from, to, kind, sign, strength, period, status, claim, sources }: Tie,
  graph: Graph,
  numbers: ReadonlyMap<SourceId, number>,
): readonly string[] {
  const label = graph.data.vocabulary.tieKinds.find(({ key }) => key === kind)?.label ?? kind;
  const value = sign === 0 ? '0' : `${sign > 0 ? '+' : '−'}${strength ?? '?'}`;
  const cited = sources.flatMap((source) => numbers.get(source) ?? []).join(', ');
  return [
    ...[plainName(graph, from), plainName(graph, to), label, value],
    ...[datesInWords(period), status, claim, cited],
  ];
}
