/** What of a network or workbook is not read is told: nothing is lost in silence, and nothing throws. */

import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportSet } from '#formats/exportSet.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import type { Problem } from '#model/problem.ts';
import { setJson, smallFiles } from '../../fixtures/smallFiles.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const open = (name: string, text: string | Uint8Array) =>
  readDataSet(new Map([[name, typeof text === 'string' ? strToU8(text) : text]]), { takeGoodRows: true });
const told = async (name: string, text: string | Uint8Array) =>
  (await open(name, text)).problems.map(({ wrong }) => wrong);

const set = smallSet(['A-B +3', 'B-C -2']);
const ours = async (form: 'json' | 'xlsx') => (await exportSet(set, form)).bytes;
const ownJson = async () => JSON.parse(new TextDecoder().decode(await ours('json')));

describe('JSON that is nearly ours', () => {
  test.each([
    ['a number for its tables', { tables: 5 }],
    ['nothing for one of its tables', { tables: [null] }],
    ['a table whose file is no text', { tables: [{ file: 5 }] }],
    ['no tables', { tables: undefined }],
  ])('opens as any network where it has %s', async (_, change) => {
    const own = await ownJson();
    const links = { nodes: [{ id: 'A' }, { id: 'B' }], links: [{ source: 'A', target: 'B' }] };
    const text = JSON.stringify({ ...own, ...links, set: { ...own.set, ...change } });
    const { data, problems } = await open('mine.json', text);
    expect(data?.ties).toHaveLength(1);
    expect(problems[0]?.wrong).toContain('What this program wrote into mine.json was changed');
  });

  test.each([null, {}])('says which of its tables is missing: %j', async (table) => {
    const own = await ownJson();
    const text = JSON.stringify({ ...own, tables: { ...own.tables, sources: table } });
    expect(await told('mine.json', text)).toEqual(['mine.json holds no table "sources".']);
  });

  test('tells of a row that is no list', async () => {
    const own = await ownJson();
    own.tables.ties[2] = { id: 't002' };
    const { data, problems } = await open('mine.json', JSON.stringify(own));
    expect(data?.ties).toHaveLength(1);
    expect(new Set(problems.map(({ row }) => row))).toEqual(new Set([3]));
  });

  test('tells of a format that is no text', async () => {
    const files = smallFiles({ 'set.json': setJson({ format: { toString: 1, valueOf: 1 } }) });
    const { problems } = await readDataSet(files);
    expect(problems[0]?.column).toBe('format');
  });
});

describe('JSON that goes too deep', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

  test('is refused as a network', async () => {
    const { data, problems } = await open(
      'deep.json',
      `{"nodes":[{"id":"A","x":${deep}},{"id":"B"}],"links":[{"source":"A","target":"B"}]}`,
    );
    expect(data).toBeNull();
    expect(problems[0]?.wrong).toBe('deep.json holds values that stand too deep in one another.');
  });

  test('is refused as a set.json', async () => {
    const text = setJson({ title: 1 }).replace('"title":1', `"title":${deep}`);
    const { data, problems } = await readDataSet(smallFiles({ 'set.json': text }));
    expect(data).toBeNull();
    expect(problems[0]?.wrong).toBe('set.json holds values that stand too deep in one another.');
  });
});

test('a long text with many marks in it, and a long number, open', async () => {
  const text = '\\"'.repeat(10_000_000);
  const { data, problems } = await open(
    'long.json',
    `{"nodes":[{"id":12345678901234567890,"x":"1234567890123456 ${text}"},{"id":"B"}],"links":[{"source":12345678901234567890,"target":"B"}]}`,
  );
  expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
  expect(data?.ties[0]?.from).toBe('12345678901234567890');
});

test('half a letter in a text is told of, and becomes what a file and an address can hold', async () => {
  const { data, problems } = await open(
    'half.json',
    '{"nodes":[{"id":"\\ud800"},{"id":"B\\udc00"},{"id":"🐎"}],"links":[{"source":"\\ud800","target":"B\\udc00"}]}',
  );
  expect(data?.actors.map(({ id }) => id)).toEqual(['\uFFFD', 'B\uFFFD', '🐎']);
  expect(data?.ties).toHaveLength(1);
  expect(problems.filter(({ wrong }) => wrong.includes('half of a letter'))).toHaveLength(2);
});

