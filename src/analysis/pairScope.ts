/**
 * The part of a graph that can bear on the brokers of one pair: the ties on ways between the two that are short enough,
 * the ties of the two, those of hosts, and who takes part in what both take part in. Ranking a pair on it gives what
 * ranking it on the whole gives, as long as the actors of the whole are its candidates.
 */

import { type Graph, kindOfTie } from '#model/graph.ts';
import type { Question } from '#model/question.ts';

/** Farther than any way may be long. */
const FAR = 99;

/**
 * The graph of those of the given ties that can bear on the pair, under the rules and ranking. Actors keep their
 * numbers; ties are numbered anew in the same order. Cost: linear in actors and ties.
 */
export function pairScope(
  graph: Graph,
  ties: Int32Array,
  a: number,
  b: number,
  { rules, ranking }: Pick<Question, 'rules' | 'ranking'>,
): Graph {
  const fromA = legsFrom(graph, ties, a, rules.maxLegs);
  const fromB = legsFrom(graph, ties, b, rules.maxLegs);
  const isShort = (u: number, v: number) => (fromA[u] as number) + 1 + (fromB[v] as number) <= rules.maxLegs;
  const meetings = ranking.by === 'parts' && ranking.weights.meetingGround > 0;
  const met = meetings ? metByBoth(graph, ties, a, b) : new Set<number>();
  const bears = (t: number) => {
    const u = graph.tieFrom[t] as number;
    const v = graph.tieTo[t] as number;
    if (u === a || u === b || v === a || v === b) return true;
    if (isShort(u, v) || isShort(v, u)) return true;
    const kind = kindOfTie(graph, t);
    return kind.hosts || (kind.takesPart && met.has(v));
  };
  return graphOfTies(graph, ties.filter(bears));
}

/** The fewest positive ties from an actor to each other, up to the most legs but one. */
function legsFrom(graph: Graph, ties: Int32Array, from: number, maxLegs: number): Uint8Array {
  const legs = new Uint8Array(graph.actors.length).fill(FAR);
  legs[from] = 0;
  for (let leg = 1; leg < maxLegs; leg += 1)
    for (const t of ties) {
      if (graph.tieSign[t] !== 1) continue;
      const u = graph.tieFrom[t] as number;
      const v = graph.tieTo[t] as number;
      if (legs[u] === leg - 1 && legs[v] === FAR) legs[v] = leg;
      else if (legs[v] === leg - 1 && legs[u] === FAR) legs[u] = leg;
    }
  return legs;
}

function metByBoth(graph: Graph, ties: Int32Array, a: number, b: number): ReadonlySet<number> {
  const takesPart = (actor: number) =>
    Array.from(ties)
      .filter((t) => graph.tieFrom[t] === actor && kindOfTie(graph, t).takesPart)
      .map((t) => graph.tieTo[t] as number);
  const ofA = new Set(takesPart(a));
  return new Set(takesPart(b).filter((forum) => ofA.has(forum)));
}

/** The graph with only the ties of given numbers, which are numbered anew in their order. */
function graphOfTies(graph: Graph, ties: Int32Array): Graph {
  const kept = Array.from(ties, (t) => graph.ties[t] as Graph['ties'][number]);
  const pick = <Column extends Int32Array | Uint16Array | Uint8Array | Int8Array>(column: Column): Column => {
    const picked = column.slice(0, ties.length) as Column;
    for (let at = 0; at < ties.length; at += 1) picked[at] = column[ties[at] as number] as number;
    return picked;
  };
  return {
    ...graph,
    ties: kept,
    tieNumbers: new Map(kept.map((tie, number) => [tie.id, number])),
    ...{ tieFrom: pick(graph.tieFrom), tieTo: pick(graph.tieTo), tieSign: pick(graph.tieSign) },
    ...{ tieStrength: pick(graph.tieStrength), tieFirst: pick(graph.tieFirst), tieLast: pick(graph.tieLast) },
    ...{ tieKinds: pick(graph.tieKinds), tieStatus: pick(graph.tieStatus) },
    tieConfidence: pick(graph.tieConfidence),
  };
}

/** The actors at the ends of given ties, in order. */
export function actorsOfTies(graph: Graph, ties: Iterable<number>): Int32Array {
  const tied = new Uint8Array(graph.actors.length);
  for (const t of ties) {
    tied[graph.tieFrom[t] as number] = 1;
    tied[graph.tieTo[t] as number] = 1;
  }
  return Int32Array.from(tied.keys()).filter((actor) => tied[actor] === 1);
}
