/**
 * The ranks of a pair's brokers in one draw after another. What a ranking does not ask for is not computed; ways of more
 * than three legs, or at the same time, are walked one by one.
 */

import type { Question, Ranking } from '#model/question.ts';
import type { Slice } from '#model/slice.ts';
import type { ShakenTies } from './draws.ts';
import { pairRanks } from './pairRanks.ts';
import type { PairStudy } from './pairStudy.ts';
import { type Ranked, rankBrokers } from './ranking.ts';
import { hasShortWays, shakenAccess } from './shakenAccess.ts';
import { shakenLayer } from './shakenLayer.ts';
import { shakenMeetings } from './shakenMeetings.ts';
import { type Ownership, ownershipOf } from './whosePath.ts';

/** Whether access bears on the ranks at all. */
export function asksAccess({ by, weights }: Ranking): boolean {
  return by === 'access' || weights.access > 0;
}

/**
 * Prepares a pair by its study without stress and the slice of its scope. The candidates stay those of the study, in
 * whatever draw; level ones stand by id.
 */
export function shakenRanks(
  study: PairStudy,
  scoped: Slice,
  question: Pick<Question, 'rules' | 'ranking'>,
): (ties: ShakenTies) => readonly Ranked[] {
  const { a, b } = study.search;
  const { by, weights } = question.ranking;
  const parts = { nearness: once(study, study.nearness), capability: once(study, study.capability) };
  const hasAccess = asksAccess(question.ranking);
  if (hasAccess && !hasShortWays(question.rules)) {
    const sliceIn = shakenSlice(scoped, question.rules);
    return (ties) => pairRanks(sliceIn(ties), a, b, question, parts);
  }
  const accessIn = hasAccess ? shakenAccess(scoped, a, b, question.rules) : null;
  const groundIn = by === 'parts' && weights.meetingGround > 0 ? shakenMeetings(scoped, a, b) : null;
  const ownershipIn = shakenOwnership(scoped);
  return (ties) => {
    const access = accessIn === null ? () => null : accessIn(ties, ownershipIn(ties));
    const meetingGround = groundIn === null ? () => 0 : groundIn(ties);
    return rankBrokers({ ...study, ...parts, access, meetingGround }, question.ranking, 0);
  };
}

/** A part that no tie bears on, computed once for each candidate. */
function once(
  { candidates }: PairStudy,
  part: (candidate: number) => number | null,
): (candidate: number) => number | null {
  const known = new Map(candidates.map((candidate) => [candidate, part(candidate)]));
  return (candidate) => known.get(candidate) ?? null;
}

/** Whose paths are: the same in all draws unless ties of hosts may be missing. */
function shakenOwnership(scoped: Slice): (ties: ShakenTies) => Ownership {
  const { graph } = scoped;
  const still = ownershipOf(scoped);
  const hosts = graph.data.vocabulary.tieKinds.map((kind) => kind.hosts);
  const ofHosts = scoped.ties.filter((t) => hosts[graph.tieKinds[t] as number]);
  return ({ isThere }) => {
    const ties = ofHosts.filter((t) => isThere[t] === 1);
    return ties.length === ofHosts.length ? still : ownershipOf({ ...scoped, ties });
  };
}

/** The scope's slice as a draw has it. */
function shakenSlice(scoped: Slice, rules: Question['rules']): (ties: ShakenTies) => Slice {
  const { layer, shake } = shakenLayer(scoped, { ...rules, carryOff: [], cleanLegs: false });
  const pairs = Int32Array.from(scoped.pairU.keys());
  return (ties) => {
    shake(ties, pairs);
    return {
      ...layer.slice,
      positive: layer.positive,
      ties: scoped.ties.filter((t) => ties.isThere[t] === 1),
    };
  };
}
