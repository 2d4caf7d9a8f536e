/** The numbers of rows by id, for a few ids and for many. */

import { expect, test } from 'vitest';
import { tieId } from '#model/ids.ts';
import { RowNumbers } from '#model/rowNumbers.ts';

const ids = Array.from({ length: 300 }, (_, number) => tieId(`t${1000 + 2 * number}`));

test('Each id has the number of its row, whether a few are asked for or many, and no other has one', () => {
  const numbers = new RowNumbers(ids.map((id) => ({ id })));
  expect(numbers.size).toBe(300);
  for (let round = 0; round < 3; round += 1) {
    expect(ids.map((id) => numbers.get(id))).toEqual(ids.map((_, number) => number));
    for (const other of ['', 't1001', 't9999', 'a']) {
      expect(numbers.get(tieId(other))).toBeUndefined();
      expect(numbers.has(tieId(other))).toBe(false);
    }
  }
  expect([...numbers.keys()]).toEqual(ids);
});

test('Where there are no rows, no id has a number', () => {
  expect(new RowNumbers([]).get(tieId('t1'))).toBeUndefined();
});
