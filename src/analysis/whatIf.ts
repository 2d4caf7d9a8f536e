/**
 * What differs under what-if edits: estranged pairs, before or after, that gain or lose a way or whose brokers rank
 * otherwise, and the standing of the broker asked about.
 */

import type { Difference, PairSummary, Placing, WhatIfAnswer } from '#model/finding.ts';
import { idOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { pairBetween } from '#model/slice.ts';
import { editReach } from './editReach.ts';
import { type HeldPlace, heldPlace, placing, standingOver } from './estrangedAnswer.ts';
import { estrangedPairs, isEstranged } from './estrangedPairs.ts';
import { type Basis, studyPair } from './pairStudy.ts';
import { foremost, rankBrokers } from './ranking.ts';
import type { Steps } from './steps.ts';

const PLACES = 3;

/** What a pair is in one of the slices. */
interface Summary {
  readonly summary: PairSummary;
  /** The places of all its brokers, by which two summaries are compared. */
  readonly placings: readonly Placing[];
  /** The place of the broker asked about; null where it has no way. */
  readonly held: HeldPlace | null;
}

/** What a pair is in both slices. Of thousands of pairs, the places of all brokers would fill the memory. */
interface Both extends Difference {
  readonly differs: boolean;
  readonly heldBefore: HeldPlace | null;
  readonly heldAfter: HeldPlace | null;
}

/**
 * The difference between two slices of the same set, one as it is and one as it would be. Each pair is studied once in
 * each, and one that no edit reaches only once.
 */
export function* whatIfAnswer(
  before: Basis,
  after: Basis,
  question: Question,
  reach = editReach(before.slice, after.slice, question),
): Steps<WhatIfAnswer> {
  const pairs = new Map<string, readonly [ActorId, ActorId]>();
  for (const basis of [before, after])
    for (const ids of pairIds(basis, question)) pairs.set(JSON.stringify(ids), ids);
  const watched = watchingRoom(before);
  const all = new Map<string, Both>();
  for (const [key, pair] of pairs) {
    yield all.size / pairs.size;
    const was = summarise(watched.basis, question, pair);
    const isSame = !watched.wasAsked() && !reach(pair);
    all.set(key, bothOf(pair, was, isSame ? was : summarise(after, question, pair)));
  }
  const differ = [...all.values()].filter(({ differs }) => differs);
  return {
    ask: 'whatIf',
    differences: differ.map(({ pair, before, after }) => ({ pair, before, after })),
    unchanged: all.size - differ.length,
    before: standingIn(before, question, (key) => all.get(key)?.heldBefore),
    after: standingIn(after, question, (key) => all.get(key)?.heldAfter),
  };
}

function bothOf(pair: Difference['pair'], before: Summary, after: Summary): Both {
  const inWords = ({ summary, placings }: Summary) => JSON.stringify([summary, placings]);
  return {
    ...{ pair, before: before.summary, after: after.summary },
    differs: before !== after && inWords(before) !== inWords(after),
    ...{ heldBefore: before.held, heldAfter: after.held },
  };
}

/** The same basis, which tells whether room was asked for since the last time. */
function watchingRoom(basis: Basis): { readonly basis: Basis; wasAsked(): boolean } {
  let isAsked = false;
  const ways: Basis['ways'] = (...actors) => {
    isAsked = true;
    return basis.ways(...actors);
  };
  return {
    basis: { ...basis, ways },
    wasAsked() {
      const was = isAsked;
      isAsked = false;
      return was;
    },
  };
}

/** The estranged pairs of a slice by id, in their order. */
function pairIds({ slice }: Basis, { rules }: Question): readonly (readonly [ActorId, ActorId])[] {
  return estrangedPairs(slice, rules).map(
    ({ u, v }) => [idOfActor(slice.graph, u), idOfActor(slice.graph, v)] as const,
  );
}

/** A pair in short, and the places of all its brokers. */
function summarise(basis: Basis, question: Question, pair: readonly [ActorId, ActorId]): Summary {
  const { graph } = basis.slice;
  const [a, b] = pair.map((id) => graph.actorNumbers.get(id));
  if (a === undefined || b === undefined)
    return { summary: { estranged: false, cheapest: null, best: [], asked: null }, placings: [], held: null };
  const study = studyPair(basis, a, b, question.ranking.kinds);
  const ranked = rankBrokers(study, question.ranking, PLACES);
  const placings = ranked.map((place) => placing(basis, place));
  const broker = question.broker === null ? undefined : graph.actorNumbers.get(question.broker);
  const asked = ranked.find(({ actor, access }) => actor === broker && access !== null);
  return {
    summary: {
      estranged: isEstranged(basis.slice, pairBetween(basis.slice, a, b), question.rules),
      cheapest: study.paths.cheapest(),
      best: foremost(ranked, PLACES).map((place) => placing(basis, place)),
      asked: asked === undefined ? null : placing(basis, asked),
    },
    placings,
    held: asked === undefined ? null : heldPlace(study, asked),
  };
}

/** The standing of the broker asked about over the estranged pairs of a slice. */
function standingIn(
  basis: Basis,
  question: Question,
  heldOf: (key: string) => HeldPlace | null | undefined,
): WhatIfAnswer['before'] {
  if (question.broker === null) return null;
  const places = pairIds(basis, question).flatMap((ids) => heldOf(JSON.stringify(ids)) ?? []);
  return standingOver(question.broker, places);
}
