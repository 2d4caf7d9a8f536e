/** Anybody's tables open by what set.json says of them: columns, constants, maps of values, dates, prefixes, lives. */

import { describe, expect, test } from 'vitest';
import { type ReadOptions, readDataSet } from '#formats/readDataSet.ts';
import { setJson } from '../../fixtures/smallFiles.ts';
import { smallVocabulary } from '../../fixtures/smallSet.ts';

const COUNTRIES = {
  file: 'countries.csv',
  rows: 'actors',
  spells: true,
  fields: { id: 'code', name: 'country', kind: { value: 'state' }, from: 'start', to: 'end' },
};
const PACTS = {
  file: 'pacts.txt',
  rows: 'ties',
  delimiter: '|',
  fields: { from_actor: 'one', to_actor: 'two', kind: { value: 'friendship' }, from: 'start', to: 'end' },
};

const countries = 'code,country,start,end\nA,Aland,1900,1920\nA,Aland,1950,\nB,Bland,1900,1960\nC,Cland,,\n';
const pacts = 'one|two|start|end\nA|B|1910|1955\nB|C|1955|\n';

const read = (
  tables: readonly unknown[],
  files: Readonly<Record<string, string>>,
  options: ReadOptions = {},
) => readDataSet(new Map(Object.entries({ 'set.json': setJson({ tables }), ...files })), options);

const open = async (tables: readonly unknown[], files: Readonly<Record<string, string>>) => {
  const { data, problems, leftOut } = await read(tables, files);
  expect(problems).toEqual([]);
  if (data === null) throw new Error('the set does not open');
  return { data, leftOut };
};

