/**
 * Any cells, quoted as RFC 4180 says, come back as they were, each row with the line an editor would show; any other text
 * is read as Papa Parse reads the whole of it; and it makes no difference in which pieces a text comes.
 */

import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { delimiterOf, eachRow } from '#formats/csv.ts';
import { textIn, wholeText } from '#formats/text.ts';

type Read = readonly [cells: readonly string[], line: number, unclosed: boolean];

/** The rows of a text that comes in pieces. */
function rowsOf(pieces: readonly string[], mark: string): readonly Read[] {
  const read: Read[] = [];
  const size = pieces.join('').length;
  eachRow({ size, pieces: () => pieces }, mark, (...row) => {
    read.push(row);
    return undefined;
  });
  return read;
}

/** A text in pieces of a few letters each. */
function inPieces(text: string, lengths: readonly number[]): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = lengths[turn % lengths.length] as number;
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const cell = fc.oneof(
  fc.constantFrom('', ',', '"', '\n', '\r\n', 'a', ';', ' x ', '""', 'Монгол', '🐎'),
  fc.string({ unit: 'grapheme' }),
);
const lineEnd = fc.constantFrom('\n', '\r\n');
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const untidy = fc
  .array(fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ', '""', ';'), { maxLength: 30 })
  .map((parts) => parts.join(''));

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
        expect(rowsOf([text], mark)).toEqual(rows.map((row, at) => [row, lines[at], false]));
      },
    ),
  );
});

test('a text without rules is read as Papa Parse reads it whole', () => {
  fc.assert(
    fc.property(untidy, (text) => {
      const ended = `${text}\n`;
      const { data, errors } = Papa.parse<string[]>(ended, {
        delimiter: ',',
        newline: '\n',
        skipEmptyLines: true,
      });
      const trimmed = (rows: readonly (readonly string[])[]) =>
        rows
          .map((row) => row.map((each) => each.replace(/\r$/, '')))
          .filter((row) => row.join('').trim() !== '');
      const read = rowsOf([ended], ',');
      expect(trimmed(read.map(([cells]) => cells))).toEqual(trimmed(data));
      // A mark that has slipped in a row of several lines counts too: it may have taken in the next row.
      const has = (fault: string) => errors.some(({ code }) => code === fault);
      const tells = read.some(([, , unclosed]) => unclosed);
      if (has('MissingQuotes')) expect(tells).toBe(true);
      else if (!has('InvalidQuotes')) expect(tells).toBe(false);
    }),
  );
});

test('a quotation mark that is never closed, or has slipped in a row of several lines, is told', () => {
  const told = (text: string) => rowsOf([text], ',').map(([, , unclosed]) => unclosed);
  expect(told('"a,b\nc,d\n')).toEqual([true]);
  expect(told('""a\r\n""",b\nc,d\n')).toEqual([true, false]);
  expect(told('a"b",c\n"d\ne",f\n')).toEqual([false, false]);
});

test('the pieces in which a text comes make no difference', () => {
  const mixed = fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', '""', ',"', '",', '"\n');
  fc.assert(
    fc.property(fc.array(mixed, { maxLength: 40 }), lengths, (parts, lengths) => {
      const text = parts.join('');
      expect(rowsOf(inPieces(text, lengths), ',')).toEqual(rowsOf([text], ','));
    }),
  );
});

test('line ends of three kinds end lines, but for a CR before a mark between cells', () => {
  const text = 'a,b\r1,2\r\n3,4\n5\r,6\r"7\r8",9\r';
  expect(rowsOf([text], ',').map(([cells, line]) => [line, ...cells.map((each) => each.trim())])).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
    [3, '3', '4'],
    [4, '5', '6'],
    [5, '7\r8', '9'],
  ]);
  expect(rowsOf(['a,b\r,1\r"2\r3",4'], ',').map(([cells, line]) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2, '', '1'],
    [3, '2\r3', '4'],
  ]);
});

test('a reading stops when it is told to, and tells how far it is', () => {
  const shares: number[] = [];
  let rows = 0;
  const text = { size: 8, pieces: () => ['a\nb\n', 'c\nd\n'] };
  eachRow(
    text,
    ',',
    () => undefined,
    (share) => shares.push(share),
  );
  eachRow(text, ',', () => {
    rows += 1;
    return rows < 2;
  });
  expect(rows).toBe(2);
  expect(shares).toEqual([0.5, 1, 1]);
});

test('the mark between cells is the one that parts the first line most', () => {
  expect(['a,b;c,d', 'a;b;c', 'a\tb', 'a|b|c', 'a'].map(delimiterOf)).toEqual([',', ';', '\t', '|', ',']);
});

test('bytes are text or are not, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const read = textIn(bytes);
      if ('pieces' in read) expect(String(wholeText(read)).length).toBeLessThanOrEqual(bytes.length);
      else expect(['broken', 'no text']).toContain(read.why);
    }),
  );
});

test('text in UTF-8 is read as such, whatever letters it has, from memory and from afar', () => {
  const read = (file: Parameters<typeof textIn>[0]) => {
    const text = textIn(file);
    return 'pieces' in text ? [wholeText(text), text.encoding] : text;
  };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
      const bytes = new TextEncoder().encode(`\uFEFF${text}`);
      expect(read(bytes)).toEqual([text, 'UTF-8']);
      expect(read(bytes.slice(3))).toEqual([text, 'UTF-8']);
      expect(read({ size: bytes.length, read: (from, to) => bytes.slice(from, to) })).toEqual([
        text,
        'UTF-8',
      ]);
      expect(read(`\uFEFF${text}`)).toEqual([text, 'UTF-8']);
    }),
  );
});
