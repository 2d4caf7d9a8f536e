/** Large tables are read piece by piece, told of while they are read, and refused where there is no room for their rows. */

import { describe, expect, test } from 'vitest';
import type { FarBytes } from '#formats/bytes.ts';
import { type ReadOptions, readDataSet } from '#formats/readDataSet.ts';
import { type Text, textIn, wholeText } from '#formats/text.ts';
import { manyTies } from '../../fixtures/manyTies.ts';
import { setJson } from '../../fixtures/smallFiles.ts';

const { actors, ties } = manyTies(20_000);
const bytes = (text: string) => new TextEncoder().encode(text);
const own = new Map([
  ['set.json', bytes(setJson())],
  ['actors.csv', bytes(actors)],
  ['ties.csv', bytes(ties)],
]);
const one = new Map([['many.csv', bytes(ties)]]);

test('a file that is elsewhere is read as one in memory, and never as a whole', async () => {
  let most = 0;
  const far = (file: Uint8Array): FarBytes => ({
    size: file.length,
    read(from, to) {
      most = Math.max(most, to - from);
      return file.slice(from, to);
    },
  });
  const { data } = await readDataSet(new Map([...own].map(([name, file]) => [name, far(file)])));
  expect(JSON.stringify(data?.ties)).toBe(JSON.stringify((await readDataSet(own)).data?.ties));
  expect(data?.ties).toHaveLength(20_000);
  expect(most).toBeLessThan(ties.length / 2);
});

test('a letter of several bytes that lies across two pieces is read as it is', () => {
  // Letters of one to four bytes, so many that pieces end within each kind of them.
  for (const shift of [0, 1, 2, 3]) {
    const text = 'x'.repeat(shift) + 'é日🐎'.repeat(130_000);
    const read = textIn(bytes(text)) as Text;
    const pieces = [...read.pieces()];
    expect(pieces.length).toBeGreaterThan(2);
    // A longer text would lie where garbage is collected seldom.
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(64 * 1024);
    expect(wholeText(read) === text).toBe(true);
  }
});

test('what is elsewhere is read eight pieces at a time', () => {
  const text = 'é日🐎x'.repeat(130_000);
  const file = bytes(text);
  const reads: number[] = [];
  const read = (from: number, to: number) => {
    reads.push(to - from);
    return file.slice(from, to);
  };
  const far = textIn({ size: file.length, read }) as Text;
  reads.length = 0;
  expect(wholeText(far) === text).toBe(true);
  expect(reads.length).toBeLessThanOrEqual(Math.ceil(file.length / (448 * 1024)));
  expect(Math.max(...reads)).toBe(512 * 1024);
});

test('a letter that is none is found wherever it stands among others that are ASCII', () => {
  for (const at of [0, 70_000, 199_999]) {
    const file = new Uint8Array(200_000).fill(97);
    file[at] = 0xe9;
    expect(textIn(file)).toMatchObject({ encoding: 'Windows-1252', line: 1 });
  }
});

describe('progress', () => {
  const toldOf = async (files: ReadonlyMap<string, Uint8Array>, options: ReadOptions = {}) => {
    const told: (readonly [string, number])[] = [];
    await readDataSet(files, { ...options, onTable: (...step) => told.push(step) });
    return told;
  };

  test('of tables goes from none to all, and never back', async () => {
    const told = await toldOf(own);
    const shares = told.map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(told.filter(([file]) => file === 'ties.csv').length).toBeGreaterThan(4);
  });

  test('begins with the first look at the bytes, before there is any row', async () => {
    const read: number[] = [];
    const [[name, file]] = [...one] as [[string, Uint8Array]];
    const far = {
      size: file.length,
      read(from: number, to: number) {
        read.push(to);
        return file.subarray(from, to);
      },
    };
    const told: (readonly [share: number, upTo: number])[] = [];
    const onTable = (_: string, share: number) => told.push([share, Math.max(0, ...read)]);
    await readDataSet(new Map([[name, far]]), { mayGuess: false, onTable });
    expect(told[0]?.[0]).toBe(0);
    const firsts = told.filter(([, upTo]) => upTo < file.length);
    expect(firsts.length).toBeGreaterThan(2);
    expect(firsts.at(-1)?.[0]).toBeGreaterThan(0.03);
  });

  test('of a guess that is read at once goes on from the guess to the rows, and never back', async () => {
    const shares = (await toldOf(one)).map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  test('of a guess is told too', async () => {
    const told = await toldOf(one, { mayGuess: false });
    const shares = told.map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.2);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a table of more rows than there is room for', () => {
  const sentence = (file: string, most: string) =>
    `${file} has more rows than a page can hold: ${most} of all tables together.`;

  test('is refused in a sentence, good rows or not', async () => {
    const { data, problems, goodRows } = await readDataSet(own, { mostRows: 15_000, takeGoodRows: true });
    expect([data, goodRows]).toEqual([null, null]);
    expect(problems.map(({ wrong }) => wrong)).toEqual([sentence('ties.csv', '15,000')]);
  });

  test('is refused before anybody is asked what its columns mean, as soon as one row is too many', async () => {
    let last = 0;
    const onTable = (_: string, share: number) => {
      last = share;
    };
    const { data, problems, mapping } = await readDataSet(one, {
      mostRows: 5000,
      mayGuess: false,
      onTable,
    });
    expect(last).toBeLessThan(0.3);
    expect([data, mapping]).toEqual([null, null]);
    expect(problems.map(({ wrong }) => wrong)).toEqual([sentence('many.csv', '5,000')]);
  });

  test('opens where there is room', async () => {
    expect((await readDataSet(own, { mostRows: 21_000 })).data?.ties).toHaveLength(20_000);
  });
});
