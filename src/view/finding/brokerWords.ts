/** What is said of a broker of a pair: its parts as figures, as bars and in words, and what would be lost without it. */

import type { BrokerRow, Exclusive, PairAnswer, Sureness } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { Part } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import type { NumberKind } from '#model/vocabulary.ts';
import type { Words } from '#model/words/words.ts';

/** Half the way around the earth, km: no two places are farther apart. */
const FARTHEST = 20_015;
/** The cost of the cheapest way there can be: two legs of cost 1. */
const CHEAPEST = 2;

/** The number that stands for capability; null where the set names none. */
export function capabilityKind({ data: { vocabulary } }: Graph): NumberKind | null {
  return vocabulary.numbers.find((kind) => kind.key === vocabulary.capability) ?? null;
}

/** The parts that the data set can say nothing of, for any of the brokers. */
export function partsNotInSet(brokers: readonly BrokerRow[], graph: Graph): ReadonlySet<Part> {
  const lacking = new Set<Part>();
  if (brokers.every((row) => row.nearness === null)) lacking.add('nearness');
  if (capabilityKind(graph) === null || brokers.every((row) => row.capability === null))
    lacking.add('capability');
  return lacking;
}

/** A part as a figure: "4", "0.83", "4.8" thousand km, "22.0"; a dash where it is unknown. */
export function partFigure(row: BrokerRow, part: Part, graph: Graph): string {
  switch (part) {
    case 'access':
      return row.access === null ? '–' : String(row.access.cost);
    case 'meetingGround':
      return row.meetingGround === 0 ? '0' : row.meetingGround.toFixed(2);
    case 'nearness':
      return row.nearness === null ? '–' : (row.nearness / 1000).toFixed(1);
    case 'capability':
      return row.capability === null ? '–' : capabilityFigure(row.capability, capabilityKind(graph));
  }
}

function capabilityFigure(value: number, kind: NumberKind | null): string {
  const shown = value * (kind?.scale ?? 1);
  return shown.toFixed(Math.abs(shown) >= 1 ? 1 : 2);
}

/** How long the bar of a part is, 0 to 1, longer being better; null where the part is unknown. */
export function partShare(row: BrokerRow, part: Part, brokers: readonly BrokerRow[]): number | null {
  switch (part) {
    case 'access': {
      if (row.access === null) return null;
      const costs = brokers.flatMap((one) => one.access?.cost ?? []);
      const worst = Math.max(...costs) + 1;
      return 1 - (row.access.cost - CHEAPEST) / (worst - CHEAPEST);
    }
    case 'meetingGround':
      return row.meetingGround / Math.max(1, ...brokers.map((one) => one.meetingGround));
    case 'nearness':
      return row.nearness === null ? null : Math.max(0, 1 - row.nearness / FARTHEST);
    case 'capability':
      return row.capability === null
        ? null
        : row.capability / Math.max(Number.MIN_VALUE, ...brokers.map((one) => one.capability ?? 0));
  }
}

/** "hostile to neither", "hostile to Japan", "hostile to both". */
export function hostilityInWords({ hostileTo }: BrokerRow, graph: Graph, words: Words): string {
  const { facts: say } = words.finding.brokers;
  if (hostileTo.length === 0) return say.hostileToNeither;
  return say.hostileTo(hostileTo.map((id) => shortName(graph, id)));
}

/** What is lost without it: "no way without it", "without it a way costs 1 more"; blank where nothing is. */
export function lossInWords({ loss }: BrokerRow, words: Words): string {
  const { facts: say } = words.finding.brokers;
  if (loss === 'none left') return say.noneWithout;
  return loss > 0 ? say.dearer(loss) : '';
}

/** On which ways it is the only one; null where others do as well. */
export function exclusiveInWords({ all, cost, legs }: Exclusive, maxLegs: number, words: Words): string {
  const { facts: say } = words.finding.brokers;
  return all ? say.onEvery(maxLegs) : say.onEveryBest(cost, legs);
}

/** Where it is drawn two ways: tied to both of a quarrelling pair, or by a leg that carries hostility itself. */
export function crossPressure(
  row: BrokerRow,
  { relation }: Pick<PairAnswer, 'relation'>,
  graph: Graph,
  { finding: { brokers } }: Words,
): readonly string[] {
  const { facts: say } = brokers;
  const legs = row.best?.legs ?? [];
  const standsItself = row.best?.actors.length === 3 && row.best.actors[1] === row.actor;
  const strained = legs.filter((leg) => leg.hostile > 0);
  return [
    ...(standsItself && relation.hostile > 0 ? [say.tiedToBoth] : []),
    ...strained.map(({ from, to, hostile }) =>
      say.strained(shortName(graph, from), shortName(graph, to), hostile),
    ),
  ];
}

/** How many ways without hostility, none sharing an actor, lead to the side that is harder to reach. */
export function roomInWords({ disjointPaths }: BrokerRow, words: Words): string {
  const { facts: say } = words.finding.brokers;
  return disjointPaths === 0 ? say.noOpenWay : say.openWays(disjointPaths);
}

/** A rank range as printed: "1–2". */
export function rangeText([low, high]: readonly [number, number]): string {
  return `${low}–${high}`;
}

/** What leaving out one kind of tie at a time does to a rank, in words. */
export function kindsInWords({ kinds: { best, worst } }: Sureness, graph: Graph, words: Words): string {
  const { facts: say } = words.finding.brokers;
  const label = (key: string) =>
    (graph.data.vocabulary.tieKinds.find((kind) => kind.key === key)?.label ?? key).toLowerCase();
  if (best.rank === worst.rank) return say.anyKind(best.rank);
  return say.byKind(best.rank, label(best.kind), worst.rank, label(worst.kind));
}
