/** Sources are numbered in the order they are first cited, spans are written short, and what is missing is said. */

import { describe, expect, test } from 'vitest';
import { sourceInWords, startCitations } from '#figure/citations.ts';
import { indexGraph } from '#model/graph.ts';
import { tieId } from '#model/ids.ts';
import { figureData } from '../../fixtures/figureCase.ts';

const graph = indexGraph(figureData());
const ties = (...numbers: number[]) => numbers.map((number) => tieId(`t${String(number).padStart(3, '0')}`));

describe('Citing ties', () => {
  test('numbers each source once, in the order of first use', () => {
    const { cite, cited } = startCitations(graph);
    expect(cite(ties(9))).toBe('[1, 2]');
    expect(cite(ties(1))).toBe('[3, 4]');
    expect(cite(ties(8, 9))).toBe('[1, 2]');
    expect(cited().map(({ id }) => id)).toEqual(['black', 'white', 'grey', 'blue']);
  });

  test('writes three in a row as a span', () => {
    const { cite } = startCitations(graph);
    expect(cite(ties(10))).toBe('[1–3]');
    expect(cite(ties(7, 10))).toBe('[1–4]');
    expect(cite(ties(6, 5, 7))).toBe('[2–4]');
    expect(cite(ties(7, 3))).toBe('[1, 4]');
  });

  test('says so where a tie has none, and where a tie is not known', () => {
    const { cite, cited } = startCitations(graph);
    expect(cite(ties(4))).toBe('[no source]');
    expect(cite(ties(2, 4))).toBe('[1, no source]');
    expect(cite([tieId('what-if:1')])).toBe('[no source]');
    expect(cite([])).toBe('');
    expect(cited()).toHaveLength(1);
  });
});

test('A source is told by what is known of it', () => {
  const [source] = graph.data.sources;
  if (source === undefined) throw new Error('the small set has sources');
  expect(sourceInWords({ ...source, title: 'Can we talk?', publisher: '', date: '' })).toBe('Can we talk?');
  expect(sourceInWords({ ...source, title: 'A', publisher: 'B', date: '' })).toBe('A. B.');
  expect(sourceInWords({ ...source, title: 'A', publisher: '', date: '2013', read: 'none' })).toBe(
    'A. 2013. Not read.',
  );
});
