/** What is taken away: formulas made harmless, losses said, slices whole in themselves, sources as literature. */

import { describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { formatBibtex, formatCsl } from '#formats/citedSources.ts';
import { exportSet, filesOf, setOfSlice } from '#formats/exportSet.ts';
import { findingCsv, findingJson } from '#formats/findingFile.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId, sourceId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const text = async (data: Parameters<typeof exportSet>[0], form: Parameters<typeof exportSet>[1]) =>
  new TextDecoder().decode((await exportSet(data, form)).bytes);

const formula = () => {
  const set = smallSet(['A-B +3']);
  return { ...set, ties: set.ties.map((tie) => ({ ...tie, claim: '=HYPERLINK("http://x")' })) };
};

describe('a formula', () => {
  test('in a claim is a text in CSV, and stays as it was in JSON', async () => {
    expect(await text(formula(), 'csv')).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(filesOf(formula()).get('ties.csv')).toContain(`'=HYPERLINK`);
    expect(await text(formula(), 'json')).toContain('"=HYPERLINK(\\"http://x\\")"');
  });

  test('in a workbook is a text, since no cell of it is a formula', async () => {
    const { bytes } = await exportSet(formula(), 'xlsx');
    const { data } = await readDataSet(new Map([['a.xlsx', bytes]]));
    expect(data?.ties[0]?.claim).toBe('=HYPERLINK("http://x")');
  });
});

test('what a form cannot hold is said', async () => {
  const set = smallSet(['A-B +3']);
  const odd = {
    ...set,
    actors: set.actors.map((actor) => ({ ...actor, aliases: ['x;y'], name: 'a\u0001b' })),
  };
  expect((await exportSet(odd, 'graphml')).lost).toEqual([
    '2 actors have other names with a semicolon in them, which parts names in a list: those were left out.',
    '2 texts hold control marks that XML cannot hold: a mark for "unknown" stands in their place.',
  ]);
  expect((await exportSet(set, 'graphml')).lost).toEqual([]);
});

test('a slice holds its ties, who they are of, whom those belong to, and the sources used', async () => {
  const { data } = await readDataSet(smallFiles());
  if (data === null) throw new Error('the small set must open');
  const graph = indexGraph(data);
  const question = { ...defaultQuestion(data), period: periodOf('2003') };
  const some = setOfSlice(
    data,
    sliceOf(graph, { ...question, filters: { ...question.filters, tieKindsOff: ['friendship'] } }),
  );
  expect(some.ties.map(({ id }) => id)).toEqual(['T2']);
  expect(some.actors.map(({ id }) => id)).toEqual(['A', 'F']);
  expect(some.sources.map(({ id }) => id)).toEqual(['S2']);
});

test('GEXF has spells that a timeline can play', async () => {
  const gexf = await text(smallSet(['A-B +3 2010..2012']), 'gexf');
  expect(gexf).toContain('<spell start="2010-01-01" end="2012-12-31"/>');
  expect(gexf).toContain('weight="3"');
});

const source = (id: string, title: string, more: object = {}) => ({
  ...{ id: sourceId(id), title, publisher: '', date: '', url: null, read: 'full' as const, note: '' },
  ...{ at: { file: '', row: 1 }, ...more },
});

describe('sources', () => {
  test('as BibTeX have keys of their own, and no mark of TeX acts', () => {
    const bib = formatBibtex([
      source('S 1', '50% of {everything} & more_', { date: '2012-11-15', url: 'https://a.example/?q={x}' }),
      source('S-1', 'Two'),
    ]);
    expect(bib).toContain('@misc{S-1,\n  title = {{50\\% of \\{everything\\} \\& more\\_}}');
    expect(bib).toContain('year = {2012}');
    expect(bib).toContain('https://a.example/?q=%7Bx%7D');
    expect(bib).toContain('@misc{S-1-2,');
  });

  test('as CSL-JSON have dates as far as they are known', () => {
    expect(JSON.parse(formatCsl([source('a', 'T', { date: '2012-11', url: 'https://a.example' })]))).toEqual([
      {
        id: 'a',
        type: 'webpage',
        title: 'T',
        issued: { 'date-parts': [[2012, 11]] },
        URL: 'https://a.example',
      },
    ]);
  });
});

test.each(['between', 'pair', 'linked', 'estranged', 'changed', 'whatIf', 'camps'] as const)(
  'a finding says its rows, its question and its citation: %s',
  (ask) => {
    const data = smallSet(['A-B -3', 'A-C +3', 'B-C +2', 'A-F +1 member', 'B-F +1 member'], ['F/forum']);
    const graph = indexGraph(data);
    const question = {
      ...{ ...defaultQuestion(data), ask, period: periodOf('2012'), otherPeriod: periodOf('2013') },
      ...{ broker: actorId('C'), pair: [actorId('A'), actorId('B')] as const },
    };
    const asked = { graph, question, finding: answer(graph, question) };
    const csv = findingCsv(asked);
    const widths = new Set(
      csv
        .trim()
        .split('\r\n')
        .filter((line) => !line.includes('"'))
        .map((line) => line.split(',').length),
    );
    expect(widths.size).toBe(1);
    expect(csv).toContain('Citation,None');
    const json = JSON.parse(findingJson(asked));
    expect(json.finding.answer.ask).toBe(ask);
    expect(json.set.citation).toBe('None');
    expect(json.question.ask).toBe(ask);
  },
);
