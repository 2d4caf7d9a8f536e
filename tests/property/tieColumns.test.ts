/** Ties in columns: whatever they say, they are read as they were written. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceId, tieId } from '#model/ids.ts';
import { partialDate } from '#model/partialDate.ts';
import { CONFIDENCES, SIGNS, STATUSES, type Tie, tieWith } from '#model/tie.ts';
import { columnsOfTies, tiesIn } from '#model/tieColumns.ts';
import { TieWriter, tieColumns } from '#model/tieWriter.ts';
import { smallSet } from '../fixtures/smallSet.ts';

const text = fc.oneof(
  fc.constantFrom(
    '',
    'A',
    'Улаанбаатар',
    '蒙古 🐎',
    '\ud800',
    '\udc00x',
    '\ufeffmark',
    '\u0000',
    '[]',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const date = fc.constantFrom(null, '2001', '2002-03', '2003-04-05').map((at) => at && partialDate(at));

const anyTie: fc.Arbitrary<Tie> = fc.record({
  id: text.map(tieId),
  from: text,
  to: text,
  kind: text,
  sign: fc.constantFrom(...SIGNS),
  strength: fc.constantFrom(null, 1, 2, 3, 4, 5),
  period: fc.record({ from: date, to: date }),
  status: fc.constantFrom(...STATUSES),
  claim: text,
  sources: fc.array(text.map(sourceId), { maxLength: 3 }),
  confidence: fc.constantFrom(...CONFIDENCES),
  differs: fc.option(text),
  at: fc.record({ file: text, row: fc.nat() }),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Tie>;

/** Plain objects, whose fields are compared one by one. */
const plain = (ties: readonly Tie[]) => ties.map((tie) => tieWith(tie, {}));

test('any ties are read as they were written, here and after a move to another thread', () => {
  fc.assert(
    fc.property(fc.array(anyTie, { maxLength: 12 }), (ties) => {
      const columns = tieColumns(ties);
      expect(plain(tiesIn(columns))).toEqual(ties);
      expect(plain(tiesIn(structuredClone(columns)))).toEqual(ties);
    }),
  );
});

describe('ties in columns', () => {
  const written = (ties: readonly Tie[]) => tiesIn(tieColumns(ties));

  test('texts, periods and lists of sources that come again are the same values', () => {
    const ties = smallSet(['A-B +1 2010..2012', 'A-C +1 2010..2012']).ties.map((tie) =>
      tieWith(tie, { sources: [sourceId('S1')] }),
    );
    const [one, other] = written(ties) as [Tie, Tie];
    expect(one.period).toBe(other.period);
    expect(one.sources).toBe(other.sources);
  });

  test('more texts than are kept as words are read like the first', () => {
    const [tie] = smallSet(['A-B +1']).ties as [Tie];
    const many = Array.from({ length: 9000 }, (_, at) =>
      tieWith(tie, {
        id: tieId(`t${at}`),
        claim: `Claim ${at} – 蒙古`,
        differs: at % 3 === 0 ? `Not ${at}` : null,
      }),
    );
    expect(plain(written(many))).toEqual(plain(many));
  });

  test('the columns of ties that were read from some are those, and of others are new', () => {
    const ties = written(smallSet(['A-B +1', 'B-C -2']).ties);
    expect(tieColumns(ties)).toBe(columnsOfTies(ties));
    expect(columnsOfTies(ties.slice(1))).toBeUndefined();
    expect(plain(tiesIn(tieColumns(ties.slice(1))))).toEqual(plain(ties.slice(1)));
  });

  test('small numbers take a byte each', () => {
    const { numbers } = tieColumns(smallSet(['A-B +1', 'B-C -2']).ties);
    expect(numbers.sign).toBeInstanceOf(Uint8Array);
    expect(numbers.from).toBeInstanceOf(Uint8Array);
  });

  test('a tie is written as JSON like a plain one', () => {
    const { ties } = smallSet(['A-B +1 2010..2012']);
    expect(JSON.stringify(written(ties))).toBe(JSON.stringify(plain(ties)));
  });

  test('a tie cannot be sent to another thread, where it would arrive as nothing', () => {
    const [tie] = written(smallSet(['A-B +1']).ties);
    expect(() => structuredClone(tie)).toThrow('could not be cloned');
    expect(structuredClone(tieWith(tie as Tie, {}))).toEqual(tie);
  });

  test('two that differ are not held to be equal, by this test or any other', () => {
    const [one, other] = written(smallSet(['A-B +1', 'A-B +2']).ties);
    expect(one).not.toEqual(other);
    expect({ ties: [one] }).not.toEqual({ ties: [other] });
    expect(one).toEqual(tieWith(one as Tie, {}));
  });

  test('a writer counts what it was given', () => {
    const writer = new TieWriter();
    for (const tie of smallSet(['A-B +1', 'B-C -2', 'A-C 0']).ties) writer.add(tie);
    expect(writer.length).toBe(3);
  });
});
