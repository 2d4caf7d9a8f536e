/** A cell of the matrix and its brokers in words. */

import type { BrokerRow } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Cell } from '#model/matrix.ts';
import { counted, shortName } from '#model/sentence.ts';
import { relationInWords } from '#view/evidence/RelationTies.tsx';

/** The two actors of a cell: "Japan – North Korea". */
export function pairWords(graph: Graph, [a, b]: readonly [ActorId, ActorId]): string {
  return `${shortName(graph, a)} – ${shortName(graph, b)}`;
}

/** How the two stand: "hostility 5, cooperation 3, by 7 ties", with what is not known of it. */
export function cellWords(cell: Cell): string {
  const { ties, unknownHostile, unknownPositive } = cell;
  const by = ties.length === 0 ? '' : `, by ${counted(ties.length, 'tie')}`;
  const unknown = [
    ...(unknownHostile ? ['of the hostility'] : []),
    ...(unknownPositive ? ['of the cooperation'] : []),
  ];
  const note =
    unknown.length === 0 ? '' : `; the strength ${unknown.join(' and ')} is not known and counts as 3`;
  return `${relationInWords(cell)}${by}${note}`;
}

/** A cell as it is spoken: both names and how they stand. */
export function cellLabel(graph: Graph, cell: Cell): string {
  return `${pairWords(graph, cell.pair)}: ${cellWords(cell)}`;
}

/** One broker in two steps: "Mongolia, cost 4", "South Korea, cost 7, by Trilateral Summit". */
function brokerWords(graph: Graph, { actor, access, best }: BrokerRow): string {
  const through = best?.through.find((each) => each.actor === actor);
  const by = through === undefined || through.by === actor ? '' : `, by ${shortName(graph, through.by)}`;
  return `${shortName(graph, actor)}, cost ${access?.cost ?? '–'}${by}`;
}

/** The brokers of a cell in one sentence. */
export function brokersSentence(graph: Graph, brokers: readonly BrokerRow[]): string {
  if (brokers.length === 0) return 'Nobody stands between them in two steps.';
  return `In two steps: ${brokers.map((row) => brokerWords(graph, row)).join('; ')}.`;
}
