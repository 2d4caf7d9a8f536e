/** Tables that bring no set.json open by a guess of what their columns mean; the guess can be read again as a set.json. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/networks');
const open = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readDataSet(new Map(Object.entries(files)));

/** Each tie in one line: its ends, kind, sign, strength and dates. */
const lines = (data: DataSet | null) =>
  data?.ties.map(({ from, to, kind, sign, strength, period }) =>
    [`${from}-${to}`, kind, sign, strength ?? '?', `${period.from ?? ''}..${period.to ?? ''}`].join(' '),
  );

describe('one table of ties', () => {
  test('makes its actors of the ends, and is read again by the set.json that was guessed', async () => {
    const ties =
      'Sender,Receiver,Type,Valence,Start Date,End Date,Reference\nMongolia,Japan,diplomatic,positive,24/02/1972,,https://a.example/1\nJapan,North Korea,sanctions,negative,14/02/2016,,UN 2270; UN 2321\n';
    const { data, problems, mapping } = await open({ 'My ties.csv': ties });
    expect(lines(data)).toEqual([
      'Mongolia-Japan diplomatic 1 ? 1972-02-24..',
      'Japan-North Korea sanctions -1 ? 2016-02-14..',
    ]);
    expect(data?.actors.map(({ id }) => id)).toEqual(['Mongolia', 'Japan', 'North Korea']);
    expect(data?.sources.map(({ id, url }) => [id, url])).toEqual([
      ['https://a.example/1', 'https://a.example/1'],
      ['UN 2270', null],
      ['UN 2321', null],
    ]);
    expect([data?.id, data?.title, data?.period]).toEqual([
      'my-ties',
      'My ties',
      { from: '1972', to: '2016' },
    ]);
    expect(problems.map(({ weight, wrong }) => [weight, wrong.slice(0, 26)])).toEqual([
      ['note', 'There is no set.json among'],
    ]);
    const again = await open({ 'My ties.csv': ties, 'set.json': mapping?.setJson ?? '' });
    expect(again.problems).toEqual([]);
    expect(again.data).toEqual(data);
  });

  test('is only guessed where that is asked for, with its first 50 rows', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => `A${at},B,${at}`);
    const { data, mapping } = await readDataSet(
      new Map([
        ['t.csv', ['source;target;value', ...rows.map((row) => row.replaceAll(',', ';'))].join('\n')],
      ]),
      { mayGuess: false },
    );
    expect(data).toBeNull();
    expect(mapping?.tables).toHaveLength(1);
    expect(mapping?.tables[0]?.header).toEqual(['source', 'target', 'value']);
    expect(mapping?.tables[0]?.rows).toHaveLength(50);
  });

  test('keeps to what someone says of its columns, and guesses the rest', async () => {
    const file = new Map([['t.csv', 'who,whom,how,weight,colour\nA,B,ally,1,red\nB,C,war,3,blue\n']]);
    const hint = {
      ...{ file: 't.csv', sheet: null, rows: 'ties' as const },
      columns: [
        ['who', 'from_actor'],
        ['whom', 'to_actor'],
        ['how', 'kind'],
        ['weight', ''],
        ['colour', 'claim'],
      ] as const,
    };
    const looked = await readDataSet(file, { mayGuess: false });
    expect(JSON.parse(looked.mapping?.setJson ?? '{}').tables[2].fields).toMatchObject({
      from_actor: 'who',
      to_actor: 'whom',
    });
    const none = await readDataSet(file);
    expect(none.problems[0]?.wrong).toContain('No two columns of t.csv look like the two ends of a tie');
    const { data } = await readDataSet(file, { hints: [hint] });
    expect(lines(data)).toEqual(['A-B ally 1 ? ..', 'B-C war -1 ? ..']);
    expect(data?.ties.map(({ claim }) => claim)).toEqual(['red', 'blue']);
  });

  test.each([
    ['days of a month after it', '09/06/2013,1\n13/06/2013,1', '2013-06-09'],
    ['months before their days', '09/06/2013,1\n12/31/2013,1', '2013-09-06'],
    ['eight figures', '20130906,1\n20131001,1', '2013-09-06'],
    ["Excel's days", '41523,1\n41530,1', '2013-09-06'],
    ['a time of day', '2013-09-06T12:00:00Z,1\n2013-09-07 01:00,1', '2013-09-06'],
    ['a year', '2013,1\n2014,1', '2013'],
  ])('has dates as %s', async (_, rows, first) => {
    const text = `date,weight,ego,alter\n${rows
      .split('\n')
      .map((row) => `${row},A,B`)
      .join('\n')}\n`;
    const { data, problems } = await open({ 't.csv': text });
    expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
    expect(data?.ties[0]?.period).toEqual({ from: first, to: first });
  });

  test('has dates as Excel counts days, with the time of day after a comma', async () => {
    const text = 'ego;alter;date\nA;B;41523,5\nA;C;41530\nB;C;41600,25\n';
    const { data } = await open({ 't.csv': text });
    expect(data?.ties.map(({ period }) => period.from)).toEqual(['2013-09-06', '2013-09-13', '2013-11-22']);
  });

  test('has commas before decimals, and texts that stand for a blank', async () => {
    const { data, problems } = await open({
      't.csv': 'state1;state2;weight;year\nA;B;0,5;1990\nA;C;1.234,75;NA\nB;C;-2,5;1991\nC;D;NaN;1992\n',
    });
    expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
    expect(lines(data)).toEqual([
      'A-B tie 1 1 1990..1990',
      'A-C tie 1 5 ..',
      'B-C tie -1 3 1991..1991',
      'C-D tie 1 ? 1992..1992',
    ]);
  });

  test('may have words before the names of its columns', async () => {
    const { data, mapping } = await open({
      't.csv':
        'Transfers of something\n\nGenerated on a day; with, commas\nSupplier,Recipient,Year of order,TIV\nA,B,1999,3\nB,C,2001,9\n',
    });
    expect(lines(data)).toEqual(['A-B tie 1 2 1999..1999', 'B-C tie 1 4 2001..2001']);
    expect(JSON.parse(mapping?.setJson ?? '{}').tables[0].skip).toBe(3);
  });

  test('reads the first of two columns of one name', async () => {
    const { data } = await open({ 't.csv': 'source,target,kind,kind\nA,B,ally,x\n' });
    expect(lines(data)).toEqual(['A-B ally 1 ? ..']);
  });

  test('runs no script, whatever names and links hold', async () => {
    const { data } = await open({
      't.csv':
        'source,target,claim,reference\n<script>alert(1)</script>,"=HYPERLINK(""x"")",<img onerror=x>,javascript:alert(1)\n',
    });
    expect(data?.actors.map(({ id }) => id)).toEqual(['<script>alert(1)</script>', '=HYPERLINK("x")']);
    expect(data?.sources[0]?.url).toBeNull();
  });

  test('of a million rows is read to its end, and its faults are counted', { timeout: 120_000 }, async () => {
    const { data, problemCount, goodRows } = await open({
      't.csv': `source,target\nA,B\n${'A,A\n'.repeat(1_000_000)}`,
    });
    expect(data).toBeNull();
    expect([problemCount, goodRows]).toEqual([1_000_001, 3]);
  });

  test('that names no ends says what to do', async () => {
    const { data, problems } = await open({ 't.csv': 'colour,size\nred,1\n' });
    expect(data).toBeNull();
    expect(problems[0]?.mend).toContain('from_actor');
  });

  test('of 60 or more kinds of one column has that column no kind', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => `A,B${at},word ${at}`).join('\n');
    const { data } = await open({ 't.csv': `source,target,type\n${rows}\n` });
    expect(data?.vocabulary.tieKinds.map(({ key }) => key)).toEqual(['tie']);
  });
});

