/** What is wrong in the files of a data set is told as problems: file, line, column, value, and what to do. */

import { describe, expect, test } from 'vitest';
import { type ReadOptions, readDataSet } from '#formats/readDataSet.ts';
import type { Problem } from '#model/problem.ts';
import { setJson, smallFiles } from '../../fixtures/smallFiles.ts';

const read = (
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
  options: ReadOptions = {},
) => readDataSet(smallFiles(changes), options);

const TIES = 'id,from_actor,to_actor,kind,sign,strength,from,to,status,claim,source,confidence,differs';
const tie = (change: Readonly<Record<string, string>>) => {
  const cells: Record<string, string> = {
    ...{
      id: 'T1',
      from_actor: 'A',
      to_actor: 'B',
      kind: 'friendship',
      sign: '+1',
      strength: '3',
      from: '2001',
    },
    ...{
      to: '',
      status: 'actual',
      claim: 'They are friends.',
      source: 'S1',
      confidence: 'high',
      differs: '',
      ...change,
    },
  };
  return TIES.split(',')
    .map((column) => cells[column])
    .join(',');
};
const ties = (...rows: readonly string[]) => [TIES, ...rows].join('\n');

const inShort = ({ file, row, column, value, weight }: Problem) => [file, row, column, value, weight];

/** Reads one faulty tie after a good one. */
const faultOf = async (change: Readonly<Record<string, string>>) => {
  const result = await read({ 'ties.csv': ties(tie({}), tie({ id: 'T2', ...change })) });
  expect(result.data).toBeNull();
  const good = await read(
    { 'ties.csv': ties(tie({}), tie({ id: 'T2', ...change })) },
    { takeGoodRows: true },
  );
  expect(good.data?.ties.map(({ id }) => id)).toEqual(['T1']);
  expect(good.data?.ties).toHaveLength(1);
  expect(good.problems).toEqual(result.problems);
  for (const { wrong, mend } of result.problems)
    expect([wrong, mend].every((text) => /^\S.*[.!]$/.test(text))).toBe(true);
  return result.problems.map(inShort);
};

describe('a good set', () => {
  test('opens with no problem and knows the line of each row', async () => {
    const { data, problems, goodRows } = await read();
    expect(problems).toEqual([]);
    expect(goodRows).toBe(3 + 2 + 1 + 2);
    expect(data?.ties.map(({ id, at }) => [id, at.file, at.row])).toEqual([
      ['T1', 'ties.csv', 2],
      ['T2', 'ties.csv', 3],
    ]);
  });

  test('opens from a folder, with byte order marks, either line end, and semicolons for commas', async () => {
    const quoted = (cell: string) => (cell.includes(';') ? `"${cell}"` : cell);
    const european = (table: string) =>
      `\uFEFF${table
        .replace(/[^,\n]+/g, quoted)
        .replaceAll(',', '\t')
        .replaceAll('\n', '\r\n')}`;
    const files = new Map(
      [...smallFiles()].map(([name, text]) => {
        const own = name.endsWith('.csv') ? european(String(text)).replaceAll('\t', ';') : String(text);
        return [`my folder/${name}`, new TextEncoder().encode(own)] as const;
      }),
    );
    const { data, problems } = await readDataSet(files);
    expect(problems).toEqual([]);
    expect(data).toEqual((await read()).data);
  });

  test('keeps text in quotes with commas, quotes and line ends, and counts lines as an editor does', async () => {
    const claim = '"They said ""yes"",\nand meant it."';
    const { data, problems } = await read(
      { 'ties.csv': ties(tie({ claim }), '', tie({ id: 'T2', strength: 'x' })) },
      { takeGoodRows: true },
    );
    expect(data?.ties[0]?.claim).toBe('They said "yes",\nand meant it.');
    expect(problems.map(inShort)).toEqual([['ties.csv', 5, 'strength', 'x', 'row']]);
  });

  test('takes any text as an id, __proto__ and constructor among them', async () => {
    const actors = 'id,name,kind,source\n__proto__,P,state,S1\nconstructor,C,state,\n蒙古 🐎,M,state,\n';
    const { data, problems } = await read({
      ...{ 'actors.csv': actors, 'events.csv': 'id,date,what\n__proto__,2001,They met.\n' },
      'ties.csv': ties(
        tie({ id: '__proto__', from_actor: '__proto__', to_actor: 'constructor' }),
        tie({ from_actor: '蒙古 🐎', to_actor: '__proto__' }),
      ),
    });
    expect(problems).toEqual([]);
    expect(data?.actors.map(({ id }) => id)).toEqual(['__proto__', 'constructor', '蒙古 🐎']);
    expect(data?.ties.map(({ id }) => id)).toEqual(['__proto__', 'T1']);
  });

  test('leaves what is not said unknown: strength, dates, place', async () => {
    const { data } = await read({
      'ties.csv': ties(tie({ strength: '', from: '', status: '', confidence: '', sign: '' })),
    });
    expect(data?.ties[0]).toMatchObject({
      ...{
        strength: null,
        period: { from: null, to: null },
        status: 'actual',
        confidence: 'medium',
        sign: 1,
        differs: null,
      },
    });
    expect(data?.actors[1]?.places).toEqual([]);
  });
});

