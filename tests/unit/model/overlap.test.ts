/** Are two data sets laid over one another as a person would: who is who, and which ties are the same? */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapCsv } from '#formats/overlapCsv.ts';
import type { DataSet } from '#model/dataSet.ts';
import { type ActorId, actorId } from '#model/ids.ts';
import { overlapOf } from '#model/overlap.ts';
import { type SaidActors, sameActors } from '#model/sameActors.ts';
import { anyDataSet } from '../../fixtures/anyDataSet.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

/** A set in which some actors are called otherwise: `A: 'Aland; Alandia'` is a name and an alias. */
function named(set: DataSet, names: Readonly<Record<string, string>>): DataSet {
  return {
    ...set,
    actors: set.actors.map((actor) => {
      const [name = actor.name, ...aliases] = names[actor.id]?.split('; ') ?? [];
      return { ...actor, name, short: name, aliases };
    }),
  };
}

const NOTHING: SaidActors = new Map();
const said = (one: string, other: string | null) =>
  new Map<ActorId, ActorId | null>([[actorId(one), other === null ? null : actorId(other)]]);

describe('Who is who', () => {
  const one = named(smallSet(['A-B +1', 'C-D +1', 'D-E +1']), {
    A: 'Åland',
    B: 'Bland; B-land',
    C: 'Korea',
    E: 'Only here',
  });
  const other = named(smallSet(['1-2 +1', '3-4 +1', 'D-5 +1']), {
    1: 'ALAND',
    2: 'Republic; Bland',
    3: 'Korea',
    4: 'Korea',
    5: 'Only there',
  });

  test('is found by id, by name whatever its marks, and by other names', () => {
    expect(sameActors(one, other, NOTHING).matches).toEqual([
      { one: 'A', other: '1', by: 'name' },
      { one: 'B', other: '2', by: 'other name' },
      { one: 'D', other: 'D', by: 'id' },
    ]);
  });

  test('is offered where a name is that of several, and left to whoever knows', () => {
    const { unsure, onlyOne, onlyOther } = sameActors(one, other, NOTHING);
    expect(unsure).toEqual([{ one: 'C', others: ['3', '4'] }]);
    expect([onlyOne, onlyOther]).toEqual([
      ['C', 'E'],
      ['3', '4', '5'],
    ]);
    const told = sameActors(one, other, said('C', '4'));
    expect(told.matches).toContainEqual({ one: 'C', other: '4', by: 'hand' });
    expect(told.unsure).toEqual([]);
  });

  test('is nobody where somebody said so', () => {
    expect(sameActors(one, other, said('D', null)).onlyOne).toContain('D');
    expect(sameActors(one, other, said('D', 'none there')).matches).toContainEqual({
      one: 'D',
      other: 'D',
      by: 'id',
    });
  });

  test(
    'is never two at once',
    () =>
      fc.assert(
        fc.property(anyDataSet, anyDataSet, (a, b) => {
          const { matches, onlyOne, onlyOther } = sameActors(a, b, NOTHING);
          expect(new Set(matches.map((match) => match.other)).size).toBe(matches.length);
          expect(matches.length + onlyOne.length).toBe(a.actors.length);
          expect(matches.length + onlyOther.length).toBe(b.actors.length);
        }),
        { numRuns: 25 },
      ),
    20_000,
  );
});

describe('Which ties are the same', () => {
  const found = (mine: readonly string[], theirs: readonly string[]) => {
    const [one, other] = [smallSet(mine), smallSet(theirs)];
    return overlapOf(one, other, sameActors(one, other, NOTHING));
  };
  const counts = (mine: readonly string[], theirs: readonly string[]) => {
    const { both, disagree, onlyOne, onlyOther, beyondOne, beyondOther } = found(mine, theirs);
    return [both, disagree, onlyOne, onlyOther, beyondOne, beyondOther].map((list) => list.length);
  };

  test('whichever way they run, and however exactly they are dated', () => {
    expect(counts(['A-B +3 2001..2005-03'], ['B-A +1 2001-07..2005'])).toEqual([1, 0, 0, 0, 0, 0]);
    expect(counts(['A-B +3'], ['A-B +1 1999..'])).toEqual([1, 0, 0, 0, 0, 0]);
  });

  test('where they disagree on dates or on sign, it is said on which', () => {
    expect(found(['A-B +3 2001..2005'], ['A-B +3 2002..2005']).disagree).toEqual([
      { one: 't001', other: 't001', on: ['dates'] },
    ]);
    expect(found(['A-B +3 2001..2002'], ['A-B +3 2006..2007']).disagree[0]?.on).toEqual(['dates']);
    expect(found(['A-B +2 friendship'], ['A-B -2 friendship']).disagree[0]?.on).toEqual(['sign']);
  });

  test('of one kind only with its like: a friendship is no denial of a quarrel', () => {
    expect(counts(['A-B +3'], ['A-B -3'])).toEqual([0, 0, 1, 1, 0, 0]);
  });

  test('each has one counterpart, the likest', () => {
    const { both, disagree, onlyOther } = found(
      ['A-B +1 2001..2002', 'A-B +1 2005..2006'],
      ['A-B +1 2005..2006', 'A-B +1 2001..2003', 'A-B +1 1990..1991'],
    );
    expect(both).toEqual([{ one: 't002', other: 't001' }]);
    expect(disagree).toEqual([{ one: 't001', other: 't002', on: ['dates'] }]);
    expect(onlyOther).toEqual(['t003']);
  });

  test('with an actor that the other lacks there is nothing to compare', () => {
    expect(counts(['A-B +1', 'A-X +1'], ['A-B +1', 'Y-B +1', 'Y-Z +1'])).toEqual([1, 0, 0, 0, 1, 2]);
  });

  test(
    'a set laid over itself is in both as a whole; two laid the other way round say the same',
    () =>
      fc.assert(
        fc.property(anyDataSet, anyDataSet, (a, b) => {
          const same = overlapOf(a, a, sameActors(a, a, NOTHING));
          expect(same.both.map(({ one }) => one).sort()).toEqual(a.ties.map(({ id }) => id).sort());
          const actors = sameActors(a, b, NOTHING);
          const there = overlapOf(a, b, actors);
          const all = [...there.both, ...there.disagree].map(({ one }) => one);
          expect([...all, ...there.onlyOne, ...there.beyondOne].sort()).toEqual(
            a.ties.map(({ id }) => id).sort(),
          );
          const turned = {
            ...{ unsure: [], onlyOne: actors.onlyOther, onlyOther: actors.onlyOne },
            matches: actors.matches.map(({ one, other, by }) => ({ one: other, other: one, by })),
          };
          const back = overlapOf(b, a, turned);
          expect(back.both.length).toBe(there.both.length);
          expect(back.onlyOne).toEqual(there.onlyOther);
          expect(back.beyondOther).toEqual(there.beyondOne);
        }),
        { numRuns: 25 },
      ),
    20_000,
  );
});

test('the table has a row for each, disagreements first, and no cell that a spreadsheet would run', () => {
  const one = named(smallSet(['A-B +3 2001..', 'A-C +1']), { A: '=cmd()' });
  const other = named(smallSet(['A-B +3 2002..', 'A-D +1']), { A: '=cmd()' });
  const csv = overlapCsv(one, other, overlapOf(one, other, sameActors(one, other, NOTHING)));
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(
    /^disagree,dates,'=cmd\(\),B,t001,friendship,\+1|^disagree,dates,'=cmd\(\),B,t001,friendship,'\+1/,
  );
  expect(lines[2]).toContain('with an actor that the second lacks');
});
