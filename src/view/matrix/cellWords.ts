/** A cell of the matrix and its brokers in words. */

import type { BrokerRow } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Cell } from '#model/matrix.ts';
import { shortName } from '#model/sentence.ts';
import { wayWords } from '#model/words/ways.ts';
import type { Words } from '#model/words/words.ts';
import { relationInWords } from '#view/evidence/RelationTies.tsx';

/** The two actors of a cell: "Japan – North Korea". */
export function pairWords(graph: Graph, [a, b]: readonly [ActorId, ActorId]): string {
  return `${shortName(graph, a)} – ${shortName(graph, b)}`;
}

/** How the two stand: "hostility 5, cooperation 3, by 7 ties", with what is not known of it. */
export function cellWords(cell: Cell, words: Words): string {
  const { matrix: say } = wayWords(words);
  const { ties, unknownHostile, unknownPositive } = cell;
  const by = ties.length === 0 ? '' : `, ${say.byTies(ties.length)}`;
  const note = unknownHostile || unknownPositive ? `; ${say.unknown(unknownHostile, unknownPositive)}` : '';
  return `${relationInWords(cell, words)}${by}${note}`;
}

/** A cell as it is spoken: both names and how they stand. */
export function cellLabel(graph: Graph, cell: Cell, words: Words): string {
  return `${pairWords(graph, cell.pair)}: ${cellWords(cell, words)}`;
}

/** One broker in two steps: "Mongolia, cost 4", "South Korea, cost 7, by Trilateral Summit". */
function brokerWords(graph: Graph, { actor, access, best }: BrokerRow, words: Words): string {
  const through = best?.through.find((each) => each.actor === actor);
  const by = through === undefined || through.by === actor ? null : shortName(graph, through.by);
  return wayWords(words).matrix.broker(shortName(graph, actor), access?.cost ?? null, by);
}

/** The brokers of a cell in one sentence. */
export function brokersSentence(graph: Graph, brokers: readonly BrokerRow[], words: Words): string {
  const { matrix: say } = wayWords(words);
  if (brokers.length === 0) return say.nobody;
  return say.brokers(brokers.map((row) => brokerWords(graph, row, words)));
}
