/** The meeting ground of every broker of a pair in a draw in which ties are missing. Cost: who takes part in what both do. */

import { kindOfActor, kindOfTie } from '#model/graph.ts';
import type { Slice } from '#model/slice.ts';
import type { ShakenTies } from './draws.ts';
import { toNinePlaces } from './rounding.ts';

/** What both take part in without stress, and who takes part in it: by one tie or more, each a row. */
interface Taking {
  readonly actor: Int32Array;
  /** The place of the forum among those both take part in. */
  readonly forum: Int32Array;
  readonly tie: Int32Array;
}

/** Prepares a pair. The function it returns takes a draw, and gives the meeting ground of an actor in it. */
export function shakenMeetings(
  slice: Slice,
  a: number,
  b: number,
): (ties: ShakenTies) => (candidate: number) => number {
  const { graph } = slice;
  const { taking, forums } = takingPart(slice, a, b);
  const actors = graph.actors.length;
  const isState = Uint8Array.from({ length: actors }, (_, actor) =>
    Number(kindOfActor(graph, actor).key === 'state'),
  );
  const takes = new Uint8Array(actors * forums);
  const states = new Int32Array(forums);
  return ({ isThere }) => {
    takes.fill(0);
    states.fill(0);
    taking.tie.forEach((t, row) => {
      const [actor, forum] = [taking.actor[row] as number, taking.forum[row] as number];
      if (isThere[t] === 0 || takes[actor * forums + forum] === 1) return;
      takes[actor * forums + forum] = 1;
      states[forum] = (states[forum] as number) + (isState[actor] as number);
    });
    const weight = new Float64Array(forums);
    for (let forum = 0; forum < forums; forum += 1) {
      const both = takes[a * forums + forum] === 1 && takes[b * forums + forum] === 1;
      if (both && (states[forum] as number) > 1) weight[forum] = 1 / ((states[forum] as number) - 1);
    }
    return (candidate) => {
      let sum = 0;
      for (let forum = 0; forum < forums; forum += 1)
        if (takes[candidate * forums + forum] === 1) sum += weight[forum] as number;
      return toNinePlaces(sum);
    };
  };
}

function takingPart(
  slice: Slice,
  a: number,
  b: number,
): { readonly taking: Taking; readonly forums: number } {
  const { graph } = slice;
  const taking = slice.ties.filter(
    (t) =>
      graph.tieSign[t] === 1 &&
      kindOfTie(graph, t).takesPart &&
      kindOfActor(graph, graph.tieTo[t] as number).meets,
  );
  const forumsOf = (actor: number) =>
    new Set(taking.filter((t) => graph.tieFrom[t] === actor).map((t) => graph.tieTo[t] as number));
  const ofB = forumsOf(b);
  const shared = [...forumsOf(a)].filter((forum) => ofB.has(forum)).sort((one, other) => one - other);
  const placeOf = new Map(shared.map((forum, place) => [forum, place]));
  const tie = taking.filter((t) => placeOf.has(graph.tieTo[t] as number));
  return {
    forums: shared.length,
    taking: {
      actor: tie.map((t) => graph.tieFrom[t] as number),
      forum: tie.map((t) => placeOf.get(graph.tieTo[t] as number) as number),
      tie,
    },
  };
}
