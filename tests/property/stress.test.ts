/** Ranks by year and ranks under stress against ranking the whole anew, on random signed, dated, two-mode multigraphs. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { missingTies, type ShakenTies, shiftedStrengths } from '#analysis/draws.ts';
import { howSure } from '#analysis/howSure.ts';
import { pairScope } from '#analysis/pairScope.ts';
import { basisOf, studyPair } from '#analysis/pairStudy.ts';
import { randomFrom } from '#analysis/random.ts';
import { type Ranked, rankBrokers } from '#analysis/ranking.ts';
import { shakenRanks } from '#analysis/shakenRanks.ts';
import { runSteps } from '#analysis/steps.ts';
import { when } from '#analysis/when.ts';
import type { DataSet } from '#model/dataSet.ts';
import { answerTo } from '#model/finding.ts';
import { type Graph, idOfActor, indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { type Slice, sliceOf, sliceOfTies } from '#model/slice.ts';
import { type Strength, tieWith } from '#model/tie.ts';
import { anyDatedTies, anyQuestion, datedSet } from '../fixtures/datedSets.ts';

const PAIR = [actorId('A'), actorId('B')] as const;

const pairQuestion = anyQuestion.map(
  (question): Question => ({ ...question, ask: 'pair', pair: PAIR, broker: actorId('C') }),
);

const number = (graph: Graph, id: string) => graph.actorNumbers.get(actorId(id)) as number;

/** The places of a pair's brokers by ranking on the whole of a slice, those of the first places in their listed order. */
function rankedOnTheWhole(slice: Slice, { rules, ranking }: Question, listed = 0): readonly Ranked[] {
  const study = studyPair(
    basisOf(slice, rules),
    number(slice.graph, 'A'),
    number(slice.graph, 'B'),
    ranking.kinds,
  );
  return rankBrokers(study, ranking, listed);
}

function inIds(graph: Graph, ranked: readonly Ranked[]) {
  return ranked.map(({ actor, rank, level, access }) => ({
    actor: idOfActor(graph, actor),
    rank,
    level,
    access,
  }));
}

describe('ranks by year', () => {
  it('are those of each year asked by itself', () => {
    fc.assert(
      fc.property(anyDatedTies(40), pairQuestion, (lines, question) => {
        const data: DataSet = { ...datedSet(lines), period: { from: null, to: null } };
        const graph = indexGraph(data);
        for (const { year, placings, placing, estranged } of runSteps(when(graph, question))) {
          const asked = { ...question, period: periodOf(String(year)) };
          const slice = sliceOf(graph, asked);
          const both = PAIR.every((id) => slice.actors.includes(number(graph, id)));
          const expected = both ? inIds(graph, rankedOnTheWhole(slice, asked, Number.POSITIVE_INFINITY)) : [];
          expect(placings).toEqual(expected);
          expect(placing).toEqual(expected.find(({ actor }) => actor === 'C') ?? null);
          const found = answerTo(answer(graph, asked), 'pair');
          const { state, positive, hostile } = found?.relation ?? {};
          const isUnlinked = state === 'unlinked' && question.rules.unlinked;
          expect(estranged).toBe(
            both &&
              (isUnlinked ||
                state === 'hostile' ||
                (state === 'mixed' && Number(hostile) >= Number(positive))),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('give an actor the standing it has in each year asked by itself', () => {
    fc.assert(
      fc.property(anyDatedTies(40), anyQuestion, (lines, question) => {
        const graph = indexGraph(datedSet(lines));
        const asked: Question = { ...question, ask: 'between', broker: actorId('C') };
        const years = runSteps(when(graph, asked));
        expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 21 }, (_, at) => 2000 + at));
        for (const { year, standing } of years.filter(({ year }) => year > 2008 && year < 2018))
          expect(standing).toEqual(
            answerTo(answer(graph, { ...asked, period: periodOf(String(year)) }), 'between')?.standing,
          );
      }),
      { numRuns: 15 },
    );
  });
});

/** The data set in which the ties of a graph are as a draw has them. */
function shakenSet(data: DataSet, scope: Graph, { strength, isThere }: ShakenTies): DataSet {
  const drawn = new Map(
    scope.ties.map((tie, t) => [tie.id, { strength: strength[t] as Strength, isThere: isThere[t] === 1 }]),
  );
  return {
    ...data,
    ties: data.ties
      .filter((tie) => drawn.get(tie.id)?.isThere ?? true)
      .map((tie) => tieWith(tie, { strength: drawn.get(tie.id)?.strength ?? tie.strength })),
  };
}

describe('ranks in a draw', () => {
  it('are those of the data set made anew with the ties of the draw', () => {
    let ways = 0;
    fc.assert(
      fc.property(
        anyDatedTies(50),
        pairQuestion,
        fc.integer(),
        fc.boolean(),
        (lines, question, seed, moves) => {
          const data = datedSet(lines);
          const graph = indexGraph(data);
          const [a, b] = [number(graph, 'A'), number(graph, 'B')];
          const whole = sliceOf(graph, question);
          const study = studyPair(basisOf(whole, question.rules), a, b, question.ranking.kinds);
          const scope = pairScope(graph, whole.ties, a, b, question);
          const all = Int32Array.from(scope.ties.keys());
          const scoped = {
            ...sliceOfTies(scope, question.period, all, question.rules.collapse),
            actors: whole.actors,
          };
          const ranksIn = shakenRanks(study, scoped, question);
          const random = randomFrom(seed);
          const draw = moves
            ? shiftedStrengths(scope, random)
            : missingTies(scope, { high: 0.3, medium: 0.5, low: 0.7 }, random);
          for (let made = 0; made < 3; made += 1) {
            const ties = draw();
            const anew = sliceOf(indexGraph(shakenSet(data, scope, ties)), question);
            const expected = rankedOnTheWhole({ ...anew, actors: whole.actors }, question);
            const ranks = new Map(expected.map(({ actor, rank }) => [actor, rank]));
            expect([...ranksIn(ties)]).toEqual(
              study.candidates.map((candidate) => ranks.get(candidate) ?? 0),
            );
            ways += expected.filter(({ access }) => access !== null).length;
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(ways).toBeGreaterThan(400);
  });

  it('make ranges that hold the intervals, and come out the same each time', () => {
    fc.assert(
      fc.property(anyDatedTies(40), pairQuestion, (lines, question) => {
        const graph = indexGraph(datedSet(lines));
        const asked = { ...question, stress: { ...question.stress, draws: 30 } };
        const found = runSteps(howSure(graph, asked));
        expect(JSON.stringify(runSteps(howSure(indexGraph(datedSet(lines)), asked)))).toBe(
          JSON.stringify(found),
        );
        const brokers = answerTo(answer(graph, asked), 'pair')?.brokers ?? [];
        expect(found.map(({ actor }) => actor)).toEqual(brokers.map(({ actor }) => actor));
        for (const { interval, range, kinds } of found) {
          expect(
            1 <= range[0] && range[0] <= interval[0] && interval[0] <= interval[1] && interval[1] <= range[1],
          ).toBe(true);
          expect(kinds.best.rank).toBeLessThanOrEqual(kinds.worst.rank);
        }
      }),
      { numRuns: 40 },
    );
  });
});
