/** The brokers of a pair as a table. */

import type { BrokerRow, KindRank, Sureness } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { rankText } from '#model/headline.ts';
import type { ActorId } from '#model/ids.ts';
import { shortName } from '#model/sentence.ts';
import type { NumberKind } from '#model/vocabulary.ts';
import { pathInWords } from './pathWords.ts';
import type { TextTable } from './textTable.ts';
import type { Asked } from './verb.ts';

interface Field {
  readonly head: string;
  readonly right?: boolean;
  readonly text: (row: BrokerRow) => string;
}

/** One row for each broker. A column of which nothing is known is left out. */
export function brokerTable(
  { graph, question }: Asked,
  brokers: readonly BrokerRow[],
  sure: readonly Sureness[],
): TextTable {
  const fields: readonly Field[] = [
    { head: 'rank', right: true, text: rankText },
    ...rangeFields(sure),
    { head: 'id', text: ({ actor }) => actor },
    { head: 'broker', text: ({ actor }) => shortName(graph, actor) },
    ...(question.ranking.by === 'parts'
      ? [{ head: 'mean', right: true, text: ({ score }: BrokerRow) => score?.toFixed(2) ?? '' }]
      : []),
    { head: 'cost', right: true, text: ({ access }) => (access === null ? 'none' : String(access.cost)) },
    { head: 'legs', right: true, text: ({ access }) => (access === null ? '' : String(access.legs)) },
    { head: 'meets', right: true, text: ({ meetingGround }) => meetingGround.toFixed(2) },
    {
      head: 'km',
      right: true,
      text: ({ nearness }) => (nearness === null ? '?' : String(Math.round(nearness))),
    },
    ...capabilityField(graph),
    {
      head: 'hostile to',
      text: ({ hostileTo }) => hostileTo.map((actor) => shortName(graph, actor)).join(', '),
    },
    { head: 'on every path of', text: exclusiveText },
    { head: 'loss', right: true, text: ({ access, loss }) => (access === null ? '' : String(loss)) },
    { head: 'room', right: true, text: ({ disjointPaths }) => String(disjointPaths) },
    { head: 'best path', text: ({ best }) => (best === null ? '' : pathInWords(graph, best)) },
  ];
  return {
    columns: fields.map(({ head, right = false }) => ({ head, right })),
    rows: brokers.map((row) => fields.map(({ text }) => text(row))),
  };
}

function rangeFields(sure: readonly Sureness[]): readonly Field[] {
  if (sure.length === 0) return [];
  const known = new Map<ActorId, Sureness>(sure.map((each) => [each.actor, each]));
  return [
    { head: 'range', right: true, text: ({ actor }) => known.get(actor)?.interval.join('–') ?? '' },
    { head: 'one kind out', text: (row) => kindsText(row, known.get(row.actor)) },
  ];
}

/** The best and the worst rank with one kind of tie left out; the kind is named where it makes a difference. */
function kindsText({ rank }: BrokerRow, sure: Sureness | undefined): string {
  if (sure === undefined) return '';
  const { best, worst } = sure.kinds;
  const text = (end: KindRank) => (end.rank === rank ? String(rank) : `${end.rank} without ${end.kind}`);
  return best.rank === worst.rank ? text(best) : `${text(best)} to ${text(worst)}`;
}

function capabilityField(graph: Graph): readonly Field[] {
  const { capability, numbers } = graph.data.vocabulary;
  const kind: NumberKind | undefined = numbers.find(({ key }) => key === capability);
  if (kind === undefined) return [];
  const text = (row: BrokerRow) =>
    row.capability === null
      ? '?'
      : `${Number((row.capability * kind.scale).toPrecision(3))} ${kind.unit}`.trim();
  return [{ head: kind.label.toLowerCase(), right: true, text }];
}

/** Which of the three senses of exclusive hold, the strongest alone where it holds. */
function exclusiveText({ exclusive: { cost, legs, all } }: BrokerRow): string {
  if (all) return 'all';
  return [...(cost ? ['least cost'] : []), ...(legs ? ['fewest legs'] : [])].join(', ');
}
