/** Networks written by other programs open without loss of what the program can hold, and the rest is told. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataSet } from '#formats/readDataSet.ts';
import type { DataSet } from '#model/dataSet.ts';
import { tieWith } from '#model/tie.ts';
import { smallFiles } from '../../fixtures/smallFiles.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/networks');
const open = (name: string) => readDataSet(new Map([[name, readFileSync(join(FIXTURES, name))]]));
const openText = (name: string, text: string) =>
  readDataSet(new Map([[name, new TextEncoder().encode(text)]]));

/** Each tie in one line: its ends, kind, sign, strength and dates. */
const lines = (data: DataSet | null) =>
  data?.ties.map(({ from, to, kind, sign, strength, period }) =>
    [`${from}-${to}`, kind, sign, strength ?? '?', `${period.from ?? ''}..${period.to ?? ''}`].join(' '),
  );

describe('a network of networkx', () => {
  test.each(['networkx.graphml', 'networkx.gexf', 'networkx-node-link.json', 'networkx-cytoscape.json'])(
    'opens with kinds, signs, strengths, dates and names: %s',
    async (name) => {
      const { data, problems } = await open(name);
      expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
      expect(data?.actors.map(({ id, name: called, kind }) => [id, called, kind])).toEqual([
        ['MNG', 'Mongolia', 'state'],
        ['JPN', 'Japan', 'state'],
        ['PRK', 'North Korea – "DPRK" <조선>', 'state'],
        ['UBD', 'Ulaanbaatar Dialogue', 'forum'],
      ]);
      expect(lines(data)?.sort()).toEqual([
        'JPN-PRK hostility -1 5 1910..',
        'MNG-JPN friendship 1 4 1972..',
        'MNG-PRK friendship 1 2 1948..',
        'MNG-UBD member 1 1 2014..',
      ]);
      expect(data?.actors[0]?.numbers.get('population')?.[0]?.value).toBe(3.4);
      expect(data?.vocabulary.actorKinds.map(({ key, meets }) => [key, meets])).toEqual([
        ['state', false],
        ['forum', true],
      ]);
    },
  );

  test('as a dynamic GEXF keeps 64-bit ids as text, and spells as periods', async () => {
    const { data, problems } = await open('networkx-dynamic.gexf');
    expect(problems).toEqual([]);
    expect(data?.actors.map(({ id, spells }) => [id, spells])).toEqual([
      ['9007199254740993', [{ from: '1990-01-01', to: '2000-12-31' }]],
      [
        '9007199254740995',
        [
          { from: '1980', to: '1985' },
          { from: '1991', to: '1999' },
        ],
      ],
    ]);
    expect(data?.ties.map(({ id, period }) => [id, period])).toEqual([
      ['18446744073709551615', { from: '1992-05', to: '1993-05' }],
      ['18446744073709551615+1', { from: '1996-01', to: '1996-12' }],
    ]);
    expect(data?.actors[1]?.numbers.get('power')).toEqual([
      { value: 1.5, period: { from: '1990', to: '1995' } },
      { value: 2.5, period: { from: '1996', to: '2000' } },
    ]);
  });

  test('as Pajek opens with labels and weights', async () => {
    const { data } = await open('networkx.net');
    expect(data?.actors.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'A'],
      ['2', 'B'],
      ['3', 'C'],
    ]);
    expect(lines(data)).toEqual(['1-2 tie 1 2 ..', '2-3 tie 1 1 ..']);
  });
});

test.each(['igraph.graphml', 'igraph.net'])(
  'a network of igraph opens, a weight below 0 being hostile: %s',
  async (name) => {
    const { data } = await open(name);
    expect(lines(data)?.map((line) => line.replaceAll(/n?\d-n?\d /g, ''))).toEqual([
      'tie 1 3 ..',
      'tie 1 5 ..',
      'tie -1 1 ..',
    ]);
  },
);

