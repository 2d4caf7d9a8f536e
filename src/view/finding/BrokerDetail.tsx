/** One broker of a pair more closely: whether it stands alone, what pulls it both ways, where all meet, how sure its rank is. */

import type { BrokerRow, PairAnswer, Sureness } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import type { Words } from '#model/words/words.ts';
import { useWords } from '#view/explorer.tsx';
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
  const words = useWords();
  const { facts: say } = words.finding.brokers;
  const { names } = say;
  const pressure = crossPressure(row, answer, graph, words);
  const facts: readonly (readonly [string, string])[] = [
    [names.ways, waysInWords(row, answer, words)],
    [names.alone, exclusiveInWords(row.exclusive, question.rules.maxLegs, words)],
    [names.loss, lossInWords(row, words) || say.lossless],
    [names.room, roomInWords(row, words)],
    ...(pressure.length > 0 ? [[names.pressure, pressure.join('; ')] as const] : []),
    [names.meet, words.list(row.meetings.map((id) => shortName(graph, id))) || say.noTable],
    ...(sureness === null ? [] : surenessFacts(sureness, graph, words)),
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

function waysInWords({ paths, access }: BrokerRow, { pathCount }: PairAnswer, words: Words): string {
  const { facts: say } = words.finding.brokers;
  return access === null ? say.noWayThrough : say.ways(paths, pathCount, access.cost);
}

function surenessFacts(
  sureness: Sureness,
  graph: Graph,
  words: Words,
): readonly (readonly [string, string])[] {
  const { facts: say } = words.finding.brokers;
  return [
    [say.names.rank, say.ranges(rangeText(sureness.interval), rangeText(sureness.range))],
    [say.names.kinds, kindsInWords(sureness, graph, words)],
  ];
}
