/** Who is best placed for an estranged pair, in a few words: the second line of its row. */

import type { Access, BrokerPath, EstrangedRow, Placing } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { countInWords, listInWords, shortName } from '#model/sentence.ts';

/** How places compare under the ranking asked for. */
export type By = 'access' | 'parts';

const legs = ({ legs: count }: Access) => `${countInWords(count)} leg${count === 1 ? '' : 's'}`;

function names(placings: readonly Placing[], graph: Graph): string {
  return listInWords(placings.map((placing) => shortName(graph, placing.actor)));
}

/** The placings that share the best rank among them. */
function foremost(placings: readonly Placing[]): readonly Placing[] {
  const best = Math.min(...placings.map((placing) => placing.rank));
  return placings.filter((placing) => placing.rank === best);
}

/** The line for a broker's place: who is level with it, who is ahead, who is next, and by way of what. */
export function placeInWords(row: EstrangedRow, broker: ActorId, graph: Graph, by: By): string {
  const { asked, best } = row;
  const others = best.filter((placing) => placing.actor !== broker && placing.access !== null);
  if (asked === null || asked.access === null) {
    if (others.length === 0) return 'no way recorded through third parties';
    return `no way through ${shortName(graph, broker)}; ${bestInWords(row, graph, by)}`;
  }
  const notes = asked.exclusive.all
    ? [besideNote(asked.path, broker, graph), `no way without ${shortName(graph, broker)}`]
    : [forumNote(row, broker, graph), placeNote(row, others, graph, by)];
  return notes.filter((note) => note !== '').join('; ') || `the only one, by ${legs(asked.access)}`;
}

/** Through whom else the path leads. */
function besideNote({ actors }: BrokerPath, broker: ActorId, graph: Graph): string {
  const others = actors.slice(1, -1).filter((actor) => actor !== broker);
  return others.length === 0 ? '' : `through ${listInWords(others.map((id) => shortName(graph, id)))}`;
}

/** By way of what the path is the broker's, where it is not a third party itself. */
function forumNote({ asked }: EstrangedRow, broker: ActorId, graph: Graph): string {
  const through = asked?.path.through.filter((one) => one.actor === broker) ?? [];
  if (through.length === 0 || through.some((one) => one.sense === 'third party')) return '';
  return `through ${listInWords(through.map((one) => shortName(graph, one.by)))}`;
}

function placeNote({ asked }: EstrangedRow, others: readonly Placing[], graph: Graph, by: By): string {
  if (asked === null || asked.access === null) return '';
  const level = others.filter((placing) => placing.rank === asked.rank);
  const ahead = others.filter((placing) => placing.rank < asked.rank);
  if (level.length > 0 && asked.rank === 1) return `level with ${names(level, graph)}`;
  if (ahead.length > 0) {
    const first = foremost(ahead);
    const others = ahead.filter((placing) => !first.includes(placing));
    return [
      `${names(first, graph)} first${at(first, by)}`,
      ...others.map((one) => oneInWords(one, graph, by)),
    ].join(', ');
  }
  const behind = others.filter((placing) => placing.rank > asked.rank);
  return behind.length === 0 ? '' : nextInWords(asked.access, foremost(behind), graph, by);
}

function nextInWords(own: Access, next: readonly Placing[], graph: Graph, by: By): string {
  const access = next[0]?.access;
  if (by === 'parts' || !access) return `next ${names(next, graph)}`;
  if (access.cost === own.cost && access.legs !== own.legs)
    return `by ${legs(own)}; ${names(next, graph)} by ${countInWords(access.legs)}`;
  return access.cost === own.cost
    ? `next ${names(next, graph)}, at the same cost`
    : `next ${names(next, graph)}, at ${access.cost}`;
}

const at = (placings: readonly Placing[], by: By) => {
  const access = placings[0]?.access;
  return by === 'parts' || !access ? '' : `, at ${access.cost}`;
};

const oneInWords = (placing: Placing, graph: Graph, by: By) =>
  `${shortName(graph, placing.actor)}${by === 'parts' || placing.access === null ? '' : ` ${placing.access.cost}`}`;

/** Who is first for a pair, whoever was asked about: "Mongolia, at 4; next China, at 5". */
export function bestInWords({ best }: Pick<EstrangedRow, 'best'>, graph: Graph, by: By): string {
  const reaching = best.filter((placing) => placing.access !== null);
  if (reaching.length === 0) return 'no way recorded through third parties';
  const first = foremost(reaching);
  const rest = reaching.filter((placing) => !first.includes(placing));
  const lead = `${names(first, graph)}${first.length > 1 ? ' level' : ''}${at(first, by)}`;
  if (rest.length === 0) return lead;
  const next = foremost(rest);
  return `${lead}; next ${names(next, graph)}${at(next, by)}`;
}
