/**
 * How sure the ranks of a pair's brokers are, under three stresses: each kind of tie left out in turn, strengths moved at
 * random, and ties missing at random. Draws are seeded by the question, so that they are the same everywhere.
 * Cost: a ranking of the pair on its scope for each draw.
 */

import type { KindRank, Sureness } from '#model/finding.ts';
import { type Graph, idOfActor } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { type Slice, sliceOfTies } from '#model/slice.ts';
import { basisFor, editedGraph } from './basisCache.ts';
import { missingTies, shiftedStrengths, unshakenTies } from './draws.ts';
import { pairRanks } from './pairRanks.ts';
import { actorsOfTies, pairScope } from './pairScope.ts';
import { type PairStudy, studyPair } from './pairStudy.ts';
import { randomFrom } from './random.ts';
import { asksAccess, type Ranked, rankBrokers } from './ranking.ts';
import { shakenRanks } from './shakenRanks.ts';
import { type Steps, within } from './steps.ts';

/** The shares of draws that the ends of an interval are not above. */
const LOW = 0.05;
const HIGH = 0.95;
/** Keeps the chance of missing ties apart from that of strengths. */
const OTHER_CHANCE = 0x9e3779b9;
/** How many draws are made between two steps. */
const DRAWS_A_STEP = 10;
/** Which part of the whole leaving out kinds of tie is, as far as progress goes. */
const KINDS_SHARE = 0.05;

/** A pair with what its ranks are drawn on. */
interface Stressed {
  readonly question: Question;
  /** The brokers as studied and ranked without stress. */
  readonly study: PairStudy;
  readonly ranked: readonly Ranked[];
  /** The slice of the pair's scope, with the actors of the whole. */
  readonly scoped: Slice;
}

/**
 * The range of the rank of each broker of the question's pair, in their order; none where no pair is named. One that is
 * no broker under a stress counts as one place below the last broker, of those without stress or of those with it,
 * whichever are more.
 */
export function* howSure(graph: Graph, question: Question): Steps<readonly Sureness[]> {
  const edited = editedGraph(graph, question.edits);
  const stressed = stressedPair(edited, question);
  if (stressed === null) return [];
  const kinds = yield* within(kindRanks(stressed), 0, KINDS_SHARE);
  const counts = yield* within(drawnRanks(stressed), KINDS_SHARE, 1);
  return stressed.ranked.map(({ actor }, at) => ({
    actor: idOfActor(edited, actor),
    ...intervalOf(counts[at] as Int32Array),
    kinds: kinds[at] as Sureness['kinds'],
  }));
}

function stressedPair(graph: Graph, question: Question): Stressed | null {
  const [a, b] = (question.pair ?? []).map((id) => graph.actorNumbers.get(id));
  if (a === undefined || b === undefined || a === b) return null;
  const basis = basisFor(graph, question);
  const study = studyPair(basis, a, b, question.ranking.kinds);
  const scope = pairScope(graph, basis.slice.ties, a, b, question);
  const ties = Int32Array.from(scope.ties.keys());
  const scoped = sliceOfTies(scope, question.period, ties, question.rules.collapse);
  return {
    ...{ question, study },
    ranked: rankBrokers(study, question.ranking),
    scoped: { ...scoped, actors: basis.slice.actors },
  };
}

/** The rank under a stress of each broker there is without it. */
function ranksAmong(before: readonly Ranked[], ranked: readonly Ranked[]): readonly number[] {
  const rankOf = new Map(ranked.map(({ actor, rank }) => [actor, rank]));
  const noBroker = Math.max(before.length, ranked.length) + 1;
  return before.map(({ actor }) => rankOf.get(actor) ?? noBroker);
}

/** With each kind of tie in the slice left out in turn, in the order of the vocabulary; the first of several is named. */
function* kindRanks({ study, scoped, question, ranked }: Stressed): Steps<readonly Sureness['kinds'][]> {
  const whole = study.basis.slice;
  const { a, b } = study.search;
  const { graph } = whole;
  const inSlice = new Set(Array.from(whole.ties, (t) => graph.tieKinds[t] as number));
  const found: KindRank[][] = ranked.map(() => []);
  const { tieKinds } = graph.data.vocabulary;
  for (const [number, { key: kind }] of tieKinds.entries()) {
    yield number / tieKinds.length;
    if (!inSlice.has(number)) continue;
    const ties = scoped.ties.filter((t) => scoped.graph.tieKinds[t] !== number);
    const slice = sliceOfTies(scoped.graph, question.period, ties, question.rules.collapse);
    const actors = actorsOfTies(
      graph,
      whole.ties.filter((t) => graph.tieKinds[t] !== number),
    );
    ranksAmong(ranked, pairRanks({ ...slice, actors }, a, b, question)).forEach((rank, at) => {
      found[at]?.push({ rank, kind });
    });
  }
  return found.map((ranks) => ({
    best: ranks.reduce((best, next) => (next.rank < best.rank ? next : best)),
    worst: ranks.reduce((worst, next) => (next.rank > worst.rank ? next : worst)),
  }));
}

/** For each broker, how many of all draws gave it each rank. */
function* drawnRanks({ study, scoped, question, ranked }: Stressed): Steps<readonly Int32Array[]> {
  const { draws, seed, missing } = question.stress;
  const { candidates } = study;
  const placeOf = new Map(candidates.map((candidate, place) => [candidate, place]));
  const places = ranked.map(({ actor }) => placeOf.get(actor) as number);
  const counts = ranked.map(() => new Int32Array(candidates.length + 2));
  const ranksIn = shakenRanks(study, scoped, question);
  const count = (ranks: Int32Array, times: number) => {
    const brokers = ranks.reduce((sum, rank) => sum + Math.min(1, rank), 0);
    const noBroker = Math.max(ranked.length, brokers) + 1;
    places.forEach((place, at) => {
      const ofBroker = counts[at] as Int32Array;
      const rank = ranks[place] || noBroker;
      ofBroker[rank] = (ofBroker[rank] as number) + times;
    });
  };
  // Without draws the rank is its own range.
  if (draws < 1) count(ranksIn(unshakenTies(scoped.graph)), 1);
  else if (asksAccess(question.ranking)) {
    const shift = shiftedStrengths(scoped.graph, randomFrom(seed));
    for (let made = 0; made < draws; made += 1) {
      count(ranksIn(shift()), 1);
      if (made % DRAWS_A_STEP === 0) yield made / (2 * draws);
    }
    // Strengths bear on access alone.
  } else count(ranksIn(unshakenTies(scoped.graph)), draws);
  const drop = missingTies(scoped.graph, missing, randomFrom(seed + OTHER_CHANCE));
  for (let made = 0; made < draws; made += 1) {
    count(ranksIn(drop()), 1);
    if (made % DRAWS_A_STEP === 0) yield (draws + made) / (2 * draws);
  }
  return counts;
}

function intervalOf(counts: Int32Array): Pick<Sureness, 'interval' | 'range'> {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const notAbove = (share: number) => {
    let sum = 0;
    return counts.findIndex((count) => {
      sum += count;
      return count > 0 && sum >= share * all;
    });
  };
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  return { interval: [notAbove(LOW), notAbove(HIGH)], range: [first, last] };
}