describe('a mapped set', () => {
  test('takes its columns, its delimiter and its constants from set.json', async () => {
    const { data } = await open([COUNTRIES, PACTS], { 'countries.csv': countries, 'pacts.txt': pacts });
    expect(data.actors.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['A', 'Aland', 'state'],
      ['B', 'Bland', 'state'],
      ['C', 'Cland', 'state'],
    ]);
    expect(data.ties.map(({ id, from, to, sign, strength }) => [id, from, to, sign, strength])).toEqual([
      ['pacts:2', 'A', 'B', 1, null],
      ['pacts:3', 'B', 'C', 1, null],
    ]);
  });

  test('reads its tables in the order they need, whatever the order they stand in', async () => {
    const forward = await open([COUNTRIES, PACTS], { 'countries.csv': countries, 'pacts.txt': pacts });
    const backward = await open([PACTS, COUNTRIES], { 'countries.csv': countries, 'pacts.txt': pacts });
    expect(backward.data).toEqual(forward.data);
  });

  test('knows a state that ended and came back by its spells', async () => {
    const { data } = await open([COUNTRIES, PACTS], { 'countries.csv': countries, 'pacts.txt': pacts });
    expect(data.actors.map(({ spells }) => spells.map(({ from, to }) => `${from}–${to}`))).toEqual([
      ['1900–1920', '1950–null'],
      ['1900–1960'],
      [],
    ]);
    const once = await read([{ ...COUNTRIES, spells: false }, PACTS], {
      'countries.csv': countries,
      'pacts.txt': pacts,
    });
    expect(once.problems.map(({ row, column }) => [row, column])).toEqual([[3, 'code']]);
  });

  // A lived 1900–1920 and from 1950; B 1900–1960; C always.
  test('cuts ties to the lives of both actors, in pieces over a gap, and keeps a date that may be right as it is', async () => {
    const clipped = { ...PACTS, clip: true };
    const rows = [
      'A|B|1910|1955',
      'B|C|1955|',
      'A|B|1930|1940',
      'A|C|1950-03|',
      'B|C|1900|1960-05-01',
      'B|C||',
    ];
    const { data, leftOut } = await open([COUNTRIES, clipped], {
      ...{ 'countries.csv': countries, 'pacts.txt': `one|two|start|end\n${rows.join('\n')}\n` },
    });
    expect(data.ties.map(({ id, period }) => `${id} ${period.from}–${period.to}`)).toEqual([
      ...['pacts:2 1910–1920', 'pacts:2+1 1950–1955', 'pacts:3 1955–1960'],
      ...['pacts:5 1950-03–null', 'pacts:6 1900–1960-05-01', 'pacts:7 1900–1960'],
    ]);
    expect(leftOut).toEqual([{ file: 'pacts.txt', rows: 0, shortened: 3, gone: 1 }]);
  });

  test('turns values into others, puts prefixes before ids, and fills words', async () => {
    const clubs = {
      ...{ file: 'clubs.csv', rows: 'actors' },
      fields: { id: { column: 'id', prefix: 'club:' }, name: 'id', kind: { value: 'organisation' } },
    };
    const members = {
      ...{ file: 'members.csv', rows: 'ties' },
      leaveOut: [{ column: 'role', values: ['none', 'rumour'] }],
      fields: {
        ...{
          from_actor: 'who',
          to_actor: { column: 'club', prefix: 'club:' },
          claim: { template: '{who} is {role} of {club}.' },
        },
        kind: { column: 'role', values: { host: 'host' }, otherwise: 'member' },
        strength: { column: 'role', values: { full: 3, guest: '1', host: 5 } },
        sign: { value: 1 },
      },
    };
    const { data, leftOut } = await open([COUNTRIES, clubs, members], {
      ...{ 'countries.csv': countries, 'clubs.csv': 'id\nA\nB\n' },
      'members.csv': 'who,club,role\nA,A,full\nB,A,guest\nC,A,none\nC,B,host\nA,B,rumour\n',
    });
    expect(data.ties.map(({ from, to, kind, strength, claim }) => [from, to, kind, strength, claim])).toEqual(
      [
        ['A', 'club:A', 'member', 3, 'A is full of A.'],
        ['B', 'club:A', 'member', 1, 'B is guest of A.'],
        ['C', 'club:B', 'host', 5, 'C is host of B.'],
      ],
    );
    expect(leftOut).toEqual([{ file: 'members.csv', rows: 2, gone: 0, shortened: 0 }]);
  });

  test.each([
    ['d/m/y', '06/09/2013', '2013-09-06'],
    ['d/m/y', '6.9.2013', '2013-09-06'],
    ['m/d/y', '9/6/2013', '2013-09-06'],
    ['yyyymmdd', '20130906', '2013-09-06'],
    ['yyyymmdd', '2013', '2013'],
    ['y-m-d', '2013-09', '2013-09'],
  ])('reads dates as %s: %s', async (dates, text, iso) => {
    const { data } = await open([COUNTRIES, { ...PACTS, dates }], {
      'countries.csv': countries,
      'pacts.txt': `one|two|start|end\nA|B|${text}|\n`,
    });
    expect(data.ties[0]?.period).toEqual({ from: iso, to: null });
  });

  test('gives actors places and numbers with their dates, and sources of its own', async () => {
    const capitals = {
      file: 'capitals.csv',
      rows: 'places',
      fields: { actor: 'c', place: 'city', lat: 'lat', lng: 'lng', to: 'until' },
    };
    const power = {
      file: 'power.csv',
      rows: 'numbers',
      fields: { actor: 'c', number: { value: 'capability' }, value: 'share', from: 'year', to: 'year' },
    };
    const set = setJson({
      tables: [COUNTRIES, PACTS, capitals, power],
      sources: [{ id: 'BOOK', title: 'A book', read: 'full' }],
    });
    const { data, problems } = await readDataSet(
      new Map([
        ...Object.entries({ 'set.json': set, 'countries.csv': countries, 'pacts.txt': pacts }),
        ...Object.entries({
          'capitals.csv': 'c,city,lat,lng,until\nA,Old,1,2,1910\nA,New,-3,4.5,\n',
          'power.csv': 'c,share,year\nA,0.5,2001\nA,.25,2002\nB,1e-3,2002\n',
        }),
      ]),
    );
    expect(problems).toEqual([]);
    expect(data?.actors[0]?.places.map(({ name, lat, lng, period }) => [name, lat, lng, period.to])).toEqual([
      ['Old', 1, 2, '1910'],
      ['New', -3, 4.5, null],
    ]);
    expect(data?.actors.map(({ numbers }) => numbers.get('capability')?.map(({ value }) => value))).toEqual([
      [0.5, 0.25],
      [0.001],
      undefined,
    ]);
    expect(data?.sources.map(({ id, read: how }) => [id, how])).toEqual([['BOOK', 'full']]);
  });
});