describe('a faulty row', () => {
  test.each([
    ['sign', '2'],
    ['sign', '+'.repeat(3)],
    ['strength', '0'],
    ['strength', '-3'],
    ['strength', 'NaN'],
    ['strength', '1e308'],
    ['strength', '2.5'],
    ['from', '2001-13'],
    ['from', '2001-02-30'],
    ['to', 'yesterday'],
    ['kind', 'frendship'],
    ['status', 'perhaps'],
    ['confidence', 'sure'],
    ['source', 'S9'],
    ['from_actor', 'Z'],
    ['to_actor', ''],
    ['to_actor', 'A'],
    ['id', ''],
    ['id', 'T1'],
    ['id', 'what-if:1'],
  ])('with %s "%s" is told and left out', async (column, value) => {
    expect(await faultOf({ [column]: value })).toEqual([['ties.csv', 3, column, value, 'row']]);
  });

  test('whose dates are the wrong way round is told', async () => {
    expect(await faultOf({ from: '2005', to: '2001-06' })).toEqual([['ties.csv', 3, 'to', '2001-06', 'row']]);
  });

  test('with several faults tells of each', async () => {
    const faults = await faultOf({ sign: '9', strength: '9', kind: 'x' });
    expect(faults.map(([, , column]) => column).sort()).toEqual(['kind', 'sign', 'strength']);
  });

  test('with a misspelt id is offered the nearest', async () => {
    const { problems } = await read({ 'ties.csv': ties(tie({ kind: 'frendship' })) });
    expect(problems[0]?.mend).toContain('The nearest is "friendship".');
  });

  test('with a cell too few or too many is told', async () => {
    const { problems } = await read({ 'ties.csv': ties(`${tie({})},more`, 'T2,A,B') });
    expect(problems.map(({ row, weight }) => [row, weight])).toEqual([
      [2, 'row'],
      [3, 'row'],
    ]);
  });

  test('whose quotation mark is never closed is told, and takes the rest of the file with it', async () => {
    const { problems } = await read({
      'ties.csv': ties(tie({}), tie({ id: 'T2', claim: '"open' }), tie({ id: 'T3' })),
    });
    expect(problems.map(({ row, wrong }) => [row, wrong])).toEqual([
      [3, 'A quotation mark is opened and never closed.'],
    ]);
  });

  test('of an actor, event or source is told', async () => {
    const { problems } = await read({
      'actors.csv':
        'id,name,kind,lat,lng,from,to\nA,A,state,91,0,,\nB,B,planet,,,,\nC,C,state,1,,,\nD,D,state,,,2002,2001\n',
      'events.csv': 'id,date,what,participants,actor_host\nE1,,x,,\nE2,2001,x,Z,\nE3,2001,x,,Y\n',
      'sources.csv': 'id,title,read,date\nS1,One,half,\nS;2,Two,full,\nS3,Three,full,soon\n',
      'ties.csv': TIES,
    });
    expect(problems.map(({ file, row, column }) => `${file}:${row}:${column}`)).toEqual([
      ...['sources.csv:2:read', 'sources.csv:3:id', 'sources.csv:4:date'],
      ...['actors.csv:2:lat', 'actors.csv:3:kind', 'actors.csv:4:lng', 'actors.csv:5:to'],
      ...['events.csv:2:date', 'events.csv:3:participants', 'events.csv:4:actor_host'],
    ]);
  });
});

describe('parents', () => {
  const actors = (...rows: readonly string[]) =>
    `id,name,kind,parent\nF,A forum,forum,\n${rows.join('\n')}\n`;

  test('that come back to where they began are told, and good rows open without them', async () => {
    const file = actors(
      'A,A,state,',
      'B,B,state,',
      'X,X,office,Y',
      'Y,Y,office,Z',
      'Z,Z,office,X',
      'W,W,person,X',
      'V,V,person,W',
    );
    const { data, problems } = await read({ 'actors.csv': file }, { takeGoodRows: true });
    expect(problems.map(({ row, column }) => [row, column])).toEqual(
      [5, 6, 7, 8, 9].map((row) => [row, 'parent']),
    );
    expect(problems[0]?.wrong).toContain('X belongs to Y belongs to Z belongs to X');
    expect(data?.actors.map(({ id }) => id)).toEqual(['F', 'A', 'B']);
  });

  test('that are their own, or nowhere, are told', async () => {
    const { problems } = await read({ 'actors.csv': actors('A,A,state,A', 'B,B,state,', 'C,C,office,Q') });
    expect(
      problems.filter(({ file }) => file === 'actors.csv').map(({ row, value }) => [row, value]),
    ).toEqual([
      [3, 'A'],
      [5, 'Q'],
    ]);
  });

  test('in a chain of 20,000 are read in no time, closed or not', async () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => `N${i},n,office,N${i + 1}`);
    const open = await read({
      'actors.csv': actors('A,A,state,', 'B,B,state,', ...chain, 'N20000,n,office,'),
    });
    expect(open.problems).toEqual([]);
    const closed = await read({
      'actors.csv': actors('A,A,state,', 'B,B,state,', ...chain, 'N20000,n,office,N0'),
    });
    expect(closed.problemCount).toBe(20_001);
  });
});

