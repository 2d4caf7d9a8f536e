/** Zips and folders open as the data set in them, within limits, whatever their paths say. */

import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';

const bytes = (files: ReadonlyMap<string, string | Uint8Array>, folder = '') =>
  Object.fromEntries(
    [...files].map(([name, text]) => [folder + name, typeof text === 'string' ? strToU8(text) : text]),
  );
const open = (zip: Uint8Array) => readDataSet(new Map([['set.zip', zip]]));

describe('a zip', () => {
  test.each(['', 'my-set/'])('opens as the folder in it: "%s"', async (folder) => {
    const extra = { '__MACOSX/._ties.csv': strToU8('noise'), [`${folder}.DS_Store`]: strToU8('noise') };
    const { data, problems } = await open(zipSync({ ...bytes(smallFiles(), folder), ...extra }));
    expect(problems).toEqual([]);
    expect(data?.ties).toHaveLength(2);
  });

  test('of two data sets says that there are two', async () => {
    const { data, problems } = await open(
      zipSync({ ...bytes(smallFiles(), 'a/'), ...bytes(smallFiles(), 'b/') }),
    );
    expect(data).toBeNull();
    expect(problems[0]?.wrong).toBe('There are 2 data sets: in set.zip/a/, set.zip/b/.');
  });

  test('with paths that climb leaves those out, and says so', async () => {
    const { data, problems } = await open(
      zipSync({
        ...bytes(smallFiles()),
        '../../etc/cron.csv': strToU8('a,b\n'),
        '/root.csv': strToU8('a\n'),
      }),
    );
    expect(data?.ties).toHaveLength(2);
    expect(problems.map(({ value }) => value)).toEqual(['../../etc/cron.csv', '/root.csv']);
  });

  test('that is a bomb is not unpacked', async () => {
    const bomb = zipSync({ 'ties.csv': new Uint8Array(4 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    const { data, problems } = await open(bomb);
    expect(data).toBeNull();
    expect(problems[0]?.wrong).toContain('far larger than a data set is');
  });

  test('that claims to be smaller than it is gives no more than it claims', async () => {
    const zip = zipSync({ 'ties.csv': new Uint8Array(2 * 1024 * 1024).fill(44) }, { level: 9 });
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 0; at + 4 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    const { data, problems } = await open(zip);
    expect(data).toBeNull();
    expect(problems.every(({ value }) => value.length <= 10)).toBe(true);
  });

  test('of more files than any set has is refused', async () => {
    const many = Array.from({ length: 6000 }, (_, at) => [`${at}.csv`, strToU8('')] as const);
    const { problems } = await open(zipSync(Object.fromEntries(many)));
    expect(problems[0]?.wrong).toContain('more than 5000 files');
  });

  test('that is cut off says so', async () => {
    const zip = zipSync(bytes(smallFiles()));
    const { data, problems } = await open(zip.subarray(0, zip.length - 50));
    expect(data).toBeNull();
    expect(problems[0]?.wrong).toBe('set.zip is broken or cut off.');
  });
});

test('a zip in cipher says that it is locked', async () => {
  const zip = zipSync(bytes(smallFiles()));
  zip[6] = (zip[6] ?? 0) | 1;
  const { data, problems } = await open(zip);
  expect(data).toBeNull();
  expect(problems[0]?.wrong).toBe('set.zip is locked with a password.');
});

describe('a gzip', () => {
  const rows = Array.from({ length: 500 }, (_, at) => `A${at},B${at}`).join('\n');
  const packed = gzipSync(strToU8(`source,target\n${rows}\n`));
  const opened = (gzip: Uint8Array) => readDataSet(new Map([['ties.csv.gz', gzip]]));

  test('opens as the table in it', async () => {
    const { data, problems } = await opened(packed);
    expect(data?.ties).toHaveLength(500);
    expect(problems.map(({ weight }) => weight)).toEqual(['note']);
    expect(data?.ties[0]?.at.file).toBe('ties.csv');
  });

  test.each([20, 500, packed.length - 5])('that is cut off after %s bytes says so', async (length) => {
    const { data, problems } = await opened(packed.subarray(0, length));
    expect(data).toBeNull();
    expect(problems[0]?.wrong).toBe('ties.csv.gz is broken or cut off.');
  });

  test('that is a bomb is given up before it has grown', async () => {
    const { data, problems } = await opened(gzipSync(new Uint8Array(64 * 1024 * 1024), { level: 9 }));
    expect(data).toBeNull();
    expect(problems[0]?.wrong).toContain('far larger than a data set is');
  });
});

test('a folder opens by what lies beside its set.json, and not by what lies elsewhere', async () => {
  const files = new Map<string, string | Uint8Array>([
    ...[...smallFiles()].map(([name, text]) => [`top/mine/${name}`, text] as const),
    ['top/ties.csv', 'noise'],
  ]);
  const { data, problems } = await readDataSet(files);
  expect(problems.map(({ weight, file }) => [weight, file])).toEqual([['note', 'top/ties.csv']]);
  expect(data?.ties).toHaveLength(2);
});

describe('text', () => {
  const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
    const units = [...(mark ? '\uFEFF' : ''), ...text].join('');
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), order === 'le');
    return new Uint8Array(view.buffer);
  };
  const ACTORS = 'id,name,kind\nA,Монгол 🐎,state\nB,B,state\nF,F,forum\n';

  test.each([
    ['le', true],
    ['be', true],
    ['le', false],
    ['be', false],
  ] as const)('in UTF-16 %s opens, with its mark or without: %s', async (order, mark) => {
    const { data, problems } = await readDataSet(smallFiles({ 'actors.csv': utf16(ACTORS, order, mark) }));
    expect(problems).toEqual([]);
    expect(data?.actors[0]?.name).toBe('Монгол 🐎');
  });

  test('whose lines end in three ways opens, and line ends within cells stay', async () => {
    const mixed = 'id,name,kind\r\nA,A,state\rB,"B\rb",state\nF,F,forum\r\n';
    const { data, problems } = await readDataSet(smallFiles({ 'actors.csv': mixed }));
    expect(problems).toEqual([]);
    expect(data?.actors.map(({ id, name }) => [id, name])).toEqual([
      ['A', 'A'],
      ['B', 'B\rb'],
      ['F', 'F'],
    ]);
  });
});
