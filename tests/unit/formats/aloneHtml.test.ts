/**
 * A view as one file: it runs one script and no other, whatever stands in names and claims, and reads without it.
 *
 * @vitest-environment jsdom
 */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AloneParts, formatAlone } from '#formats/aloneHtml.ts';
import { aloneTables } from '#formats/aloneTables.ts';
import { indexGraph } from '#model/graph.ts';
import { betweenFinding, betweenQuestion, figureData } from '../../fixtures/figureCase.ts';

const PARTS: AloneParts = {
  title: 'Who?',
  sentence: 'Who stands between?',
  notes: ['A set, version 1.'],
  svg: '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text>Figure</text></svg>',
  tables: [{ caption: 'Answer', head: ['one', 'address'], rows: [['A', 'https://a.example/?x=1&y=2']] }],
  ...{ dataId: 'own', data: '{"a":1}', script: 'run()', style: 'p { color: red }' },
};

const read = (change: Partial<AloneParts> = {}) =>
  new DOMParser().parseFromString(formatAlone({ ...PARTS, ...change }), 'text/html');

describe('The file', () => {
  test('holds the figure, tables, notes, data, look and program', () => {
    const page = read();
    expect(page.title).toBe('Who?');
    expect(page.querySelector('main svg text')?.textContent).toBe('Figure');
    expect([...page.querySelectorAll('th, td')].map((cell) => cell.textContent)).toEqual([
      ...['one', 'address', 'A', 'https://a.example/?x=1&y=2'],
    ]);
    expect(page.querySelector('td a')?.getAttribute('href')).toBe('https://a.example/?x=1&y=2');
    expect(page.getElementById('own')?.textContent).toBe('{"a":1}');
    expect(page.getElementById('page-style')?.getAttribute('media')).toBe('not all');
  });

  test('may run its own script and reach nothing', () => {
    const page = read({ script: 'a = "</script><!-- é";' });
    const [, script] = page.querySelectorAll('script');
    const hash = createHash('sha256')
      .update(script?.textContent ?? '')
      .digest('base64');
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/connect-src|https?:|\*/);
    expect(script?.textContent).toBe('a = "\\x3C/script>\\x3C!-- é";');
  });

  test(
    'takes nothing that is said for more than words',
    () =>
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(
              '</script><script>x()</script>',
              '<!--',
              '"><img src=x onerror=x()>',
              'javascript:x()',
            ),
          ),
          (said) => {
            const page = read({
              ...{ title: said, sentence: said, notes: [said], data: JSON.stringify({ said }) },
              tables: [{ caption: said, head: [said], rows: [[said]] }],
            });
            expect(page.querySelectorAll('script')).toHaveLength(2);
            expect(
              page.querySelectorAll('img, iframe, object, [onerror], a[href^="javascript"]'),
            ).toHaveLength(0);
            const data = page.getElementById('own')?.textContent ?? '';
            // What reads HTML knows no half characters and no NUL; JSON writes the first, and escapes both.
            expect((JSON.parse(data) as { said: string }).said).toBe(said);
          },
        ),
        { numRuns: 30 },
      ),
    20_000,
  );
});

test('the tables are the answer, the ties drawn with the numbers of their sources, and these sources', () => {
  const graph = indexGraph(figureData());
  const tables = aloneTables({ graph, question: betweenQuestion, finding: betweenFinding });
  const [answer, ties, sources] = tables;
  expect(tables.map(({ caption }) => caption)).toEqual(['The answer', 'The 10 ties drawn', 'Sources']);
  expect(answer?.rows.map((row) => row[1])).toEqual(['Avaria', 'Avaria', 'Borduria']);
  expect(ties?.rows[0]?.slice(0, 4)).toEqual(['Avaria', 'Borduria', 'quarrel', '−4']);
  const cited = ties?.rows.flatMap((row) => row.at(-1)?.split(', ').filter(Boolean) ?? []) ?? [];
  expect(new Set(cited)).toEqual(new Set(sources?.rows.map(([number]) => number)));
});
