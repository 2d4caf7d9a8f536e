/**
 * The ranks of a pair's brokers on a slice of the pair's scope: what is asked again and again, for each year and each
 * draw. It ranks as the answer to the pair does, but level brokers stand by id: room, which would order them, needs the
 * whole graph.
 */

import type { Question } from '#model/question.ts';
import type { Slice } from '#model/slice.ts';
import { carryingLayer } from './carryingLayer.ts';
import { type Meetings, meetingsOf } from './meetings.ts';
import { type Basis, studyPair } from './pairStudy.ts';
import { type Ranked, rankBrokers } from './ranking.ts';
import { type Ownership, ownershipOf } from './whosePath.ts';

/** What may be kept from one ranking to the next: whose paths are, who meets where, and the parts that stay. */
export interface KeptParts {
  readonly ownership?: Ownership;
  readonly nearness?: (candidate: number) => number | null;
  readonly capability?: (candidate: number) => number | null;
}

/** The brokers of a pair in order of rank, then id. The slice's actors are the candidates. */
export function pairRanks(
  slice: Slice,
  a: number,
  b: number,
  { rules, ranking }: Pick<Question, 'rules' | 'ranking'>,
  kept: KeptParts = {},
): readonly Ranked[] {
  const basis: Basis = {
    slice,
    layer: carryingLayer(slice, rules),
    ownership: kept.ownership ?? ownershipOf(slice),
    meetings: ranking.by === 'parts' ? meetingsOf(slice) : noMeetings(slice),
    ways: () => {
      throw new Error(
        'room is not known on a part of the graph; rank on the whole to list level brokers in order',
      );
    },
  };
  const study = studyPair(basis, a, b, ranking.kinds);
  const { nearness = study.nearness, capability = study.capability } = kept;
  return rankBrokers({ ...study, nearness, capability }, ranking, 0);
}

function noMeetings({ graph }: Slice): Meetings {
  const none = new Int32Array(graph.actors.length + 1);
  return { start: none, forum: new Int32Array(), weight: new Float64Array(graph.actors.length) };
}
