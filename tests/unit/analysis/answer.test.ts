/** What is kept of an answer: it is found once for all views of a question, and anew for any other question. */

import { describe, expect, test } from 'vitest';
import { answer, answerSteps } from '#analysis/answer.ts';
import { costOf } from '#analysis/cost.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { ASKS, PLAIN_QUESTION, type Question } from '#model/question.ts';
import { grownSet } from '../../fixtures/grownSet.ts';

const data = grownSet(60, 500);
const graph = indexGraph(data);
const ALL: Question['view'] = { ...PLAIN_QUESTION.view, extent: 'all' };
const estranged: Question = { ...PLAIN_QUESTION, ask: 'estranged', period: { from: null, to: null } };

/** How many times it can be given up before it is there. */
function stepsOf(question: Question): number {
  let count = 0;
  for (const _ of answerSteps(graph, question)) count += 1;
  return count;
}

describe('an answer that was found', () => {
  test('is there at once in another view: all actors, a chosen pair, other draws', () => {
    const first = answer(graph, estranged);
    expect(first.answer.ask === 'estranged' && first.answer.rows.length).toBeGreaterThan(20);
    const all = answer(graph, { ...estranged, view: ALL });
    expect(all.answer).toBe(first.answer);
    expect(all.picture.actors.length).toBeGreaterThan(first.picture.actors.length);
    expect(stepsOf({ ...estranged, view: ALL, selection: { actor: actorId('a000001') } })).toBe(0);
    expect(stepsOf({ ...estranged, stress: { ...estranged.stress, draws: 7 } })).toBe(0);
  });

  test('costs nothing to ask again, and what it cost where something else is asked', () => {
    answer(graph, estranged);
    expect(costOf(graph, { ...estranged, view: ALL }, 'answer')).toEqual({ seconds: 0, megabytes: 0 });
    expect(costOf(graph, { ...estranged, period: periodOf('1990') }, 'answer').seconds).toBeGreaterThan(0);
  });

  test('is found anew for another question, and is what a graph just read gives', () => {
    const pair = [actorId('a000001'), actorId('a000009')] as const;
    const [broker, period] = [actorId('a000003'), periodOf('1990')];
    const questions = ASKS.flatMap((ask): Question[] => [
      { ...estranged, ask, broker, pair, otherPeriod: period },
      { ...estranged, ask, broker, pair, period, view: ALL },
      { ...estranged, ask, broker: actorId('a000004'), pair, ranking: { ...estranged.ranking, by: 'parts' } },
      { ...estranged, ask, broker, pair, rules: { ...estranged.rules, maxLegs: 2 } },
    ]);
    for (const question of questions)
      expect(answer(graph, question)).toEqual(answer(indexGraph(data), question));
  });
});
