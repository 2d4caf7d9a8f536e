/** What is asked of a data set that was just opened. */

import { expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion, MOST_AT_FIRST, PLAIN_QUESTION, type Question } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

/** So many actors in a row, each tied to the next; the set asks for all of them. */
function setOf(actors: number, asked: Partial<Question>) {
  const id = (number: number) => `A${String(number).padStart(3, '0')}`;
  const ties = Array.from({ length: actors - 1 }, (_, number) => `${id(number)}-${id(number + 1)} +2`);
  const view = { ...PLAIN_QUESTION.view, extent: 'all' as const };
  return { ...smallSet(ties), question: { period: periodOf('2013'), view, ...asked } };
}

const drawn = (data: ReturnType<typeof setOf>) =>
  answer(indexGraph(data), defaultQuestion(data)).picture.actors.map(({ id }) => String(id));

test('A set of 300 actors may open with all of them, and one of more never does', () => {
  expect(drawn(setOf(MOST_AT_FIRST, { ask: 'estranged' }))).toHaveLength(MOST_AT_FIRST);
  for (const ask of ['estranged', 'between', 'linked', 'pair'] as const)
    expect(drawn(setOf(MOST_AT_FIRST + 1, { ask })).length).toBeLessThan(MOST_AT_FIRST);
});

test('A large set that asks for all opens with the ring around who it asks about', () => {
  const broker = actorId('A100');
  expect(drawn(setOf(400, { ask: 'between', broker }))).toEqual(['A099', 'A100', 'A101']);
  const pair = [actorId('A010'), actorId('A200')] as const;
  const around = ['A009', 'A010', 'A011', 'A199', 'A200', 'A201'];
  expect(drawn(setOf(400, { ask: 'pair', pair, broker }))).toEqual(around);
});

test('A large set that asks for what answers is asked just that', () => {
  const asked = setOf(400, { ask: 'between', broker: actorId('A100'), view: PLAIN_QUESTION.view });
  expect(defaultQuestion(asked).view).toEqual(PLAIN_QUESTION.view);
});
