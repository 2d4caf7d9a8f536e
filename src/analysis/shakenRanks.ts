/**
 * The ranks of a pair's brokers in one draw after another. What a ranking does not ask for is not computed; ways of more
 * than three legs, or at the same time, are walked one by one.
 */

import { PARTS, type Part, type Question, type Ranking } from '#model/question.ts';
import type { Slice } from '#model/slice.ts';
import type { ShakenTies } from './draws.ts';
import { pairRanks } from './pairRanks.ts';
import type { PairStudy } from './pairStudy.ts';
import { asksAccess } from './ranking.ts';
import { averageRanks, meanRanks, sharedRanks } from './rankKeys.ts';
import { hasShortWays, NO_WAY, shakenAccess } from './shakenAccess.ts';
import { shakenLayer } from './shakenLayer.ts';
import { shakenMeetings } from './shakenMeetings.ts';
import { type Ownership, ownershipOf } from './whosePath.ts';

/** The rank of each candidate of the study in a draw, 0 where it is no broker in it. */
export type RanksIn = (ties: ShakenTies) => Int32Array;

/**
 * Prepares a pair by its study without stress and the slice of its scope. The candidates stay those of the study, in
 * whatever draw.
 */
export function shakenRanks(
  study: PairStudy,
  scoped: Slice,
  question: Pick<Question, 'rules' | 'ranking'>,
): RanksIn {
  const { rules, ranking } = question;
  if (asksAccess(ranking) && !hasShortWays(rules)) return walkedRanks(study, scoped, question);
  const keysIn = asksAccess(ranking) ? shakenKeys(study, scoped, rules) : null;
  if (ranking.by === 'access') return (ties) => brokersAlone(keysIn === null ? [] : keysIn(ties));
  return ranksByParts(study, scoped, ranking.weights, keysIn);
}

/** The keys of access of each candidate. */
type KeysIn = (ties: ShakenTies) => readonly number[];

function shakenKeys({ search, candidates }: PairStudy, scoped: Slice, rules: Question['rules']): KeysIn {
  const accessIn = shakenAccess(scoped, search.a, search.b, rules);
  const ownershipIn = shakenOwnership(scoped);
  return (ties) => {
    const keyOf = accessIn(ties, ownershipIn(ties));
    return candidates.map(keyOf);
  };
}

/** Ranks by keys of access, of those who have one. All who have none come after them. */
function brokersAlone(keys: readonly number[]): Int32Array {
  return sharedRanks(Float64Array.from(keys)).map((rank, at) => (keys[at] === NO_WAY ? 0 : rank));
}

function ranksByParts(
  study: PairStudy,
  scoped: Slice,
  weights: Ranking['weights'],
  keysIn: KeysIn | null,
): RanksIn {
  const { candidates, search } = study;
  const groundIn = weights.meetingGround > 0 ? shakenMeetings(scoped, search.a, search.b) : null;
  const nearness = averageRanks(candidates.map(study.nearness));
  const capability = averageRanks(
    candidates.map((candidate) => {
      const value = study.capability(candidate);
      return value === null ? null : -value;
    }),
  );
  return (ties) => {
    const ground = groundIn === null ? null : groundIn(ties);
    const ranks: Readonly<Record<Part, readonly number[]>> = {
      access: keysIn === null ? [] : averageRanks(keysIn(ties)),
      meetingGround: ground === null ? [] : averageRanks(candidates.map((candidate) => -ground(candidate))),
      ...{ nearness, capability },
    };
    const parts = PARTS.map((part) => ({ weight: weights[part], ranks: ranks[part] }));
    return sharedRanks(meanRanks(parts, candidates.length));
  };
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

/** Ranks on the scope's slice as a draw has it, every way walked. */
function walkedRanks(
  { search, candidates }: PairStudy,
  scoped: Slice,
  question: Pick<Question, 'rules' | 'ranking'>,
): RanksIn {
  const { layer, shake } = shakenLayer(scoped, { ...question.rules, carryOff: [], cleanLegs: false });
  const pairs = Int32Array.from(scoped.pairU.keys());
  return (ties) => {
    shake(ties, pairs);
    const inForce = scoped.ties.filter((t) => ties.isThere[t] === 1);
    const slice = { ...layer.slice, positive: layer.positive, ties: inForce };
    const ranked = pairRanks(slice, search.a, search.b, question);
    const rankOf = new Map(ranked.map(({ actor, rank }) => [actor, rank]));
    return Int32Array.from(candidates, (candidate) => rankOf.get(candidate) ?? 0);
  };
}
