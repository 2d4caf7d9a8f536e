/** The figure as PDF: all its text, in its place, whatever the letters; its parts to be read in order; the same bytes. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextItem } from '#figure/drawing.ts';
import type { Figure } from '#figure/figure.ts';
import { formatPdf } from '#figure/pdf.ts';
import { type Glyph, startLetters } from '#figure/pdfLetters.ts';
import { PRESETS } from '#figure/sheet.ts';
import { deflate } from '#formats/deflate.ts';
import { smallFigure } from '../../fixtures/figureCase.ts';
import { pdfText } from '../../fixtures/pdfText.ts';

const latin = (file: Uint8Array) => Buffer.from(file).toString('latin1');

function wordsOf(figure: Figure): readonly string[] {
  const texts = figure.parts.flatMap(({ items }) =>
    items.filter((item): item is TextItem => item.item === 'text'),
  );
  return texts.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

/** A figure of one line of text. */
function figureSaying(text: string): Figure {
  const figure = smallFigure();
  const run = { text, weight: 'regular', fill: '#000000' } as const;
  const item: TextItem = {
    item: 'text',
    at: { x: 1, y: 5 },
    align: 'middle',
    size: 3,
    runs: [run],
    halo: null,
  };
  return { ...figure, parts: [{ name: 'title', items: [item] }] };
}

/** Two rows of three dots. */
const DOTS: Glyph = {
  width: 3,
  height: 2,
  em: 4,
  advance: 3,
  left: 0,
  top: 2,
  bits: Uint8Array.from([0xe0, 0xa0]),
};

test.each(PRESETS)('every word of a %s is text of the page, packed or not', async (preset) => {
  const figure = smallFigure({ preset, withPaths: true });
  expect(pdfText(await formatPdf(figure))).toEqual(wordsOf(figure));
  expect(pdfText(await formatPdf(figure, { pack: deflate }))).toEqual(wordsOf(figure));
});

test('the page is as large as the figure, and equal figures give equal bytes', async () => {
  const file = await formatPdf(smallFigure({ preset: 'social' }));
  expect(latin(file)).toContain('/MediaBox [0 0 900 472.5]');
  expect(await formatPdf(smallFigure({ preset: 'social' }))).toEqual(file);
});

test('whoever reads by structure hears the title, the picture in words, then the rest', async () => {
  const figure = smallFigure({ title: 'Who?' });
  const text = latin(await formatPdf(figure));
  const roles = [...text.matchAll(/\/StructElem \/S \/(\w+) .*?\/K (\d+)/g)].map(([, role]) => role);
  expect(roles).toEqual(['H1', 'Figure', 'P', 'P', 'P', 'P', 'P']);
  const alt = /\/Alt <FEFF([0-9A-F]*)>/.exec(text)?.[1] ?? '';
  expect(Buffer.from(alt, 'hex').swap16().toString('utf16le')).toBe(figure.description);
  expect(text).toContain('/Lang (en)');
});

test('what the figure says of itself is in the file: question, date, citation and sources', async () => {
  const file = Buffer.from(await formatPdf(smallFigure())).toString('utf8');
  expect(file).toContain('<hb:question>a=between&amp;b=M</hb:question>');
  expect(file).toContain('/CreationDate (D:20261124000000Z)');
  expect(file).toContain(
    'Is it &lt;white&gt; &amp; &quot;read&quot;. Press of Curland, 2013-05. Not read. https://example.org/',
  );
});

test('letters beyond Helvetica are drawn as pictures of themselves, and are the same text', async () => {
  const said = 'Łódź, Улаанбаатар, 日本, \u05d9\u05e8\u05d5\u05e9\u05dc\u05d9\u05dd';
  const drawn: string[] = [];
  const glyphOf = (text: string) => {
    drawn.push(text);
    return DOTS;
  };
  const file = await formatPdf(figureSaying(said), { glyphOf });
  expect(pdfText(file)).toEqual([said]);
  expect(latin(file)).toContain('/W 3 /H 2 /BPC 1 /D [1 0] /F /AHx ID E0A0> EI');
  // A letter is drawn once, and a word of a script that joins or turns its letters as a whole.
  expect(drawn.filter((text) => text === '\u0430')).toHaveLength(1);
  expect(drawn).toContain('\u05d9\u05e8\u05d5\u05e9\u05dc\u05d9\u05dd');
  expect(drawn).not.toContain('\u00f3');
});

test('where nobody draws, Latin, Greek and Cyrillic go by their names and all else is a box with its text', async () => {
  const said = 'Ł − Ω Я 日';
  const file = await formatPdf(figureSaying(said));
  expect(pdfText(file)).toEqual([said]);
  expect(latin(file)).toContain('/Differences [33 /uni0141 /minus /uni03A9 /uni042F]');
  expect(latin(file).match(/\/Subtype \/Type3/g)).toHaveLength(1);
});

test(
  'any text comes back as it was, however many letters it has',
  () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (said) => {
        const file = await formatPdf(figureSaying(said));
        expect(pdfText(file).join('')).toBe(said.normalize('NFC'));
      }),
      { numRuns: 30 },
    ),
  20_000,
);

test('a letter that is drawn is as wide as whoever drew it says', () => {
  const [span] = startLetters(() => DOTS).set('日', 'regular');
  expect(span).toMatchObject({ width: 0.75, hasOutlines: false });
});

test('spans are as wide as the figure was measured', () => {
  const letters = startLetters(() => null);
  const width = (text: string) => letters.set(text, 'regular').reduce((sum, span) => sum + span.width, 0);
  expect(width('ab')).toBeCloseTo(0.556 * 2, 3);
  expect(width('日本')).toBe(2);
});
