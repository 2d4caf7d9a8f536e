/** What if: looking again only at pairs that an edit reaches gives what looking at all of them gives. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { editedGraph } from '#analysis/basisCache.ts';
import { editReach } from '#analysis/editReach.ts';
import { estrangedPairs } from '#analysis/estrangedPairs.ts';
import { basisOf } from '#analysis/pairStudy.ts';
import { runSteps } from '#analysis/steps.ts';
import { whatIfAnswer } from '#analysis/whatIf.ts';
import type { Edit } from '#model/edit.ts';
import { answerTo } from '#model/finding.ts';
import { type Graph, idOfActor, indexGraph } from '#model/graph.ts';
import { actorId, tieId } from '#model/ids.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { anyDatedTies, anyQuestion, datedSet } from '../fixtures/datedSets.ts';

const actor = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'H').map(actorId);
const tie = fc.integer({ min: 1, max: 14 }).map((number) => tieId(`t${String(number).padStart(3, '0')}`));

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ edit: fc.constant('removeTie' as const), tie }),
  fc.record({ edit: fc.constant('removeTie' as const), tie }),
  fc.record({ edit: fc.constant('changeSign' as const), tie, sign: fc.constantFrom(1, -1) }),
  fc.record({
    ...{ edit: fc.constant('addTie' as const), from: actor, to: actor },
    ...{ kind: fc.constantFrom('friendship', 'quarrel', 'host'), sign: fc.constantFrom(1, -1) },
    ...{ strength: fc.constantFrom(1, 5), period: fc.constant({ from: null, to: null }) },
  }),
  fc.record({ edit: fc.constant('removeActor' as const), actor }),
);

const bases = (graph: Graph, question: Question) =>
  [graph, editedGraph(graph, question.edits)].map((one) =>
    basisOf(sliceOf(one, question), question.rules),
  ) as [ReturnType<typeof basisOf>, ReturnType<typeof basisOf>];

test('Pairs that no edit reaches are as they were', () => {
  let untouched = 0;
  fc.assert(
    fc.property(
      anyDatedTies(14),
      anyQuestion,
      fc.array(anyEdit, { minLength: 1, maxLength: 2 }),
      (lines, plain, edits) => {
        const question: Question = { ...plain, ask: 'whatIf', broker: actorId('C'), edits };
        const graph = indexGraph(datedSet(lines));
        const [before, after] = bases(graph, question);
        const found = runSteps(whatIfAnswer(before, after, question));
        expect(found).toEqual(runSteps(whatIfAnswer(before, after, question, () => true)));
        const asked: Question = { ...question, ask: 'between', edits: [] };
        expect(found.before).toEqual(answerTo(answer(graph, asked), 'between')?.standing);
        expect(found.after).toEqual(answerTo(answer(graph, { ...asked, edits }), 'between')?.standing);
        const reach = editReach(before.slice, after.slice, question);
        for (const { u, v } of estrangedPairs(before.slice, question.rules))
          if (!reach([idOfActor(graph, u), idOfActor(graph, v)])) untouched += 1;
      },
    ),
    { numRuns: 150 },
  );
  // Else nothing was looked at.
  expect(untouched).toBeGreaterThan(100);
});

//  A ── C ══ D ── B, and A against B: the edited tie is neither's, and the farthest that a way of three legs has.
test('An edit in the middle of a way reaches the pair at its ends, and one beside the way does not', () => {
  const lines = ['A-B -3', 'A-C +3', 'C-D +3', 'B-D +3', 'E-H +2', 'F-H +1'];
  const graph = indexGraph(datedSet(lines));
  const reached = (edited: string) => {
    const edits: readonly Edit[] = [{ edit: 'removeTie', tie: tieId(edited) }];
    const question: Question = { ...PLAIN_QUESTION, ask: 'whatIf', edits };
    const [before, after] = bases(graph, question);
    const { differences } = runSteps(whatIfAnswer(before, after, question));
    const actors = { ...after.slice, actors: before.slice.actors };
    return [
      differences.map(({ pair }) => pair.join('-')),
      editReach(before.slice, actors, question)([actorId('A'), actorId('B')]),
    ];
  };
  expect(reached('t003')).toEqual([['A-B'], true]);
  expect(reached('t005')).toEqual([[], false]);
});
