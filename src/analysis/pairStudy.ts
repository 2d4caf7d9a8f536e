/**
 * One pair of actors studied for its brokers: its paths, and for each candidate what a ranking asks of it. What
 * costs more than a look is computed when first asked for, and kept.
 */

import type { Access } from '#model/finding.ts';
import { kindOfActor } from '#model/graph.ts';
import type { Rules } from '#model/question.ts';
import type { Slice } from '#model/slice.ts';
import { type CarryingLayer, carryingLayer } from './carryingLayer.ts';
import { type Meetings, meetingsOf, sharedMeetings } from './meetings.ts';
import { capability, nearness } from './nearness.ts';
import { type PairSearch, searchPair } from './pairSearch.ts';
import { accessOf, lossOf, type PathStudy } from './pathStudy.ts';
import { studyPaths } from './pathsOfPair.ts';
import { type Room, roomOn } from './room.ts';
import { type Ownership, ownershipOf } from './whosePath.ts';

/** What the pairs of one slice are studied on under the same rules; made once for all of them. */
export interface Basis {
  readonly slice: Slice;
  readonly layer: CarryingLayer;
  readonly ownership: Ownership;
  readonly meetings: Meetings;
  readonly ways: Room;
}

/** The basis of a slice under rules. */
export function basisOf(slice: Slice, rules: Rules): Basis {
  const layer = carryingLayer(slice, rules);
  return {
    ...{ slice, layer },
    ownership: ownershipOf(slice),
    meetings: meetingsOf(slice),
    ways: roomOn(layer),
  };
}

export interface PairStudy {
  readonly basis: Basis;
  readonly search: PairSearch;
  readonly paths: PathStudy;
  /** The actors of the chosen kinds in the slice but the two, in order. */
  readonly candidates: readonly number[];
  access(candidate: number): Access | null;
  /** Which of the two it is hostile to, a before b. */
  hostileTo(candidate: number): readonly number[];
  loss(candidate: number): number | 'none left';
  room(candidate: number): number;
  /** The forums and organisations all three take part in. */
  meetings(candidate: number): readonly number[];
  meetingGround(candidate: number): number;
  nearness(candidate: number): number | null;
  capability(candidate: number): number | null;
}

/** Studies a pair given by number, for candidates of the given kinds. */
export function studyPair(basis: Basis, a: number, b: number, kinds: readonly string[]): PairStudy {
  const { slice, ownership, meetings } = basis;
  const search = searchPair(basis.layer, a, b);
  const paths = studyPaths(search, ownership);
  const shared = kept(sharedMeetings(meetings, a, b));
  return {
    ...{ basis, search, paths },
    candidates: Array.from(slice.actors).filter(
      (c) => c !== a && c !== b && kinds.includes(kindOfActor(slice.graph, c).key),
    ),
    access: (c) => accessOf(paths, c),
    hostileTo: (c) => [...(search.hostileToA[c] ? [a] : []), ...(search.hostileToB[c] ? [b] : [])],
    loss: kept((c) => lossOf(search, ownership, paths, c)),
    room: kept((c) => basis.ways(a, c, b)),
    meetings: shared,
    meetingGround: kept((c) => meetingGround(meetings, shared(c))),
    nearness: kept((c) => nearness(slice, c, a, b)),
    capability: (c) => capability(slice, c),
  };
}

/** Σ 1/(n − 1), to nine places, so that equal sums are equal in whatever order they were added. */
function meetingGround(meetings: Meetings, shared: readonly number[]): number {
  const sum = shared.reduce((total, k) => total + (meetings.weight[k] as number), 0);
  return Math.round(sum * 1e9) / 1e9;
}

function kept<Value>(compute: (candidate: number) => Value): (candidate: number) => Value {
  const known = new Map<number, Value>();
  return (candidate) => {
    const value = known.get(candidate) ?? compute(candidate);
    known.set(candidate, value);
    return value;
  };
}
