/** A slice moved from question to question is the slice made anew, whatever the questions and their order. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGraph } from '#model/graph.ts';
import { MovingSlice } from '#model/movingSlice.ts';
import { partialDate } from '#model/partialDate.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { type Slice, sliceOf } from '#model/slice.ts';
import { CONFIDENCES, SIGNS, STATUSES } from '#model/tie.ts';
import { anyDatedTies, datedSet } from '../fixtures/datedSets.ts';

const some = <Item>(items: readonly Item[]) => fc.subarray([...items]);
/** Years, months and days around those of the ties, none, and periods that run backwards too. */
const date = fc.constantFrom(null, '2009', '2011', '2012', '2012-06', '2013', '2014-02-03', '2016', '2018');
const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    from: date,
    to: date,
    collapse: fc.constantFrom('strongest', 'sum', 'latest'),
    statuses: some(STATUSES),
    signsOff: some(SIGNS),
    tieKindsOff: some(['member', 'friendship', 'host']),
    actorKindsOff: some(['forum', 'office']),
    confidencesOff: some(CONFIDENCES),
    isPlain: fc.boolean(),
  })
  .map(({ from, to, collapse, isPlain, ...filters }) => ({
    ...PLAIN_QUESTION,
    period: { from: from && partialDate(from), to: to && partialDate(to) },
    filters: isPlain ? PLAIN_QUESTION.filters : filters,
    rules: { ...PLAIN_QUESTION.rules, collapse },
  }));

const inNumbers = ({ graph: _, ...columns }: Slice): string =>
  JSON.stringify(Object.entries(columns).toSorted(([one], [other]) => (one < other ? -1 : 1)));

test('A moved slice is the slice made anew, for any row of periods, filters and rules', () => {
  fc.assert(
    fc.property(anyDatedTies(40), fc.array(anyQuestion, { minLength: 1, maxLength: 12 }), (lines, asked) => {
      const graph = indexGraph(datedSet(lines));
      const moving = new MovingSlice(graph);
      const given = asked.map((question) => moving.to(question));
      // Compared at the end, so that what was given before must not have been written to since.
      for (const [at, question] of asked.entries())
        expect(inNumbers(given[at] as Slice)).toBe(inNumbers(sliceOf(graph, question)));
    }),
    { numRuns: 200 },
  );
});

test('A slice that moves where no tie comes or goes takes over what stands', () => {
  const graph = indexGraph(datedSet(['A-B +2 2010..2016', 'B-C -2 2011..2015']));
  const moving = new MovingSlice(graph);
  const asked = (year: string): Question => ({
    ...PLAIN_QUESTION,
    period: { from: partialDate(year), to: partialDate(year) },
  });
  const before = moving.to(asked('2012'));
  const after = moving.to(asked('2013'));
  expect(after.pairU).toBe(before.pairU);
  expect(after.first).not.toBe(before.first);
  expect(moving.to(asked('2016')).pairU).toHaveLength(1);
});
