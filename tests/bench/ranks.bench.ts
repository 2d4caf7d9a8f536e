/**
 * Ranks of a pair over the world's years and under stress. Limits: all years of a pair in less than 1 s, and rank ranges
 * with 1,000 draws of each stress in less than 2 s.
 */

import { bench, describe } from 'vitest';
import { howSure } from '#analysis/howSure.ts';
import { runSteps } from '#analysis/steps.ts';
import { when } from '#analysis/when.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { worldIsMissing, worldSet } from '../fixtures/dataSets.ts';

const PAIRS = ['JPN PRK', 'USA CUB', 'USA RUS'];

if (worldIsMissing) {
  describe.skip(worldIsMissing, () => {
    bench('ranks of the world', () => {});
  });
  console.info(worldIsMissing);
} else {
  const data = await worldSet();
  const graph = indexGraph(data);
  for (const pair of PAIRS)
    for (const by of ['parts', 'access'] as const) {
      const [a = '', b = ''] = pair.split(' ');
      const plain = defaultQuestion(data);
      const question: Question = {
        ...{ ...plain, ask: 'pair', pair: [actorId(a), actorId(b)] },
        ...{ period: periodOf('2012'), ranking: { ...plain.ranking, by } },
      };
      describe(`${a} and ${b}, by ${by}`, () => {
        bench('every year, 1816 to the last', () => void runSteps(when(graph, question)), {
          iterations: 3,
          time: 0,
        });
        bench('2,000 draws in 2012', () => void runSteps(howSure(graph, question)), {
          iterations: 3,
          time: 0,
        });
      });
    }
}
