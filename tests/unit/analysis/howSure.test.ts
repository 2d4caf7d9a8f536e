import { describe, expect, it } from 'vitest';
import { howSure } from '#analysis/howSure.ts';
import { runSteps } from '#analysis/steps.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { PLAIN_QUESTION, type Question, type Stress } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const STILL: Stress = { draws: 200, seed: 1, missing: { high: 0, medium: 0, low: 0 } };

const asked = (stress: Partial<Stress> = {}, change: Partial<Question> = {}): Question => ({
  ...{ ...PLAIN_QUESTION, ask: 'pair', pair: [actorId('A'), actorId('B')] },
  stress: { ...STILL, ...stress },
  ...change,
});

// C is between A and B at cost 2, D at cost 10; the ways share no actor.
const TWO_WAYS = ['A-C +5 low', 'C-B +5', 'A-D +1', 'D-B +1', 'A-B -4'];

const sure = (ties: readonly string[], question: Question) =>
  runSteps(howSure(indexGraph(smallSet(ties)), question));

describe('how sure a rank is', () => {
  it('is wholly sure where no move of strengths by one brings the ways level', () => {
    const found = sure(TWO_WAYS, asked());
    expect(found.map(({ actor, interval, range }) => [actor, interval, range])).toEqual([
      ['C', [1, 1], [1, 1]],
      ['D', [2, 2], [2, 2]],
    ]);
  });

  it('counts a broker without a way as one place below the last', () => {
    // Of 400 draws, the 200 of missing ties lack A–C: C is third of two, and D first.
    const found = sure(TWO_WAYS, asked({ missing: { high: 0, medium: 0, low: 1 } }));
    expect(found.map(({ actor, interval, range }) => [actor, interval, range])).toEqual([
      ['C', [1, 3], [1, 3]],
      ['D', [1, 2], [1, 2]],
    ]);
  });

  it('leaves out of the interval what happens in less than one draw in twenty', () => {
    const found = sure(TWO_WAYS, asked({ draws: 1000, missing: { high: 0, medium: 0, low: 0.02 } }));
    expect(found[0]).toMatchObject({ interval: [1, 1], range: [1, 3] });
  });

  it('names the kind without which a broker ranks best and worst, in the order of the vocabulary', () => {
    const ties = ['A-C +5', 'C-B +5', 'A-F +1 member', 'D-F +1 member', 'D-B +2', 'A-B -4'];
    const question = asked({}, { rules: { ...PLAIN_QUESTION.rules, maxLegs: 3 } });
    const found = runSteps(howSure(indexGraph(smallSet(ties, ['F/forum'])), question));
    expect(found.map(({ actor, kinds }) => [actor, kinds.best, kinds.worst])).toEqual([
      ['C', { rank: 1, kind: 'quarrel' }, { rank: 3, kind: 'friendship' }],
      ['D', { rank: 2, kind: 'quarrel' }, { rank: 3, kind: 'friendship' }],
    ]);
  });

  it('moves strengths within 1 to 5, and an unknown one from 3', () => {
    // C costs 2 at 5 and 5; both may fall to 4, never rise. D costs 6 at unknown and unknown: it moves from 4 to 8.
    const ties = ['A-C +5', 'C-B +5', 'A-D +3?', 'D-B +3?', 'A-B -4'];
    const [first, second] = sure(ties, asked({ draws: 2000 }));
    // Level at 4 when both of C's fall and both of D's rise, once in 81 draws.
    expect(first).toMatchObject({ interval: [1, 1], range: [1, 1] });
    expect(second).toMatchObject({ interval: [2, 2], range: [1, 2] });
  });

  it('takes other draws from another seed, and the same from the same', () => {
    const missing = { high: 0.2, medium: 0.2, low: 0.2 };
    const ties = ['A-C +3', 'C-B +3', 'A-D +3', 'D-B +3', 'A-E +3', 'E-B +2', 'A-B -4'];
    const wholeRanges = (seed: number) => JSON.stringify(sure(ties, asked({ seed, draws: 4, missing })));
    expect(wholeRanges(1)).toBe(wholeRanges(1));
    const all = new Set(Array.from({ length: 12 }, (_, seed) => wholeRanges(seed)));
    expect(all.size).toBeGreaterThan(1);
  });

  it('is the rank itself where no draws are asked for', () => {
    const found = sure(TWO_WAYS, asked({ draws: 0 }));
    expect(found.map(({ interval, range }) => [interval, range])).toEqual([
      [
        [1, 1],
        [1, 1],
      ],
      [
        [2, 2],
        [2, 2],
      ],
    ]);
  });

  it('goes in steps from 0 to 1, and has none where no pair is named', () => {
    const steps = howSure(indexGraph(smallSet(TWO_WAYS)), asked());
    const shares: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(sure(TWO_WAYS, asked({}, { pair: null }))).toEqual([]);
    expect(sure(TWO_WAYS, asked({}, { pair: [actorId('A'), actorId('A')] }))).toEqual([]);
  });
});
