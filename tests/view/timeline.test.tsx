/** The timeline: a slider of years, with the broker's rank below each. */

import { describe, expect, test } from 'vitest';
import { compareWith, setPeriod } from '#model/ask.ts';
import { actorId, eventId } from '#model/ids.ts';
import { partialDate } from '#model/partialDate.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion } from '#model/question.ts';
import type { HappeningEvent } from '#model/record.ts';
import { playedOn } from '#view/timeline/compare.ts';
import { EventList } from '#view/timeline/EventList.tsx';
import { eventsByYear } from '#view/timeline/events.ts';
import { Timeline } from '#view/timeline/Timeline.tsx';
import { barScale } from '#view/timeline/YearBars.tsx';
import { markOf, movedTo, namedYears, periodOfYears } from '#view/timeline/years.ts';
import { smallSet } from '../fixtures/smallSet.ts';
import { type Mounted, mounted, texts } from './mounted.tsx';

// X stands between A and B, who quarrel from 2004 on; the set covers 2000 to 2020, 21 years.
const data = smallSet(['X-A +3', 'X-B +2', 'A-B -4 2004..']);
/** The width the chart takes where nothing can be measured, as in this document. */
const YEAR = 1168 / 21;

const yearOf = ({ store }: Mounted) => store.getState().question.period;
const in2010 = (page: Parameters<typeof setPeriod>[0]) => ({
  ...setPeriod(page, periodOf('2010')),
  broker: actorId('X'),
});

function pointer(page: Mounted, type: string, year: number, how: PointerEventInit = {}): Promise<void> {
  const clientX = (year - 2000 + 0.5) * YEAR;
  return page.does(() =>
    page.button('Year').dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, clientX, ...how })),
  );
}

const key = (page: Mounted, name: string, how: KeyboardEventInit = {}) =>
  page.does(() =>
    page.button('Year').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...how })),
  );

describe('the slider', () => {
  test('says its span, its year and how many ties are in force', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    const slider = page.button('Year');
    expect(slider.getAttribute('aria-valuemin')).toBe('2000');
    expect(slider.getAttribute('aria-valuemax')).toBe('2020');
    expect(slider.getAttribute('aria-valuenow')).toBe('2010');
    expect(slider.getAttribute('aria-valuetext')).toContain(
      '2010: 2 cooperative and 1 hostile ties in force',
    );
  });

  test('arrows go a year, Page keys five, Home and End to the ends, and none leaves the span', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    await key(page, 'ArrowLeft');
    expect(yearOf(page)).toEqual(periodOf('2009'));
    await key(page, 'PageUp');
    expect(yearOf(page)).toEqual(periodOf('2014'));
    await key(page, 'End');
    await key(page, 'ArrowRight');
    expect(yearOf(page)).toEqual(periodOf('2020'));
    await key(page, 'Home');
    expect(yearOf(page)).toEqual(periodOf('2000'));
  });

  test('a press chooses the year under it, and a drag is one step of undo', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    await pointer(page, 'pointerdown', 2003);
    expect(yearOf(page)).toEqual(periodOf('2003'));
    await pointer(page, 'pointermove', 2005);
    await pointer(page, 'pointermove', 2007);
    await pointer(page, 'pointerup', 2007);
    await pointer(page, 'pointermove', 2018);
    expect(yearOf(page)).toEqual(periodOf('2007'));
    await page.does(() => page.store.getState().commands.undo());
    expect(yearOf(page)).toEqual(periodOf('2010'));
  });

  test('with Shift a drag or a key chooses a stretch of years', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    await pointer(page, 'pointerdown', 2014, { shiftKey: true });
    expect(yearOf(page)).toEqual({ from: '2010', to: '2014' });
    await pointer(page, 'pointerup', 2014);
    await key(page, 'ArrowRight', { shiftKey: true });
    expect(yearOf(page)).toEqual({ from: '2010', to: '2015' });
  });
});

