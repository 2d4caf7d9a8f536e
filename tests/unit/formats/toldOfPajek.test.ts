/** A Pajek file that is cut off, or that counts more than it holds, is told of with the line and what to do. */

import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';

const open = (...lines: readonly string[]) =>
  readDataSet(new Map([['a.net', strToU8(lines.join('\n'))]]), { takeGoodRows: true });
const ABC = ['*Vertices 3', '1 "A"', '2 "B"', '3 "C"'];

type Told = readonly (readonly [weight: string, row: number | null, wrong: string])[];
const told = async (...lines: readonly string[]): Promise<Told> =>
  (await open(...lines)).problems.map(({ weight, row, wrong }) => [weight, row, wrong]);
const ends = async (...lines: readonly string[]) =>
  (await open(...lines)).data?.ties.map(({ from, to }) => `${from}-${to}`);

const LACKS_TWO = 'a.net counts 5 vertices, and 2 of them have no line; these go by their numbers.';

describe('vertices', () => {
  test('of which some have no line are told of, and made', async () => {
    const { data, problems } = await open('*Network N', '*Vertices 5', ...ABC.slice(1));
    expect(data?.actors.map(({ name }) => name)).toEqual(['A', 'B', 'C', '4', '5']);
    expect(problems.map(({ weight, row, wrong }) => [weight, row, wrong])).toEqual([
      ['note', null, 'a.net holds no ties.'],
      ['note', 2, LACKS_TWO],
    ]);
    expect(problems[1]?.mend).toBe('Look whether the file is whole, or write a line for each.');
  });

  test('of which none has a line are as they were meant', async () => {
    expect(await told('*Vertices 2', '*Edges', '1 2')).toEqual([]);
  });

  test('of which one has no number leave its place to be told of', async () => {
    expect(await told('*Vertices 3', '1 "A"', '"B"', '3 "C"', '*Edges', '1 3')).toEqual([
      ['note', 1, 'a.net counts 3 vertices, and 1 of them has no line; it goes by its number.'],
    ]);
  });

  test('of which one is cut in the middle of its label are told of', async () => {
    expect(await told('*Vertices 2', '1 "A"', '2 "Be', '*Edges', '1 2')).toEqual([
      ['note', 3, 'A quotation mark is opened and never closed in 1 line.'],
    ]);
  });
});

describe('ties', () => {
  test('that name one vertex are told of', async () => {
    expect(await told(...ABC, '*Edges', '1 2', '2')).toEqual([['row', 7, 'No actor is named.']]);
  });

  test('that name one vertex in a list are told of', async () => {
    expect(await told(...ABC, '*Edgeslist', '1 2 3', '2', '3')).toEqual([
      ['note', 7, '2 lines of lists name one vertex, and nobody it is tied to.'],
    ]);
  });

  test('whose weight is no number are told of, and keep the weights of the others', async () => {
    const { data, problems } = await open(...ABC, '*Edges', '1 2 5', '2 3 0,5', '1 3 1 l "x"', '3 1 l "y"');
    expect(data?.ties.map(({ strength }) => strength)).toEqual([5, null, 1, null]);
    expect(problems.map(({ weight, row, value, wrong }) => [weight, row, value, wrong])).toEqual([
      ['note', 7, '0,5', '1 weight is no number and was left out.'],
    ]);
  });

  test('are directed where all are arcs, and told of where some are', async () => {
    const { data, problems } = await open(...ABC, '*Arcs', '1 2');
    expect(data?.vocabulary.tieKinds.map(({ directed }) => directed)).toEqual([true]);
    expect(problems).toEqual([]);
    expect(await told(...ABC, '*Arcs', '1 2', '*Edges', '2 3')).toEqual([
      ['note', null, 'a.net holds arcs beside edges, and all were read without a direction.'],
    ]);
  });
});

describe('a matrix', () => {
  test('that lacks rows is told of before it opens', async () => {
    const lines = [...ABC, '*Matrix', '0 1 0', '1 0 1'];
    expect(await told(...lines)).toEqual([
      ['guess', 5, 'The matrix has 2 rows where there should be 3; the ties of the others are not there.'],
    ]);
    const { data } = await readDataSet(new Map([['a.net', strToU8(lines.join('\n'))]]));
    expect(data).toBeNull();
    expect(await ends(...lines)).toEqual(['1-2', '2-1', '2-3']);
  });

  test('whose rows lack cells, or hold some that are no numbers, is told of', async () => {
    const lines = [...ABC, '*Matrix', '0 1 0', '1 0', '0 x NA'];
    expect(await told(...lines)).toEqual([
      ['guess', 7, '1 row of the matrix has fewer cells than there are vertices.'],
      ['note', 8, '2 cells of the matrix are no numbers and were read as no tie.'],
    ]);
    expect(await ends(...lines)).toEqual(['1-2', '2-1']);
  });

  test('of two modes has a row for each of the first, and a column for each of the second', async () => {
    const lines = ['*Vertices 5 2', '*Matrix', '0 1 1', '1 0 0'];
    expect(await told(...lines)).toEqual([]);
    expect(await ends(...lines)).toEqual(['1-4', '1-5', '2-3']);
  });
});

describe('parts that are no network', () => {
  test('are told of also where they count vertices of their own', async () => {
    const lines = [...ABC, '*Edges', '1 2', '*Partition p', '*Vertices 3', '1', '2', '2'];
    expect(await told(...lines)).toEqual([
      ['note', 9, '3 lines stand in parts that are neither vertices nor ties and were left out.'],
    ]);
  });

  test('are those of a second network, which is not mixed with the first', async () => {
    const second = ['*Network two', '*Vertices 2', '1 "D"', '2 "E"', '*Edges', '2 1'];
    const lines = ['*Network one', ...ABC, '*Edges', '1 2', ...second];
    expect(await told(...lines)).toEqual([['note', 8, 'a.net holds another network, which was not read.']]);
    expect(await ends(...lines)).toEqual(['1-2']);
  });
});

test('a head that is written without a blank before its number is known', async () => {
  const { data, problems } = await open(...ABC, '*Edges:2 "rivalry"', '1 2');
  expect(data?.ties.map(({ kind }) => kind)).toEqual(['rivalry']);
  expect(problems).toEqual([]);
});
