/** Ranks by year on graphs small enough to rank by hand. */

import { describe, expect, test } from 'vitest';
import { runSteps } from '#analysis/steps.ts';
import { when } from '#analysis/when.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const PAIR: Question = { ...PLAIN_QUESTION, ask: 'pair', pair: [actorId('A'), actorId('B')] };

describe('The ranks of a pair by year', () => {
  // A – O – B all along, O an office of C, and C – D, far from both, until 2014 only: from then on C is not there.
  test('let go of a broker whose last tie of its own ended, though no tie near the pair changed', () => {
    const ties = ['A-B -4 2012..2016', 'A-O +3 2012..2016', 'O-B +3 2012..2016', 'C-D +1 2012..2014'];
    const data = { ...smallSet(ties, ['O/office>C']), period: { from: null, to: null } };
    const years = runSteps(when(indexGraph(data), PAIR));
    const ranked = years.map(({ year, placings }) => [year, placings.map(({ actor }) => actor).join()]);
    expect(ranked).toEqual([
      [2012, 'C'],
      [2013, 'C'],
      [2014, 'C'],
      [2015, ''],
      [2016, ''],
    ]);
  });
});
