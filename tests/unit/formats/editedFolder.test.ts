/** The folder of an edited set: it opens with the same content, and the record beside it says how it came to be. */

import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contentHash } from '#formats/contentHash.ts';
import { editedFolder } from '#formats/editedFolder.ts';
import { editedSet, versionOf } from '#formats/editedSet.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import { type DataEdit, type EditRecord, withRecord } from '#model/dataEdit.ts';
import { shippedSet } from '../../fixtures/dataSets.ts';

const edits: readonly DataEdit[] = [
  {
    ...{ edit: 'add', of: 'source', id: 'LEDGER' },
    cells: new Map([
      ['title', '=1+1, a ledger; with "marks"'],
      ['read', 'full'],
    ]),
  },
  {
    ...{ edit: 'change', of: 'tie', id: 'T001' },
    cells: new Map([['source', 'LEDGER']]),
    was: new Map([['source', 'SEED;S039;S009']]),
  },
  { edit: 'remove', of: 'actor', id: 'JPN', was: new Map([['name', 'Japan']]) },
];

const records = edits.reduce<readonly EditRecord[]>(
  (all, edit) => withRecord(all, { edit, by: 'Ana', at: '2013-09-06T12:00:00.000Z', why: 'It was read.' }),
  [],
);

test('the folder opens as the edited set, without a problem, and the edits are in it', async () => {
  const base = await shippedSet();
  const zip = editedFolder(base, records);
  const { data, problems } = await readDataSet(new Map([['saved.zip', zip]]));
  expect(problems).toEqual([]);
  const edited = editedSet(base, records);
  expect(edited.problems).toEqual([]);
  expect(data?.version).toBe(versionOf(edited));
  expect(data?.ties.map(({ id }) => id)).toEqual(edited.data.ties.map(({ id }) => id));
  expect(data === null ? '' : contentHash(data)).toBe(contentHash(edited.data));
});

test('the record says who, when, what and why, and from which content to which', async () => {
  const base = await shippedSet();
  const files = unzipSync(editedFolder(base, records));
  const record = JSON.parse(new TextDecoder().decode(files['northeast-asia/edits.json']));
  expect(record).toMatchObject({
    ...{ format: 'honest-broker-edits/1', set: 'northeast-asia', version: base.version },
    ...{ from: contentHash(base), to: contentHash(editedSet(base, records).data) },
  });
  expect(record.edits).toHaveLength(3);
  expect(record.edits[1]).toEqual({
    ...{ number: 2, edit: 'change', of: 'tie', id: 'T001', cells: { source: 'LEDGER' } },
    was: { source: 'SEED;S039;S009' },
    ...{ by: 'Ana', at: '2013-09-06T12:00:00.000Z', why: 'It was read.' },
  });
});

describe('where the record does not fit, the tables open as they stand, and it is told why', async () => {
  const base = await shippedSet();
  const files = unzipSync(editedFolder(base, records));
  const inFolder = (name: string) => `northeast-asia/${name}`;
  const record = () => JSON.parse(new TextDecoder().decode(files[inFolder('edits.json')]));
  const opened = async (name: string, text: string) => {
    const changed = { ...files, [inFolder(name)]: new TextEncoder().encode(text) };
    const { data, saved, problems } = await readDataSet(new Map(Object.entries(changed)));
    expect(data?.actors.some(({ id }) => id === 'JPN')).toBe(false);
    expect(saved).toBeNull();
    return problems.map(({ file, row, column, weight, wrong }) => [weight, file, row, column, wrong]);
  };

  test('it is no JSON', async () => {
    const [[weight, file, row, , wrong] = []] = await opened('edits.json', '{\n "format": ');
    expect([weight, file, row]).toEqual(['note', 'edits.json', expect.toBeOneOf([2, null])]);
    expect(wrong).toMatch(/^edits\.json is no JSON: /);
  });

  test('one of its edits is none', async () => {
    const spoiled = record();
    spoiled.edits[1].of = 'cheese';
    spoiled.edits[2].was = 7;
    const told = await opened('edits.json', JSON.stringify(spoiled));
    expect(told.map(([, file, row, column]) => [file, row, column])).toEqual([
      ['edits.json', 2, 'edits.1.of'],
      ['edits.json', 3, 'edits.2.was'],
    ]);
  });

  test('it is of another format, or of a time when it did not say what was before', async () => {
    expect(
      await opened('edits.json', JSON.stringify({ ...record(), format: 'honest-broker-edits/9' })),
    ).toMatchObject([['note', 'edits.json', null, 'format', expect.stringContaining('format')]]);
    expect(await opened('edits.json', JSON.stringify({ ...record(), before: undefined }))).toMatchObject([
      ['note', 'edits.json', null, 'before', 'The record does not say what the rows were before the edits.'],
    ]);
  });

  test('a table was changed after it was saved', async () => {
    const sources = new TextDecoder()
      .decode(files[inFolder('sources.csv')])
      .replace('a ledger', 'the ledger');
    expect(await opened('sources.csv', sources)).toMatchObject([
      ['note', 'edits.json', null, 'to', expect.stringContaining('changed after the edits were saved')],
    ]);
  });

  test('its edits or its rows lead elsewhere', async () => {
    const fewer = record();
    fewer.edits.pop();
    expect(await opened('edits.json', JSON.stringify(fewer))).toMatchObject([
      ['note', 'edits.json', null, null, 'The edits do not lead to the tables they stand beside.'],
    ]);
    const other = record();
    other.before.tables.ties.before[0][0] = 'another id';
    expect(await opened('edits.json', JSON.stringify(other))).toMatchObject([
      ['note', 'edits.json', null, 'before', expect.stringContaining('does not lead back')],
    ]);
  });
});
