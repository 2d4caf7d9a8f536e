/** One of this program's own files that was changed by hand tells what it lacks, and what it holds besides. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportSet } from '#formats/exportSet.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import type { ExportForm } from '#model/takeAway.ts';
import { setJson, smallFiles } from '../../fixtures/smallFiles.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const read = (name: string, bytes: Uint8Array | string) =>
  readDataSet(new Map([[name, typeof bytes === 'string' ? strToU8(bytes) : bytes]]), { takeGoodRows: true });
const set = smallSet(['A-B +3', 'B-C -2']);
const textOf = async (form: ExportForm) => strFromU8((await exportSet(set, form)).bytes);

// biome-ignore lint/suspicious/noExplicitAny: a file that anybody may have changed
type Changed = any;
const changed = async (form: ExportForm, change: (json: Changed) => void) => {
  const json = JSON.parse(await textOf(form));
  change(json);
  return JSON.stringify(json);
};
const changes: readonly (readonly [ExportForm, string, (json: Changed) => void])[] = [
  ['node-link', 'without a list', (json) => delete json.links],
  [
    'node-link',
    'whose list is none',
    (json) => {
      json.links = {};
    },
  ],
  ['cytoscape', 'without a list', (json) => delete json.elements.edges],
  [
    'cytoscape',
    'whose list is none',
    (json) => {
      json.elements.edges = 5;
    },
  ],
  ['cx2', 'without a list', (json) => json.splice(-2)],
  [
    'json',
    'whose list is empty',
    (json) => {
      json.tables.ties.length = 1;
    },
  ],
];

describe('a file of ours without ties', () => {
  test.each(changes)('says so: %s %s', async (form, _, change) => {
    const { data, problems } = await read('mine.json', await changed(form, change));
    expect(data?.ties).toHaveLength(0);
    expect(problems.map(({ wrong }) => wrong)).toContain('mine.json holds no ties.');
  });

  test.each([
    ['graphml', /<edge[\s\S]*<\/edge>/],
    ['gexf', /<edges[\s\S]*<\/edges>/],
  ] as const)('says so: %s', async (form, edges) => {
    const { problems } = await read(`mine.${form}`, (await textOf(form)).replace(edges, ''));
    expect(problems.map(({ wrong }) => wrong)).toEqual([`mine.${form} holds no ties.`]);
  });

  test('says so where a folder has no row of them', async () => {
    const header = 'id,from_actor,to_actor,kind,sign,from,to,status,source,confidence\n';
    const { data, problems } = await readDataSet(smallFiles({ 'ties.csv': header }));
    expect(data?.ties).toHaveLength(0);
    expect(problems.map(({ weight, wrong }) => [weight, wrong])).toEqual([
      ['note', 'ties.csv holds no ties.'],
    ]);
  });

  test.each([undefined, {}, 5])('does not open where its table of them is %j', async (ties) => {
    const text = await changed('json', (json) => {
      json.tables.ties = ties;
    });
    const { data, problems } = await read('mine.json', text);
    expect(data).toBeNull();
    expect(problems.map(({ wrong, mend }) => [wrong, mend])).toEqual([
      ['mine.json holds no table "ties".', 'Save it again from where it was made.'],
    ]);
  });
});

describe('a set that names no table of ties', () => {
  const NO_TABLE = 'names no table whose rows are ties.';

  test('says so in a file of ours', async () => {
    const text = await changed('json', ({ set: own }) => {
      own.tables = own.tables.filter(({ rows }: Changed) => rows !== 'ties');
    });
    const { data, problems } = await read('mine.json', text);
    expect(data).toBeNull();
    expect(problems.map(({ wrong }) => wrong)).toEqual([
      'The table "ties" of mine.json is none that its set names, and was not read.',
      `mine.json ${NO_TABLE}`,
    ]);
  });

  test('says so in a folder', async () => {
    const fields = { id: 'id', name: 'name', kind: 'kind' };
    const tables = [{ file: 'actors.csv', rows: 'actors', fields }];
    const { problems } = await readDataSet(smallFiles({ 'set.json': setJson({ tables }) }));
    expect(problems.map(({ file, wrong }) => [file, wrong])).toContainEqual([
      'set.json',
      `set.json ${NO_TABLE}`,
    ]);
  });
});

describe('what was added to a file of ours', () => {
  const told = async (name: string, bytes: Uint8Array | string) => {
    const { data, problems } = await read(name, bytes);
    return [data?.ties.length, ...problems.map(({ weight, wrong }) => `${weight}: ${wrong}`)];
  };

  test('as a table or a column is told of', async () => {
    const text = await changed('json', ({ tables }) => {
      tables.remarks = [['what'], ['seen']];
      for (const row of tables.actors) row.push(row === tables.actors[0] ? 'founded' : '1900');
    });
    expect(await told('mine.json', text)).toEqual([
      2,
      'note: The column "founded" is not known and was not read.',
      'note: The table "remarks" of mine.json is none that its set names, and was not read.',
    ]);
  });

  test('as cells beyond the names of columns, or as a row cut short, is told of', async () => {
    const text = await changed('json', ({ tables: { ties } }) => {
      ties[1].push('more');
      ties[2].length = 5;
    });
    const columns = JSON.parse(text).tables.ties[0].length;
    expect(await told('mine.json', text)).toEqual([
      0,
      `row: The row has ${columns + 1} cells where the first line has ${columns}.`,
      `row: The row has 5 cells where the first line has ${columns}.`,
    ]);
  });

  test('as a sheet of a workbook is told of', async () => {
    const parts = unzipSync((await exportSet(set, 'xlsx')).bytes);
    const addTo = (path: string, mark: string, more: string) => {
      parts[path] = strToU8(strFromU8(parts[path] as Uint8Array).replace(mark, `${more}${mark}`));
    };
    addTo('xl/workbook.xml', '</sheets>', '<sheet name="Remarks" sheetId="99" r:id="rId99"/>');
    addTo(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId99" Type="x" Target="worksheets/sheet99.xml"/>',
    );
    const cell = (row: number, text: string) =>
      `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    parts['xl/worksheets/sheet99.xml'] = strToU8(
      `<worksheet><sheetData>${cell(1, 'what')}${cell(2, 'seen')}</sheetData></worksheet>`,
    );
    expect(await told('mine.xlsx', zipSync(parts))).toEqual([
      2,
      'note: The table "Remarks" of mine.xlsx is none that its set names, and was not read.',
    ]);
  });
});
