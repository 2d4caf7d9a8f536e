/** The JSON Schema beside the data sets is the one by which set.json is checked. `npx vitest run tests/data/setSchema.test.ts -u` writes it again. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSet, setJsonSchema } from '#formats/setSchema.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the schema in graph-data/set.schema.json is that of the program', async () => {
  await expect(`${JSON.stringify(setJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    join(ROOT, 'graph-data/set.schema.json'),
  );
});

test.each(['graph-data/northeast-asia/set.json', 'tests/fixtures/world/set.json'])(
  '%s keeps to it',
  (path) => {
    expect(checkSet(JSON.parse(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  },
);

const shipped = () => JSON.parse(readFileSync(join(ROOT, 'graph-data/northeast-asia/set.json'), 'utf8'));

test('a label may be told again in any language, and a field that has none may not', () => {
  const set = shipped();
  set['title:de'] = 'Titel';
  set.vocabulary.tieKinds[0]['verb:zh-Hant'] = '參加';
  expect(checkSet(set)).toEqual([]);
  set.vocabulary.tieKinds[0]['sign:mn'] = 'нэмэх';
  set.vocabulary.actorKinds[0]['label:mn'] = '';
  const places = checkSet(set).map(({ path }) => path);
  expect(places).toHaveLength(2);
  expect(places.join(' ')).toContain('label:mn');
});
