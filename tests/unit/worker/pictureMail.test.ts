/** Findings sent from thread to thread: they come out as they went in, and known lines are known again. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#model/finding.ts';
import { actorId, tieId } from '#model/ids.ts';
import { STATUSES } from '#model/tie.ts';
import { findingPacker, findingUnpacker } from '#worker/pictureMail.ts';
import { line, picture } from '../../fixtures/pictures.ts';

const every = Array.from({ length: 1400 }, (_, number) => ({
  ...line('A', `B${number}`, number % 7 === 0 ? 'path' : 'context', number % 6),
  ...{ hostile: number % 4, unknown: number % 3 === 0, status: STATUSES[number % 4] ?? 'actual' },
  ties: Array.from({ length: number % 3 }, (_, at) => tieId(`${number}${at === 1 ? '\n' : ':'}${at}`)),
  change: number % 11 === 0 ? ('sign' as const) : null,
}));
/** Of the ends of every fifth line the picture does not tell: these lines are sent as they are. */
const actors = ['A', ...every.flatMap((_, number) => (number % 5 === 0 ? [] : `B${number}`))].map((id) => ({
  ...{ id: actorId(id), role: 'context' as const, rank: null, ties: 1 },
}));
const findingOf = (numbers: readonly number[]): Finding =>
  ({
    tiesInForce: numbers.length,
    answer: { ask: 'linked', relations: [] },
    picture: picture(
      actors,
      numbers.map((number) => every[number] as (typeof every)[0]),
    ),
  }) as unknown as Finding;

/** All lines but some, in one of two orders; sometimes only a few. */
const anyNumbers = fc
  .record({
    gone: fc.uniqueArray(fc.nat(1399), { maxLength: 30 }),
    isTurned: fc.boolean(),
    few: fc.boolean(),
  })
  .map(({ gone, isTurned, few }) => {
    const left = every.map((_, number) => number).filter((number) => !gone.includes(number));
    return (isTurned ? left.toReversed() : left).slice(0, few ? 5 : left.length);
  });

test('Findings come out as they went in, whatever was sent before', () => {
  fc.assert(
    fc.property(fc.array(anyNumbers, { minLength: 1, maxLength: 6 }), (sent) => {
      const [pack, unpack] = [findingPacker(), findingUnpacker()];
      for (const numbers of sent)
        expect(unpack(structuredClone(pack(findingOf(numbers))))).toEqual(findingOf(numbers));
    }),
    { numRuns: 20 },
  );
});

test('A line that was sent before is not sent again, and is the same object where it arrives', () => {
  const [pack, unpack] = [findingPacker(), findingUnpacker()];
  const numbers = every.map((_, number) => number);
  const first = unpack(structuredClone(pack(findingOf(numbers.slice(10)))));
  const mail = structuredClone(pack(findingOf(numbers.slice(0, -10))));
  expect(mail.finding.picture.lines).toHaveLength(10);
  const { lines } = unpack(mail).picture;
  expect(lines[10]).toBe(first.picture.lines[0]);
  expect(lines).toHaveLength(1390);
});

test('Where two sets tell of ties, all that they tell comes out as it went in', () => {
  const anyIds = fc.array(fc.string({ unit: fc.constantFrom('t', '\n', '"', '1'), maxLength: 3 }));
  const anyPairs = fc.array(fc.record({ one: fc.string(), other: fc.string() }));
  const anyOdds = fc.array(
    fc.record({
      one: fc.string(),
      other: fc.string(),
      on: fc.constantFrom(['sign'], ['dates'], ['sign', 'dates']),
    }),
  );
  const lists = { onlyOne: anyIds, onlyOther: anyIds, beyondOne: anyIds, beyondOther: anyIds };
  const anyAnswer = fc.record({ ask: fc.constant('overlap'), both: anyPairs, disagree: anyOdds, ...lists });
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const told = { ...findingOf([1, 2]), answer } as unknown as Finding;
      const [pack, unpack] = [findingPacker(), findingUnpacker()];
      expect(JSON.stringify(unpack(structuredClone(pack(told))))).toEqual(JSON.stringify(told));
    }),
  );
});
