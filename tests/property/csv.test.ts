/** Any cells, quoted as RFC 4180 says, come back as they were, each row with the line an editor would show. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimiterOf, eachRow } from '#formats/csv.ts';
import { toText } from '#formats/text.ts';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const cell = fc.oneof(
  fc.constantFrom('', ',', '"', '\n', '\r\n', 'a', ';', ' x ', '""', 'Монгол', '🐎'),
  fc.string({ unit: 'grapheme' }),
);
const lineEnd = fc.constantFrom('\n', '\r\n');
const delimiter = fc.constantFrom(',', ';', '\t', '|');

test('cells and lines come back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
      lineEnd,
      delimiter,
      fc.boolean(),
      (rows, end, mark, blanks) => {
        const lines: number[] = [];
        let text = '';
        for (const row of rows) {
          if (blanks) text += end;
          lines.push(text.split('\n').length);
          text += row.map(quoted).join(mark) + end;
        }
        const read: (readonly [readonly string[], number])[] = [];
        eachRow(text, mark, (cells, line) => {
          read.push([cells.map((each) => each.replace(/\r$/, '')), line]);
          return undefined;
        });
        expect(read).toEqual(rows.map((row, at) => [row.map((each) => each.replace(/\r$/, '')), lines[at]]));
      },
    ),
  );
});

test('a reading stops when it is told to', () => {
  let rows = 0;
  eachRow('a\nb\nc\nd', ',', () => {
    rows += 1;
    return rows < 2;
  });
  expect(rows).toBe(2);
});

test('the mark between cells is the one that parts the first line most', () => {
  expect(['a,b;c,d', 'a;b;c', 'a\tb', 'a|b|c', 'a'].map(delimiterOf)).toEqual([',', ';', '\t', '|', ',']);
});

test('bytes are text or are not, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const read = toText(bytes);
      if ('text' in read) expect(read.text.length).toBeLessThanOrEqual(bytes.length);
      else expect(['broken', 'no text']).toContain(read.why);
    }),
  );
  expect(toText(new TextEncoder().encode('\uFEFFid'))).toMatchObject({ text: 'id', encoding: 'UTF-8' });
  expect(toText('\uFEFFid')).toMatchObject({ text: 'id', encoding: 'UTF-8' });
});

test('text in UTF-8 is read as such, whatever letters it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
      expect(toText(new TextEncoder().encode(text))).toMatchObject({ text, encoding: 'UTF-8' });
    }),
  );
});
