/** What a network says and this program cannot hold is told: directions, values in time, second lists, and what was broken off. */

import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';

const open = (name: string, text: string) =>
  readDataSet(new Map([[name, strToU8(text)]]), { takeGoodRows: true });
const told = async (name: string, text: string) =>
  (await open(name, text)).problems.map(({ weight, row, wrong }) => [weight, row, wrong]);

test('GraphML in which some ties have another direction than the graph says so', async () => {
  const graph = (kind: string, ...edges: readonly string[]) =>
    `<graphml><graph edgedefault="${kind}">\n<node id="A"/>\n<node id="B"/>\n${edges.join('\n')}\n</graph></graphml>`;
  const edge = (directed: string) => `<edge source="A" target="B" directed="${directed}"/>`;
  expect(await told('a.graphml', graph('undirected', edge('false'), edge('true'), edge('true')))).toEqual([
    ['note', 5, '2 ties are said to be directed, and were read as undirected like the others.'],
  ]);
  expect(await told('a.graphml', graph('directed', edge('false'), edge('true')))).toEqual([
    ['note', 4, '1 tie is said to be undirected, and was read as directed like the others.'],
  ]);
});

test('GEXF in which a text of a node changes in time says that its times are not kept', async () => {
  const value = (text: string, from: string) => `<attvalue for="0" value="${text}" start="${from}"/>`;
  const text = `<gexf><graph><attributes class="node"><attribute id="0" title="rule"/></attributes><nodes>
<node id="A"><attvalues>${value('monarchy', '1900')}${value('republic', '1950')}</attvalues></node>
<node id="B"/>
</nodes><edges><edge source="A" target="B"/></edges></graph></gexf>`;
  expect(await told('a.gexf', text)).toContainEqual([
    'note',
    2,
    '2 texts of nodes hold for a time; the last of each was taken, without its time.',
  ]);
});

describe('JSON', () => {
  const nodes = '"nodes":[{"id":"A"},{"id":"B"},{"id":"C"}]';
  const [one, other] = ['{"source":"A","target":"B"}', '{"source":"B","target":"C"}'];

  test('that has links and edges tells which were not read', async () => {
    const { data, problems } = await open(
      'a.json',
      `{${nodes},"links":[${one}],"edges":[${other},${other}]}`,
    );
    expect(data?.ties.map(({ from }) => from)).toEqual(['A']);
    expect(problems.map(({ weight, column, wrong }) => [weight, column, wrong])).toEqual([
      ['note', 'edges', '"edges" of a.json was not read, since it has "links" too.'],
    ]);
  });

  test('reads the list that says something where the other is empty', async () => {
    const { data, problems } = await open('a.json', `{${nodes},"links":[],"edges":[${other}]}`);
    expect(data?.ties.map(({ from }) => from)).toEqual(['B']);
    expect(problems).toEqual([]);
  });
});

describe('CX2', () => {
  const cx2 = (...aspects: readonly object[]) =>
    JSON.stringify([
      { CXVersion: '2.0' },
      { metaData: [{ name: 'nodes', elementCount: 2 }, { name: 'edges', elementCount: 5 }, null] },
      { nodes: [{ id: 1 }, { id: 2 }] },
      ...aspects,
    ]);

  test('that counts more than it holds says so', async () => {
    expect(await told('a.cx2', cx2({ edges: [{ s: 1, t: 2 }] }))).toEqual([
      ['guess', null, 'a.cx2 counts 5 edges and holds 1.'],
    ]);
  });

  test('that was broken off says so in the words of its maker', async () => {
    const status = { status: [{ error: 'server gone', success: false }] };
    expect(await told('a.cx2', cx2({ edges: [1, 2, 3, 4, 5].map(() => ({ s: 1, t: 2 })) }, status))).toEqual([
      ['guess', null, 'a.cx2 says of itself that it was not written to its end: server gone.'],
    ]);
  });
});

test('an actor that comes twice and says another group or place is told of', async () => {
  const files = new Map([
    [
      'nodes.csv',
      'id,name,bloc,lat,lng\nA,A,x,1,1\nB,B,y,2,2\nC,C,x,3,3\nD,D,y,4,4\nA,A,y,1,1\nB,B,y,2,9\nC,C,,,\n',
    ],
    ['edges.csv', 'source,target\nA,B\n'],
  ]);
  const { problems } = await readDataSet(files, { takeGoodRows: true });
  const told = problems.filter(({ file, weight }) => file === 'nodes.csv' && weight === 'note');
  expect(told.map(({ row, column }) => [row, column])).toEqual([
    [6, 'bloc'],
    [7, 'lat'],
  ]);
});