test('a number of 16 figures that a number keeps is one', async () => {
  const own = await ownJson();
  own.set.vocabulary.numbers[0].scale = 2 ** 53;
  expect(await told('mine.json', JSON.stringify(own))).toEqual([]);
});

describe('a network', () => {
  test('of Cytoscape tells of ties with one end, and of elements with neither id nor ends', async () => {
    const elements = {
      nodes: [{ data: { id: 'A' } }, { data: { id: 'B' } }, { data: { name: 'C' } }],
      edges: [
        { data: { id: 'e', source: 'A' } },
        { data: { target: 'B' } },
        { data: { source: 'A', target: 'B' } },
      ],
    };
    const { data, problems } = await open('a.cyjs', JSON.stringify({ elements }));
    expect([data?.actors.length, data?.ties.length]).toEqual([2, 1]);
    const faults = problems.filter(({ weight }) => weight !== 'note');
    expect(faults.map(({ file, row, column }) => [file, row, column])).toEqual([
      ['a.cyjs (ties)', 4, 'to_actor'],
      ['a.cyjs (ties)', 5, 'from_actor'],
      ['a.cyjs (actors)', 3, 'id'],
    ]);
  });

  test.each(['nodes', 'edges'])('of Cytoscape knows by its group what is one of the %s', async (group) => {
    const list = [
      ...['A', 'B'].map((id) => ({ group: 'nodes', data: { id } })),
      { group, data: { id: 'C', source: 'A' } },
    ];
    const { data, problems } = await open('a.json', JSON.stringify(list));
    expect(data?.actors).toHaveLength(group === 'nodes' ? 3 : 2);
    expect(problems.some(({ weight }) => weight === 'row')).toBe(group === 'edges');
  });

  test.each([
    [
      'links.json',
      '{"nodes":[{"id":"A"},{"id":"B"}],"links":{"length":5}}',
      '"links" of links.json is no list and was left out.',
    ],
    [
      'a.json',
      '{"elements":{"nodes":[{"data":{"id":"A"}}],"edges":true}}',
      '"edges" of a.json is no list and was left out.',
    ],
    [
      'a.cx2',
      '[{"CXVersion":"2.0"},{"nodes":[{"id":1}]},{"edges":{}}]',
      '"edges" of a.cx2 is no list and was left out.',
    ],
  ])('tells of what should be a list: %s', async (name, text, wrong) => {
    expect(await told(name, text)).toContain(wrong);
  });

  test.each([
    ['a.json', '{"nodes":[{"id":"A"},{"id":"B"}]}'],
    ['a.net', '*Vertices 2\n1 A\n2 B\n*A'],
    ['a.graphml', '<graphml><graph><node id="A"/></graph></graphml>'],
  ])('without ties says that it has none: %s', async (name, text) => {
    expect(await told(name, text)).toContain(`${name} holds no ties.`);
  });

  test.each([
    ['a.graphml', (nodes: string, edges: string) => `<graphml><graph>${nodes}${edges}</graph></graphml>`],
    [
      'a.gexf',
      (nodes: string, edges: string) =>
        `<gexf><graph><nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`,
    ],
  ])('in one line tells its rows apart, so that one can be left out: %s', async (name, file) => {
    const nodes = ['A', 'B', 'C'].map((id) => `<node id="${id}"/>`).join('');
    const edges = ['A-B', 'B-B', 'C-B'].map((ends) => ends.split('-'));
    const text = file(nodes, edges.map(([from, to]) => `<edge source="${from}" target="${to}"/>`).join(''));
    const { problems } = await open(name, text);
    const fault = problems.find(({ weight }) => weight === 'row') as Problem;
    expect(fault).toMatchObject({ row: 5, column: 'to_actor', value: 'B' });
    const mend = { file: fault.file, row: 5, column: fault.column, was: 'B', text: null };
    const { data } = await readDataSet(new Map([[name, strToU8(text)]]), { mends: [mend] });
    expect(data?.ties.map(({ from }) => from)).toEqual(['A', 'C']);
  });

  test('whose links are places in the list is told from one whose ids are numbers and one is missing', async () => {
    const network = (links: readonly (readonly number[])[], ids: readonly unknown[]) =>
      JSON.stringify({
        nodes: ids.map((id) => (typeof id === 'string' ? { name: id } : { id })),
        links: links.map(([source, target]) => ({ source, target })),
      });
    const ends = async (text: string) =>
      (await open('a.json', text)).data?.ties.map(({ from, to }) => from + to);
    expect(
      await ends(
        network(
          [
            [0, 1],
            [1, 2],
          ],
          ['A', 'B', 'C'],
        ),
      ),
    ).toEqual(['AB', 'BC']);
    expect(
      await ends(
        network(
          [
            [0, 1],
            [1, 2],
          ],
          [1, 2, 3],
        ),
      ),
    ).toEqual(['12', '23']);
    expect(
      await ends(
        network(
          [
            [1, 2],
            [2, 3],
            [99, 3],
          ],
          [1, 2, 3],
        ),
      ),
    ).toEqual(['12', '23']);
  });

  test('of which one node has no id keeps the ids of the others', async () => {
    const { data, problems } = await open(
      'a.json',
      '{"nodes":[{"id":"A"},{"id":"B"},{"label":"C"}],"links":[{"source":"A","target":"B"}]}',
    );
    expect(data?.ties).toHaveLength(1);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([[3, 'id']]);
  });

  test('is none where a list of JSON is about something else', async () => {
    const { data, problems } = await open('sources.json', '[{"id":"S1","title":"One"}]');
    expect(data).toBeNull();
    expect(problems.map(({ wrong }) => wrong)).toEqual([
      'sources.json holds no network that this program knows.',
    ]);
  });

  test('of Pajek tells how many of the vertices that it counts are not made', async () => {
    const wrongs = await told('a.net', '*Vertices 3000000\n1 A\n2 B\n*Arcs\n1 2\n');
    expect(wrongs).toContain(
      'a.net counts vertices that no line stands for; 2,900,000 of them were not made.',
    );
  });

  test('in which each node says something of its own does not fill the memory', async () => {
    const nodes = Array.from({ length: 20_000 }, (_, at) => ({ id: `n${at}`, [`own${at}`]: at }));
    const { data, problems } = await open(
      'wide.json',
      JSON.stringify({ nodes, links: [{ source: 'n1', target: 'n2' }] }),
    );
    expect(data?.actors).toHaveLength(20_000);
    expect(problems[0]?.wrong).toBe('wide.json has too many columns: 20000 of them were not read.');
  });
});

