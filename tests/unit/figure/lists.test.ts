/** What the list of a figure says for the questions that are not about estranged pairs, on answers written by hand. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Finding, PairSummary, Relation } from '#model/finding.ts';
import { actorId, tieId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { textsOf, wordsOf } from '../../fixtures/figureBoxes.ts';
import { betweenFinding, betweenQuestion, smallFigure } from '../../fixtures/figureCase.ts';
import { citedNumbers, itemsOffSheet, sourceNumbers, touchingTexts } from '../../fixtures/figureFaults.ts';
import { figureOf } from '../../fixtures/figureShipped.ts';
import { anySet } from '../../fixtures/randomSets.ts';

const [a, b, c, m] = [actorId('A'), actorId('B'), actorId('C'), actorId('M')];
const t = (number: number) => tieId(`t${String(number).padStart(3, '0')}`);

/** The list of an answer, its hard spaces made plain. */
function listOf(answer: Answer, change: Partial<Question> = {}): readonly string[] {
  const finding: Finding = { ...betweenFinding, answer };
  const question: Question = { ...betweenQuestion, ...change, ask: answer.ask };
  const figure = smallFigure({ finding, question });
  expect(touchingTexts(figure)).toEqual([]);
  expect(citedNumbers(figure)).toEqual(sourceNumbers(figure));
  return textsOf(figure, 'list').map((item) => wordsOf(item).replaceAll('\u00a0', ' '));
}

const relation = (pair: Relation['pair'], positive: number, hostile: number, ties: number[]): Relation => ({
  ...{ pair, positive, hostile, quarrel: hostile, ties: ties.map(t) },
  state: positive > 0 ? (hostile > 0 ? 'mixed' : 'open') : hostile > 0 ? 'hostile' : 'unlinked',
});

describe('The list of', () => {
  test('who is linked names the other, how strongly, by which kinds and from which sources', () => {
    const relations = [relation([a, m], 2, 0, [2]), relation([a, c], 1, 3, [4, 5])];
    expect(listOf({ ask: 'linked', relations }, { broker: a })).toEqual([
      'Linked to, and by what',
      ...['Moravia, cooperation 2', 'friendship [1]'],
      ...['Curland, cooperation 1, hostility 3', 'friendship and quarrel [2, no source]'],
    ]);
  });

  test('what changed tells turned pairs before and after, and ties gained and lost', () => {
    const turned = [{ before: relation([a, b], 0, 4, [1]), after: relation([a, b], 0, 0, []) }];
    const answer: Answer = {
      ask: 'changed',
      gained: [t(3)],
      lost: [t(2), tieId('gone')],
      turned,
      standings: [],
    };
    expect(listOf(answer, { otherPeriod: periodOf('2014') })).toEqual([
      ...['Pairs that turned', 'Avaria – Borduria', 'hostility 4; then no tie recorded'],
      ...['Ties gained', 'Moravia – Borduria', 'friendship, dates unknown [1, 2]'],
      ...['Ties lost', 'Avaria – Moravia', 'friendship, dates unknown [3]', 'gone [no source]'],
    ]);
  });

  test('what if tells each pair before and after', () => {
    const summary = (cheapest: number | null, level = false): PairSummary => ({
      ...{ estranged: true, cheapest, asked: null },
      best: cheapest === null ? [] : [{ actor: m, rank: 1, level, access: { cost: cheapest, legs: 2 } }],
    });
    const differences = [
      { pair: [a, b] as const, before: summary(6), after: summary(null) },
      { pair: [b, c] as const, before: { ...summary(8), estranged: false }, after: summary(8) },
    ];
    expect(listOf({ ask: 'whatIf', differences, unchanged: 1, before: null, after: null })).toEqual([
      'Pair, as it is and as it would be',
      ...['Avaria – Borduria', 'Moravia, cost 6; then no way'],
      ...['Borduria – Curland', 'not estranged; then Moravia, cost 8'],
    ]);
  });

  test('camps names them, and the pairs that go against them', () => {
    const answer: Answer = {
      ...{ ask: 'camps', strong: 1, weak: 1, walk: 1, exact: true, apart: [] },
      triangles: { ppp: 0, ppm: 0, pmm: 1, mmm: 0 },
      camps: [[a, m], [b]],
      frustrated: [{ pair: [b, m], ties: [t(3)] }],
    };
    expect(listOf(answer)).toEqual([
      ...['Camps', 'Camp 1, of 2', 'Avaria, Moravia', 'Camp 2, of 1', 'Borduria'],
      ...['Pairs against the camps', 'Borduria – Moravia [1, 2]'],
    ]);
  });

  test('nothing has no list', () => {
    expect(listOf({ ask: 'linked', relations: [] })).toEqual([]);
  });
});

test('Figures of any small graph keep to the sheet, part all text and name their sources', () => {
  const asks = fc.constantFrom('between' as const, 'pair' as const, 'linked' as const, 'estranged' as const);
  fc.assert(
    fc.property(
      anySet(7, 24),
      asks,
      fc.boolean(),
      fc.constantFrom('page', 'column', 'slide', 'social'),
      (data, ask, columns, preset) => {
        const [first, second] = data.actors;
        const question: Partial<Question> = {
          ...{ ask, broker: first?.id ?? null, pair: first && second ? [first.id, second.id] : null },
          view: { ...betweenQuestion.view, columns },
        };
        const figure = figureOf(data, question, { preset, withPaths: columns });
        expect(itemsOffSheet(figure)).toEqual([]);
        expect(touchingTexts(figure)).toEqual([]);
        expect(citedNumbers(figure)).toEqual(sourceNumbers(figure));
      },
    ),
    { numRuns: 40 },
  );
});
