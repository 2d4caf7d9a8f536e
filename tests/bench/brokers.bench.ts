/**
 * Brokers on the shipped data and on the world in 2012. Limits: all broker paths of all estranged pairs through Mongolia
 * in less than 20 ms; the ten cheapest paths of a pair of the world in less than 5 ms, its brokers with all parts in
 * less than 10 ms, and every broker of every pair in a tenth of the time that plain sets take.
 */

import { bench, describe } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { brokerRows } from '#analysis/brokerRows.ts';
import { cheapestPaths } from '#analysis/cheapestPaths.ts';
import { estrangedAnswer } from '#analysis/estrangedAnswer.ts';
import { estrangedPairs } from '#analysis/estrangedPairs.ts';
import { searchPair, walkPaths } from '#analysis/pairSearch.ts';
import { type Basis, basisOf, studyPair } from '#analysis/pairStudy.ts';
import { pathRecorder } from '#analysis/pathRecord.ts';
import { positiveLayer } from '#analysis/positiveLayer.ts';
import { twoStepBrokers } from '#analysis/twoStepBrokers.ts';
import { markOwned } from '#analysis/whosePath.ts';
import { yenPaths } from '#analysis/yen.ts';
import type { DataSet } from '#model/dataSet.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { shippedSet, worldIsMissing, worldSet } from '../fixtures/dataSets.ts';

function opened(data: DataSet, year: string) {
  const graph = indexGraph(data);
  const question: Question = { ...defaultQuestion(data), period: periodOf(year) };
  return { graph, question, basis: basisOf(sliceOf(graph, question), question.rules) };
}

const number = (graph: Graph, id: string) => graph.actorNumbers.get(actorId(id)) as number;

/** All broker paths of all estranged pairs that are Mongolia's, by a slice made anew. */
function mongolia(graph: Graph, question: Question): number {
  const basis = basisOf(sliceOf(graph, question), question.rules);
  const own = new Uint8Array(graph.actors.length);
  markOwned(basis.ownership, number(graph, 'MON'), own);
  let paths = 0;
  for (const { u, v } of estrangedPairs(basis.slice, question.rules))
    walkPaths(searchPair(basis.layer, u, v), (path) => {
      if (path.actors.subarray(1, path.legs).some((third) => own[third] === 1)) paths += 1;
      return true;
    });
  return paths;
}

/** What a page would write without typed arrays. */
function plainSets({ layer }: Basis): number {
  const near = new Map<number, Set<number>>();
  for (const u of layer.slice.actors)
    near.set(u, new Set(layer.to.subarray(layer.start[u], layer.start[u + 1])));
  const brokers = new Map<string, number[]>();
  let ways = 0;
  for (const [u, nearU] of near)
    for (const [v, nearV] of near) {
      if (v <= u) continue;
      const between = [...nearU].filter((w) => nearV.has(w));
      if (between.length > 0) brokers.set(`${u} ${v}`, between);
      ways += between.length;
    }
  return ways;
}

{
  const { graph, question, basis } = opened(await shippedSet(), '2013');
  const broker = number(graph, 'MON');
  describe('the shipped data in 2013', () => {
    bench('all paths of all estranged pairs through Mongolia', () => void mongolia(graph, question));
    bench('every broker of every estranged pair, ranked', () => {
      estrangedAnswer(basis, question, 'between', broker);
    });
    bench('the whole finding, on a graph just read', () => void answer({ ...graph }, question));
  });
}

if (worldIsMissing) {
  describe.skip(worldIsMissing, () => {
    bench('brokers of the world', () => {});
  });
  console.info(worldIsMissing);
} else {
  const { graph, question, basis } = opened(await worldSet(), '2012');
  const layer = positiveLayer(basis.slice);
  for (const pair of ['JPN PRK', 'USA IRN', 'IND PAK', 'USA CUB', 'CHN USA', 'USA RUS']) {
    const [a, b] = pair.split(' ').map((id) => number(graph, id)) as [number, number];
    describe(`${pair} in the world in 2012`, () => {
      for (const by of ['access', 'parts'] as const)
        bench(`brokers with all parts, by ${by}`, () => {
          const study = studyPair(basis, a, b, question.ranking.kinds);
          brokerRows(study, { ...question.ranking, by }, pathRecorder(basis, question.ranking.kinds));
        });
      bench('ten cheapest paths', () => void cheapestPaths(searchPair(basis.layer, a, b), 10));
      bench('ten cheapest paths, by Yen', () => void yenPaths(searchPair(basis.layer, a, b), 10), {
        iterations: 3,
        time: 0,
      });
    });
  }
  describe('every broker of every pair of the world in 2012', () => {
    bench('honest-broker', () => void twoStepBrokers(layer), { iterations: 5 });
    bench('plain sets', () => void plainSets(basis), { iterations: 3, time: 0 });
  });
}
