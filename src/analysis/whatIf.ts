/**
 * What differs under what-if edits: estranged pairs, before or after, that gain or lose a way or whose brokers rank
 * otherwise, and the standing of the broker asked about.
 */

import type { Difference, PairSummary, Placing, WhatIfAnswer } from '#model/finding.ts';
import { idOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { pairBetween } from '#model/slice.ts';
import { placing, standingSteps } from './estrangedAnswer.ts';
import { estrangedPairs, isEstranged } from './estrangedPairs.ts';
import { type Basis, studyPair } from './pairStudy.ts';
import { foremost, rankBrokers } from './ranking.ts';
import { type Steps, within } from './steps.ts';

const PLACES = 3;
/** Which part of the whole the pairs are, as far as progress goes; the rest are the standings. */
const PAIRS_SHARE = 0.6;

/** What a pair is in both slices. */
interface Both {
  readonly pair: readonly [ActorId, ActorId];
  readonly before: ReturnType<typeof summarise>;
  readonly after: ReturnType<typeof summarise>;
}

/** The difference between two slices of the same set, one as it is and one as it would be. */
export function* whatIfAnswer(before: Basis, after: Basis, question: Question): Steps<WhatIfAnswer> {
  const pairs = new Map<string, readonly [ActorId, ActorId]>();
  for (const { slice } of [before, after])
    for (const { u, v } of estrangedPairs(slice, question.rules)) {
      const ids = [idOfActor(slice.graph, u), idOfActor(slice.graph, v)] as const;
      pairs.set(JSON.stringify(ids), ids);
    }
  const all: Both[] = [];
  for (const pair of pairs.values()) {
    yield (PAIRS_SHARE * all.length) / pairs.size;
    all.push({
      pair,
      before: summarise(before, question, pair),
      after: summarise(after, question, pair),
    });
  }
  const middle = (1 + PAIRS_SHARE) / 2;
  const was = yield* within(standingIn(before, question), PAIRS_SHARE, middle);
  const is = yield* within(standingIn(after, question), middle, 1);
  const differ = all.filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
  return {
    ask: 'whatIf',
    differences: differ.map(
      (each): Difference => ({ pair: each.pair, before: each.before.summary, after: each.after.summary }),
    ),
    unchanged: all.length - differ.length,
    before: was,
    after: is,
  };
}

/** A pair in short, and the places of all its brokers, by which two summaries are compared. */
function summarise(
  basis: Basis,
  question: Question,
  pair: readonly [ActorId, ActorId],
): { readonly summary: PairSummary; readonly placings: readonly Placing[] } {
  const { graph } = basis.slice;
  const [a, b] = pair.map((id) => graph.actorNumbers.get(id));
  if (a === undefined || b === undefined)
    return { summary: { estranged: false, cheapest: null, best: [], asked: null }, placings: [] };
  const study = studyPair(basis, a, b, question.ranking.kinds);
  const ranked = rankBrokers(study, question.ranking, PLACES);
  const placings = ranked.map((place) => placing(basis, place));
  return {
    summary: {
      estranged: isEstranged(basis.slice, pairBetween(basis.slice, a, b), question.rules),
      cheapest: study.paths.cheapest(),
      best: foremost(ranked, PLACES).map((place) => placing(basis, place)),
      asked: placings.find(({ actor, access }) => actor === question.broker && access !== null) ?? null,
    },
    placings,
  };
}

function* standingIn(basis: Basis, question: Question): Steps<WhatIfAnswer['before']> {
  const { broker } = question;
  if (broker === null || !basis.slice.graph.actorNumbers.has(broker)) return null;
  return (yield* standingSteps(basis, question)).find(({ actor }) => actor === broker) ?? null;
}
