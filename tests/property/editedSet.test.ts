/** Properties of edits: they undo, those of different rows change places, and equal content has one hash. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '#formats/contentHash.ts';
import { editedFolder } from '#formats/editedFolder.ts';
import { editedSet, faultsOfEdit, versionOf } from '#formats/editedSet.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import { cellsOf } from '#formats/rowCells.ts';
import type { DataEdit, EditRecord } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import { tieWith } from '#model/tie.ts';
import { anyDataSet } from '../fixtures/anyDataSet.ts';
import { smallSet } from '../fixtures/smallSet.ts';

const data = smallSet(
  ['A-B +3', 'A-C -2 2010..2012', 'B-C +1', 'C-D 0', 'B-F +1 member'],
  ['F/forum', 'GA/office>A'],
);
const word = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 8 })
  .filter((text) => text.trim() !== '' && !text.includes(';'));
const date = fc.constantFrom('', '1999', '2001-05', '2004-02-29');
const actor = fc.constantFrom('A', 'B', 'C', 'D', 'F', 'nobody');

const cellsOfTie = fc
  .record({
    ...{ from_actor: actor, to_actor: actor, kind: fc.constantFrom('friendship', 'quarrel', 'note', 'none') },
    ...{ sign: fc.constantFrom('', '+1', '0', '-1', '7'), strength: fc.constantFrom('', '1', '5', '9') },
    ...{ from: date, to: fc.constant(''), claim: fc.string({ maxLength: 9 }) },
  })
  .map((cells) => new Map(Object.entries(cells)));
const tieIds = data.ties.map(({ id }) => id);

const edit: fc.Arbitrary<DataEdit> = fc.oneof(
  fc.record({
    edit: fc.constant('add' as const),
    of: fc.constant('tie' as const),
    id: word,
    cells: cellsOfTie,
  }),
  fc.record({
    ...{ edit: fc.constant('add' as const), of: fc.constant('actor' as const), id: fc.oneof(word, actor) },
    cells: fc
      .record({ name: fc.string(), kind: fc.constant('state') })
      .map((cells) => new Map(Object.entries(cells))),
  }),
  fc.record({
    ...{
      edit: fc.constant('change' as const),
      of: fc.constant('tie' as const),
      id: fc.constantFrom(...tieIds),
    },
    ...{ cells: cellsOfTie, was: fc.constant(new Map<string, string>()) },
  }),
  fc.record({
    ...{ edit: fc.constant('remove' as const), of: fc.constantFrom('tie' as const, 'actor' as const) },
    ...{
      id: fc.oneof(fc.constantFrom<string>(...tieIds), actor),
      was: fc.constant(new Map<string, string>()),
    },
  }),
);

/** One of a set: a tie or an actor taken out, or an actor called otherwise. */
const editOf = (set: DataSet): fc.Arbitrary<DataEdit> => {
  const actors = fc.constantFrom(...set.actors.map(({ id }) => id));
  const change = { edit: fc.constant('change' as const), of: fc.constant('actor' as const), id: actors };
  return fc.oneof(
    fc.record({
      ...{ edit: fc.constant('remove' as const), of: fc.constant('actor' as const), id: actors },
      was: fc.constant(new Map<string, string>()),
    }),
    fc.record({
      ...change,
      cells: fc.record({ name: word, from: date }).map((cells) => new Map(Object.entries(cells))),
      was: fc.constant(new Map([['name', 'another']])),
    }),
  );
};

const numbered = (edits: readonly DataEdit[]): readonly EditRecord[] =>
  edits.map((each, at) => ({ number: at + 1, edit: each, by: '', at: '', why: '' }));
const canBeMade = (set: DataSet, each: DataEdit) =>
  faultsOfEdit(set, each).every(({ weight }) => weight === 'note');

test('an edit taken back leaves the content as it was, whatever came before it', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), edit, (edits, last) => {
      const before = editedSet(data, numbered(edits));
      editedSet(data, numbered([...edits, last]));
      const after = editedSet(data, numbered([...edits, last]).slice(0, -1));
      expect(contentHash(after.data)).toBe(contentHash(before.data));
      expect(versionOf(after)).toBe(versionOf(before));
    }),
  );
});

