/** The store: what is seen belongs together, one gesture is one step, and the address says what is asked. */

import { describe, expect, test, vi } from 'vitest';
import { askAbout, select, setPeriod } from '#model/ask.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { MONGOLIAN } from '#model/words/mn.ts';
import { amended } from '#store/inPlace.ts';
import type { Files } from '#store/openPart.ts';
import { smallSet } from '../../fixtures/smallSet.ts';
import { findingOf, openStore, settled, storeByHand } from './hand.ts';

// X – A (3), X – B (2), A hostile to B.
const data = smallSet(['X-A +3', 'X-B +2', 'A-B -4']);
const inYear = (year: string) => (question: Question) => setPeriod(question, periodOf(year));
const names = (placed: readonly { readonly id: string }[]) => placed.map(({ id }) => id);

describe('asking', () => {
  test('the picture, the answer and the places change together, once the newest answer is there', async () => {
    const { store, engine, commands } = await openStore(data, ['A', 'X']);
    const seen: string[] = [];
    store.subscribe(({ finding, positions, answered }) =>
      seen.push(`${answered?.period.from} ${finding?.picture.actors.length} ${positions.length}`),
    );
    commands.ask(inYear('2014'));
    expect(store.getState().question.period.from).toBe('2014');
    expect(store.getState().answered?.period.from).toBe('2013');
    await engine.answerNewest(['A', 'B', 'X']);
    expect(new Set(seen)).toEqual(new Set(['2013 2 2', '2014 3 3']));
  });

  test('an answer that comes after a newer question is dropped, and its call is given up', async () => {
    const { store, engine, commands } = await openStore(data, ['A', 'X']);
    commands.ask(inYear('2014'));
    commands.ask(inYear('2015'));
    const [, older, newer] = engine.asked;
    expect(older?.signal?.aborted).toBe(true);
    newer?.answer(findingOf(['X']));
    await settled();
    older?.answer(findingOf(['A', 'B', 'X']));
    await settled();
    expect(store.getState().answered?.period.from).toBe('2015');
    expect(names(store.getState().finding?.picture.actors ?? [])).toEqual(['X']);
  });

  test('a question that fails is told in words, and the old picture stays', async () => {
    const { store, engine, commands } = await openStore(data, ['A', 'X']);
    commands.ask(inYear('2014'));
    engine.asked[1]?.fail(new Error('the abacus broke'));
    await settled();
    expect(store.getState().notices.map((notice) => notice.text)).toEqual([
      'That could not be answered: the abacus broke',
    ]);
    expect(store.getState().answered?.period.from).toBe('2013');
    expect(store.getState().under).toBeNull();
  });

  test('a long answer tells how far it is; given up, the question is again the one that is answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = openStore(data, ['A', 'X']);
    await vi.advanceTimersByTimeAsync(1);
    const { store, engine, commands, address } = await opening;
    const before = store.getState().question;
    commands.ask(inYear('2014'));
    await vi.advanceTimersByTimeAsync(200);
    engine.asked[1]?.tell(0.25);
    expect(store.getState().under).toEqual({ step: 'Finding the answer', share: 0.25, canCancel: true });
    commands.cancel();
    vi.useRealTimers();
    expect(engine.asked[1]?.signal?.aborted).toBe(true);
    expect(store.getState().under).toBeNull();
    expect(store.getState().question).toBe(before);
    expect(address.at(-1)).toBe('?2013');
    engine.asked[1]?.answer(findingOf(['X']));
    await settled();
    expect(store.getState().answered).toBe(before);
    expect([store.getState().canUndo, store.getState().canRedo]).toEqual([false, true]);
  });

  test('an edit that gives back the same question asks nothing', async () => {
    const { engine, commands, address } = await openStore(data, ['A', 'X']);
    commands.ask((question) => question);
    expect(engine.asked).toHaveLength(1);
    expect(address).toHaveLength(1);
  });
});

test('which file is being read is told in the language that is shown', async () => {
  const { store, engine, commands } = await openStore(data, ['A', 'X']);
  commands.speak(MONGOLIAN);
  engine.reads.push(['ties.csv', 0.5]);
  const steps = new Set<string>();
  store.subscribe(({ under }) => under !== null && steps.add(`${under.step} ${under.share}`));
  const opening = commands.open('a.zip', new Map());
  await settled();
  await engine.answerNewest(['A', 'X']);
  await opening;
  expect([...steps]).toEqual(['Уншиж байна: a.zip null', 'Уншиж байна: ties.csv 0.5']);
});

test('what a reader says in English is told in the language that is shown, and all else as it is', async () => {
  const { store, commands } = await openStore(data, ['A', 'X']);
  commands.tell('The link says "at" twice; the first was read.', 'warning');
  commands.speak(MONGOLIAN);
  commands.tell('The link says "at" twice; the first was read.', 'warning');
  commands.tell('Холбоосыг хууллаа.');
  expect(store.getState().notices.map(({ text }) => text)).toEqual([
    'The link says "at" twice; the first was read.',
    'Холбоос «at» гэж хоёр удаа хэлсэн; эхнийхийг уншсан.',
    'Холбоосыг хууллаа.',
  ]);
});

