import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, firstDay, formatDay, lastDay, parsePartialDate, partialDate } from '#model/partialDate.ts';
import { datesInWords, overlaps, periodInWords, periodOf } from '#model/period.ts';

describe('partial dates', () => {
  it('reads a year, a month and a day, and nothing else', () => {
    for (const good of ['1816', '2012-11', '2012-11-15', '2012-02-29', '2000-02-29'])
      expect(parsePartialDate(good)).toBe(good);
    for (const bad of [
      '',
      '16',
      '2012-13',
      '2012-00',
      '2012-11-31',
      '2013-02-29',
      '1900-02-29',
      '2012-1',
      '2012/11',
      'x',
    ])
      expect(parsePartialDate(bad)).toBeNull();
  });

  it('covers every day it may mean', () => {
    expect(formatDay(firstDay(partialDate('2012')))).toBe('2012-01-01');
    expect(formatDay(lastDay(partialDate('2012')))).toBe('2012-12-31');
    expect(formatDay(lastDay(partialDate('2012-02')))).toBe('2012-02-29');
    expect(lastDay(partialDate('2012-11-15'))).toBe(firstDay(partialDate('2012-11-15')));
  });

  it('counts days as the platform calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 2900000 }), (day) => {
        const text = formatDay(day);
        expect(text).toBe(new Date(day * 86400000).toISOString().slice(0, 10));
        expect(dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))).toBe(day);
      }),
    );
  });

  it('throws a sentence on a constant that is no date', () => {
    expect(() => partialDate('soon')).toThrow(/"soon" is no date; write YYYY/);
  });
});

describe('periods', () => {
  it('overlap when they may share a day', () => {
    expect(overlaps(periodOf('2012'), periodOf('2012-11'))).toBe(true);
    expect(overlaps(periodOf('2012-10'), periodOf('2012-11'))).toBe(false);
    expect(overlaps({ from: null, to: null }, periodOf('1816'))).toBe(true);
    expect(overlaps({ from: partialDate('2013'), to: null }, periodOf('2012-12-31'))).toBe(false);
    expect(overlaps({ from: null, to: partialDate('2012') }, periodOf('2012-12-31'))).toBe(true);
  });

  it('are told as known, never padded to a day', () => {
    expect(datesInWords({ from: partialDate('1991'), to: null })).toBe('since 1991');
    expect(datesInWords({ from: null, to: partialDate('1999-06') })).toBe('until 1999-06');
    expect(datesInWords(periodOf('2012'))).toBe('2012');
    expect(datesInWords({ from: null, to: null })).toBe('dates unknown');
    expect(periodInWords({ from: partialDate('2010'), to: partialDate('2018') })).toBe('2010 to 2018');
  });
});