test('beside a file that is a data set by itself, others are told not to be read', async () => {
  const files = new Map([
    ['mine.json', await ours('json')],
    ['more.csv', strToU8('source,target\nA,B\n')],
  ]);
  const { data, problems } = await readDataSet(files);
  expect(data?.ties).toHaveLength(2);
  expect(problems.map(({ wrong }) => wrong)).toEqual([
    'more.csv was not read: mine.json is a data set by itself.',
  ]);
});

describe('a workbook', () => {
  const without = async (change: (parts: Record<string, Uint8Array>) => void) => {
    const parts = unzipSync(await ours('xlsx'));
    change(parts);
    return told('mine.xlsx', zipSync(parts));
  };

  test('of ours tells which of its sheets is missing', async () => {
    const wrongs = await without((parts) => {
      const book = new TextDecoder().decode(parts['xl/workbook.xml']);
      parts['xl/workbook.xml'] = strToU8(book.replace('name="sources"', 'name="Sources 2"'));
    });
    expect(wrongs).toEqual(['mine.xlsx holds no table "sources".']);
  });

  test('tells of a sheet that it names and has not', async () => {
    const wrongs = await without((parts) => {
      const [sheet] = Object.keys(parts).filter((path) => path.endsWith('sheet3.xml'));
      delete parts[sheet as string];
    });
    expect(wrongs[0]).toMatch(/^mine\.xlsx names a sheet ".*" that is not in it\.$/);
  });
});
