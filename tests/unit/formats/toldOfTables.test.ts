/** What of a table is not read is told, and each fault once; what is packed is whole or is told to be broken. */

import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';

const open = (name: string, text: string | Uint8Array) =>
  readDataSet(new Map([[name, typeof text === 'string' ? strToU8(text) : text]]), { takeGoodRows: true });
const told = async (name: string, text: string | Uint8Array) =>
  (await open(name, text)).problems.map(({ wrong }) => wrong);

describe('a table', () => {
  test('that is read for its actors and for its ties tells each fault once', async () => {
    const { problems, problemCount } = await open(
      'ties.csv',
      'from_actor,to_actor,kind\nA,B,x\nC\nD,E,y\nF,,z\nG,G,z\n',
    );
    const faults = problems.filter(({ weight }) => weight === 'row');
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [3, null],
      [5, 'to_actor'],
      [6, 'to_actor'],
    ]);
    expect(faults[0]?.wrong).toBe('The row has 1 cell where the first line has 3.');
    expect(problemCount).toBe(4);
    expect(faults[1]?.mend).toBe('Name one by its id, or take the row out.');
  });

  test('of actors tells where an id comes again and says something else', async () => {
    const files = new Map([
      ['nodes.csv', 'id,name,population\nA,Aland,1\nB,Bland,2\nA,Another,3\nB,Bland,2\n'],
      ['edges.csv', 'source,target\nA,B\n'],
    ]);
    const { data, problems } = await readDataSet(files, { takeGoodRows: true });
    expect(data?.actors.map(({ name }) => name)).toEqual(['Aland', 'Bland']);
    expect(
      problems.filter(({ file }) => file === 'nodes.csv').map(({ row, column }) => [row, column]),
    ).toEqual([[4, 'name']]);
  });

  test('in which a quotation mark is forgotten does not take in the next row in silence', async () => {
    const { data, problems } = await open(
      'ties.csv',
      'from_actor,to_actor,claim,kind\nA,B,"one,x\nB,C,"two",x\nC,D,three,x\nD,E,"a "b" c",x\n',
    );
    expect(data?.ties.map(({ from }) => from)).toEqual(['C', 'D']);
    expect(problems.filter(({ weight }) => weight === 'row').map(({ row, wrong }) => [row, wrong])).toEqual([
      [2, 'A quotation mark is opened and never closed.'],
    ]);
  });

  test('of actors that seems to be none is told of', async () => {
    const files = new Map([
      ['notes.csv', 'remark,page\nseen,\n,7\n'],
      ['edges.csv', 'source,target\nA,B\n'],
    ]);
    const { data, problems } = await readDataSet(files);
    expect(data?.ties).toHaveLength(1);
    expect(problems.map(({ wrong }) => wrong)).toContain(
      'notes.csv seems to hold no actors and no ties, and was not read.',
    );
  });

  test('that is brought into another shape tells of rows that are cut off', async () => {
    const wrongs = await told(
      'gml-ddy.csv',
      'ccode1,ccode2,year,gmlmidonset,gmlmidongoing\n101,102,1950,1,1\n101,102,1951,0\n',
    );
    const cutOff = 'The row has 4 cells where the first line has 5.';
    expect(wrongs.filter((wrong) => wrong === cutOff)).toHaveLength(1);
  });

  test('beside a set.json that does not name it is told of', async () => {
    const { problems } = await readDataSet(smallFiles({ 'event.csv': 'id,date,what\n', 'README.md': 'x' }));
    expect(problems.map(({ file, weight, wrong }) => [file, weight, wrong])).toEqual([
      ['event.csv', 'note', 'event.csv is none of the tables of this set and was not read.'],
    ]);
  });
});

describe('disputes with nobody on the other side', () => {
  const HEAD = 'dispnum,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,hostlev';
  const row = (dispute: string, state: number, side: number) =>
    `${dispute},${state},1,1,1950,1,1,1951,${side},3`;
  const disputes = (...rows: readonly string[]) => [HEAD, ...rows, ''].join('\n');

  test('are told once, with their number and the first of them', async () => {
    const alone = ['8', '9', '10', '11', '12', '13', '14'].map((dispute) => row(dispute, 103, 1));
    const text = disputes(row('7', 101, 1), row('7', 102, 0), ...alone);
    const { data, problems, mapping } = await open('midb.csv', text);
    expect(data?.ties).toHaveLength(1);
    const told = problems.filter(({ file }) => file === 'midb.csv');
    expect(told.map(({ weight, row, column, value, wrong }) => [weight, row, column, value, wrong])).toEqual([
      [
        ...['note', 4, 'dispnum', '8'],
        '7 cases of "dispnum" have nobody on the other side and make no tie: 8, 9, 10, 11, 12 and 2 more.',
      ],
    ]);
    const files = new Map([
      ['midb.csv', text],
      ['set.json', mapping?.setJson ?? ''],
    ]);
    expect((await readDataSet(files)).problems).toEqual(told);
  });

  test('are told where there are no others', async () => {
    const wrongs = await told('midb.csv', disputes(row('7', 101, 1), row('7', 102, 1)));
    expect(wrongs).toContain('1 case of "dispnum" has nobody on the other side and makes no tie: 7.');
  });

  test('are those without a number, whoever else has none', async () => {
    const text = disputes(row('7', 101, 1), row('7', 102, 0), row('', 101, 1), row('', 103, 0));
    const { data, problems } = await open('midb.csv', text);
    expect(data?.ties).toHaveLength(1);
    expect(problems.map(({ wrong }) => wrong)).toContain('2 rows have no "dispnum" and make no tie.');
  });
});

describe('a gzip', () => {
  test.each([3, 5, 17])('of %s bytes is broken', async (length) => {
    expect(await told('a.gz', gzipSync(strToU8('a,b\n')).subarray(0, length))).toEqual([
      'a.gz is broken or cut off.',
    ]);
  });

  test('of several parts, as block-wise packers write it, opens', async () => {
    const parts = ['source,target\nA,B\n', 'C,D\n', 'E,F\n'].map((text) => gzipSync(strToU8(text)));
    const { data } = await open('a.csv.gz', Uint8Array.from(parts.flatMap((part) => [...part])));
    expect(data?.ties).toHaveLength(3);
  });
});
