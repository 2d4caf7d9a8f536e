/** Rows as text for a spreadsheet: what is written is read back, and no cell runs as a formula. */

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatCsv } from '#formats/csvText.ts';
import { withoutGuard } from '#formats/formula.ts';
import { csvGrid } from '#formats/grid.ts';
import { type Text, textIn } from '#formats/text.ts';

const read = (csv: string) => Papa.parse<string[]>(csv.replace(/\r\n$/, ''), { newline: '\r\n' }).data;

describe('rows as CSV', () => {
  test('cells with commas, quotes and line ends are quoted, and lines end as the standard has it', () => {
    expect(
      formatCsv(
        ['a', 'b'],
        [
          ['1,5', 'said "no"'],
          ['two\nlines', ''],
        ],
      ),
    ).toBe('a,b\r\n"1,5","said ""no"""\r\n"two\nlines",\r\n');
  });

  test('a cell that a spreadsheet would take for a formula gets an apostrophe', () => {
    const risky = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝A1', '−x'];
    expect(
      read(
        formatCsv(
          ['x'],
          risky.map((cell) => [cell]),
        ),
      ).slice(1),
    ).toEqual(risky.map((cell) => [`'${cell}`]));
  });

  test('a plain number keeps its sign, and words that hold a mark further on stay as they are', () => {
    const harmless = ['-1', '+1', '-2.5', '1-2', 'a=b', '2012-11-15', ''];
    expect(
      read(
        formatCsv(
          ['x', 'y'],
          harmless.map((cell) => [cell, '.']),
        ),
      ).slice(1),
    ).toEqual(harmless.map((cell) => [cell, '.']));
  });

  test('whatever is written is read back once its apostrophes are taken off', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string())), (rows) => {
        const back = read(formatCsv(['a', 'b'], rows)).slice(1);
        expect(back.map((row) => row.map(withoutGuard))).toEqual(rows);
      }),
    );
  });
});

test('An apostrophe alone at the end of a line is read back, whatever ends the line', () => {
  const cells: (readonly string[])[] = [];
  csvGrid(textIn(formatCsv(['a', 'b'], [['x', "'"]])) as Text).each((row) => void cells.push(row));
  expect(cells).toEqual([['x', "'"]]);
});
