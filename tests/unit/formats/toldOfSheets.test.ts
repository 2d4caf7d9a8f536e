/** What of a workbook has no value is told, and so are lines, files and folders that were passed over. */

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';

/** A workbook of one sheet whose cells are given as XML, with what stands after its rows. */
function workbook(rows: readonly (readonly string[])[], after = ''): Uint8Array {
  const cells = rows.map((row, at) => {
    const named = row.map((cell, column) => cell.replace('<c', `<c r="${'ABCDEF'[column]}${at + 1}"`));
    return `<row r="${at + 1}">${named.join('')}</row>`;
  });
  const xml = (text: string) => strToU8(`<?xml version="1.0"?>${text}`);
  return zipSync({
    'xl/workbook.xml': xml('<workbook><sheets><sheet name="Ties" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet><sheetData>${cells.join('')}</sheetData>${after}</worksheet>`,
    ),
  });
}
const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const HEAD = ['source', 'target', 'weight'].map(text);
const told = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await readDataSet(new Map(Object.entries(files)), { takeGoodRows: true })).problems
    .filter(({ file }) => file !== 'set.json')
    .map(({ file, weight, row, value, wrong }) => [file, weight, row, value, wrong]);

describe('a workbook', () => {
  test('tells of cells that hold errors or formulas without a value', async () => {
    const rows = [
      HEAD,
      [text('A'), text('B'), '<c t="e"><f>C9</f><v>#REF!</v></c>'],
      [text('B'), text('C'), '<c><f>1+1</f></c>'],
      [text('A'), text('C'), '<c><f>1+1</f><v>2</v></c>'],
      [text('A'), text('D'), '<c><f>2+2</f><v></v></c>'],
    ];
    expect(await told({ 'a.xlsx': workbook(rows) })).toEqual([
      ['a.xlsx (Ties)', 'note', 2, '#REF!', '1 cell holds an error and was read as blank.'],
      ['a.xlsx (Ties)', 'note', 3, 'C3', '2 formulas have no value and were read as blank.'],
    ]);
  });

  test('tells of cells that are merged below the names of columns', async () => {
    const rows = [HEAD, [text('A'), text('B'), '<c><v>1</v></c>'], ['<c/>', text('C'), '<c><v>2</v></c>']];
    const merged = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>';
    const problems = await told({ 'a.xlsx': workbook(rows, merged) });
    expect(problems).toContainEqual([
      ...['a.xlsx (Ties)', 'note', 2, 'A2:A3'],
      'Cells are merged in 1 place, and count for the first of them alone.',
    ]);
  });
});

test('lines before the names of columns are told of', async () => {
  const table = 'A list of ties\nmade for a test\n\nsource,target,weight\nA,B,1\nB,C,2\nC,D,3\n';
  expect(await told({ 'ties.csv': table })).toEqual([
    [
      ...['ties.csv', 'note', 1, 'A list of ties'],
      'The first 3 lines stand before the names of columns and were not read.',
    ],
  ]);
});

test('tables that lie in other folders than set.json are told of in one sentence', async () => {
  const inFolder = [...smallFiles()].map(([name, bytes]) => [`mine/${name}`, bytes] as const);
  const others = ['more.csv', 'mine/raw/one.csv', 'mine/raw/two.xlsx', 'mine/pictures/a.txt'];
  const files = new Map([...inFolder, ...others.map((name) => [name, 'a,b\n1,2\n'] as const)]);
  const { data, problems } = await readDataSet(files);
  expect(data?.ties).toHaveLength(2);
  expect(problems.map(({ file, weight, wrong }) => [file, weight, wrong])).toEqual([
    [
      ...['more.csv', 'note'],
      '3 tables lie in other folders than set.json and were not read: more.csv, mine/raw/one.csv and mine/raw/two.xlsx.',
    ],
  ]);
});
