/** The legend: it counts what is in force and in the set, and each row filters. */

import { describe, expect, test } from 'vitest';
import { compareWith, setPeriod } from '#model/ask.ts';
import { periodOf } from '#model/period.ts';
import { Legend } from '#view/legend/Legend.tsx';
import { shippedSet } from '../fixtures/dataSets.ts';
import { smallSet } from '../fixtures/smallSet.ts';
import { mounted, texts } from './mounted.tsx';

// A – B (friends), A – C (quarrel since 2010), B – F (member of a forum), A – B (a friendship only proposed).
const data = smallSet(['A-B +3', 'A-C -4 2010..', 'B-F +2 member', 'A-B +5 proposed'], ['F/forum']);

const filtersOf = (page: Awaited<ReturnType<typeof mounted>>) => page.store.getState().question.filters;

describe('the legend', () => {
  test('says of each row how many are in force and how many are in the set', async () => {
    const { button } = await mounted(data, <Legend />, (question) => setPeriod(question, periodOf('2005')));
    expect(button('Hostile').getAttribute('aria-label')).toBe('Hostile, 0 in force of 1');
    expect(button('Cooperative').getAttribute('aria-label')).toBe('Cooperative, 2 in force of 3');
    expect(button('Proposed').getAttribute('aria-label')).toBe('Proposed, 1 in force of 1');
  });

  test('a click leaves a thing out and the row stays, another lets it in again', async () => {
    const page = await mounted(data, <Legend />);
    await page.press('Hostile');
    expect(filtersOf(page).signsOff).toEqual([-1]);
    expect((page.button('Hostile') as HTMLInputElement).checked).toBe(false);
    await page.press('Hostile');
    expect(filtersOf(page).signsOff).toEqual([]);
  });

  test('a click on a status that is out lets it in', async () => {
    const page = await mounted(data, <Legend />);
    await page.press('Proposed');
    expect(filtersOf(page).statuses).toEqual(['actual', 'proposed']);
  });

  test('with Alt a click leaves only that one on, and once more all', async () => {
    const page = await mounted(data, <Legend />);
    await page.press('Cooperative', { altKey: true });
    expect(filtersOf(page).signsOff).toEqual([-1, 0]);
    expect((page.button('Cooperative') as HTMLInputElement).checked).toBe(true);
    await page.press('Cooperative', { altKey: true });
    expect(filtersOf(page).signsOff).toEqual([]);
  });

  test('what is set stands as chips, each of which takes it back', async () => {
    const page = await mounted(data, <Legend />);
    expect(texts(page.page, '.legend-chip')).toEqual([]);
    await page.press('Hostile');
    await page.press('forum');
    expect(texts(page.page, '.legend-chip')).toEqual(['without hostile', 'without forum']);
    await page.press('Take back: without hostile');
    expect(filtersOf(page)).toMatchObject({ signsOff: [], actorKindsOff: ['forum'] });
    await page.press('low');
    await page.press('Take back all');
    expect(filtersOf(page)).toMatchObject({ signsOff: [], actorKindsOff: [], confidencesOff: [] });
  });
});

describe('kinds of tie in the shipped set', () => {
  test('beyond the six largest fold into one row with their sums, and keep their places from year to year', async () => {
    const page = await mounted(await shippedSet(), <Legend />);
    const kinds = () => texts(page.page, '.legend-group:nth-of-type(3) .legend-word');
    const before = kinds();
    expect(before).toHaveLength(7);
    expect(before[0]).toBe('Takes part');
    expect(before[6]).toBe('16 more kinds');
    const counts = texts(page.page, '.legend-group:nth-of-type(3) .legend-count').map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(160);
    await page.does(() =>
      page.store.getState().commands.ask((question) => setPeriod(question, periodOf('1995'))),
    );
    expect(kinds()).toEqual(before);
    await page.press('16 more kinds');
    expect(kinds()).toHaveLength(23);
  });
});

describe('what changed', () => {
  test('has its samples in the legend while two periods are compared, with how much of each there is', async () => {
    const page = await mounted(data, <Legend />, (question) =>
      compareWith(setPeriod(question, periodOf('2005')), periodOf('2012')),
    );
    expect(texts(page.page, '.legend-change')).toEqual(['Ties gained1', 'Ties lost0', 'Pairs turned0']);
    expect(page.page.querySelectorAll('.change-sample')).toHaveLength(3);
    await page.does(() =>
      page.store.getState().commands.ask((question) => ({ ...question, ask: 'estranged' as const })),
    );
    expect(texts(page.page, '.legend-change')).toEqual([]);
  });
});
