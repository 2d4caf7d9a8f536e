/**
 * The ranks of a pair's brokers on a slice of the pair's scope: what is asked again and again, for each year and each
 * draw. It ranks as the answer to the pair does. Room, by which level brokers are listed, needs the whole graph: where it
 * is not handed in, they stand by id.
 */

import type { Question } from '#model/question.ts';
import type { Slice } from '#model/slice.ts';
import { carryingLayer } from './carryingLayer.ts';
import { type Meetings, meetingsOf } from './meetings.ts';
import { type Basis, studyPair } from './pairStudy.ts';
import { type Ranked, rankBrokers } from './ranking.ts';
import type { Room } from './room.ts';
import { ownershipOf } from './whosePath.ts';

/**
 * The brokers of a pair in order of rank, level ones in the order of the answer where room on the whole graph is given,
 * else by id. The slice's actors are the candidates.
 */
export function pairRanks(
  slice: Slice,
  a: number,
  b: number,
  { rules, ranking }: Pick<Question, 'rules' | 'ranking'>,
  room: Room | null = null,
): readonly Ranked[] {
  const basis: Basis = {
    slice,
    layer: carryingLayer(slice, rules),
    ownership: ownershipOf(slice),
    meetings: ranking.by === 'parts' ? meetingsOf(slice) : noMeetings(slice),
    ways: room ?? unknownRoom,
  };
  const study = studyPair(basis, a, b, ranking.kinds);
  return room === null ? rankBrokers(study, ranking, 0) : rankBrokers(study, ranking);
}

const unknownRoom: Room = () => {
  throw new Error('room is not known on a part of the graph; hand it in to list level brokers in order');
};

function noMeetings({ graph }: Slice): Meetings {
  const none = new Int32Array(graph.actors.length + 1);
  return { start: none, forum: new Int32Array(), weight: new Float64Array(graph.actors.length) };
}