describe('what this program wrote, and another read and wrote again', async () => {
  const { data: small } = await readDataSet(smallFiles());
  const nowhere = { at: { file: '', row: 0 } };
  const plain = (data: DataSet | null, part: 'actors' | 'ties' | 'events' | 'sources') =>
    part === 'ties'
      ? data?.ties.map((tie) => tieWith(tie, nowhere))
      : data?.[part].map((row) => ({ ...row, ...nowhere }));

  test.each([
    'back-networkx.graphml',
    'back-networkx-node-link.json',
    'back-networkx-cytoscape.json',
    'back-igraph.graphml',
  ])('comes back whole: %s', async (name) => {
    const { data, problems } = await open(name);
    expect(problems).toEqual([]);
    expect(data?.title).toBe('A small set');
    for (const part of ['actors', 'ties', 'events', 'sources'] as const)
      expect(plain(data, part)).toEqual(plain(small, part));
    expect(data?.vocabulary).toEqual(small?.vocabulary);
  });

  test('comes back from GEXF with all its rows say but the texts of sources: dates as far as they are known', async () => {
    const { data, problems } = await open('back-networkx.gexf');
    expect(problems.every(({ weight }) => weight === 'note')).toBe(true);
    expect(lines(data)).toEqual(['A-B friendship 1 3 2001..', 'A-F member 1 2 2002-03..2004']);
    expect(data?.ties.map(({ id, claim, sources }) => [id, claim, sources])).toEqual(
      small?.ties.map(({ id, claim, sources }) => [id, claim, sources]),
    );
    expect(data?.actors.map(({ name, kind, places }) => [name, kind, places.length])).toEqual(
      small?.actors.map(({ name, kind, places }) => [name, kind, places.length]),
    );
  });
});

describe('Pajek', () => {
  test('has relations as kinds, times as periods, and vertices that no line names', async () => {
    const { data, problems } = await openText(
      'court.net',
      '*Vertices 3\r\n1 "Anna B." 0.1 0.2 [1990-1999]\r\n2 "Бат"\r\n*Arcs :1 "trade"\r\n1 2 3 [1992-1995,1997-*]\r\n*Edgeslist :2 "rivalry"\r\n1 2 3\r\n*Partition p\r\n1\r\n',
    );
    expect(data?.actors.map(({ name, spells }) => [name, spells])).toEqual([
      ['Anna B.', [{ from: '1990', to: '1999' }]],
      ['Бат', []],
      ['3', []],
    ]);
    expect(lines(data)).toEqual([
      '1-2 trade 1 ? 1992..1995',
      '1-2 trade 1 ? 1997..',
      '1-2 rivalry -1 ? ..',
      '1-3 rivalry -1 ? ..',
    ]);
    expect(problems.map(({ wrong }) => wrong).join()).toContain('1 line stands in parts');
  });

  test('has matrices', async () => {
    const { data } = await openText('m.net', '*Vertices 2\n1 "A"\n2 "B"\n*Matrix\n0 2\n0 0\n');
    expect(lines(data)).toEqual(['1-2 tie 1 ? ..']);
  });
});