describe('a stretch of years', () => {
  const edge = (page: Mounted, type: string, x: number) =>
    page.does(() =>
      page
        .button('Year')
        .dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, clientX: x, pointerId: 1 })),
    );

  test('is drawn out by an edge of the chosen year, either way', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    await edge(page, 'pointerdown', 11 * YEAR - 2);
    expect(yearOf(page)).toEqual(periodOf('2010'));
    await pointer(page, 'pointermove', 2013, { pointerId: 1 });
    expect(yearOf(page)).toEqual({ from: '2010', to: '2013' });
    await pointer(page, 'pointerup', 2013, { pointerId: 1 });
    await edge(page, 'pointerdown', 10 * YEAR + 2);
    await pointer(page, 'pointermove', 2007, { pointerId: 1 });
    expect(yearOf(page)).toEqual({ from: '2007', to: '2013' });
  });

  test('an edge that is pressed and let go is only a year that is pressed', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    await edge(page, 'pointerdown', 11 * YEAR + 2);
    await edge(page, 'pointerup', 11 * YEAR + 2);
    expect(yearOf(page)).toEqual(periodOf('2011'));
  });

  test('lies between two fingers, and stays when one is lifted', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    await pointer(page, 'pointerdown', 2004, { pointerId: 1 });
    await pointer(page, 'pointerdown', 2008, { pointerId: 2 });
    await pointer(page, 'pointermove', 2009, { pointerId: 2 });
    expect(yearOf(page)).toEqual({ from: '2004', to: '2009' });
    await pointer(page, 'pointermove', 2003, { pointerId: 1 });
    expect(yearOf(page)).toEqual({ from: '2003', to: '2009' });
    await pointer(page, 'pointerup', 2009, { pointerId: 2 });
    await pointer(page, 'pointermove', 2001, { pointerId: 1 });
    expect(yearOf(page)).toEqual({ from: '2003', to: '2009' });
  });
});

describe('two periods', () => {
  const periods = ({ store }: Mounted) => {
    const { ask, period, otherPeriod } = store.getState().question;
    return [ask, period.from, otherPeriod?.from];
  };
  const second = (page: Mounted, name: string) =>
    page.does(() =>
      page
        .button('Year compared with')
        .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
    );

  test('are compared by the button, and the sentence asked before comes back by it', async () => {
    const page = await mounted(data, <Timeline />, (question) => ({ ...in2010(question), ask: 'linked' }));
    await page.press('Compare two years');
    expect(periods(page)).toEqual(['changed', '2010', '2020']);
    expect(page.button('Stop comparing').getAttribute('aria-pressed')).toBe('true');
    await page.press('Stop comparing');
    expect(page.store.getState().question.ask).toBe('linked');
  });

  test('the last year is compared with the first, the earlier first', async () => {
    const page = await mounted(data, <Timeline />, (question) => setPeriod(question, periodOf('2020')));
    await page.press('Compare two years');
    expect(periods(page)).toEqual(['changed', '2000', '2020']);
  });

  test('with Alt a press chooses the second, whichever comes first', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    await pointer(page, 'pointerdown', 2004, { altKey: true });
    expect(periods(page)).toEqual(['changed', '2004', '2010']);
    await pointer(page, 'pointerup', 2004);
    await page.does(() => page.store.getState().commands.undo());
    expect(periods(page)).toEqual(['between', '2010', undefined]);
  });

  test('each has a slider of its own, and neither steps past the other by key', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    await page.press('Compare two years');
    await second(page, 'PageDown');
    expect(periods(page)).toEqual(['changed', '2010', '2015']);
    await second(page, 'Home');
    expect(periods(page)).toEqual(['changed', '2010', '2010']);
    await second(page, 'ArrowRight');
    await key(page, 'End');
    expect(periods(page)).toEqual(['changed', '2011', '2011']);
    expect(page.button('Year compared with').getAttribute('aria-valuetext')).toMatch(/^2011: 2 cooperative/);
  });

  test('a drag of one past the other keeps the earlier first', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    await pointer(page, 'pointerdown', 2014, { altKey: true });
    await pointer(page, 'pointermove', 2006);
    expect(periods(page)).toEqual(['changed', '2006', '2010']);
  });

  test('play moves the later one, from the year after the first', () => {
    const question = compareWith(setPeriod(defaultQuestion(data), periodOf('2010')), periodOf('2019'));
    const [next, goesOn] = playedOn(question, 2000, 2020);
    expect([next.period.from, next.otherPeriod?.from, goesOn]).toEqual(['2010', '2020', false]);
    const [again] = playedOn(next, 2000, 2020);
    expect([again.period.from, again.otherPeriod?.from]).toEqual(['2010', '2011']);
  });
});

