/** What is taken away: formulas made harmless, losses said, slices whole in themselves, sources as literature. */

import { describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { formatBibtex, formatCsl } from '#formats/citedSources.ts';
import { exportSet, filesOf, setOfSlice } from '#formats/exportSet.ts';
import { findingCsv, findingJson } from '#formats/findingFile.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId, sourceId } from '#model/ids.ts';
import { layOver } from '#model/overlay.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion } from '#model/question.ts';
import { sameActors } from '#model/sameActors.ts';
import { sliceOf } from '#model/slice.ts';
import { tieWith } from '#model/tie.ts';
import { shippedSet } from '../../fixtures/dataSets.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const text = async (data: Parameters<typeof exportSet>[0], form: Parameters<typeof exportSet>[1]) =>
  new TextDecoder().decode((await exportSet(data, form)).bytes);

const formula = () => {
  const set = smallSet(['A-B +3']);
  return { ...set, ties: set.ties.map((tie) => tieWith(tie, { claim: '=HYPERLINK("http://x")' })) };
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

test('Cytoscape takes the JSON with all that is said of actors and ties', async () => {
  const { default: cytoscape } = await import('cytoscape');
  const data = await shippedSet();
  const { bytes } = await exportSet(data, 'cytoscape');
  const { elements } = JSON.parse(new TextDecoder().decode(bytes));
  const graph = cytoscape({ headless: true, elements });
  expect([graph.nodes().length, graph.edges().length]).toEqual([data.actors.length, data.ties.length]);
  for (const { data: said } of [...elements.nodes, ...elements.edges])
    expect(graph.getElementById(said.id).data()).toEqual(said);
  const [tie] = data.ties;
  expect(graph.getElementById(tie?.id ?? '').data()).toMatchObject({
    ...{ source: tie?.from, target: tie?.to, kind: tie?.kind, claim: tie?.claim },
  });
});

test('GraphML tells the id of a tie once: told twice, igraph would take neither', async () => {
  const { bytes } = await exportSet(await shippedSet(), 'graphml');
  const text = new TextDecoder().decode(bytes);
  expect(text).toMatch(/<edge id="T001" /);
  expect(text).not.toMatch(/for="edge" attr\.name="id"/);
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

test('what two data sets tell is a row for each tie, with both where both have it', () => {
  const one = smallSet(['A-B +3', 'A-C +2']);
  const other = { ...smallSet(['A-B -3 friendship', 'A-D +1']), id: 'other' };
  const data = layOver(one, other, sameActors(one, other, new Map()));
  const graph = indexGraph(data);
  const question = defaultQuestion(data);
  const rows = findingCsv({ graph, question, finding: answer(graph, question) }).split('\r\n');
  expect(rows.slice(0, 4)).toEqual([
    'found,differs on,one,other,tie of the first,tie of the second',
    'disagree,sign,A,B,t001,t001:2',
    'with an actor that the second lacks,,A,C,t002,',
    'with an actor that the first lacks,,A,D,,t002:2',
  ]);
});

test.each(['between', 'pair', 'linked', 'estranged', 'changed', 'whatIf', 'camps', 'overlap'] as const)(
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
