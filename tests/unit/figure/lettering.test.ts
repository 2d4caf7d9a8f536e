/** Text is measured by the committed widths and wrapped by measure; nothing is lost and no line is too long. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '#figure/drawing.ts';
import { advance } from '#figure/fontWidths.ts';
import { cleanText, lineWidth, run, textWidth, wrapped } from '#figure/lettering.ts';

const plain = (text: string): Run => run(text, '#000000');
const textOf = (line: readonly Run[]) => line.map(({ text }) => text).join('');

describe('Widths', () => {
  // The widths Adobe prints for Helvetica and Helvetica-Bold, in thousandths of an em.
  test.each([
    ['A', 667, 722],
    ['i', 222, 278],
    ['W', 944, 944],
    ['1', 556, 556],
    [' ', 278, 278],
    ['–', 556, 556],
    ['’', 222, 278],
    ['é', 556, 556],
  ])('are those of Helvetica: %s', (character, regular, bold) => {
    expect(advance(character, 'regular')).toBeCloseTo(regular / 1000, 3);
    expect(advance(character, 'bold')).toBeCloseTo(bold / 1000, 3);
  });

  test('are known for the scripts of the data: Cyrillic from the font, Han and Hangul one em', () => {
    expect(textWidth('М', 1)).toBeCloseTo(0.833, 2);
    expect(textWidth('Үө', 1)).toBeLessThan(1.7);
    expect(textWidth('日本', 10)).toBe(20);
    expect(textWidth('대한민국', 10)).toBe(40);
  });

  test('of a mark that sits on its letter are none', () => {
    expect(textWidth('e\u0301', 1)).toBe(textWidth('e', 1));
    expect(textWidth('ế', 1)).toBe(textWidth('e', 1));
  });
});

describe('Wrapped text', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-zA-Z日本한국éЖ–]{1,30}$/), { maxLength: 30 })
    .map((list) => list.join(' '));
  const cut = fc.array(fc.tuple(words, fc.boolean()), { maxLength: 4 });

  test('holds every character in order, on lines that fit', () => {
    fc.assert(
      fc.property(cut, fc.integer({ min: 12, max: 300 }), (parts, width) => {
        const runs = parts.map(
          ([text, bold]): Run => ({ text, weight: bold ? 'bold' : 'regular', fill: '#000000' }),
        );
        const lines = wrapped(runs, 10, width);
        const whole = textOf(runs).replace(/ /g, '');
        expect(lines.map(textOf).join('').replace(/ /g, '')).toBe(whole);
        for (const line of lines) {
          expect(textOf(line).trim()).toBe(textOf(line));
          expect(textOf(line)).not.toBe('');
          expect(lineWidth(line, 10)).toBeLessThanOrEqual(width + 1e-9);
        }
      }),
    );
  });

  test('breaks at spaces, and keeps words of two weights that touch on one line', () => {
    const runs = [plain('one two'), run('three', '#000000', 'bold'), plain(' four')];
    expect(wrapped(runs, 10, 48).map(textOf)).toEqual(['one', 'twothree', 'four']);
  });

  test('breaks between Han characters, and a word too long where the line is full', () => {
    expect(wrapped([plain('日本日本日')], 10, 25).map(textOf)).toEqual(['日本', '日本', '日']);
    expect(wrapped([plain('iiiiiiiiii')], 10, 10).map(textOf)).toEqual(['iiii', 'iiii', 'ii']);
  });

  test('never breaks where a space is hard', () => {
    expect(wrapped([plain('ab cd\u00a0[1]')], 10, 35).map(textOf)).toEqual(['ab', 'cd\u00a0[1]']);
  });

  test('of nothing is no line', () => {
    expect(wrapped([], 10, 100)).toEqual([]);
    expect(wrapped([plain('   ')], 10, 100)).toEqual([]);
  });
});

test('Cleaned text has no controls, no direction marks, no lone surrogates and no double spaces', () => {
  expect(cleanText('a\u0000b\tc\r\n d\u202eevil\u2066\ud800x\udc00')).toBe('ab c devil\ufffdx\ufffd');
  expect(cleanText('😀 \u{20bb7}')).toBe('😀 \u{20bb7}');
});