describe('events', () => {
  const event = (id: string, date: string, end: string, more: readonly string[] = []): HappeningEvent => ({
    ...{ id: eventId(id), host: actorId('X'), participants: ['X', 'A', ...more].map(actorId), sources: [] },
    ...{ period: { from: partialDate(date), to: partialDate(end) }, what: `Talks ${id}` },
    at: { file: 'events.csv', row: 2 },
  });
  const many = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'];
  const events = [
    event('b', '2010-11', '2010-12'),
    event('a', '2010-02-03', '2010-02-03', many),
    event('c', '2003', '2005'),
  ];
  const withEvents = { ...data, events };

  test('are marked by year, each year that one spans, and none outside the chart', () => {
    expect([...eventsByYear(events, 2004, 2020)].toSorted()).toEqual([
      [2004, 1],
      [2005, 1],
      [2010, 2],
    ]);
  });

  test('are counted in what the slider says, and beside the chart for the period asked of', async () => {
    const page = await mounted(withEvents, <Timeline />, in2010);
    expect(page.button('Year').getAttribute('aria-valuetext')).toContain('; 2 events');
    expect(page.page.querySelectorAll('.year-events circle')).toHaveLength(3);
    expect(texts(page.page, '.year-events text')).toEqual(['2']);
    expect(texts(page.page, '.timeline-events')).toEqual(['3 events, 2 in 2010']);
  });

  test('a year under the pointer is told', async () => {
    const page = await mounted(withEvents, <Timeline />, in2010);
    await page.until(() => page.store.getState().yearRanks !== null);
    await pointer(page, 'pointermove', 2004);
    expect(texts(page.page, '.year-readout')).toEqual([
      '2004 2 cooperative and 1 hostile ties in force · 1 event · first for 1 of 1 pairs it stands between',
    ]);
  });

  test('are listed, the earliest first, with host, participants and sources, and lead to the table', async () => {
    const page = await mounted(withEvents, <EventList close={() => undefined} />, in2010);
    expect(texts(page.page, 'h2')).toEqual(['2 events in 2010']);
    expect(texts(page.page, '.event-what')).toEqual(['Talks a', 'Talks b']);
    expect(texts(page.page, '.event-date')).toEqual(['2010-02-03', '2010-11 to 12']);
    expect(texts(page.page, '.grounds')).toEqual(['no source', 'no source']);
    await page.press('2 more');
    expect(texts(page.page, '.event:first-child .actor-name')).toHaveLength(11);
    await page.press('All 3 in the table');
    expect(page.store.getState().question.view.mode).toBe('table');
  });

  test('a set without any has no row for them', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    expect(texts(page.page, '.timeline-events')).toEqual([]);
    expect(page.page.querySelectorAll('.year-events')).toHaveLength(0);
  });
});

describe('the row of the broker', () => {
  test('is blank until the ranks come, then says for how many pairs it is first of those it stands between', async () => {
    const page = await mounted(data, <Timeline />, in2010);
    expect(texts(page.page, '.timeline-row-title h3')).toEqual(['X’s standing']);
    await page.until(() => page.store.getState().yearRanks !== null);
    expect(texts(page.page, '.year-standing')).toHaveLength(17);
    expect(texts(page.page, '.year-standing')[0]).toBe('1/1');
    await page.does(() => page.store.setState({ yearRanks: null }));
    expect(texts(page.page, '.year-marks')).toEqual([]);
    expect(texts(page.page, '.timeline-row-title h3')).toEqual(['X’s standing']);
  });

  test('for a pair shows ranks, filled for the first, plain where the two were not estranged', async () => {
    const page = await mounted(data, <Timeline />, (question) => ({
      ...in2010(question),
      ask: 'pair',
      pair: [actorId('A'), actorId('B')],
    }));
    await page.until(() => page.store.getState().yearRanks !== null);
    expect(texts(page.page, '.year-pill-first')).toHaveLength(17);
    expect(texts(page.page, '.year-none')).toHaveLength(4);
    expect(texts(page.page, '.timeline-row-title p')).toEqual(['between A and B']);
  });
});

describe('years', () => {
  test('a period moves whole and stays inside', () => {
    const period = periodOfYears(2004, 2002);
    expect(period).toEqual({ from: '2002', to: '2004' });
    expect(movedTo(period, 2011, 2000, 2020)).toEqual({ from: '2009', to: '2011' });
    expect(movedTo(period, 2000, 2000, 2020)).toEqual({ from: '2000', to: '2002' });
    expect(movedTo({ from: null, to: null }, 2003, 2000, 2020)).toEqual({ from: '2000', to: '2020' });
  });

  test('only round years are named, as many as fit', () => {
    expect(namedYears(1990, 2025, 32)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    expect(namedYears(1816, 2014, 6)).toEqual([1820, 1840, 1860, 1880, 1900, 1920, 1940, 1960, 1980, 2000]);
    expect(namedYears(2000, 2003, 300)).toEqual([2000, 2001, 2002, 2003]);
  });

  test('a year that is not known has no mark', () => {
    expect(markOf(undefined, actorId('X'), 'between')).toEqual({ mark: 'none' });
  });
});

test('rules have room for their numbers, however low the bars are', () => {
  for (const height of [12, 40, 60, 90])
    for (const [cooperative, hostile] of [
      [35, 18],
      [1, 0],
      [131, 17],
      [7, 700],
    ] as const) {
      const { length, ticks } = barScale([{ year: 2000, cooperative, hostile }], height);
      const apart = ticks.slice(1).map((tick, at) => length(tick - (ticks[at] as number)));
      expect(Math.min(...apart, Number.POSITIVE_INFINITY)).toBeGreaterThan(11);
    }
});
