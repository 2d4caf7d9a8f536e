/** Broker paths under all rules against brute force, on random signed, dated, two-mode multigraphs. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestPaths } from '#analysis/cheapestPaths.ts';
import type { FoundPath } from '#analysis/foundPath.ts';
import { basisOf, type PairStudy, studyPair } from '#analysis/pairStudy.ts';
import { pathRecord } from '#analysis/pathRecord.ts';
import { searchedPaths } from '#analysis/searchedPaths.ts';
import { yenPaths } from '#analysis/yen.ts';
import type { DataSet } from '#model/dataSet.ts';
import { idOfActor, indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { anyDatedTies, anyQuestion, datedSet } from '../fixtures/datedSets.ts';
import { type OraclePath, oraclePaths, oracleThrough } from '../fixtures/pathOracle.ts';

const RUNS = { numRuns: 100 };

function study(data: DataSet, question: Question): PairStudy {
  const graph = indexGraph(data);
  const number = (id: string) => graph.actorNumbers.get(actorId(id)) as number;
  const basis = basisOf(sliceOf(graph, question), question.rules);
  return studyPair(basis, number('A'), number('B'), question.ranking.kinds);
}

function inIds({ basis }: PairStudy, { actors, cost }: FoundPath) {
  return { actors: actors.map((actor) => idOfActor(basis.slice.graph, actor) as string), cost };
}

const first = <Item>(items: readonly Item[]): Item => items[0] as Item;

/** Runs a claim about a pair studied by the program and all its paths by brute force. */
function holds(
  claim: (studied: PairStudy, paths: readonly OraclePath[], data: DataSet, question: Question) => void,
) {
  fc.assert(
    fc.property(anyDatedTies(50), anyQuestion, (lines, question) => {
      const data = datedSet(lines);
      claim(study(data, question), oraclePaths(data, question, 'A', 'B'), data, question);
    }),
    RUNS,
  );
}

describe('The broker paths of a pair, under any rules', () => {
  test('are those that brute force finds, in the same order and at the same costs', () => {
    holds((studied, paths) => {
      const found = cheapestPaths(studied.search, paths.length + 1).map((path) => inIds(studied, path));
      expect(found).toEqual(paths.map(({ actors, cost }) => ({ actors, cost })));
    });
  });

  test('are many in some of such sets, so that their order is put to the test', () => {
    const drawn = fc.sample(fc.tuple(anyDatedTies(50), anyQuestion), { ...RUNS, seed: 1 });
    const counts = drawn.map(([lines, question]) => oraclePaths(datedSet(lines), question, 'A', 'B').length);
    expect(Math.max(...counts)).toBeGreaterThan(12);
  });

  test('begin with the k cheapest, however few are asked for', () => {
    holds((studied, paths) => {
      for (const k of [0, 1, 3])
        expect(cheapestPaths(studied.search, k)).toHaveLength(Math.min(k, paths.length));
      const found = cheapestPaths(studied.search, 2).map((path) => inIds(studied, path));
      expect(found).toEqual(paths.slice(0, 2).map(({ actors, cost }) => ({ actors, cost })));
    });
  });

  test('are those of Yen, whose method has nothing in common with a depth-first walk', () => {
    holds((studied, paths) => {
      for (const k of [1, 4, paths.length + 1])
        expect(yenPaths(studied.search, k)).toEqual(cheapestPaths(studied.search, k));
    });
  });

  test('are counted without being listed', () => {
    holds((studied, paths) => {
      expect(studied.paths.count()).toBe(paths.length);
      expect(studied.paths.cheapest()).toBe(
        paths.length === 0 ? null : Math.min(...paths.map(({ cost }) => cost)),
      );
    });
  });

  test('have legs that add up to the cost, whose ties carry them, and whose weakest is the first of the dearest', () => {
    holds((studied, paths, data, question) => {
      const ties = new Map(data.ties.map((tie) => [tie.id, tie]));
      cheapestPaths(studied.search, 20).forEach((path, at) => {
        const record = pathRecord(studied.basis, path, question.ranking.kinds);
        const costs = record.legs.map(({ cost }) => cost);
        const oracle = paths[at] as OraclePath;
        expect(costs.reduce((sum, cost) => sum + cost)).toBe(oracle.cost);
        expect(record.weakest).toBe(costs.indexOf(Math.max(...costs)));
        for (const leg of record.legs) {
          expect(leg.cost).toBe(6 - leg.positive + leg.hostile);
          for (const id of leg.ties) {
            const tie = ties.get(id);
            expect(tie?.sign).toBe(1);
            expect([tie?.from, tie?.to].sort()).toEqual([leg.from, leg.to].sort());
            expect(question.rules.carryOff).not.toContain(tie?.kind);
          }
        }
      });
    });
  });

  test('are whose the words of the method say they are, each in the first sense that holds', () => {
    holds((studied, _, data, question) => {
      for (const path of cheapestPaths(studied.search, 20)) {
        const { through, actors } = pathRecord(studied.basis, path, [
          'state',
          'forum',
          'organisation',
          'office',
        ]);
        const expected = oracleThrough(data, question, actors);
        expect(new Map(through.map(({ actor, sense }) => [actor, sense]))).toEqual(expected);
        expect(through.map(({ actor }) => actor)).toEqual([...expected.keys()].sort());
        for (const { by } of through) expect(actors.slice(1, -1)).toContain(by);
      }
    });
  });
});

