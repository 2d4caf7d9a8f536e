/** The folder of an edited set: it opens with the same content, and the record beside it says how it came to be. */

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
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