describe('places', () => {
  test('actors that are added move nobody who is in place', async () => {
    const { store, engine, commands } = await openStore(data, ['A', 'X']);
    const before = store.getState().positions;
    commands.ask(inYear('2014'));
    await engine.answerNewest(['B', 'A', 'X']);
    const after = store.getState().positions;
    for (const at of before) expect(after).toContainEqual(at);
    expect(engine.layouts[1]?.pinned).toEqual(before);
  });

  test('no layout is asked for where everyone has a place already', async () => {
    const { engine, commands } = await openStore(data, ['A', 'B', 'X']);
    commands.ask(inYear('2014'));
    await engine.answerNewest(['A', 'X']);
    commands.ask(inYear('2015'));
    await engine.answerNewest(['A', 'B', 'X']);
    expect(engine.layouts).toHaveLength(1);
  });

  test('another broker is laid out afresh, and coming back finds everyone as they were', async () => {
    const { store, engine, commands } = await openStore(data, ['A', 'X']);
    const before = store.getState().positions;
    commands.ask((question) => askAbout(question, actorId('B')));
    await engine.answerNewest(['A', 'X']);
    expect(engine.layouts[1]?.pinned).toEqual([]);
    commands.undo();
    await engine.answerNewest(['A', 'X']);
    expect(store.getState().positions).toEqual(before);
  });

  test('an actor moved by hand stays there until all are let go', async () => {
    const { store, engine, commands } = await openStore(data, ['A', 'X']);
    commands.pin({ id: actorId('A'), x: 400, y: -5 });
    expect(store.getState().positions[0]).toEqual({ id: 'A', x: 400, y: -5 });
    commands.ask(inYear('2014'));
    await engine.answerNewest(['A', 'B', 'X']);
    expect(store.getState().positions[0]).toEqual({ id: 'A', x: 400, y: -5 });
    expect(names(store.getState().pinned)).toEqual(['A']);
    commands.unpinAll();
    await engine.answerNewest(['A', 'B', 'X']);
    expect(store.getState().positions[0]?.x).toBe(0);
    expect(store.getState().pinned).toEqual([]);
  });
});

describe('undo', () => {
  test('one gesture is one step, there and back', async () => {
    const { store, commands } = await openStore(data, ['X']);
    expect(store.getState().canUndo).toBe(false);
    commands.ask(inYear('2014'));
    commands.ask(inYear('2015'));
    commands.undo();
    expect(store.getState().question.period.from).toBe('2014');
    commands.undo();
    expect(store.getState().question.period.from).toBe('2013');
    expect([store.getState().canUndo, store.getState().canRedo]).toEqual([false, true]);
    commands.redo();
    commands.redo();
    expect(store.getState().question.period.from).toBe('2015');
  });

  test('gestures that glide on join the step before, and another name begins a new step', async () => {
    const { store, commands } = await openStore(data, ['X']);
    for (const year of ['2014', '2015', '2016']) commands.ask(inYear(year), { as: 'glide', name: 'play' });
    commands.ask(inYear('2017'), { as: 'glide', name: 'brush' });
    commands.undo();
    expect(store.getState().question.period.from).toBe('2016');
    commands.undo();
    expect(store.getState().question.period.from).toBe('2013');
  });

  test('what is undone is answered anew', async () => {
    const { store, engine, commands } = await openStore(data, ['X']);
    commands.ask(inYear('2014'));
    await engine.answerNewest(['A', 'X']);
    commands.undo();
    await engine.answerNewest(['X']);
    expect(store.getState().answered?.period.from).toBe('2013');
  });

  test('another data set cannot be undone into the one before', async () => {
    const { store, engine, commands } = await openStore(data, ['X']);
    commands.ask(inYear('2014'));
    const opening = commands.open('another', new Map());
    await settled();
    await engine.answerNewest(['A']);
    await opening;
    expect(store.getState().canUndo).toBe(false);
  });
});

describe('the address', () => {
  test('asking makes an entry, looking elsewhere writes over it, gliding makes one entry', async () => {
    const { commands, address } = await openStore(data, ['X']);
    commands.ask(inYear('2014'));
    commands.ask((question) => select(question, { actor: actorId('A') }));
    for (const year of ['2015', '2016', '2017']) commands.ask(inYear(year), { as: 'glide', name: 'play' });
    expect(address).toEqual(['?2013', '?2014!', '?2017!']);
  });

  test('it is read when the first set opens, and what of it was ignored is told', async () => {
    const { store, address } = await openStore(data, ['X'], '?1999nonsense');
    expect(store.getState().question.period.from).toBe('1999');
    expect(store.getState().notices.map(({ text }) => text)).toEqual(['Nonsense was ignored.']);
    expect(address).toEqual(['?1999']);
  });

  test('Back asks what the entry before says, and makes no entry of its own', async () => {
    const { store, engine, commands, address } = await openStore(data, ['X']);
    commands.ask(inYear('2014'));
    address.pop();
    commands.followAddress();
    await engine.answerNewest(['X']);
    expect(store.getState().answered?.period.from).toBe('2013');
    expect(address).toEqual(['?2013']);
  });
});

