/** Drafts of rows: ids that are offered, edits that are made of what was typed. */

import { expect, test } from 'vitest';
import type { DataSet } from '#model/dataSet.ts';
import { tieId } from '#model/ids.ts';
import { type Tie, tieWith } from '#model/tie.ts';
import { draftOf, editOfDraft, goesWith, nextId, withCell } from '#view/edit/draft.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const data = smallSet(['A-B +3', 'B-C -1'], ['GA/office>A']);
const withIds = (...ids: readonly string[]): DataSet => ({
  ...data,
  ties: ids.map((id) => tieWith(data.ties[0] as Tie, { id: tieId(id) })),
});

test.each([
  [withIds('T001', 'T009', 'X7'), 'T010'],
  [withIds('T998', 'T999'), 'T1000'],
  [withIds('alliances:12', 'alliances:3'), 'alliances:13'],
  [withIds('one', 'two'), 'T3'],
  [withIds('9007199254740993', '9007199254740992'), 'T3'],
])('the id offered is the next of the mark that most have (%#)', (set, id) => {
  expect(nextId('tie', set)).toBe(id);
});

test('a draft that changes nothing makes no edit; one that does names what was there', () => {
  const draft = draftOf({ of: 'tie', id: 't001', preset: new Map() }, data);
  if (draft === null) throw new Error('the tie is not there');
  expect(editOfDraft(draft)).toBeNull();
  expect(editOfDraft(withCell(draft, 'claim', ' A-B +3 '))).toBeNull();
  expect(editOfDraft(withCell(draft, 'strength', '5'))).toEqual({
    ...{
      edit: 'change',
      of: 'tie',
      id: 't001',
      cells: new Map([['strength', '5']]),
      was: new Map([['strength', '3']]),
    },
  });
});

test('a draft of a row that is not there is none', () => {
  expect(draftOf({ of: 'tie', id: '__proto__', preset: new Map() }, data)).toBeNull();
});

test('what goes with an actor are its ties, and what names it is counted', () => {
  expect(goesWith(data, 'actor', 'A')).toEqual({ ties: 1, others: 1 });
});
