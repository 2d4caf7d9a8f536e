/** The figures of the shipped data set: kept whole for the first view and one pair, and held to the rules for the rest. */

import { beforeAll, describe, expect, test } from 'vitest';
import { PRESETS } from '#figure/sheet.ts';
import { formatSvg } from '#figure/svg.ts';
import type { DataSet } from '#model/dataSet.ts';
import { actorId } from '#model/ids.ts';
import { COLOURS } from '#model/look.ts';
import { periodOf } from '#model/period.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { shippedSet } from '../../fixtures/dataSets.ts';
import { textsOf, wordsOf } from '../../fixtures/figureBoxes.ts';
import { citedNumbers, itemsOffSheet, sourceNumbers, touchingTexts } from '../../fixtures/figureFaults.ts';
import { FIRST_PLACES, figureOf, PAIR_PLACES } from '../../fixtures/figureShipped.ts';

let data: DataSet;
beforeAll(async () => {
  data = await shippedSet();
});

const inColumns: Partial<Question> = {
  ask: 'pair',
  pair: [actorId('JPN'), actorId('PRK')],
  period: periodOf('2012'),
  view: { ...PLAIN_QUESTION.view, columns: true },
};

describe('The first view', () => {
  test('is the same SVG every time', async () => {
    const figure = figureOf(data, {}, { positions: FIRST_PLACES });
    await expect(formatSvg(figure)).toMatchFileSnapshot('../../fixtures/figures/first-view.svg');
  });

  test('shows 11 actors and 43 ties, and names 24 sources', () => {
    const figure = figureOf(data);
    const caption = textsOf(figure, 'caption').map(wordsOf).join(' ');
    expect(caption).toContain('Shown 11 of 136 actors; 43 of 397 ties');
    expect(sourceNumbers(figure)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    expect(textsOf(figure, 'list').map(wordsOf)).toContain('Mongolia, cost 4; next 6');
  });
});

describe('Japan and North Korea', () => {
  test('are the same SVG every time', async () => {
    const figure = figureOf(data, inColumns, { withPaths: true, positions: PAIR_PLACES });
    await expect(formatSvg(figure)).toMatchFileSnapshot('../../fixtures/figures/japan-north-korea.svg');
  });

  test('have five brokers, Mongolia first, and a direct tie that is no part of a path', () => {
    const words = textsOf(figureOf(data, inColumns)).map(wordsOf);
    expect(words).toContain('Mongolia, cost 4, two legs');
    expect(words).toContain('South Korea, cost 7, three legs');
    expect(words.filter((text) => text.startsWith('hostile to'))).toHaveLength(4);
    expect(words).toContain('Direct: hostility 5, cooperation 3. Never part of a path.');
  });
});

test('A figure of two periods marks what came, went and turned on its lines, and names each in its legend', () => {
  const asked = { ask: 'changed', period: periodOf('2010'), otherPeriod: periodOf('2018') } as const;
  const figure = figureOf(data, asked);
  const legend = textsOf(figure, 'legend').map(wordsOf);
  for (const word of ['Gained', 'Lost', 'Turned']) expect(legend).toContain(word);
  const picture = figure.parts.find(({ name }) => name === 'picture')?.items ?? [];
  const { ink, ground, control } = COLOURS.print;
  const discs = (fill: string, stroke: string) =>
    picture.filter(({ item, ...each }) => {
      if (item !== 'circle' || !('radius' in each)) return false;
      const isDisc = Math.abs(each.radius / (25.4 / 96) - 8 * 0.74) < 2;
      return isDisc && each.style.fill === fill && each.style.stroke === stroke;
    }).length;
  expect(discs(ink, ground)).toBeGreaterThan(15);
  expect(discs(ground, control)).toBeGreaterThan(1);
});

test('A what-if figure names what is taken away, and counts of the whole set', () => {
  const edits = [{ edit: 'removeActor' as const, actor: actorId('KHAAN-QUEST') }];
  const figure = figureOf(data, { edits });
  const caption = textsOf(figure, 'caption').map(wordsOf).join(' ');
  expect(caption).toContain('What if Khaan Quest did not exist.');
  expect(caption).toContain('of 136 actors');
  expect(textsOf(figure, 'picture').map(wordsOf)).not.toContain('Khaan Quest');
});

describe('Every figure', () => {
  const all = { ...PLAIN_QUESTION.view, extent: 'all' as const };
  const asked: readonly (readonly [string, Partial<Question>])[] = [
    ['the first view', {}],
    ['all actors', { view: all }],
    ['a pair in columns', inColumns],
    ['a pair as a network', { ...inColumns, view: { ...PLAIN_QUESTION.view, columns: false } }],
    ['who is linked', { ask: 'linked' }],
    ['estranged pairs', { ask: 'estranged' }],
    [
      'estranged pairs with the unlinked',
      { ask: 'estranged', rules: { ...PLAIN_QUESTION.rules, unlinked: true } },
    ],
    [
      'what if Khaan Quest did not exist',
      { edits: [{ edit: 'removeActor', actor: actorId('KHAAN-QUEST') }] },
    ],
    ['nothing at all', { filters: { ...PLAIN_QUESTION.filters, statuses: [] } }],
  ];

  test.each(asked.flatMap(([name, question]) => PRESETS.map((preset) => [name, preset, question] as const)))(
    'keeps to the sheet, parts all text and names its sources: %s, %s',
    (_, preset, question) => {
      const figure = figureOf(data, question, {
        preset,
        withPaths: preset === 'page',
        link: 'https://example.org/#q',
      });
      expect(itemsOffSheet(figure)).toEqual([]);
      expect(touchingTexts(figure)).toEqual([]);
      expect(citedNumbers(figure)).toEqual(sourceNumbers(figure));
    },
  );
});
