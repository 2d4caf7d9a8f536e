/**
 * The figure as SVG is well-formed, holds nothing but SVG, fetches nothing, and lets no name act as anything but text.
 *
 * @vitest-environment jsdom
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextItem } from '#figure/drawing.ts';
import type { Figure } from '#figure/figure.ts';
import { cleanText } from '#figure/lettering.ts';
import { PRESETS } from '#figure/sheet.ts';
import { escapeXml, formatSvg } from '#figure/svg.ts';
import { indexGraph } from '#model/graph.ts';
import { figureData, smallFigure } from '../../fixtures/figureCase.ts';

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const textOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

const FAMILIAR = new Set([
  'svg',
  'title',
  'desc',
  'metadata',
  'figure',
  'program',
  'version',
  'date',
  'question',
  'link',
  'citation',
  'source',
  'rect',
  'g',
  'path',
  'circle',
  'text',
  'tspan',
]);

/** What a figure must not hold: faults of form, strange elements, attributes that act or fetch. */
function faultsOf(document: Document): readonly string[] {
  const elements = [...document.getElementsByTagName('*')];
  const strange = elements
    .filter(({ localName }) => !FAMILIAR.has(localName))
    .map(({ localName }) => localName);
  const acting = elements
    .flatMap(({ attributes }) => [...attributes])
    .filter(
      ({ name, value }) =>
        /href|^on|style|src/i.test(name) ||
        (!name.startsWith('xmlns') && /url\(|:\/\/|javascript:/i.test(value)),
    )
    .map(({ name, value }) => `${name}="${value}"`);
  return [...strange, ...acting];
}

test('A document that is not well-formed, or that acts, would be found', () => {
  expect(faultsOf(parse('<svg><text>&</text></svg>'))).toContain('parsererror');
  expect(faultsOf(parse('<svg onload="x"><image href="y"/></svg>'))).toEqual([
    'image',
    'onload="x"',
    'href="y"',
  ]);
});

describe('The SVG of a figure', () => {
  const link = 'https://example.org/#a=1&b="2"';
  const figure = smallFigure({ link, encodedQuestion: 'ask=between&note=<b>' });
  const document = parse(formatSvg(figure));

  test.each(PRESETS)('is well-formed and harmless: %s', (preset) => {
    expect(faultsOf(parse(formatSvg(smallFigure({ preset, link, withPaths: true }))))).toEqual([]);
  });

  test('has its size in millimetres, and a drawing unit of one', () => {
    const svg = document.documentElement;
    expect(svg.getAttribute('width')).toBe('175mm');
    expect(svg.getAttribute('viewBox')).toBe(`0 0 175 ${svg.getAttribute('height')?.replace('mm', '')}`);
  });

  test('says the finding in title and description, to those who cannot see it', () => {
    const ids = document.documentElement.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const [title, description] = ids.map((id) => document.getElementById(id)?.textContent);
    expect(title).toBe(figure.title);
    expect(description).toContain('Where does Moravia stand between others in 2013');
    expect(description).toContain('1 Avaria – Borduria, Moravia, cost 6; no way without it: 1.');
    expect(description).not.toContain('[');
  });

  test('keeps question, link, citation and sources with their addresses', () => {
    expect(textOf(document, 'metadata question')).toEqual(['ask=between&note=<b>']);
    expect(textOf(document, 'metadata link')).toEqual([link]);
    expect(textOf(document, 'metadata citation')).toEqual(['None']);
    expect(textOf(document, 'metadata source')).toHaveLength(6);
    expect(textOf(document, 'metadata source')[5]).toMatch(/https:\/\/example\.org\/\?a=1&b=2$/);
  });

  test('keeps all sources where a frame prints none', () => {
    const slide = parse(formatSvg(smallFigure({ preset: 'slide' })));
    expect(textOf(slide, 'metadata source')).toHaveLength(6);
    expect(textOf(slide, 'text').join('\n')).not.toMatch(/\[\d/);
  });

  test('paints no ground where it is to be transparent', () => {
    expect(parse(formatSvg(smallFigure({ ground: 'transparent' }))).querySelector('rect')).toBeNull();
    expect(
      parse(formatSvg(smallFigure({ ground: 'dark' })))
        .querySelector('rect')
        ?.getAttribute('fill'),
    ).toBe('#121416');
  });

  test('rounds lengths to a hundredth of a millimetre', () => {
    expect(formatSvg(figure).split('<g id="figure-title">')[1]).not.toMatch(/[ "MLC]-?\d+\.\d{3,}/);
  });
});

describe('A name', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      ...[
        '</text><script>alert(1)</script>',
        ']]>',
        '<![CDATA[',
        '&lt;',
        '&#0;',
        '"onload="x',
        "'",
        '\u202eabc',
        'שלום',
        'العربية (x)',
      ],
      ...[
        '\ud800',
        '\udfff\ud800',
        '\u0000\u0008\u001f',
        '\ufffe\uffff',
        'a\u0301\u0301\u0301',
        '__proto__',
        '👩‍👩‍👧',
        '',
      ],
    ),
  );

  test('of any characters stays text, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const data = figureData();
        const graph = indexGraph({
          ...data,
          title: name,
          citation: name,
          actors: data.actors.map((actor) => ({ ...actor, short: name })),
          sources: data.sources.map((source) => ({ ...source, title: name, url: name })),
        });
        const document = parse(
          formatSvg(smallFigure({ graph, title: name, sentence: name, link: name, encodedQuestion: name })),
        );
        expect(faultsOf(document)).toEqual([]);
        expect(document.querySelector('title')?.textContent).toBe(cleanText(name));
      }),
      { numRuns: 25 },
    );
  });

  test('is written so that reading gives it back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(parse(`<a>${escapeXml(text)}</a>`).documentElement.textContent).toBe(cleanText(text));
      }),
    );
  });

  test('that reads from right to left turns nothing beside it', () => {
    const item: TextItem = {
      ...{ item: 'text', at: { x: 0, y: 0 }, align: 'start', size: 3, halo: null },
      runs: ['a ', 'שלום', ' b'].map((text) => ({ text, weight: 'regular', fill: '#000000' })),
    };
    const figure: Figure = { ...smallFigure(), parts: [{ name: 'list', items: [item] }] };
    const spans = [...parse(formatSvg(figure)).querySelectorAll('tspan')];
    expect(spans.map((span) => span.getAttribute('unicode-bidi'))).toEqual([null, 'isolate', null]);
  });
});

test('A length that is no number is a mistake that is named', () => {
  const figure = { ...smallFigure(), height: Number.NaN };
  expect(() => formatSvg(figure)).toThrow(/no number/);
});
