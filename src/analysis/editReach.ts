/**
 * Which pairs what-if edits can bear on. Whatever is true of a pair hangs on the ties of its two sides and on legs of ways
 * that are short enough (pairScope.ts); where no edited tie is one of these, before or after, the pair stays as it is.
 * Only room looks farther, and who asks for it has to look again.
 */

import { kindOfTie } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import type { Slice } from '#model/slice.ts';

/** Whether edits can bear on a pair of actors. */
export type EditReach = (pair: readonly [ActorId, ActorId]) => boolean;

/** An edited tie, with the fewest legs from either end to each actor. */
interface Edited {
  readonly ends: readonly [number, number];
  readonly legs: readonly [Uint8Array, Uint8Array];
  /** Who takes part in the forum that it is about, where it bears on how much meeting there weighs; else null. */
  readonly takers: ReadonlySet<number> | null;
}

/** So many edited ties are looked at one by one; of more, and where actors come or go, every pair is taken to be touched. */
const MOST_EDITED = 16;
/** Farther than any way may be long. */
const FAR = 99;

/** The reach of what differs between two slices, one of the set as it is and one as it would be. */
export function editReach(before: Slice, after: Slice, question: Question): EditReach {
  const everywhere = () => true;
  if (!sameIds(before, after)) return everywhere;
  const [gone, come] = [tiesBut(before, after), tiesBut(after, before)];
  if (gone.length + come.length > MOST_EDITED) return everywhere;
  // A host owns ways that lead far from it.
  const hosts = (slice: Slice) => (t: number) => kindOfTie(slice.graph, t).hosts;
  if (gone.some(hosts(before)) || come.some(hosts(after))) return everywhere;
  const { maxLegs } = question.rules;
  const edited = [
    ...gone.map((t) => editedTie(before, t, question)),
    ...come.map((t) => editedTie(after, t, question)),
  ];
  return (pair) => {
    const [a, b] = pair.map((id) => before.graph.actorNumbers.get(id));
    if (a === undefined || b === undefined) return true;
    return edited.some((tie) => bearsOn(tie, a, b, maxLegs));
  };
}

/** Whether the same actors are there, and have a tie in force: they are numbered alike, and the same are candidates. */
function sameIds(before: Slice, after: Slice): boolean {
  return (
    before.graph.actors.length === after.graph.actors.length &&
    before.graph.actors.every(({ id }, number) => id === after.graph.actors[number]?.id) &&
    before.actors.length === after.actors.length &&
    before.actors.every((actor, at) => actor === after.actors[at])
  );
}

/** The numbers of a slice's ties that are not in another, or otherwise there. Edits keep what they do not touch. */
function tiesBut(slice: Slice, other: Slice): readonly number[] {
  const kept = new Set(Array.from(other.ties, (t) => other.graph.ties[t]));
  return Array.from(slice.ties).filter((t) => !kept.has(slice.graph.ties[t]));
}

function editedTie(slice: Slice, tie: number, { rules, ranking }: Question): Edited {
  const { graph } = slice;
  const [u, v] = [graph.tieFrom[tie] as number, graph.tieTo[tie] as number];
  const meets = ranking.by === 'parts' && ranking.weights.meetingGround > 0;
  return {
    ends: [u, v],
    legs: [legsFrom(slice, u, rules.maxLegs), legsFrom(slice, v, rules.maxLegs)],
    takers: meets && kindOfTie(graph, tie).takesPart ? takersIn(slice, v) : null,
  };
}

/** Whoever takes part in a forum. */
function takersIn({ graph, ties }: Slice, forum: number): ReadonlySet<number> {
  const taking = ties.filter((t) => graph.tieTo[t] === forum && kindOfTie(graph, t).takesPart);
  return new Set(taking.map((t) => graph.tieFrom[t] as number));
}

/** The fewest legs over positive ties from an actor to each, up to the most of a way but one. */
function legsFrom(
  { graph, start, neighbour, neighbourPair, positive }: Slice,
  from: number,
  maxLegs: number,
) {
  const legs = new Uint8Array(graph.actors.length).fill(FAR);
  legs[from] = 0;
  let reached = [from];
  for (let leg = 1; leg < maxLegs; leg += 1) {
    const next: number[] = [];
    for (const u of reached)
      for (let at = start[u] as number; at < (start[u + 1] as number); at += 1) {
        const v = neighbour[at] as number;
        if (legs[v] !== FAR || positive[neighbourPair[at] as number] === 0) continue;
        legs[v] = leg;
        next.push(v);
      }
    reached = next;
  }
  return legs;
}

/** Whether a tie is one of the two sides', can be a leg of a way between them, or is about where both meet others. */
function bearsOn({ ends: [u, v], legs, takers }: Edited, a: number, b: number, maxLegs: number): boolean {
  if (u === a || u === b || v === a || v === b) return true;
  if (takers?.has(a) && takers.has(b)) return true;
  const [fromU, fromV] = legs;
  const most = maxLegs - 1;
  return (
    (fromU[a] as number) + (fromV[b] as number) <= most || (fromU[b] as number) + (fromV[a] as number) <= most
  );
}
