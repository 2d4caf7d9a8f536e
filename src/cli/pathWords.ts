/** Broker paths as JSON, and in the words of a table. */

import type { BrokerPath, Placing, Sense, Through } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { rankText } from '#model/headline.ts';
import type { ActorId } from '#model/ids.ts';
import { shortName } from '#model/sentence.ts';

/** `{actors, cost, legs: [{from, to, cost, ties}], through: {ID: sense}}`. */
export function pathJson({ actors, cost, legs, through }: BrokerPath) {
  return {
    actors,
    cost,
    legs: legs.map((leg) => ({ from: leg.from, to: leg.to, cost: leg.cost, ties: leg.ties })),
    through: Object.fromEntries(senses(through)),
  };
}

/** The sense in which a path is each actor's: where there are several, the plainest. */
function senses(through: readonly Through[]): ReadonlyMap<ActorId, Sense> {
  const found = new Map<ActorId, Sense>();
  for (const wanted of ['host', 'belongs', 'third party'] as const)
    for (const { actor, sense } of through) if (sense === wanted) found.set(actor, sense);
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** "Japan – Mongolia – North Korea". */
export function pathInWords(graph: Graph, { actors }: BrokerPath): string {
  return actors.map((actor) => shortName(graph, actor)).join(' – ');
}

/** "1 + 3": the cost of each leg. */
export function legCosts({ legs }: BrokerPath): string {
  return legs.map(({ cost }) => cost).join(' + ');
}

/** Whose path it is, but for those who stand on it themselves: "Mongolia (host)". */
export function othersThrough(graph: Graph, { through }: BrokerPath): string {
  return through
    .filter(({ sense }) => sense !== 'third party')
    .map(({ actor, sense }) => `${shortName(graph, actor)} (${sense})`)
    .join(', ');
}

/** "1 Mongolia 4, 2= China 5, 3 Taiwan (no way)": places with their costs. */
export function placingsInWords(graph: Graph, placings: readonly Placing[]): string {
  return placings
    .map((placing) => {
      const cost = placing.access === null ? ' (no way)' : ` ${placing.access.cost}`;
      return `${rankText(placing)} ${shortName(graph, placing.actor)}${cost}`;
    })
    .join(', ');
}
