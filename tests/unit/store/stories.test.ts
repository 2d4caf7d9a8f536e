/** Stories in the store: each step is asked as any question is, who leaves the path finds the way back, and what is made is kept. */

import { describe, expect, test } from 'vitest';
import { formatQuestion, parseQuestion } from '#formats/questionCodec.ts';
import { formatStories } from '#formats/stories.ts';
import { select, setPeriod, setView } from '#model/ask.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';
import { openStore } from './hand.ts';

// X – A (3), X – B (2), A hostile to B.
const data = smallSet(['X-A +3', 'X-B +2', 'A-B -4']);
const inYear = (year: string) => (question: Question) => setPeriod(question, periodOf(year));
const step = (year: number) => ({ title: `In ${year}`, words: 'Words.', query: `?at=${year}` });
const SHIPPED = { id: 'years', title: 'Years', about: '', steps: [step(2011), step(2012), step(2014)] };

/** A store with the small set open and a shelf of stories. `kept` is what the shelf holds, `isFull` refuses to keep. */
async function shelved({ ofSet = formatStories([SHIPPED], 'small'), kept = '', isFull = false } = {}) {
  const shelf = { kept, fetched: 0 };
  const hand = await openStore(data, ['X'], '?at=2013', {
    codec: { formatQuestion: (question, of) => formatQuestion(question, of, 'small'), parseQuestion },
    stories: {
      async ofSet() {
        shelf.fetched += 1;
        if (ofSet === 'gone') throw new Error('the shelf fell down');
        return ofSet;
      },
      kept: () => shelf.kept || null,
      keep(_, text) {
        if (!isFull) shelf.kept = text;
        return !isFull;
      },
    },
  });
  const told = () => hand.store.getState().playing;
  const year = () => hand.store.getState().question.period.from;
  const titles = () => hand.store.getState().stories?.map(({ title }) => title);
  const notices = () => hand.store.getState().notices.map(({ text }) => text);
  return { ...hand, shelf, told, year, titles, notices };
}

describe('a story that is told', () => {
  test('asks each of its steps, by the store and in the address, and stays at its ends', async () => {
    const { commands, told, year, address } = await shelved();
    await commands.play('years');
    expect([told(), year()]).toEqual([{ story: 'years', step: 0, isOn: true }, '2011']);
    await commands.stepStory(1);
    await commands.stepStory(1);
    await commands.stepStory(1);
    expect([told()?.step, year()]).toEqual([2, '2014']);
    expect(address.slice(-3)).toEqual(['?at=2011', '?at=2012', '?at=2014']);
    await commands.stepStory(-1);
    expect([told()?.step, year()]).toEqual([1, '2012']);
    await commands.play('years', 7);
    await commands.play('nobody');
    expect(told()?.step).toBe(1);
  });

  test('follows undo and redo from step to step', async () => {
    const { commands, told } = await shelved();
    await commands.play('years');
    await commands.stepStory(1);
    commands.undo();
    expect(told()).toEqual({ story: 'years', step: 0, isOn: true });
    commands.undo();
    expect(told()).toEqual({ story: 'years', step: 0, isOn: false });
    commands.redo();
    commands.redo();
    expect(told()).toEqual({ story: 'years', step: 1, isOn: true });
  });

  test('waits where it was left while something else is asked, and goes on from there', async () => {
    const { commands, told, year } = await shelved();
    await commands.play('years', 1);
    commands.ask(inYear('2001'));
    expect(told()).toEqual({ story: 'years', step: 1, isOn: false });
    await commands.play('years', 1);
    expect([told()?.isOn, year()]).toEqual([true, '2012']);
    commands.ask(inYear('2001'));
    await commands.stepStory(1);
    expect([told(), year()]).toEqual([{ story: 'years', step: 2, isOn: true }, '2014']);
  });

  test('is not left by choosing something or by looking at it otherwise', async () => {
    const { commands, told } = await shelved();
    await commands.play('years', 1);
    commands.ask((question) => select(question, { actor: actorId('A') }));
    commands.ask((question) => setView(question, { mode: 'table' }));
    expect(told()).toEqual({ story: 'years', step: 1, isOn: true });
  });

  test('of two steps that ask the same, the one asked for is told', async () => {
    const twice = { ...SHIPPED, steps: [step(2011), step(2012), step(2012), step(2011)] };
    const { commands, told } = await shelved({ ofSet: formatStories([twice], 'small') });
    await commands.play('years', 2);
    expect(told()).toEqual({ story: 'years', step: 2, isOn: true });
    await commands.stepStory(1);
    expect(told()?.step).toBe(3);
    await commands.play('years', 0);
    expect(told()?.step).toBe(0);
  });

  test('ends when told to, and when another data set is opened', async () => {
    const { commands, engine, told, store } = await shelved();
    await commands.play('years');
    commands.endStory();
    expect(told()).toBeNull();
    await commands.play('years');
    const opening = commands.open('again', new Map());
    await engine.answerNewest(['X']);
    await engine.answerNewest(['X']);
    await opening;
    expect([told(), store.getState().stories]).toEqual([null, null]);
  });

  test('tells what of a step could not be understood, and asks the rest', async () => {
    const odd = { ...SHIPPED, steps: [{ ...step(2011), query: '?at=2011&moon=full' }] };
    const { commands, year, notices } = await shelved({ ofSet: formatStories([odd], 'small') });
    await commands.play('years');
    expect(year()).toBe('2011');
    expect(notices().at(-1)).toContain('moon');
  });
});

