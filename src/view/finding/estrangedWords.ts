/** Who is best placed for an estranged pair, in a few words: the second line of its row. */

import type { Access, BrokerPath, EstrangedRow, Placing } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { shortName } from '#model/sentence.ts';
import type { Words } from '#model/words/words.ts';

/** How places compare under the ranking asked for. */
export type By = 'access' | 'parts';

/** What the places of a pair are told with. */
interface Telling {
  readonly graph: Graph;
  readonly by: By;
  readonly words: Words;
}

function names(placings: readonly Placing[], graph: Graph): readonly string[] {
  return placings.map((placing) => shortName(graph, placing.actor));
}

/** The placings that share the best rank among them. */
function foremost(placings: readonly Placing[]): readonly Placing[] {
  const best = Math.min(...placings.map((placing) => placing.rank));
  return placings.filter((placing) => placing.rank === best);
}

/** The cost that a place is told with; null where the ranking is not by it. */
const costOf = (placing: Placing | undefined, by: By) =>
  by === 'parts' ? null : (placing?.access?.cost ?? null);

/** The line for a broker's place: who is level with it, who is ahead, who is next, and by way of what. */
export function placeInWords(row: EstrangedRow, broker: ActorId, telling: Telling): string {
  const { graph, words } = telling;
  const { places: say } = words.finding.brokers;
  const { asked, best } = row;
  const others = best.filter((placing) => placing.actor !== broker && placing.access !== null);
  const name = shortName(graph, broker);
  if (asked === null || asked.access === null)
    return others.length === 0 ? say.noWay : say.noWayOf(name, bestInWords(row, telling));
  const notes = asked.exclusive.all
    ? [besideNote(asked.path, broker, telling), say.noneWithout(name)]
    : [forumNote(row, broker, telling), placeNote(row, others, telling)];
  return notes.filter((note) => note !== '').join('; ') || say.only(asked.access.legs);
}

/** Through whom else the path leads. */
function besideNote({ actors }: BrokerPath, broker: ActorId, { graph, words }: Telling): string {
  const others = actors.slice(1, -1).filter((actor) => actor !== broker);
  const { places: say } = words.finding.brokers;
  return others.length === 0 ? '' : say.through(others.map((id) => shortName(graph, id)));
}

/** By way of what the path is the broker's, where it is not a third party itself. */
function forumNote({ asked }: EstrangedRow, broker: ActorId, { graph, words }: Telling): string {
  const through = asked?.path.through.filter((one) => one.actor === broker) ?? [];
  if (through.length === 0 || through.some((one) => one.sense === 'third party')) return '';
  return words.finding.brokers.places.through(through.map((one) => shortName(graph, one.by)));
}

function placeNote({ asked }: EstrangedRow, others: readonly Placing[], telling: Telling): string {
  if (asked === null || asked.access === null) return '';
  const { graph, by, words } = telling;
  const { places: say } = words.finding.brokers;
  const level = others.filter((placing) => placing.rank === asked.rank);
  const ahead = others.filter((placing) => placing.rank < asked.rank);
  if (level.length > 0 && asked.rank === 1) return say.levelWith(names(level, graph));
  if (ahead.length > 0) {
    const first = foremost(ahead);
    const then = ahead.filter((placing) => !first.includes(placing));
    return say.firstThen(
      names(first, graph),
      costOf(first[0], by),
      then.map((one) => [shortName(graph, one.actor), costOf(one, by)] as const),
    );
  }
  const behind = others.filter((placing) => placing.rank > asked.rank);
  return behind.length === 0 ? '' : nextInWords(asked.access, foremost(behind), telling);
}

function nextInWords(own: Access, next: readonly Placing[], { graph, by, words }: Telling): string {
  const { places: say } = words.finding.brokers;
  const who = names(next, graph);
  const access = next[0]?.access;
  if (by === 'parts' || !access) return say.next(who);
  if (access.cost !== own.cost) return say.nextAt(who, access.cost);
  return access.legs === own.legs ? say.nextSame(who) : say.nextByLegs(own.legs, who, access.legs);
}

/** Who is first for a pair, whoever was asked about: "Mongolia, at 4; next China, at 5". */
export function bestInWords({ best }: Pick<EstrangedRow, 'best'>, { graph, by, words }: Telling): string {
  const { places: say } = words.finding.brokers;
  const reaching = best.filter((placing) => placing.access !== null);
  if (reaching.length === 0) return say.noWay;
  const first = foremost(reaching);
  const rest = reaching.filter((placing) => !first.includes(placing));
  const lead = say.lead(names(first, graph), costOf(first[0], by));
  if (rest.length === 0) return lead;
  const next = foremost(rest);
  const cost = costOf(next[0], by);
  const who = names(next, graph);
  return `${lead}; ${cost === null ? say.next(who) : say.nextAt(who, cost)}`;
}
