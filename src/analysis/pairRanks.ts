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
import { ownershipOf } from './whosePath.ts';

/** The brokers of a pair in order of rank, then id. The slice's actors are the candidates. */
export function pairRanks(
  slice: Slice,
  a: number,
  b: number,
  { rules, ranking }: Pick<Question, 'rules' | 'ranking'>,
): readonly Ranked[] {
  const basis: Basis = {
    slice,
    layer: carryingLayer(slice, rules),
    ownership: ownershipOf(slice),
    meetings: ranking.by === 'parts' ? meetingsOf(slice) : noMeetings(slice),
    ways: () => {
      throw new Error(
        'room is not known on a part of the graph; rank on the whole to list level brokers in order',
      );
    },
  };
  return rankBrokers(studyPair(basis, a, b, ranking.kinds), ranking, 0);
}

function noMeetings({ graph }: Slice): Meetings {
  const none = new Int32Array(graph.actors.length + 1);
  return { start: none, forum: new Int32Array(), weight: new Float64Array(graph.actors.length) };
}