describe('the shelf', () => {
  test('is looked at once, and brings the stories of the set before the own', async () => {
    const own = formatStories([{ ...SHIPPED, title: 'Mine' }], 'small');
    const { commands, store, titles, shelf } = await shelved({ kept: own });
    expect(store.getState().stories).toBeNull();
    await commands.wantStories();
    await commands.wantStories();
    expect([titles(), shelf.fetched]).toEqual([['Years', 'Mine'], 1]);
    const [first, second] = store.getState().stories ?? [];
    expect([first?.isOwn, second?.isOwn, second?.id]).toEqual([false, true, 'mine']);
  });

  test('that cannot be fetched is told of, and the own stories are there all the same', async () => {
    const own = formatStories([{ ...SHIPPED, title: 'Mine' }], 'small');
    const { commands, titles, notices } = await shelved({ ofSet: 'gone', kept: own });
    await commands.wantStories();
    expect(titles()).toEqual(['Mine']);
    expect(notices()).toEqual(['The stories of the data set could not be fetched: the shelf fell down']);
  });

  test('with a faulty text says where the fault is', async () => {
    const { commands, titles, notices } = await shelved({ kept: '{"format": 1}' });
    await commands.wantStories();
    expect(titles()).toEqual(['Years']);
    expect(notices()[0]).toMatch(/^The stories kept here: The file does not say that it is/);
  });
});

describe('a story of one’s own', () => {
  test('is made of what is asked, step by step, and is there at the next visit', async () => {
    const { commands, titles, shelf, notices, store } = await shelved();
    commands.ask(inYear('2010'));
    await commands.addStep({ title: 'Mine' }, { title: 'One', words: 'First.' });
    commands.ask(inYear('2015'));
    await commands.addStep({ story: 'mine' }, { title: 'Two', words: 'Second.' });
    expect(titles()).toEqual(['Years', 'Mine']);
    expect(store.getState().stories?.[1]?.steps.map(({ title, query }) => [title, query])).toEqual([
      ['One', '?at=2010'],
      ['Two', '?at=2015'],
    ]);
    expect(notices().at(-1)).toBe('Added as step 2 of “Mine”.');

    const next = await shelved({ kept: shelf.kept });
    await next.commands.play('mine', 1);
    expect([next.titles(), next.year()]).toEqual([['Years', 'Mine'], '2015']);
  });

  test('is told at the step just added, and at its last step where its own is taken out', async () => {
    const { commands, told, store } = await shelved();
    await commands.addStep({ title: 'Mine' }, { title: 'One', words: '' });
    await commands.play('mine');
    commands.ask(inYear('2015'));
    await commands.addStep({ story: 'mine' }, { title: 'Two', words: '' });
    expect(told()).toEqual({ story: 'mine', step: 1, isOn: true });
    const mine = store.getState().stories?.[1];
    if (mine === undefined) throw new Error('the story is not there');
    await commands.keepStory({ ...mine, steps: mine.steps.slice(0, 1) });
    expect(told()).toEqual({ story: 'mine', step: 0, isOn: false });
    await commands.dropStory('mine');
    expect(told()).toBeNull();
  });

  test('can be deleted, but not one of the data set, nor can that be changed', async () => {
    const { commands, titles, store, shelf } = await shelved();
    await commands.keepStory({ ...SHIPPED, title: 'Changed' });
    expect(titles()).toEqual(['Years', 'Changed']);
    await commands.dropStory('years');
    await commands.dropStory(store.getState().stories?.[1]?.id ?? '');
    expect(titles()).toEqual(['Years']);
    expect(shelf.kept).not.toContain('Changed');
  });

  test('comes from a file once, however often that is opened', async () => {
    const { commands, titles, notices } = await shelved();
    const file = formatStories([{ ...SHIPPED, title: 'Theirs' }], 'small');
    await commands.openStories('theirs.json', file);
    await commands.openStories('theirs.json', file);
    await commands.openStories('broken.json', file.slice(0, 30));
    expect(titles()).toEqual(['Years', 'Theirs']);
    expect(notices()).toEqual([
      'theirs.json: 1 story opened.',
      'broken.json: The file is no JSON of stories. Save the stories again.',
    ]);
  });

  test('that this browser cannot keep is told of once', async () => {
    const { commands, titles, notices } = await shelved({ isFull: true });
    await commands.addStep({ title: 'Mine' }, { title: 'One', words: '' });
    await commands.addStep({ title: 'Also mine' }, { title: 'One', words: '' });
    expect(titles()).toEqual(['Years', 'Mine', 'Also mine']);
    expect(notices().filter((text) => text.startsWith('This browser keeps nothing'))).toHaveLength(1);
  });
});