describe('JSON', () => {
  test('of d3 names ends by their places, or by the nodes themselves', async () => {
    const byPlace = await openText(
      'a.json',
      '{"nodes":[{"name":"A"},{"name":"B"}],"links":[{"source":0,"target":1,"value":3}]}',
    );
    expect(lines(byPlace.data)).toEqual(['A-B tie 1 ? ..']);
    const byNode = await openText(
      'b.json',
      '{"nodes":[{"id":"A"},{"id":"B"}],"links":[{"source":{"id":"A"},"target":{"id":"B"}}]}',
    );
    expect(lines(byNode.data)).toEqual(['A-B tie 1 ? ..']);
  });

  test('of graphology keeps attributes', async () => {
    const { data } = await openText(
      'g.json',
      '{"attributes":{"name":"G"},"nodes":[{"key":"A","attributes":{"label":"Aland"}},{"key":"B"}],"edges":[{"key":"e","source":"A","target":"B","attributes":{"type":"war"}}]}',
    );
    expect(data?.actors[0]?.name).toBe('Aland');
    expect(lines(data)).toEqual(['A-B war -1 ? ..']);
  });

  test('keeps ids of more figures than a number has, and texts that look like them', async () => {
    const { data, problems } = await openText(
      'n.json',
      '{"nodes":[{"id":9007199254740993,"note":"1234567890123456789"},{"id":9007199254740992,"share":0.1234567890123456}],' +
        '"links":[{"source":9007199254740993,"target":9007199254740992,"id":18446744073709551615}]}',
    );
    expect(problems.filter(({ weight }) => weight !== 'note')).toEqual([]);
    expect(data?.actors.map(({ id }) => id)).toEqual(['9007199254740993', '9007199254740992']);
    expect(data?.ties.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['18446744073709551615', '9007199254740993', '9007199254740992'],
    ]);
    expect(data?.actors[1]?.numbers.get('share')?.[0]?.value).toBe(0.1234567890123456);
  });

  test('of Cytoscape as CX2 has short names and defaults of attributes', async () => {
    const { data } = await openText(
      'n.cx2',
      JSON.stringify([
        { CXVersion: '2.0', hasFragments: false },
        {
          attributeDeclarations: [
            {
              nodes: { name: { d: 'string', a: 'n' }, kind: { d: 'string', v: 'state' } },
              edges: { interaction: { a: 'i' } },
            },
          ],
        },
        { networkAttributes: [{ name: 'Net' }] },
        {
          nodes: [
            { id: 1, v: { n: 'Aland' } },
            { id: 2, v: { n: 'Bland', kind: 'person' } },
          ],
        },
        { edges: [{ id: 7, s: 1, t: 2, v: { i: 'ally' } }] },
        { status: [{ success: true }] },
      ]),
    );
    expect(data?.title).toBe('Net');
    expect(data?.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Aland', 'state'],
      ['Bland', 'person'],
    ]);
    expect(lines(data)).toEqual(['1-2 ally 1 ? ..']);
  });

  test('that holds no network, or is cut off, says so', async () => {
    const none = await openText('n.json', '{"a":1}');
    expect(none.data).toBeNull();
    expect(none.problems[0]?.wrong).toContain('holds no network');
    const cut = await openText('n.json', '{"nodes":[{"id":"A"}');
    expect(cut.problems[0]).toMatchObject({ file: 'n.json', weight: 'file' });
    expect(cut.problems[0]?.wrong).toContain('is no JSON');
  });
});

describe('what a network must not do', () => {
  test('an id may be what every object has', async () => {
    const { data } = await openText(
      'p.json',
      '{"nodes":[{"id":"__proto__","constructor":"x"},{"id":"constructor"}],"links":[{"source":"__proto__","target":"constructor","__proto__":{"polluted":1}}]}',
    );
    expect(data?.ties).toHaveLength(1);
    expect(data?.actors.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('entities of a file are not made: a bomb is refused as broken at once', async () => {
    const levels = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY e0 "ha">${levels.join('')}]><graphml><graph><node id="a"><data key="k">&e20;</data></node></graph></graphml>`;
    const { data, problems } = await openText('bomb.graphml', bomb);
    expect(data).toBeNull();
    expect(problems[0]?.wrong).toContain('broken XML');
  });

  test('an external entity is not fetched', async () => {
    const { data, problems } = await openText(
      'x.gexf',
      '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf><graph><nodes><node id="a" label="&x;"/></nodes></graph></gexf>',
    );
    expect(data).toBeNull();
    expect(JSON.stringify(problems)).not.toContain('root:');
  });

  test('a file cut off in the middle is told with its line, and nothing of it opens', async () => {
    const whole = readFileSync(join(FIXTURES, 'networkx.gexf'), 'utf8');
    const { data, problems } = await openText('cut.gexf', whole.slice(0, whole.length / 2));
    expect(data).toBeNull();
    expect(problems[0]?.row).toBeGreaterThan(10);
  });

  test('elements a million deep are refused', async () => {
    const { problems } = await openText('deep.graphml', `<graphml>${'<a>'.repeat(1_000_000)}`);
    expect(problems[0]?.wrong).toContain('too deep');
  });

  test('weights of 1e308 and NaN are sizes like others, and none', async () => {
    const { data, problems } = await openText(
      'w.json',
      '{"nodes":[{"id":"A"},{"id":"B"},{"id":"C"}],"links":[{"source":"A","target":"B","weight":1e308},{"source":"B","target":"C","weight":"NaN"},{"source":"A","target":"C","weight":1}]}',
    );
    expect(problems).toEqual([]);
    expect(lines(data)).toEqual(['A-B tie 1 4 ..', 'B-C tie 1 ? ..', 'A-C tie 1 2 ..']);
  });
});
