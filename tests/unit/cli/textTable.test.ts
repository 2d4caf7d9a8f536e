/** Tables in a terminal stand in line, whatever letters they hold. */

import { expect, test } from 'vitest';
import { printable, tableLines } from '#cli/textTable.ts';

test('columns stand in line where letters take two places, none of their own, or turn the text', () => {
  const columns = [{ head: 'name' }, { head: 'n' }];
  const names = ['abcd', '日本', '🐎🐎', 'e\u0301fgh', '\u202Eabcd', '\u2068abcd\u2069'];
  const lines = tableLines({ columns, rows: names.map((name) => [name, '1']) });
  expect(lines.slice(1)).toEqual(['abcd  1', '日本  1', '🐎🐎  1', 'e\u0301fgh  1', 'abcd  1', 'abcd  1']);
});

test('what a data set says neither commands a terminal nor turns its lines', () => {
  expect(printable('a\u001b[31mb\n\u202Ec')).toBe('a [31mb\nc');
});
