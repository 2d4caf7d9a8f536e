/**
 * Whose a broker path is. A third party makes a path its own, that of each actor it belongs to, and, where actors meet in
 * it, that of its hosts in the slice and of each actor those belong to.
 */

import type { Sense, Through } from '#model/finding.ts';
import { idOfActor, kindOfActor, kindOfTie } from '#model/graph.ts';
import type { Slice } from '#model/slice.ts';

/** In the order in which one is named where several hold. */
const SENSES: readonly Sense[] = ['third party', 'belongs', 'host'];

/** For each third party v, the actors whose a path through it is: `owner[start[v]]` up to `start[v + 1]`. */
export interface Ownership {
  readonly start: Int32Array;
  readonly owner: Int32Array;
  /** The place of the sense in the order of senses. An owner of v comes once, in the first sense that holds. */
  readonly sense: Uint8Array;
}

/** Whose paths the actors of a slice make. Cost: linear in actors and ties, times the depth of parents. */
export function ownershipOf(slice: Slice): Ownership {
  const { graph } = slice;
  const hosts = hostsOf(slice);
  const start = new Int32Array(graph.actors.length + 1);
  const owner: number[] = [];
  const sense: number[] = [];
  for (let v = 0; v < graph.actors.length; v += 1) {
    owner.push(v);
    sense.push(0);
    const hostsOfV = hosts.get(v) ?? [];
    if ((graph.parents[v] ?? -1) >= 0 || hostsOfV.length > 0)
      for (const [actor, how] of othersWhose(graph.parents, v, hostsOfV)) {
        owner.push(actor);
        sense.push(how);
      }
    start[v + 1] = owner.length;
  }
  return { start, owner: Int32Array.from(owner), sense: Uint8Array.from(sense) };
}

/** To whom else than v the paths through it belong, and how. */
function othersWhose(parents: Int32Array, v: number, hosts: readonly number[]): ReadonlyMap<number, number> {
  const own = new Map([[v, 0]]);
  addChain(parents, v, 1, own);
  for (const host of hosts) {
    if (!own.has(host)) own.set(host, 2);
    addChain(parents, host, 2, own);
  }
  own.delete(v);
  return own;
}

function addChain(parents: Int32Array, from: number, how: number, own: Map<number, number>): void {
  for (let at = parents[from] ?? -1; at >= 0; at = parents[at] ?? -1) if (!own.has(at)) own.set(at, how);
}

function hostsOf(slice: Slice): ReadonlyMap<number, readonly number[]> {
  const { graph } = slice;
  const hosts = new Map<number, number[]>();
  for (const t of slice.ties) {
    const forum = graph.tieTo[t] as number;
    if (graph.tieSign[t] !== 1 || !kindOfTie(graph, t).hosts) continue;
    if (!kindOfActor(graph, forum).meets) continue;
    hosts.set(forum, [...(hosts.get(forum) ?? []), graph.tieFrom[t] as number]);
  }
  return hosts;
}

/** Marks in a mask the third parties that make a path the owner's. */
export function markOwned(ownership: Ownership, owner: number, mask: Uint8Array): void {
  for (let v = 0; v + 1 < ownership.start.length; v += 1)
    for (let i = ownership.start[v] as number; i < (ownership.start[v + 1] as number); i += 1)
      if (ownership.owner[i] === owner) mask[v] = 1;
}

/** Whose path it is, among actors of the given kinds, the two sides never. In order of id, each in its first sense. */
export function throughOf(
  slice: Slice,
  ownership: Ownership,
  path: readonly number[],
  kinds: readonly string[],
): readonly Through[] {
  const { graph } = slice;
  const found = new Map<number, { sense: number; by: number }>();
  const sides = [path[0], path[path.length - 1]];
  for (const by of path.slice(1, -1))
    for (let i = ownership.start[by] as number; i < (ownership.start[by + 1] as number); i += 1) {
      const owner = ownership.owner[i] as number;
      const sense = ownership.sense[i] as number;
      if (sides.includes(owner) || !kinds.includes(kindOfActor(graph, owner).key)) continue;
      if (sense < (found.get(owner)?.sense ?? SENSES.length)) found.set(owner, { sense, by });
    }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([owner, { sense, by }]) => ({
      actor: idOfActor(graph, owner),
      sense: SENSES[sense] as Sense,
      by: idOfActor(graph, by),
    }));
}