describe('a faulty file', () => {
  test.each([
    ['has a column missing', 'ties.csv', ties(tie({})).replaceAll('from_actor', 'from_acter'), 'from_actor'],
    ['is empty', 'ties.csv', '', null],
    ['is blank', 'actors.csv', ' \n \n', null],
    ['is not there', 'ties.csv', null, null],
    ['is no text', 'actors.csv', Uint8Array.from([105, 100, 10, 0xe4, 0x00]), null],
    ['is no JSON', 'set.json', '{ "format": ', null],
    ['is of another format', 'set.json', '{ "format": "honest-broker/9" }', 'format'],
    ['breaks the schema', 'set.json', setJson({ period: '2013' }), 'period'],
    [
      'names an unknown kind',
      'set.json',
      setJson({ question: { rules: { carryOff: ['love'] } } }),
      'question.rules.carryOff',
    ],
  ])('that %s is a problem of the whole file: %s', async (_, file, content, column) => {
    const { data, problems, goodRows } = await read({ [file]: content });
    expect(data).toBeNull();
    expect(goodRows).toBeNull();
    const own = problems.filter((problem) => problem.file === file && problem.weight === 'file');
    expect(own).toHaveLength(1);
    expect(own[0]?.column).toBe(column);
    expect(own[0]?.wrong).toMatch(/\.$/);
  });

  test('of which no row is below the names of columns says so', async () => {
    const { data, problems } = await read({
      'actors.csv': 'id,name,kind\n',
      'ties.csv': ties(),
      'events.csv': null,
    });
    expect(data).toBeNull();
    expect(problems.map(({ file, wrong }) => [file, wrong])).toEqual([
      ['actors.csv', 'actors.csv has no rows below the names of its columns.'],
    ]);
    const guessed = await readDataSet(new Map([['ties.csv', 'source,target\n']]));
    expect(guessed.problems.map(({ wrong }) => wrong)).toContain(
      'ties.csv has no rows below the names of its columns.',
    );
  });

  test('of events does not keep the good rows of others from opening', async () => {
    const { data, problems } = await read({ 'events.csv': 'id,when\nE1,2001\n' }, { takeGoodRows: true });
    expect(problems.filter(({ weight }) => weight === 'file').map(({ column }) => column)).toEqual([
      'date',
      'what',
    ]);
    expect(data?.ties).toHaveLength(2);
    expect(data?.events).toEqual([]);
  });
});

describe('a note', () => {
  test('tells of an unknown column, and the set opens', async () => {
    const { data, problems } = await read({
      'actors.csv': 'id,name,kind,colour\nA,A,state,red\nB,B,state,blue\nF,F,forum,\n',
    });
    expect(data).not.toBeNull();
    expect(problems.map(inShort)).toEqual([['actors.csv', 1, 'colour', 'colour', 'note']]);
  });

  test('tells of a link that is no web address, and drops it', async () => {
    const bad = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'https://',
    ];
    const rows = bad.map((url, at) => `S${at + 2},t,"${url}"`).join('\n');
    const { data, problems } = await read({
      'sources.csv': `id,title,url\nS1,One,https://a.example/x\n${rows}\n`,
    });
    expect(data?.sources.map(({ url }) => url)).toEqual(['https://a.example/x', ...bad.map(() => null)]);
    expect(problems.map(({ weight, column }) => [weight, column])).toEqual(bad.map(() => ['note', 'url']));
  });

  test('tells what of the first question is not in the set', async () => {
    const question = { broker: 'Z', pair: ['A', 'Q'], period: { from: '2005', to: '2001' }, ask: 'pair' };
    const { data, problems } = await read({ 'set.json': setJson({ question }) });
    expect(data?.question).toEqual({ ask: 'pair' });
    expect(problems.map(({ column, weight }) => [column, weight])).toEqual([
      ['question.period', 'note'],
      ['question.broker', 'note'],
      ['question.pair', 'note'],
    ]);
  });
});
