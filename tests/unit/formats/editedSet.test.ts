/**
 * Edits of a small set: A – B friends, A – C quarrel, and the office GA that belongs to A.
 */

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentHash } from '#formats/contentHash.ts';
import { editedSet, faultsOfEdit, versionedSet, versionOf } from '#formats/editedSet.ts';
import { cellsOf } from '#formats/rowCells.ts';
import { sha256 } from '#formats/sha256.ts';
import type { Cells, DataEdit, EditRecord } from '#model/dataEdit.ts';
import { withRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { actorId, eventId, sourceId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { tieWith } from '#model/tie.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const plain = smallSet(['A-B +3 2001..2005', 'A-C -2'], ['A', 'GA/office>A']);
const data: DataSet = {
  ...plain,
  ties: plain.ties.map((tie) => tieWith(tie, { sources: [sourceId('S1')] })),
  sources: [
    {
      ...{ id: sourceId('S1'), title: 'A book', publisher: '', date: '2001', url: null, read: 'full' },
      ...{ note: '', at: { file: 'sources.csv', row: 2 } },
    },
  ],
  events: [
    {
      ...{ id: eventId('E1'), period: periodOf('2002'), host: actorId('A'), what: 'Talks', sources: [] },
      ...{ participants: [actorId('A'), actorId('B')], at: { file: 'events.csv', row: 2 } },
    },
  ],
};

const cells = (texts: Record<string, string>): Cells => new Map(Object.entries(texts));
function records(...edits: readonly DataEdit[]): readonly EditRecord[] {
  return edits.reduce<readonly EditRecord[]>(
    (all, edit) => withRecord(all, { edit, by: '', at: '2013-09-06T00:00:00.000Z', why: '' }),
    [],
  );
}
const tie = { from_actor: 'B', to_actor: 'C', kind: 'friendship', sign: '+1', strength: '2', from: '2003' };
const addTie = (texts: Record<string, string> = {}): DataEdit => ({
  ...{ edit: 'add', of: 'tie', id: 'new', cells: cells({ ...tie, ...texts }) },
});
const changeTie = (texts: Record<string, string>, was: Record<string, string>): DataEdit => ({
  ...{ edit: 'change', of: 'tie', id: 't001', cells: cells(texts), was: cells(was) },
});
const removing = (of: 'actor' | 'source' | 'tie' | 'event', id: string): DataEdit => ({
  ...{ edit: 'remove', of, id, was: new Map() },
});
const faults = (edit: DataEdit) => faultsOfEdit(data, edit).map(({ column, wrong }) => `${column}: ${wrong}`);

test('an added tie is read as a table would read it, and says that it comes from the edits', () => {
  const { data: edited, problems } = editedSet(data, records(addTie({ source: 'S1', claim: 'They met.' })));
  expect(problems).toEqual([]);
  expect(edited.ties.at(-1)).toMatchObject({
    ...{ id: 'new', from: 'B', to: 'C', sign: 1, strength: 2, status: 'actual', confidence: 'medium' },
    ...{ claim: 'They met.', sources: ['S1'], at: { file: 'edits.json', row: 1 } },
  });
  expect(edited.actors).toBe(data.actors);
});

test.each([
  [addTie({ to_actor: 'Z' }), 'to_actor: "Z" is no actor of this set.'],
  [addTie({ to_actor: 'B' }), 'to_actor: "B" is tied to itself.'],
  [addTie({ sign: '2' }), 'sign: The sign "2" is none of +1, 0 and -1.'],
  [addTie({ strength: '1e308' }), 'strength: The strength "1e308" is no whole number from 1 to 5.'],
  [addTie({ from: '2013-02-30' }), 'from: "2013-02-30" is no date.'],
  [addTie({ from: '2013', to: '2012' }), 'to: It ends (2012) before it begins (2013).'],
  [addTie({ kind: '__proto__' }), 'kind: "__proto__" is no known kind of tie.'],
  [addTie({ source: 'S9' }), 'source: "S9" is no source of this set.'],
  [{ ...addTie(), id: 't001' } as DataEdit, 'id: The id "t001" is used already, in line 2 of ties.csv.'],
  [
    { ...addTie(), id: 'what-if:1' } as DataEdit,
    'id: Ids that begin with "what-if:" are kept for ties that a question adds.',
  ],
  [{ ...addTie(), id: ' ' } as DataEdit, 'id: The tie has no id.'],
  [removing('tie', 'constructor'), 'id: There is no tie "constructor" to remove.'],
  [
    {
      edit: 'change',
      of: 'actor',
      id: 'A',
      cells: cells({ parent: 'GA' }),
      was: cells({ parent: '' }),
    } as DataEdit,
    'parent: The chain of parents comes back to where it began.',
  ],
  [
    {
      edit: 'change',
      of: 'actor',
      id: 'A',
      cells: cells({ parent: 'Z' }),
      was: cells({ parent: '' }),
    } as DataEdit,
    'parent: It belongs to "Z", which is no actor of this set.',
  ],
])('what a reader would refuse, an edit is refused (%#)', (edit, fault) => {
  expect(faults(edit)).toEqual([fault]);
  const edited = editedSet(data, records(edit));
  expect(contentHash(edited.data)).toBe(contentHash(data));
  expect(versionOf(edited)).toBe('1');
});

test('a change alters what it names and nothing else', () => {
  const spelled: DataSet = {
    ...data,
    actors: data.actors.map((actor) =>
      actor.id === 'A'
        ? {
            ...actor,
            spells: [periodOf('1900'), periodOf('1950')],
            aliases: ['one; two'],
            groups: new Map([['region', 'North']]),
          }
        : actor,
    ),
  };
  const edit: DataEdit = {
    ...{ edit: 'change', of: 'actor', id: 'A', was: cells({ name: 'A', 'group:region': 'North' }) },
    cells: cells({ name: 'Aland', 'group:region': 'South', 'name:mn': 'Алан' }),
  };
  const [actor] = editedSet(spelled, records(edit)).data.actors;
  expect(actor).toMatchObject({
    name: 'Aland',
    short: 'Aland',
    aliases: ['one; two'],
    spells: [{ from: '1900' }, { from: '1950' }],
  });
  expect(actor?.groups.get('region')).toBe('South');
  expect(actor?.names.get('mn')).toBe('Алан');
});

test('an actor that is taken out takes its ties with it, and nothing names it any more', () => {
  const { data: edited } = editedSet(data, records(removing('actor', 'A')));
  expect(edited.ties).toEqual([]);
  expect(edited.events[0]).toMatchObject({ host: null, participants: ['B'] });
  expect(edited.actors.map(({ id, parent }) => [id, parent])).toEqual([
    ['GA', null],
    ['B', null],
    ['C', null],
  ]);
});

test('a source that is taken out leaves its ties without it', () => {
  const { data: edited } = editedSet(data, records(removing('source', 'S1')));
  expect(edited.ties.map(({ sources }) => sources)).toEqual([[], []]);
});

test('an edit of a row that has changed since is made and told of', () => {
  const { data: edited, problems } = editedSet(
    data,
    records(changeTie({ strength: '5' }, { strength: '4' })),
  );
  expect(edited.ties[0]?.strength).toBe(5);
  expect(problems).toMatchObject([
    {
      row: 1,
      column: 'strength',
      weight: 'note',
      wrong: 'The tie "t001" was edited when this said "4"; it now says "3".',
    },
  ]);
});

test('an edit that builds on one that was taken back is left out and told of, and the rest is made', () => {
  const actor: DataEdit = { edit: 'add', of: 'actor', id: 'D', cells: cells({ name: 'Dee', kind: 'state' }) };
  const all = records(actor, addTie({ to_actor: 'D' }), changeTie({ strength: '1' }, { strength: '3' }));
  expect(editedSet(data, all).problems).toEqual([]);
  const { data: edited, problems } = editedSet(data, all.slice(1));
  expect(problems).toMatchObject([{ row: 2, column: 'to_actor', value: 'D', weight: 'row' }]);
  expect(edited.ties.map(({ id, strength }) => [id, strength])).toEqual([
    ['t001', 1],
    ['t002', 2],
  ]);
});

test('the version says how many edits there are and which content they make', () => {
  const all = records(addTie(), changeTie({ strength: '1' }, { strength: '3' }));
  const edited = versionedSet(data, all);
  expect(edited.version).toBe(`1 with 2 edits (${contentHash(edited).slice(0, 8)})`);
});

test('the texts of a row are what a table has in its cells', () => {
  const [first] = data.ties;
  expect(Object.fromEntries(cellsOf('tie', first as never))).toEqual({
    ...{ id: 't001', from_actor: 'A', to_actor: 'B', kind: 'friendship', sign: '+1', strength: '3' },
    ...{ from: '2001', to: '2005', status: 'actual', claim: 'A-B +3 2001..2005', source: 'S1' },
    ...{ confidence: 'high', differs: '' },
  });
});

test.each(['', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'Улаанбаатар 乌兰巴托 '.repeat(99)])(
  'the hash is SHA-256 (%#)',
  (text) => {
    const hash = sha256();
    for (const piece of text.match(/.{1,7}/gsu) ?? []) hash.add(piece);
    expect(hash.hex()).toBe(createHash('sha256').update(text).digest('hex'));
  },
);
