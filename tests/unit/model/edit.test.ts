import { describe, expect, it } from 'vitest';
import { addedTieId, applyEdits } from '#model/edit.ts';
import { actorId, tieId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

//  A ──+2── B ──−3── C      A ··+4 proposed·· C
const data = smallSet(['A-B +2', 'B-C -3', 'A-C +4 proposed']);

describe('what-if edits', () => {
  it('take out an actor with its ties, and leave the data as it was', () => {
    const without = applyEdits(data, [{ edit: 'removeActor', actor: actorId('B') }]);
    expect(without.actors.map((actor) => actor.id)).toEqual(['A', 'C']);
    expect(without.ties.map((tie) => tie.id)).toEqual(['t003']);
    expect(data.ties).toHaveLength(3);
  });

  it('take out a tie, turn a sign and admit a status', () => {
    const edited = applyEdits(data, [
      { edit: 'removeTie', tie: tieId('t001') },
      { edit: 'changeSign', tie: tieId('t002'), sign: 1 },
      { edit: 'admitStatus', status: 'proposed' },
    ]);
    expect(edited.ties.map((tie) => [tie.id, tie.sign, tie.status])).toEqual([
      ['t002', 1, 'actual'],
      ['t003', 1, 'actual'],
    ]);
  });

  it('add a tie known by the number of its edit, unless an end is missing or it ties an actor to itself', () => {
    const tie = {
      edit: 'addTie',
      kind: 'friendship',
      sign: 1,
      strength: 3,
      period: periodOf('2013'),
    } as const;
    const added = applyEdits(data, [{ ...tie, from: actorId('A'), to: actorId('C') }]);
    expect(added.ties.at(-1)?.id).toBe(addedTieId(0));
    expect(applyEdits(data, [{ ...tie, from: actorId('A'), to: actorId('A') }]).ties).toHaveLength(3);
    expect(applyEdits(data, [{ ...tie, from: actorId('A'), to: actorId('Z') }]).ties).toHaveLength(3);
  });
});
