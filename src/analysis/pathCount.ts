/**
 * How many broker paths a pair has, and how many are whose, without walking over each: the last third party of a path
 * is counted, not visited, where neither dates nor ownership make one differ from another.
 * Cost: the paths but for their last third party.
 */

import type { CarryingLayer } from './carryingLayer.ts';
import { costOfWalk, type PairSearch, type WalkedPath, walkedPath } from './pairSearch.ts';
import type { Ownership } from './whosePath.ts';

/** Counts are exact to 2^53. */
export interface PathCount {
  readonly paths: number;
  /** By actor: the paths that are its own. */
  readonly own: Float64Array;
}

/** What a count needs at every step. */
interface Counting {
  readonly search: PairSearch;
  readonly ownership: Ownership;
  /** Whether each third party may come last and is like any other there: settled, and nobody's but its own. */
  readonly plainEnd: Uint8Array;
  /** How many plain ends each actor leads to, and how many others. */
  readonly plainEnds: Int32Array;
  readonly otherEnds: Int32Array;
  /** How many beginnings lead to all plain ends of each actor. */
  readonly begun: Float64Array;
  readonly own: Float64Array;
  readonly path: WalkedPath;
  readonly onPath: Uint8Array;
  paths: number;
}

/** Counts the paths of a pair. Where all ties must share a day, none can be counted without being looked at. */
export function countPaths(search: PairSearch, ownership: Ownership): PathCount {
  const { layer, third, costToB } = search;
  const plainEnd = third.map((_, z) => {
    const owners = (ownership.start[z + 1] as number) - (ownership.start[z] as number);
    const isPlain = owners === 1 && layer.unsettled[z] === 0 && !layer.rules.sameTime;
    return Number(isPlain && costToB[z] !== 0);
  });
  const otherEnd = plainEnd.map((isPlain, z) => Number(costToB[z] !== 0 && isPlain === 0));
  const counting: Counting = {
    ...{ search, ownership, plainEnd, paths: 0 },
    plainEnds: Int32Array.from(third, (_, u) => ends(layer, u, plainEnd)),
    otherEnds: Int32Array.from(third, (_, u) => ends(layer, u, otherEnd)),
    begun: new Float64Array(third.length),
    own: new Float64Array(third.length),
    path: walkedPath(search.a),
    onPath: new Uint8Array(third.length),
  };
  begin(counting, search.a, 0, []);
  for (let z = 0; z < third.length; z += 1) if (plainEnd[z] === 1) addBegun(counting, z);
  return { paths: counting.paths, own: counting.own };
}

function ends({ start, to }: CarryingLayer, u: number, isEnd: Uint8Array): number {
  let count = 0;
  for (let arc = start[u] as number, end = start[u + 1] as number; arc < end; arc += 1)
    count += isEnd[to[arc] as number] as number;
  return count;
}

/** Counts the paths that begin as the path does, `thirds` long and ending in u, and those that go on from it. */
function begin(counting: Counting, u: number, thirds: number, owners: readonly number[]): void {
  const { search, plainEnd, otherEnds, path, onPath } = counting;
  const { layer, third, costToB, maxLegs } = search;
  const isSettled = !layer.rules.sameTime && isSettledUpTo(layer, path, thirds);
  const isLast = thirds + 2 >= maxLegs;
  if (isSettled) countPlainEnds(counting, u, thirds, owners);
  if (isSettled && isLast && otherEnds[u] === 0) return;
  const isCounted = (v: number) => costToB[v] === 0 || (isSettled && plainEnd[v] === 1);
  for (let arc = layer.start[u] as number, end = layer.start[u + 1] as number; arc < end; arc += 1) {
    const v = layer.to[arc] as number;
    if (third[v] === 0 || onPath[v] === 1 || (isLast && isCounted(v))) continue;
    path.actors[thirds + 1] = v;
    path.pairs[thirds] = layer.pair[arc] as number;
    const withV = joined(owners, ownersOf(counting, v));
    if (!isCounted(v)) countEnd(counting, v, thirds + 1, withV);
    if (isLast) continue;
    onPath[v] = 1;
    begin(counting, v, thirds + 1, withV);
    onPath[v] = 0;
  }
}

function joined(owners: readonly number[], more: readonly number[]): readonly number[] {
  return [...owners, ...more.filter((owner) => !owners.includes(owner))];
}

function isSettledUpTo({ unsettled }: CarryingLayer, { actors }: WalkedPath, thirds: number): boolean {
  for (let at = 1; at <= thirds; at += 1) if (unsettled[actors[at] as number] === 1) return false;
  return true;
}

function ownersOf({ search: { a, b }, ownership }: Counting, v: number): readonly number[] {
  const owners = ownership.owner.subarray(ownership.start[v], ownership.start[v + 1]);
  return Array.from(owners).filter((owner) => owner !== a && owner !== b);
}

/** Counts one path by its last third party, if its ties share the days they must. */
function countEnd(counting: Counting, z: number, thirds: number, owners: readonly number[]): void {
  const { search, path, own } = counting;
  path.actors[thirds + 1] = search.b;
  path.pairs[thirds] = search.pairToB[z] as number;
  path.legs = thirds + 1;
  if (costOfWalk(search, path, 1) === 0) return;
  counting.paths += 1;
  for (const owner of owners) own[owner] = (own[owner] as number) + 1;
}

/** Counts all plain ends after u at once, but for those on the path already. */
function countPlainEnds(counting: Counting, u: number, thirds: number, owners: readonly number[]): void {
  const { search, plainEnd, plainEnds, begun, own, path, onPath } = counting;
  let count = plainEnds[u] as number;
  if (count === 0) return;
  begun[u] = (begun[u] as number) + 1;
  const leads = (z: number) => plainEnd[z] === 1 && isArc(search.layer, u, z);
  for (let at = 1; at < thirds; at += 1) {
    const z = path.actors[at] as number;
    if (!leads(z)) continue;
    count -= 1;
    own[z] = (own[z] as number) - 1;
  }
  counting.paths += count;
  for (const owner of owners) {
    own[owner] = (own[owner] as number) + count;
    // It will be counted again as the end of one of these paths, which is its own already.
    if (onPath[owner] === 0 && leads(owner)) own[owner] = (own[owner] as number) - 1;
  }
}

function isArc({ start, to }: CarryingLayer, u: number, v: number): boolean {
  let low = start[u] as number;
  let high = start[u + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((to[middle] as number) < v) low = middle + 1;
    else high = middle;
  }
  return low < (start[u + 1] as number) && to[low] === v;
}

/** Adds to a plain end the paths of which it comes last. */
function addBegun({ search: { layer }, begun, own }: Counting, z: number): void {
  for (let arc = layer.start[z] as number, end = layer.start[z + 1] as number; arc < end; arc += 1)
    own[z] = (own[z] as number) + (begun[layer.to[arc] as number] as number);
}