describe('opening', () => {
  const problem = {
    ...{ file: 'ties.csv', row: 3, column: 'sign', value: '7', weight: 'row' as const },
    ...{ wrong: 'A sign is −1, 0 or +1.', mend: 'Write one of them.' },
  };

  test('faults are shown, and what was open stays', async () => {
    const { store, engine, commands } = await openStore(data, ['X']);
    const { graph, finding } = store.getState();
    engine.opened = { data: null, problems: [problem], count: 1, goodRows: 12 };
    await commands.open('bad.csv', new Map());
    expect(store.getState()).toMatchObject({
      ...{ graph, finding, dialog: 'faults', under: null },
      faults: { name: 'bad.csv', problems: [problem], count: 1, goodRows: 12 },
    });
    commands.dismissFaults();
    expect(store.getState()).toMatchObject({ dialog: null, faults: null });
  });

  test('the good rows open when they are asked for', async () => {
    const { store, engine, commands } = await openStore(data, ['X']);
    engine.opened = { data: null, problems: [problem], count: 1, goodRows: 1 };
    await commands.open('bad.csv', new Map());
    engine.opened = { data: smallSet(['P-Q +1']), problems: [problem], count: 1, goodRows: 1 };
    const taking = commands.takeGoodRows();
    await settled();
    await engine.answerNewest(['P']);
    await taking;
    expect(engine.opens.map(({ takeGoodRows }) => takeGoodRows)).toEqual([false, false, true]);
    expect(names(store.getState().graph?.actors ?? [])).toEqual(['P', 'Q']);
    expect(store.getState().dialog).toBeNull();
  });

  test('a question asked while a set is being adopted does not keep it from opening', async () => {
    const { store, engine, commands } = await openStore(data, ['X']);
    engine.opened = { data: smallSet(['P-Q +1']), problems: [], count: 0, goodRows: 1 };
    const opening = commands.open('another', new Map());
    await settled();
    commands.ask(inYear('2014'));
    await engine.answerNewest(['P']);
    await opening;
    expect(names(store.getState().graph?.actors ?? [])).toEqual(['P', 'Q']);
    expect(store.getState().question.period.from).toBe('2013');
  });
});

describe('beside the answer', () => {
  test('ranks by year are fetched when idle, kept while they hold, and dropped when overtaken', async () => {
    const { store, engine, commands, idle } = await openStore(data, ['X']);
    expect(engine.years).toHaveLength(0);
    idle.shift()?.();
    engine.years[0]?.give([]);
    await settled();
    expect(store.getState().yearRanks).toEqual([]);
    commands.ask(inYear('2014'));
    await engine.answerNewest(['X']);
    expect(store.getState().yearRanks).toEqual([]);
    commands.ask((question) => askAbout(question, actorId('A')));
    await engine.answerNewest(['X']);
    expect(store.getState().yearRanks).toBeNull();
    idle.shift()?.();
    commands.ask((question) => askAbout(question, actorId('B')));
    await engine.answerNewest(['X']);
    engine.years[1]?.give([]);
    await settled();
    expect(store.getState().yearRanks).toBeNull();
  });

  test('rank ranges and measures come when asked for', async () => {
    const { store, commands } = await openStore(data, ['X']);
    await commands.shake();
    await commands.measure();
    expect(store.getState()).toMatchObject({ sureness: [], measures: [], under: null });
  });

  test('before anything is answered there is nothing to shake', async () => {
    const { store, commands } = storeByHand();
    await commands.shake();
    expect(store.getState().sureness).toBeNull();
  });
});

test('a notice is told once, and dismissed by its number', () => {
  const { store, commands } = storeByHand();
  commands.tell('Copied.');
  commands.tell('Mind this.', 'warning');
  commands.tell('Copied.');
  expect(store.getState().notices.map(({ text }) => text)).toEqual(['Mind this.', 'Copied.']);
  commands.dismiss(store.getState().notices[0]?.id ?? -1);
  expect(store.getState().notices.map(({ text }) => text)).toEqual(['Copied.']);
});

test('tables without a set.json take the place of those of the same name in the set that is open', () => {
  const bytes = (value: number) => Uint8Array.of(value);
  const open = new Map([
    ['set.json', bytes(1)],
    ['ties.csv', bytes(2)],
  ]);
  const names = (files: Files) => [...files].map(([name, file]) => `${name} ${file}`);
  expect(names(amended(open, new Map([['mended/ties.csv', bytes(3)]])))).toEqual([
    'set.json 1',
    'ties.csv 3',
  ]);
  expect(names(amended(open, new Map([['letters.csv', bytes(3)]])))).toEqual(['letters.csv 3']);
  expect(names(amended(open, new Map([['set.json', bytes(3)]])))).toEqual(['set.json 3']);
});
