/** Files are read with the cells someone mended and without the rows left out, whatever form they have. */

import { describe, expect, test } from 'vitest';
import { exportSet } from '#formats/exportSet.ts';
import { formatProblems } from '#formats/problemCsv.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import type { Mend, Problem } from '#model/problem.ts';
import { type Tie, tieWith } from '#model/tie.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';

const HEAD = 'id,from_actor,to_actor,kind,sign,strength,from,to,status,claim,source,confidence\n';
const faulty = smallFiles({
  'ties.csv': `${HEAD}T1,NOBODY,B,friendship,+1,3,2001,,actual,They are friends.,S1,high
T2,A,F,member,,2,2002-03,2004,actual,A is a member.,S2,medium
T3,A,B,friendship,7,2,2002-03,2004,actual,,S2,medium
`,
});
const mend = (row: number, column: string | null, was: string, text: string | null): Mend => ({
  ...{ file: 'ties.csv', row, column, was, text },
});
const shape = ({ file, row, column, value, isCell }: Problem) => [file, row, column, value, isCell];

describe('a folder with faults', () => {
  test('says of each whether its cell can be mended by itself', async () => {
    const { data, problems } = await readDataSet(faulty);
    expect(data).toBeNull();
    expect(problems.map(shape)).toEqual([
      ['ties.csv', 2, 'from_actor', 'NOBODY', true],
      ['ties.csv', 4, 'sign', '7', true],
    ]);
    const short = await readDataSet(smallFiles({ 'ties.csv': `${HEAD}T1,A\n` }));
    expect(short.problems.map(({ isCell }) => isCell)).toEqual([undefined]);
    const long = await readDataSet(
      smallFiles({ 'ties.csv': `${HEAD}T1,${'A'.repeat(201)},B,friendship,,,,,,,S1,\n` }),
    );
    expect(long.problems.map(({ isCell }) => isCell)).toEqual([undefined]);
  });

  test('opens whole once a cell is mended and a row left out, and mends come one on top of another', async () => {
    const mends = [
      mend(2, 'from_actor', 'NOBODY', 'NOR THIS'),
      mend(2, 'from_actor', 'NOR THIS', 'A'),
      mend(4, 'sign', '7', null),
    ];
    const { data, problems } = await readDataSet(faulty, { mends });
    expect(problems).toEqual([]);
    expect(data?.ties.map(({ id, from }) => [id, from])).toEqual([
      ['T1', 'A'],
      ['T2', 'A'],
    ]);
  });

  test('a mend of what no longer stands there, or of another file, changes nothing', async () => {
    const mends = [
      mend(2, 'from_actor', 'SOMEBODY', 'A'),
      mend(4, 'sign', '8', null),
      { ...mend(2, 'from_actor', 'NOBODY', 'A'), file: 'events.csv' },
    ];
    const { problems } = await readDataSet(faulty, { mends });
    expect(problems.map(shape)).toEqual((await readDataSet(faulty)).problems.map(shape));
  });

  test('a row of too few cells can be left out by its line', async () => {
    const files = smallFiles({ 'ties.csv': `${HEAD}T1,A\nT2,A,B,friendship,,,2001,,,,S1,\n` });
    const { data } = await readDataSet(files, { mends: [mend(2, null, 'T1, A', null)] });
    expect(data?.ties.map(({ id }) => id)).toEqual(['T2']);
  });
});

describe('other forms', () => {
  test.each(['xlsx', 'graphml', 'gexf', 'node-link'] as const)('a cell of %s is mended', async (form) => {
    const { data } = await readDataSet(smallFiles());
    if (data === null) throw new Error('the small set is whole');
    const [first, ...others] = data.ties;
    const ties = [tieWith(first as Tie, { strength: 9 as never }), ...others];
    const { name, bytes } = await exportSet({ ...data, ties }, form);
    const files = new Map([[name, bytes]]);
    const { problems } = await readDataSet(files);
    const [fault] = problems.filter(({ weight }) => weight === 'row');
    if (fault === undefined) throw new Error('a strength of 9 is a fault');
    const { file, row, column, value: was, isCell } = fault;
    expect([column, was, isCell]).toEqual([expect.any(String), '9', true]);
    const mends = [{ file, row: row ?? 0, column, was, text: '4' }];
    const mended = await readDataSet(files, { mends });
    expect(mended.data?.ties.map(({ strength }) => strength)).toEqual([4, 2]);
  });

  test('a table turned into another shape has no cells to mend, but rows to leave out', async () => {
    const files = new Map([
      ['dyads.csv', 'state1no,state2no,year,conttype\n2,20,1999,1\n2,20,2000,1\n2,2,2000,1\n'],
    ]);
    const { problems } = await readDataSet(files);
    const fault = problems.find(({ weight }) => weight === 'row');
    expect(fault && shape(fault)).toEqual(['dyads.csv', 4, 'state2no', '2', undefined]);
    const mends = [{ ...mend(4, null, '', null), file: 'dyads.csv' }];
    expect((await readDataSet(files, { mends })).data?.ties).toHaveLength(1);
  });
});

test('the problems as a table say file, row, column, value, what is wrong and what to do, safe for a spreadsheet', () => {
  const problem: Problem = {
    ...{ file: 'ties.csv', row: 3, column: 'claim', value: '=1+1', weight: 'row' },
    ...{ wrong: 'It is, "so".', mend: 'Mend it.' },
  };
  expect(formatProblems([problem, { ...problem, row: null, column: null, value: '' }])).toBe(
    'file,row,column,value,wrong,mend,weight\r\n' +
      'ties.csv,3,claim,\'=1+1,"It is, ""so"".",Mend it.,row\r\n' +
      'ties.csv,,,,"It is, ""so"".",Mend it.,row\r\n',
  );
});
