/** Files are read in the encoding they are in, and what is no text or broken is refused. */

import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';

const smallCount = (data: DataSet | null) =>
  data === null ? 0 : data.actors.length + data.ties.length + data.events.length + data.sources.length;

test('UTF-8 that is broken is refused with the line', async () => {
  const bytes = new TextEncoder().encode('id,name,kind\nA,Ä und Ö,state\nB,');
  const { problems } = await readDataSet(smallFiles({ 'actors.csv': Uint8Array.from([...bytes, 0xc3, 10]) }));
  expect(problems[0]).toMatchObject({ file: 'actors.csv', row: 3, weight: 'file' });
  expect(problems[0]?.wrong).toBe('actors.csv is Unicode text with letters that are broken.');
});

test('UTF-32 is refused in one sentence, and not read as letters with blanks between', async () => {
  const letters = [...'\uFEFFsource,target\nA,B\n'].flatMap((letter) => [
    letter.charCodeAt(0) & 255,
    letter.charCodeAt(0) >> 8,
    0,
    0,
  ]);
  const { data, problems } = await readDataSet(new Map([['ties.csv', Uint8Array.from(letters)]]));
  expect(data).toBeNull();
  expect(problems.map(({ wrong }) => wrong)).toEqual([
    'ties.csv is Unicode text with letters that are broken.',
  ]);
});

describe('a file in Windows-1252', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const actors = latin(
    'id,name,kind\r\nA,T\xFCrkiye,state\r\nB,C\xF4te d\x92Ivoire \x96 \x80,state\r\nF,\x93\xC5land\x94,forum\r\n',
  );

  test('opens only when told to, with its letters; it is said how it was read and where that shows first', async () => {
    const files = smallFiles({ 'actors.csv': actors });
    expect((await readDataSet(files)).data).toBeNull();
    const { data, problems, goodRows } = await readDataSet(files, { takeGoodRows: true });
    expect(goodRows).toBe(smallCount(data));
    expect(data?.actors.map(({ name }) => name)).toEqual(['Türkiye', 'Côte d’Ivoire – €', '“Åland”']);
    expect(problems).toEqual([
      {
        ...{ file: 'actors.csv', weight: 'guess', row: 2, column: null, value: 'A,Türkiye,state' },
        wrong: 'actors.csv is not UTF-8 and was read as Windows-1252.',
        mend: 'Look whether letters with accents are right; if they are not, save it again as UTF-8.',
      },
    ]);
  });

  test('is guessed like any other table', async () => {
    const register = latin('Supplier;Recipient;Year of order\nT\xFCrkiye;C\xF4te d\x92Ivoire;1999\n');
    const files = new Map([['register.csv', register]]);
    const { data, problems } = await readDataSet(files, { takeGoodRows: true });
    expect(data?.ties.map(({ from, to }) => [from, to])).toEqual([['Türkiye', 'Côte d’Ivoire']]);
    expect(problems.map(({ wrong }) => wrong)).toContain(
      'register.csv is not UTF-8 and was read as Windows-1252.',
    );
  });
});
