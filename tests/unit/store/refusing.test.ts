/** What would take too long is not begun: its cost is said, with the command that does it, and it may be done anyway. */

import { expect, test } from 'vitest';
import { askAbout, setPeriod } from '#model/ask.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { PLAIN_QUESTION } from '#model/question.ts';
import { terminalCommand } from '#store/limits.ts';
import { smallSet } from '../../fixtures/smallSet.ts';
import { openStore, settled } from './hand.ts';

// A thousand ties: fewer are never asked about.
const data = smallSet(Array.from({ length: 1000 }, (_, at) => `A-B${at % 40} +${1 + (at % 5)}`));
const LONG = { seconds: 180, megabytes: 10 };

test('an answer that would take minutes is refused before it is begun, and what was there stays', async () => {
  const { store, engine, commands } = await openStore(data, ['A', 'X']);
  engine.costs = { answer: LONG };
  commands.ask((question) => setPeriod(question, periodOf('2014')));
  await settled();
  expect(engine.asked).toHaveLength(1);
  const { refused, under, answered, question } = store.getState();
  expect(refused.answer).toEqual({
    ...{ cost: LONG, mayAnyway: true },
    command: "npx honest-broker standing X --data FOLDER --link '?2014'",
  });
  expect([under, answered?.period.from, question.period.from]).toEqual([null, '2013', '2014']);
});

test('what takes a while but no minutes says how long before it is begun, and can be given up', async () => {
  const { store, engine, commands } = await openStore(data, ['A', 'X']);
  engine.costs = { answer: { seconds: 43, megabytes: 10 } };
  commands.ask((question) => setPeriod(question, periodOf('2014')));
  await settled();
  const step = 'Finding the answer, which takes about 40 seconds';
  expect(store.getState().under).toEqual({ step, share: null, canCancel: true });
  engine.asked[1]?.tell(0.25);
  expect(store.getState().under).toEqual({ step, share: 0.25, canCancel: true });
  await engine.answerNewest(['A']);
  expect([store.getState().under, store.getState().answered?.period.from]).toEqual([null, '2014']);
});

test('it is computed anyway when someone says so, and is then no longer refused', async () => {
  const { store, engine, commands } = await openStore(data, ['A', 'X']);
  engine.costs = { answer: LONG };
  commands.ask((question) => setPeriod(question, periodOf('2014')));
  await settled();
  commands.computeAnyway('answer');
  await settled();
  await engine.answerNewest(['A']);
  expect([store.getState().refused, store.getState().answered?.period.from]).toEqual([{}, '2014']);
});

test('another question takes the refusal away', async () => {
  const { store, engine, commands } = await openStore(data, ['A', 'X']);
  engine.costs = { answer: LONG };
  commands.ask((question) => setPeriod(question, periodOf('2014')));
  await settled();
  engine.costs = {};
  commands.ask((question) => askAbout(question, actorId('A')));
  await settled();
  await engine.answerNewest(['A']);
  expect(store.getState().refused).toEqual({});
  expect(store.getState().answered?.broker).toBe('A');
});

test('what needs more memory than a page has is refused for good', async () => {
  const { store, engine, commands } = await openStore(data, ['A', 'X']);
  engine.costs = { answer: { seconds: 1, megabytes: 5000 } };
  commands.ask((question) => setPeriod(question, periodOf('2014')));
  await settled();
  expect(store.getState().refused.answer?.mayAnyway).toBe(false);
});

test('measures and rank ranges are refused apart, and the answer stands', async () => {
  const { store, engine, commands } = await openStore(data, ['A', 'X']);
  engine.costs = { measures: LONG };
  await commands.measure();
  expect(store.getState().measures).toBeNull();
  expect(store.getState().refused.measures?.command).toBe(
    "npx honest-broker measures --data FOLDER --link '?2013'",
  );
  commands.computeAnyway('measures');
  await settled();
  expect([store.getState().measures, store.getState().refused]).toEqual([[], {}]);
});

test('a set opens though its first answer is refused, and no answer about another stays', async () => {
  const { store, engine, commands } = await openStore(smallSet(['X-A +3']), ['A', 'X']);
  engine.opened = { data, problems: [], count: 0, goodRows: 1000 };
  engine.costs = { answer: LONG };
  await commands.open('the large one', new Map());
  const { graph, finding, refused } = store.getState();
  expect([graph?.ties.length, finding, refused.answer?.mayAnyway]).toEqual([1000, null, true]);
});

test('the command asks the terminal the same', () => {
  const command = (change: object, of: 'answer' | 'when' | 'howSure' = 'answer') =>
    terminalCommand({ ...PLAIN_QUESTION, ...change }, of, "?q=a'b")?.replace(
      /^npx honest-broker | --data.*$/g,
      '',
    );
  const pair = { ask: 'pair', pair: ['JPN', 'PRK'] };
  expect(command({ ask: 'camps' })).toBe('camps');
  expect(command({ ask: 'changed', otherPeriod: { from: '2014', to: null } })).toBe('compare 2013 2014..');
  expect([command(pair), command(pair, 'howSure'), command(pair, 'when')]).toEqual([
    'brokers JPN PRK',
    'brokers JPN PRK --sure',
    'when JPN PRK',
  ]);
  expect(command({ ask: 'between' }, 'when')).toBeUndefined();
  expect(terminalCommand(PLAIN_QUESTION, 'measures', "?q=a'b")).toContain("--link '?q=a%27b'");
});