describe('tables of actors and ties', () => {
  test('agree on ids where ties name actors by name', async () => {
    const { data, problems } = await open({
      'nodes.csv':
        'ID,Country,Latitude,Longitude,Capital,Region,GDP\n710,China,39.9,116.4,Beijing,East,10\n712,Mongolia,47.9,106.9,Ulaanbaatar,North,1\n731,North Korea,39,125.8,Pyongyang,East,2\n732,South Korea,37.6,127,Seoul,East,5\n',
      'edges.csv': 'country1,country2,relation\nMongolia,China,treaty\nNorth Korea,South Korea,conflict\n',
    });
    expect(problems.map(({ wrong }) => wrong)).toEqual([
      'There is no set.json among the files; what their columns mean was guessed.',
    ]);
    expect(lines(data)).toEqual(['Mongolia-China treaty 1 ? ..', 'North Korea-South Korea conflict -1 ? ..']);
    expect(data?.actors[1]).toMatchObject({ id: 'Mongolia', places: [{ name: 'Ulaanbaatar', lat: 47.9 }] });
    expect(data?.actors[1]?.groups).toEqual(new Map([['Region', 'North']]));
    expect(data?.actors[1]?.numbers.get('GDP')?.[0]?.value).toBe(1);
  });

  test('of the program itself open without their set.json', async () => {
    const shipped = join(import.meta.dirname, '../../../graph-data/northeast-asia');
    const files = ['actors.csv', 'ties.csv', 'events.csv', 'sources.csv'].map(
      (name) => [name, new Uint8Array(readFileSync(join(shipped, name)))] as const,
    );
    const { data, problems } = await readDataSet(new Map(files));
    expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
    expect([data?.actors.length, data?.ties.length, data?.events.length, data?.sources.length]).toEqual([
      136, 397, 97, 200,
    ]);
  });
});

describe('a workbook', () => {
  test('of openpyxl opens with its dates, numbers and texts', async () => {
    const { data, problems, mapping } = await open({
      'openpyxl.xlsx': readFileSync(join(FIXTURES, 'openpyxl.xlsx')),
    });
    expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
    expect(data?.actors.map(({ name, spells }) => [name, spells[0]?.from ?? ''])).toEqual([
      ['Mongolia', '1911-12-29'],
      ['Japan', ''],
      ['North Korea <조선>', '1948-09-09'],
    ]);
    expect(lines(data)).toEqual([
      'MNG-JPN friendship 1 1 1972-02-24..',
      'JPN-PRK rivalry -1 5 1910-08-29..',
      'MNG-PRK friendship 1 3 1948..',
    ]);
    expect(data?.ties.map(({ claim }) => claim)).toEqual(['=1+1 is no formula here', 'a\r\nb', '']);
    expect(mapping?.tables.map(({ sheet }) => sheet)).toEqual(['Actors', 'Ties']);
    expect(data?.ties[2]?.at).toEqual({ file: 'openpyxl.xlsx (Ties)', row: 5 });
  });

  test('that is cut off says so', async () => {
    const whole = readFileSync(join(FIXTURES, 'openpyxl.xlsx'));
    const { data, problems } = await open({ 'a.xlsx': whole.subarray(0, whole.length - 30) });
    expect(data).toBeNull();
    expect(problems[0]?.wrong).toBe('a.xlsx is broken or cut off.');
  });
});
