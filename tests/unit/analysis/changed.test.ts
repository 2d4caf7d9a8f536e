import { describe, expect, it } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { answerTo } from '#model/finding.ts';
import { indexGraph } from '#model/graph.ts';
import { periodOf } from '#model/period.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const asked: Question = {
  ...{ ...PLAIN_QUESTION, ask: 'changed' },
  ...{ period: periodOf('2010'), otherPeriod: periodOf('2015') },
};

const changed = (ties: readonly string[], change: Partial<Question> = {}) => {
  const found = answerTo(answer(indexGraph(smallSet(ties)), { ...asked, ...change }), 'changed');
  if (found === null) throw new Error('the question was not answered');
  return found;
};

// In 2010 C is between A and B, which quarrel; in 2015 D is, and A and C have turned: between them stand D and B, level.
const TIES = ['A-B -4', 'A-C +3 ..2012', 'C-B +3', 'A-D +3 2013..', 'D-B +3 2015..2015', 'A-C -2 2014..'];

describe('what changed between two periods', () => {
  it('is the ties gained and lost, by id', () => {
    expect(changed(TIES)).toMatchObject({ gained: ['t004', 't005', 't006'], lost: ['t002'] });
  });

  it('is the pairs linked in both whose state differs, and no pair that only grew stronger', () => {
    const { turned } = changed([...TIES, 'C-B +5 2015..2015']);
    expect(turned.map(({ before, after }) => [before.pair, before.state, after.state])).toEqual([
      [['A', 'C'], 'open', 'hostile'],
    ]);
    expect(turned[0]?.before).toMatchObject({ positive: 3, hostile: 0, ties: ['t002'] });
    expect(turned[0]?.after).toMatchObject({ positive: 0, hostile: 2, quarrel: 2, ties: ['t006'] });
  });

  it('is where brokers stood: those of the later period first, then those that are no more', () => {
    const { standings } = changed(TIES);
    expect(
      standings.map(({ before, after }) => [(after ?? before)?.actor, before?.first ?? 0, after?.first ?? 0]),
    ).toEqual([
      ['D', 0, 2],
      ['B', 0, 1],
      ['C', 1, 0],
    ]);
  });

  it('is nothing between a period and itself, or where the later one is not said', () => {
    for (const otherPeriod of [asked.period, null]) {
      const { gained, lost, turned, standings } = changed(TIES, { otherPeriod });
      expect([gained, lost, turned]).toEqual([[], [], []]);
      for (const { before, after } of standings) expect(before).toEqual(after);
    }
  });
});
