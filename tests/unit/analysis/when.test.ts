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

  const listed = (ties: readonly string[]) => {
    const data = { ...smallSet(ties), period: { from: null, to: null } };
    return runSteps(when(indexGraph(data), PAIR)).map(({ placings }) =>
      placings.map(({ actor, rank, level }) => `${actor} ${rank}${level ? '=' : ''}`).join(', '),
    );
  };

  // A–C–B and A–D–B cost 4 each; from 2013 C quarrels with A, and its leg to A is as much warmer.
  test('list level brokers by hostility to the two before their ids', () => {
    const ties = [
      'A-C +4 2012..2012',
      'C-B +4',
      'A-D +4',
      'D-B +4',
      'A-C +5 2013..2013',
      'A-C -1 2013..2013',
    ];
    expect(listed(ties)).toEqual(['C 1=, D 1=', 'D 1=, C 1=']);
  });

  // The same ring; from 2014 on D can be reached from A and B by others too, in four legs, farther than any way is long.
  test('list them by room last, though the ties that make it are too far from the pair to carry a way', () => {
    const ring = ['A-C +4', 'C-B +4', 'A-D +4', 'D-B +4', 'A-B -3 2012..2015'];
    const far = ['A-W +1', 'W-X +1', 'X-Y +1', 'Y-D +1 2014..2015', 'B-P +1', 'P-Q +1', 'Q-R +1', 'R-D +1'];
    expect(listed([...ring, ...far])).toEqual(['C 1=, D 1=', 'C 1=, D 1=', 'D 1=, C 1=', 'D 1=, C 1=']);
  });
});
