/** One broker of a pair more closely: whether it stands alone, what pulls it both ways, where all meet, how sure its rank is. */

import type { BrokerRow, PairAnswer, Sureness } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { counted, listInWords, shortName } from '#model/sentence.ts';
import {
  crossPressure,
  exclusiveInWords,
  kindsInWords,
  lossInWords,
  rangeText,
  roomInWords,
} from './brokerWords.ts';

/** A short list of facts. */
export function BrokerDetail({
  row,
  answer,
  graph,
  question,
  sureness,
}: {
  readonly row: BrokerRow;
  readonly answer: PairAnswer;
  readonly graph: Graph;
  readonly question: Question;
  readonly sureness: Sureness | null;
}) {
  const pressure = crossPressure(row, answer, graph);
  const facts: readonly (readonly [string, string])[] = [
    ['Ways', waysInWords(row, answer)],
    ['Alone', exclusiveInWords(row.exclusive, question.rules.maxLegs)],
    ['Loss', lossInWords(row) || 'none: another way costs no more'],
    ['Room', roomInWords(row)],
    ...(pressure.length > 0 ? [['Cross-pressure', pressure.join('; ')] as const] : []),
    ['Meet in', listInWords(row.meetings.map((id) => shortName(graph, id))) || 'no table of all three'],
    ...(sureness === null ? [] : surenessFacts(sureness, graph)),
  ];
  return (
    <dl className="broker-facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function waysInWords({ paths, access }: BrokerRow, { pathCount }: PairAnswer): string {
  if (access === null) return 'no way leads through it';
  return `${paths} of ${counted(pathCount, 'path')} are through it, the best at cost ${access.cost}`;
}

function surenessFacts(sureness: Sureness, graph: Graph): readonly (readonly [string, string])[] {
  return [
    ['Rank', `${rangeText(sureness.interval)} in nine draws of ten, ${rangeText(sureness.range)} in all`],
    ['By kind', kindsInWords(sureness, graph)],
  ];
}
