/**
 * What differs under what-if edits: estranged pairs, before or after, that gain or lose a way or whose brokers rank
 * otherwise, and the standing of the broker asked about.
 */

import type { Difference, PairSummary, Placing, WhatIfAnswer } from '#model/finding.ts';
import { idOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { pairBetween } from '#model/slice.ts';
import { estrangedAnswer, placing } from './estrangedAnswer.ts';
import { estrangedPairs, isEstranged } from './estrangedPairs.ts';
import { type Basis, studyPair } from './pairStudy.ts';
import { foremost, rankBrokers } from './ranking.ts';

const PLACES = 3;

/** The difference between two slices of the same set, one as it is and one as it would be. */
export function whatIfAnswer(before: Basis, after: Basis, question: Question): WhatIfAnswer {
  const pairs = new Map<string, readonly [ActorId, ActorId]>();
  for (const { slice } of [before, after])
    for (const { u, v } of estrangedPairs(slice, question.rules)) {
      const ids = [idOfActor(slice.graph, u), idOfActor(slice.graph, v)] as const;
      pairs.set(JSON.stringify(ids), ids);
    }
  const all = [...pairs.values()].map((pair) => ({
    pair,
    before: summarise(before, question, pair),
    after: summarise(after, question, pair),
  }));
  const differ = all.filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
  return {
    ask: 'whatIf',
    differences: differ.map(
      (each): Difference => ({ pair: each.pair, before: each.before.summary, after: each.after.summary }),
    ),
    unchanged: all.length - differ.length,
    before: standingIn(before, question),
    after: standingIn(after, question),
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

function standingIn(basis: Basis, question: Question): WhatIfAnswer['before'] {
  const number = question.broker === null ? undefined : basis.slice.graph.actorNumbers.get(question.broker);
  return number === undefined ? null : estrangedAnswer(basis, question, 'between', number).standing;
}