describe('a faulty mapping', () => {
  const wrongOf = async (
    tables: readonly unknown[],
    files: Readonly<Record<string, string>> = { 'countries.csv': countries, 'pacts.txt': pacts },
  ) => {
    const { data, problems } = await read(tables, files, { takeGoodRows: true });
    return {
      data,
      told: problems.map(({ file, column, wrong, weight }) => `${weight} ${file} ${column}: ${wrong}`),
      mend: problems[0]?.mend,
    };
  };

  test('that names a missing column says which, and the nearest there is', async () => {
    const { told, mend, data } = await wrongOf([
      COUNTRIES,
      { ...PACTS, fields: { ...PACTS.fields, from: 'begin', to_actor: 'tow' } },
    ]);
    expect(told).toEqual([
      'file pacts.txt tow: pacts.txt has no column "tow".',
      'file pacts.txt begin: pacts.txt has no column "begin".',
    ]);
    expect(mend).toContain('The nearest is "two".');
    expect(data).toBeNull();
  });

  test('that names a missing file says which, and the nearest there is', async () => {
    const { told, mend } = await wrongOf([{ ...COUNTRIES, file: 'country.csv' }, PACTS]);
    expect(told[0]).toBe('file country.csv null: set.json names country.csv, which is not among the files.');
    expect(mend).toContain('countries.csv');
  });

  test('that lacks a field, or gives one that its rows do not have, says which', async () => {
    const { told } = await wrongOf([
      COUNTRIES,
      { ...PACTS, fields: { from_actor: 'one', to_actor: 'two', strenght: 'start' } },
    ]);
    expect(told).toEqual([
      'file set.json strenght: The table pacts.txt gives a field "strenght", which ties do not have.',
      'file set.json kind: The table pacts.txt does not say the field "kind" of its ties.',
    ]);
  });

  test('that does not know a value says so for each row', async () => {
    const kind = { column: 'one', values: { A: 'friendship' } };
    const { told, data } = await wrongOf([COUNTRIES, { ...PACTS, fields: { ...PACTS.fields, kind } }]);
    expect(told).toEqual(['row pacts.txt one: set.json does not say what "B" means.']);
    expect(data?.ties.map(({ id }) => id)).toEqual(['pacts:2']);
  });

  test('whose numbers are none, or of an unknown kind, says so', async () => {
    const power = {
      file: 'power.csv',
      rows: 'numbers',
      fields: { actor: 'c', number: 'what', value: 'share' },
    };
    const rows = [
      'A,capability,NaN',
      'A,capability,1e999',
      'A,capability,',
      'A,wealth,1',
      'Z,capability,1',
      'A,capability,0x10',
      'A,capability,2',
    ];
    const { told, data } = await wrongOf([COUNTRIES, PACTS, power], {
      ...{
        'countries.csv': countries,
        'pacts.txt': pacts,
        'power.csv': `c,what,share\n${rows.join('\n')}\n`,
      },
    });
    expect(told.map((sentence) => sentence.split(':')[0])).toEqual([
      ...['row power.csv share', 'row power.csv share', 'row power.csv share', 'row power.csv what'],
      ...['row power.csv c', 'row power.csv share'],
    ]);
    expect(data?.actors[0]?.numbers.get('capability')?.map(({ value }) => value)).toEqual([2]);
  });

  test.each([
    ['format', { format: 'honest-broker/2' }],
    ['id', { id: 'My Set' }],
    ['period.from', { period: { from: 'long ago' } }],
    [
      'vocabulary.tieKinds.0.sign',
      { vocabulary: { ...smallVocabulary, tieKinds: [{ ...smallVocabulary.tieKinds[0], sign: 2 }] } },
    ],
    [
      'vocabulary.actorKinds',
      {
        vocabulary: {
          ...smallVocabulary,
          actorKinds: [...smallVocabulary.actorKinds, smallVocabulary.actorKinds[0]],
        },
      },
    ],
    ['vocabulary.capability', { vocabulary: { ...smallVocabulary, capability: 'wealth' } }],
    ['tables.0.file', { tables: [{ ...COUNTRIES, file: '../secret.csv' }] }],
    ['sources.0.url', { sources: [{ id: 'S', title: 'T', url: 'javascript:alert(1)' }] }],
    ['question.ranking.weights.access', { question: { ranking: { weights: { access: -1 } } } }],
    ['question.partition', { question: { partition: 'mood' } }],
  ])('is told by its place in set.json: %s', async (path, change) => {
    const { data, problems } = await readDataSet(new Map([['set.json', setJson(change)]]));
    expect(data).toBeNull();
    expect(problems.map(({ file, column, weight }) => [file, column, weight])).toContainEqual([
      'set.json',
      path,
      'file',
    ]);
  });
});
