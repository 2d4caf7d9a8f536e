/**
 * Where actors meet: who takes part in which forum or organisation during the slice, and how much each such meeting
 * counts. Only those who take part themselves count, never through what belongs to them.
 */

import { kindOfActor } from '#model/graph.ts';
import type { Slice } from '#model/slice.ts';

/** The kind of actor that makes a table large. */
const STATE = 'state';

export interface Meetings {
  /** What each actor takes part in, in order: `forum[start[u]]` up to `start[u + 1]`. */
  readonly start: Int32Array;
  readonly forum: Int32Array;
  /** 1/(n − 1) for the n states that take part in it; 0 where they are fewer than two. */
  readonly weight: Float64Array;
}

/** The meetings of a slice. Cost: linear in ties, and sorting each actor's forums. */
export function meetingsOf(slice: Slice): Meetings {
  const { graph } = slice;
  const takesPart = graph.data.vocabulary.tieKinds.map((kind) => kind.takesPart);
  const meets = graph.actors.map((_, actor) => kindOfActor(graph, actor).meets);
  const start = new Int32Array(graph.actors.length + 1);
  const forum: number[] = [];
  const states = new Int32Array(graph.actors.length);
  const byActor = new Map<number, Set<number>>();
  for (const t of slice.ties) {
    const to = graph.tieTo[t] as number;
    if (graph.tieSign[t] !== 1 || !takesPart[graph.tieKinds[t] as number] || !meets[to]) continue;
    const from = graph.tieFrom[t] as number;
    const own = byActor.get(from) ?? new Set();
    byActor.set(from, own.add(to));
  }
  for (let u = 0; u < graph.actors.length; u += 1) {
    const own = [...(byActor.get(u) ?? [])].sort((a, b) => a - b);
    const isState = Number(kindOfActor(graph, u).key === STATE);
    for (const k of own) {
      states[k] = (states[k] as number) + isState;
      forum.push(k);
    }
    start[u + 1] = forum.length;
  }
  const weight = Float64Array.from(states, (n) => (n < 2 ? 0 : 1 / (n - 1)));
  return { start, forum: Int32Array.from(forum), weight };
}

/** The forums and organisations in which two actors and a third all take part, by the third. */
export function sharedMeetings(
  { start, forum, weight }: Meetings,
  a: number,
  b: number,
): (third: number) => readonly number[] {
  const inBoth = new Uint8Array(weight.length);
  for (const k of forum.subarray(start[a], start[a + 1])) inBoth[k] = 1;
  for (const k of forum.subarray(start[b], start[b + 1])) inBoth[k] = 2 * (inBoth[k] as number);
  return (third) => {
    const shared: number[] = [];
    for (let at = start[third] as number, end = start[third + 1] as number; at < end; at += 1)
      if (inBoth[forum[at] as number] === 2) shared.push(forum[at] as number);
    return shared;
  };
}