describe('What is said of an actor on them', () => {
  test('its best path and its number of paths are those of brute force', () => {
    holds((studied, paths, data, question) => {
      const own = paths.map((path) => oracleThrough(data, question, path.actors));
      for (const candidate of studied.candidates) {
        const id = idOfActor(studied.basis.slice.graph, candidate);
        const mine = paths.filter((_, at) => own[at]?.has(id));
        const best = studied.paths.best(candidate);
        expect(studied.paths.countOf(candidate)).toBe(mine.length);
        expect(best === null).toBe(mine.length === 0);
        if (best === null) continue;
        expect(inIds(studied, best)).toEqual({ actors: first(mine).actors, cost: first(mine).cost });
        expect(studied.access(candidate)).toEqual({ cost: first(mine).cost, legs: first(mine).legs.length });
      }
    });
  });

  test('it is exclusive where no path of the cheapest, of the shortest, of all goes past it, and its loss is so', () => {
    holds((studied, paths, data, question) => {
      if (paths.length === 0) return;
      const cheapest = Math.min(...paths.map(({ cost }) => cost));
      const fewest = Math.min(...paths.map(({ legs }) => legs.length));
      for (const candidate of studied.candidates) {
        const id = idOfActor(studied.basis.slice.graph, candidate);
        const others = paths.filter(({ actors }) => !oracleThrough(data, question, actors).has(id));
        expect(studied.paths.exclusive(candidate)).toEqual({
          cost: others.every(({ cost }) => cost > cheapest),
          legs: others.every(({ legs }) => legs.length > fewest),
          all: others.length === 0,
        });
        const without = Math.min(...others.map(({ cost }) => cost));
        expect(studied.loss(candidate)).toBe(others.length === 0 ? 'none left' : without - cheapest);
      }
    });
  });

  test('is the same where each question is answered by a search of its own, as for a pair with too many paths', () => {
    holds(({ search, basis, paths, candidates }) => {
      const searched = searchedPaths(search, basis.ownership);
      expect(searched.count()).toBe(paths.count());
      expect(searched.cheapest()).toBe(paths.cheapest());
      for (const candidate of candidates) {
        expect(searched.countOf(candidate)).toBe(paths.countOf(candidate));
        expect(searched.best(candidate)).toEqual(paths.best(candidate));
        expect(searched.exclusive(candidate)).toEqual(paths.exclusive(candidate));
      }
    });
  });
});
