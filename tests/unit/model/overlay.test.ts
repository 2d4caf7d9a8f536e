/** Are two data sets laid over one another as one set that loses nothing of either, and tells the same as comparing them? */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf } from '#formats/exportSet.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { ActorId } from '#model/ids.ts';
import { type Overlap, overlapIn, overlapOf } from '#model/overlap.ts';
import { layOver } from '#model/overlay.ts';
import { sameActors } from '#model/sameActors.ts';
import { anyDataSet } from '../../fixtures/anyDataSet.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const laid = (one: DataSet, other: DataSet) => layOver(one, other, sameActors(one, other, new Map()));

/** How many of each finding there are: ids of the second set may be others when laid over the first. */
const counts = ({ both, disagree, ...alone }: Overlap) => [
  both.length,
  disagree.map(({ on }) => on.join(' ')).sort(),
  ...[alone.onlyOne, alone.onlyOther, alone.beyondOne, alone.beyondOther].map(({ length }) => length),
];

test('Each tie of both is there once and names its data set among its sources', () => {
  const joined = laid(smallSet(['A-B +3', 'A-C +2']), { ...smallSet(['A-B +3', 'B-D -1']), id: 'other' });
  expect(joined.actors.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
  const sets = [joined.overlay?.one, joined.overlay?.other];
  expect(
    joined.ties.map(({ from, to, sources }) => [from, to, sources.find((id) => sets.includes(id))]),
  ).toEqual([
    ['A', 'B', sets[0]],
    ['A', 'C', sets[0]],
    ['A', 'B', sets[1]],
    ['B', 'D', sets[1]],
  ]);
  expect(new Set(joined.ties.map(({ id }) => id)).size).toBe(4);
});

test('Actors that are the same under two ids are one, and found by the names of both', () => {
  const one = smallSet(['A-B +3']);
  const other = { ...smallSet(['X-B +3']), id: 'other' };
  const joined = layOver(one, other, sameActors(one, other, new Map([['A' as ActorId, 'X' as ActorId]])));
  expect(joined.actors.map(({ id, aliases }) => [id, aliases])).toEqual([
    ['A', ['X']],
    ['B', []],
  ]);
  expect(overlapIn(joined).both).toHaveLength(1);
});

test('One that somebody said to be another stays apart under an id of its own', () => {
  const one = smallSet(['A-B +3']);
  const other = { ...smallSet(['A-B +3']), id: 'other' };
  const joined = layOver(one, other, sameActors(one, other, new Map([['A' as ActorId, null]])));
  expect(joined.actors.map(({ id }) => id)).toEqual(['A', 'B', 'A:2']);
  expect(counts(overlapIn(joined))).toEqual([0, [], 0, 0, 1, 1]);
});

test('It tells the same as the two compared, and loses no tie, whatever they are', () =>
  fc.assert(
    fc.property(anyDataSet, anyDataSet, (one, other) => {
      const same = sameActors(one, other, new Map());
      const joined = layOver(one, other, same);
      expect(counts(overlapIn(joined))).toEqual(counts(overlapOf(one, other, same)));
      expect(joined.ties).toHaveLength(one.ties.length + other.ties.length);
      expect(joined.events).toHaveLength(one.events.length + other.events.length);
    }),
    { numRuns: 25 },
  ));

test('Saved and opened again, it tells the same', () =>
  fc.assert(
    fc.asyncProperty(anyDataSet, anyDataSet, async (one, other) => {
      const joined = laid(one, other);
      const { data, problems } = await readDataSet(filesOf(joined));
      expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
      expect(data?.overlay).toEqual(joined.overlay);
      expect(data && overlapIn(data)).toEqual(overlapIn(joined));
    }),
    { numRuns: 12 },
  ));