test('the opposite of an edit of a tie brings its content back', () => {
  fc.assert(
    fc.property(edit, (each) => {
      fc.pre(each.of === 'tie' && canBeMade(data, each));
      const row = data.ties.find(({ id }) => id === each.id);
      const cells = row === undefined ? new Map<string, string>() : cellsOf('tie', row);
      const opposite: DataEdit =
        each.edit === 'add'
          ? { edit: 'remove', of: 'tie', id: each.id.trim(), was: new Map() }
          : each.edit === 'remove'
            ? { edit: 'add', of: 'tie', id: each.id, cells }
            : {
                ...each,
                cells: new Map([...each.cells.keys()].map((field) => [field, cells.get(field) ?? ''])),
              };
      expect(contentHash(editedSet(data, numbered([each, opposite])).data)).toBe(contentHash(data));
    }),
  );
});

test('edits of different ties may change places', () => {
  fc.assert(
    fc.property(edit, edit, (one, other) => {
      fc.pre(one.of === 'tie' && other.of === 'tie' && one.id.trim() !== other.id.trim());
      const hash = (edits: readonly DataEdit[]) => contentHash(editedSet(data, numbered(edits)).data);
      expect(hash([one, other])).toBe(hash([other, one]));
    }),
  );
});

test('of edits of one field the last holds, and every edited set can be edited as one that was read', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), edit, (edits, last) => {
      const together = editedSet(data, numbered([...edits, last]));
      const first = editedSet(data, numbered(edits)).data;
      expect(contentHash(together.data)).toBe(contentHash(editedSet(first, numbered([last])).data));
    }),
  );
});

test('the order of rows, the files they stand in and the version are no part of the hash; every field is', () => {
  const turned: DataSet = {
    ...data,
    version: '9',
    actors: [...data.actors].reverse(),
    ties: data.ties.map((tie) => tieWith(tie, { at: { file: 'x', row: 7 } })).reverse(),
  };
  expect(contentHash(turned)).toBe(contentHash(data));
  fc.assert(
    fc.property(fc.constantFrom(...tieIds), cellsOfTie, (id, cells) => {
      const edit: DataEdit = { edit: 'change', of: 'tie', id, cells, was: new Map() };
      fc.pre(canBeMade(data, edit));
      const edited = editedSet(data, numbered([edit])).data;
      const [a, b] = [data, edited].map((set) =>
        JSON.stringify(set.ties.map((tie) => tieWith(tie, { at: { file: '', row: 0 } }))),
      );
      expect(contentHash(edited) === contentHash(data)).toBe(a === b);
    }),
  );
});

const saved = async (base: DataSet, edits: readonly DataEdit[]) => {
  const records = numbered(edits);
  // A set without actors is none.
  fc.pre(editedSet(base, records).data.actors.length > 0);
  const read = await readDataSet(new Map([['saved.zip', editedFolder(base, records)]]));
  expect(read.problems.map(({ wrong }) => wrong)).toEqual(
    read.data?.ties.length === 0 ? ['ties.csv holds no ties.'] : [],
  );
  expect(read.data && contentHash(read.data)).toBe(contentHash(editedSet(base, records).data));
  expect(read.saved?.edits).toEqual(records);
  expect(read.saved && contentHash(read.saved.base)).toBe(contentHash(base));
  expect(read.saved?.base).toMatchObject({ version: base.version, question: base.question });
};

test('a folder that is saved with its edits gives both back: the set before them, and each edit', () =>
  fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 6 }), (edits) => saved(data, edits)),
    { numRuns: 20 },
  ));

test('so it is where actors have several spells, places and numbers that one row cannot say', () =>
  fc.assert(
    fc.asyncProperty(
      anyDataSet.chain((set) =>
        fc.tuple(fc.constant(set), fc.array(editOf(set), { minLength: 1, maxLength: 4 })),
      ),
      ([set, edits]) => saved(set, edits),
    ),
    { numRuns: 20 },
  ));
