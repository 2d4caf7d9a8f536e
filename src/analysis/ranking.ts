/**
 * The two rankings of the brokers of a pair: by access, and by the mean of the ranks in all parts. Level candidates
 * share a rank; further keys decide only the order in which they are listed.
 */

import type { Access } from '#model/finding.ts';
import { PARTS, type Part, type Ranking } from '#model/question.ts';
import { accessKey } from './foundPath.ts';
import type { PairStudy } from './pairStudy.ts';
import { averageRanks, meanRanks } from './rankKeys.ts';

/** Whether access bears on the ranks at all. */
export function asksAccess({ by, weights }: Ranking): boolean {
  return by === 'access' || weights.access > 0;
}

/** A candidate in its place. */
export interface Ranked {
  readonly actor: number;
  /** From 1. */
  readonly rank: number;
  readonly level: boolean;
  readonly access: Access | null;
  /** The mean of its ranks, or null when ranked by access. */
  readonly score: number | null;
}

/**
 * The candidates of a pair in order: by access those with a way, by parts all. `listed` tells how many of the first
 * places are wanted in their listed order; beyond them level ones stand by id, which saves the dearer keys.
 */
export function rankBrokers(
  study: PairStudy,
  ranking: Ranking,
  listed = Number.POSITIVE_INFINITY,
): readonly Ranked[] {
  if (ranking.by === 'parts') return rankByParts(study, ranking.weights);
  return rankByAccess(study, listed);
}

function rankByAccess(study: PairStudy, listed: number): readonly Ranked[] {
  const { order } = study.search.layer.rules;
  const reaching = study.candidates.flatMap((actor) => {
    const access = study.access(actor);
    return access === null ? [] : [{ actor, access, score: null, key: accessKey(access, order) }];
  });
  const ranked = placed(reaching);
  const ordered: Ranked[] = [];
  for (let at = 0; at < ranked.length; ) {
    const { rank } = ranked[at] as Ranked;
    let end = at + 1;
    while (ranked[end]?.rank === rank) end += 1;
    const group = ranked.slice(at, end);
    ordered.push(...(rank <= listed ? group.sort((one, other) => byFurtherKeys(study, one, other)) : group));
    at = end;
  }
  return ordered;
}

/** Hostile to fewer of the two, then greater loss, then more room, then id. */
function byFurtherKeys(study: PairStudy, { actor: one }: Ranked, { actor: other }: Ranked): number {
  const hostile = study.hostileTo(one).length - study.hostileTo(other).length;
  if (hostile !== 0) return hostile;
  const [loss, otherLoss] = [study.loss(one), study.loss(other)].map((l) =>
    l === 'none left' ? Number.MAX_SAFE_INTEGER : l,
  ) as [number, number];
  if (loss !== otherLoss) return otherLoss - loss;
  return study.room(other) - study.room(one) || one - other;
}

function rankByParts(study: PairStudy, weights: Ranking['weights']): readonly Ranked[] {
  const { candidates } = study;
  const { order } = study.search.layer.rules;
  const values: Record<Part, (c: number) => number | null> = {
    // No way is last, not unknown.
    access: (c) => {
      const access = study.access(c);
      return access === null ? Number.POSITIVE_INFINITY : accessKey(access, order);
    },
    meetingGround: (c) => -study.meetingGround(c),
    nearness: study.nearness,
    capability: (c) => {
      const value = study.capability(c);
      return value === null ? null : -value;
    },
  };
  const parts = PARTS.map((part) => ({
    weight: weights[part],
    ranks: weights[part] > 0 ? averageRanks(candidates.map(values[part])) : [],
  }));
  const scores = meanRanks(parts, candidates.length);
  return placed(
    candidates.map((actor, at) => {
      const score = scores[at] as number;
      return { actor, access: study.access(actor), score, key: score };
    }),
  );
}

/** The first so many candidates with a way, and all who are level with the last of them: by parts others may rank before. */
export function foremost(ranked: readonly Ranked[], places: number): readonly Ranked[] {
  const reaching = ranked.filter(({ access }) => access !== null);
  const last = reaching[places - 1]?.rank ?? Number.POSITIVE_INFINITY;
  return reaching.filter(({ rank }) => rank <= last);
}

/** Puts entries in order of key, then actor, and gives those of equal key the same rank. */
function placed(
  entries: readonly (Pick<Ranked, 'actor' | 'access' | 'score'> & { readonly key: number })[],
): readonly Ranked[] {
  const sorted = [...entries].sort((one, other) => one.key - other.key || one.actor - other.actor);
  let rank = 0;
  return sorted.map(({ actor, access, score, key }, at) => {
    const isFirst = at === 0 || sorted[at - 1]?.key !== key;
    if (isFirst) rank = at + 1;
    return { actor, access, score, rank, level: !isFirst || sorted[at + 1]?.key === key };
  });
}
