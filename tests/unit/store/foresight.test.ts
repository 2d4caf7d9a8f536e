/** What the store answers ahead: unseen until it is asked, there at once then, and never in place of what is true now. */

import { describe, expect, test } from 'vitest';
import { setPeriod } from '#model/ask.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';
import { openStore, settled, type storeByHand } from './hand.ts';

const data = smallSet(['X-A +3', 'X-B +2', 'A-B -4']);
const inYear = (year: string) => (question: Question) => setPeriod(question, periodOf(year));
const names = (placed: readonly { readonly id: string }[]) => placed.map(({ id }) => id);

describe('ahead of the answer', () => {
  const next = (store: ReturnType<typeof storeByHand>['store'], year: string) =>
    inYear(year)(store.getState().question);

  test('what is foreseen is seen only once it is asked, and then at once', async () => {
    const { store, engine, commands } = await openStore(data, ['X']);
    const before = store.getState();
    const following = next(store, '2014');
    const foreseen = commands.foresee(following);
    await engine.answerNewest(['X', 'A']);
    await foreseen;
    expect(store.getState()).toEqual(before);
    const asked = engine.asked.length;
    commands.ask(() => following);
    // Before anything else is done: the page draws it in one go with its question.
    expect(store.getState().answered).toBe(following);
    await settled();
    expect(engine.asked).toHaveLength(asked);
    expect(store.getState().answered).toBe(following);
    expect(store.getState().positions.map(({ id }) => id)).toEqual(['X', 'A']);
  });

  test('another question than the foreseen is answered anew, and who was moved meanwhile stays where it was put', async () => {
    const { store, engine, commands } = await openStore(data, ['X']);
    const following = next(store, '2014');
    const foreseen = commands.foresee(following);
    await engine.answerNewest(['X', 'A']);
    await foreseen;
    commands.pin({ id: actorId('X'), x: 77, y: 7 });
    commands.ask(() => following);
    await settled();
    expect(store.getState().positions[0]).toEqual({ id: 'X', x: 77, y: 7 });
    const other = commands.foresee(next(store, '2015'));
    const given = engine.asked.at(-1)?.signal;
    commands.ask(inYear('2016'));
    expect(given?.aborted).toBe(true);
    await engine.answerNewest(['B']);
    expect(names(store.getState().finding?.picture.actors ?? [])).toEqual(['B']);
    engine.asked.at(-2)?.fail(new Error('given up'));
    await other;
  });

  test('what waits for rest begins once nothing is foreseen any more', async () => {
    const { store, engine, commands, idle } = await openStore(data, ['X']);
    const foreseen = commands.foresee(next(store, '2014'));
    await engine.answerNewest(['X']);
    await foreseen;
    for (const run of idle.splice(0)) run();
    expect(engine.years).toHaveLength(0);
    await commands.foresee(null);
    for (const run of idle.splice(0)) run();
    expect(engine.years).toHaveLength(1);
  });

  test('what would cost too much is given up while it is foreseen, and refused in words only when it is asked', async () => {
    const many = smallSet(Array.from({ length: 1000 }, (_, i) => `A-B +${1 + (i % 5)}`));
    const { store, engine, commands } = await openStore(many, ['A']);
    engine.costs = { answer: { seconds: 900, megabytes: 1 } };
    const following = next(store, '2014');
    await Promise.race([commands.foresee(following), settled()]);
    expect(engine.asked.at(-1)?.question).toBe(following);
    expect(engine.asked.at(-1)?.signal?.aborted).toBe(true);
    expect(store.getState().refused).toEqual({});
    commands.ask(() => following);
    await settled();
    expect(store.getState().refused.answer?.cost.seconds).toBe(900);
  });
});
