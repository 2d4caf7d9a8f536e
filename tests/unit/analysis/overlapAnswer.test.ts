/** What is drawn of two data sets over one another: each line by what the two tell of it, and as it differs. */

import { describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { answerTo } from '#model/finding.ts';
import { indexGraph } from '#model/graph.ts';
import { layOver } from '#model/overlay.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { sameActors } from '#model/sameActors.ts';
import { strokesOf } from '#model/strokes.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

/*
 *      the first            the second
 *  A-B +3                   +3            both
 *  A-C +2                   –             only the first
 *  A-D –                    -2            only the second
 *  B-C +3                   -3            the sign differs
 *  B-D +2 2001..2003        +2 2005..     the dates differ
 *  C-D friendship           note          each by another tie
 *  A-E +1                   no E          nothing to compare
 */
const ONE = ['A-B +3', 'A-C +2', 'B-C +3', 'B-D +2 2001..2003', 'C-D +1', 'A-E +1'];
const OTHER = ['A-B +3', 'A-D -2', 'B-C -3 friendship', 'B-D +2 2005..', 'C-D 0 note'];
const one = smallSet(ONE);
const other = { ...smallSet(OTHER), id: 'other' };
const joined = layOver(one, other, sameActors(one, other, new Map()));
const graph = indexGraph(joined);
const asked = (change: Partial<Question> = {}) => answer(graph, { ...defaultQuestion(joined), ...change });
const changes = (change: Partial<Question> = {}) =>
  asked(change).picture.lines.map(({ ends, change: told }) => `${ends.join('')} ${told}`);

describe('Two data sets over one another', () => {
  test('are drawn line by line as each tells of it; what one cannot know is only context', () => {
    expect(changes()).toEqual([
      ...['AB both', 'AC onlyOne', 'AD onlyOther', 'AE null', 'BC sign', 'BD dates', 'CD apart'],
    ]);
  });

  test('are counted tie by tie, disagreements on sign first', () => {
    const found = answerTo(asked(), 'overlap');
    expect(found?.disagree.map(({ on }) => on.join())).toEqual(['sign', 'dates']);
    expect(found).toMatchObject({ both: { length: 1 }, beyondOne: { length: 1 }, beyondOther: [] });
    expect([found?.onlyOne.length, found?.onlyOther.length]).toEqual([2, 2]);
  });

  test('disagree on dates also in a year in which only one of the two holds', () => {
    expect(changes({ period: periodOf('2002') })).toContain('BD dates');
    expect(
      answerTo(asked({ period: periodOf('1999') }), 'overlap')?.disagree.map(({ on }) => on.join()),
    ).toEqual(['sign']);
  });

  test('are marked still where all there is is drawn, with the rest as context', () => {
    const { view } = defaultQuestion(joined);
    expect(changes({ view: { ...view, extent: 'all' } })).toEqual([
      ...['AB both', 'AC onlyOne', 'AD onlyOther', 'AE null', 'BC sign', 'BD dates', 'CD apart'],
    ]);
  });

  test('are marked only where they differ where all is drawn and is much, and nobody is more to it than others', () => {
    const ties = Array.from({ length: 450 }, (_, at) => `A${at}-B${at} +2`);
    const [first, second] = [
      smallSet(ties),
      { ...smallSet(['A0-B0 -2 friendship', ...ties.slice(1)]), id: 'other' },
    ];
    const both = layOver(first, second, sameActors(first, second, new Map()));
    const question = defaultQuestion(both);
    const { picture } = answer(indexGraph(both), { ...question, view: { ...question.view, extent: 'all' } });
    const marked = picture.lines.filter(({ change }) => change !== null);
    expect(marked.map(({ ends, change }) => `${ends.join('')} ${change}`)).toEqual(['A0B0 sign']);
    expect(picture.lines).toHaveLength(450);
    expect(new Set(picture.actors.map(({ role }) => role))).toEqual(new Set(['context']));
  });

  test('leave one set by itself without an answer', () => {
    const alone = indexGraph(one);
    const { answer: found, picture } = answer(alone, { ...defaultQuestion(one), ask: 'overlap' });
    expect(found).toMatchObject({ both: [], disagree: [], onlyOne: [], onlyOther: [] });
    expect(picture.actors).toEqual([]);
  });

  test('are told apart by pattern alone: two lines, one, and dots', () => {
    const end = (x: number) => ({ at: { x, y: 0 }, radius: 10, state: true });
    const { lines } = asked().picture;
    const strokes = (at: number) => {
      const [line] = lines.slice(at, at + 1);
      return line === undefined ? [] : strokesOf(line, end(0), end(100));
    };
    const [both, onlyOne, onlyOther, sign] = [strokes(0), strokes(1), strokes(2), strokes(4)];
    expect(both.map(({ dash, colour }) => [dash.length, colour])).toEqual([
      [0, 'positive'],
      [0, 'positive'],
    ]);
    expect(both[0]?.way[0]?.y).not.toBe(both[1]?.way[0]?.y);
    expect(onlyOne.map(({ dash, colour }) => [dash.length, colour])).toEqual([[0, 'positive']]);
    expect(onlyOther.map(({ dash, roundCap }) => [dash[0], roundCap])).toEqual([[0, true]]);
    // What one calls good and the other bad shows both: dashes with bars, and a thin line beside.
    expect(new Set(sign.map(({ colour }) => colour))).toEqual(new Set(['hostile', 'positive']));
  });
});
