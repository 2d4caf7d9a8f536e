/** Playing the years: their pace, what is answered ahead, and what is passed over. */

import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setPeriod } from '#model/ask.ts';
import { partialDate } from '#model/partialDate.ts';
import { periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { Timeline } from '#view/timeline/Timeline.tsx';
import { smallSet } from '../fixtures/smallSet.ts';
import { type Mounted, mounted } from './mounted.tsx';

const data = smallSet(['X-A +3', 'X-B +2', 'A-B -4 2004..']);

const yearOf = ({ store }: Mounted) => store.getState().question.period;
const in2010 = (question: Question) => setPeriod(question, periodOf('2010'));

describe('play', () => {
  afterEach(() => vi.useRealTimers());

  test('goes on a year every 700 ms and stops at the last', async () => {
    const page = await mounted(data, <Timeline />, (question) => setPeriod(question, periodOf('2017')));
    vi.useFakeTimers();
    await act(async () => page.button('Play').click());
    expect(yearOf(page)).toEqual(periodOf('2018'));
    await act(() => vi.advanceTimersByTimeAsync(700));
    expect(yearOf(page)).toEqual(periodOf('2019'));
    await act(() => vi.advanceTimersByTimeAsync(2100));
    expect(yearOf(page)).toEqual(periodOf('2020'));
    expect(page.button('Play').getAttribute('aria-pressed')).toBe('false');
    await act(async () => page.button('Play').click());
    expect(yearOf(page)).toEqual(periodOf('2000'));
  });

  test('over many years goes on ten a second, and passes over those whose turn comes before the answer', async () => {
    const period = { from: partialDate('1816'), to: partialDate('2020') };
    const old = { ...smallSet(['X-A +3 1900..1950', 'X-B +2 2004..', 'A-B -4 1816..']), period };
    const page = await mounted(old, <Timeline />, (question) => setPeriod(question, periodOf('1900')));
    vi.useFakeTimers();
    await act(async () => page.button('Play').click());
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(yearOf(page)).toEqual(periodOf('1902'));
    // As while an answer takes its time: the question is another than the one answered.
    const under = { step: '', share: null, canCancel: false };
    page.store.setState(({ question }) => ({ answered: { ...question }, under }));
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(yearOf(page)).toEqual(periodOf('1902'));
    page.store.setState(({ question }) => ({ answered: question, under: null }));
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(yearOf(page)).toEqual(periodOf('1908'));
  });

  test('over many years answers the next one while this one is seen, and what is said of a year is always its own', async () => {
    const period = { from: partialDate('1816'), to: partialDate('2020') };
    const old = { ...smallSet(['X-A +3 1900..1950', 'X-B +2 2004..', 'A-B -4 1816..']), period };
    const page = await mounted(old, <Timeline />, (question) => setPeriod(question, periodOf('1900')));
    const foreseen: (Question | null)[] = [];
    const { foresee } = page.store.getState().commands;
    Object.assign(page.store.getState().commands, {
      foresee: (question: Question | null) => {
        foreseen.push(question);
        return foresee(question);
      },
    });
    vi.useFakeTimers();
    await act(async () => page.button('Play').click());
    for (const year of ['1902', '1903', '1904']) {
      await act(() => vi.advanceTimersByTimeAsync(100));
      const { question, answered } = page.store.getState();
      expect(yearOf(page)).toEqual(periodOf(year));
      expect(answered).toBe(question);
      expect(foreseen).toContain(question);
    }
    await act(async () => page.button('Stop').click());
    expect(foreseen.at(-1)).toBeNull();
  });

  test('where motion is not wanted, goes one year a press', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('reduce'),
      addEventListener() {},
    }));
    vi.useFakeTimers();
    await act(async () => page.button('Play').click());
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(yearOf(page)).toEqual(periodOf('2011'));
  });
});
