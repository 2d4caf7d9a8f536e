/** Every question comes back from its query, its link and its JSON as it was; no text, however broken, throws. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatLink,
  formatQuestion,
  parseQuestion,
  questionFromJson,
  questionToJson,
} from '#formats/questionCodec.ts';
import type { DataSet } from '#model/dataSet.ts';
import { actorId, tieId } from '#model/ids.ts';
import { defaultQuestion } from '#model/question.ts';
import { type Tie, tieWith } from '#model/tie.ts';
import { anyQuestion } from '../fixtures/randomQuestion.ts';
import { smallSet } from '../fixtures/smallSet.ts';

const plain = smallSet(['A-B +3', 'B-C -2', 'C-F +1 member', 'A-F +2 member'], ['F/forum']);

/** The same ties between actors whose ids hold all that parts a query. */
const AWKWARD = ['A,B;C:D', '50%&x=1', '蒙古 🐎#?', '__proto__', '%2C+ ..', '\'"<script>'];
const awkward: DataSet = {
  ...plain,
  actors: AWKWARD.map((id) => ({ ...(plain.actors[0] as DataSet['actors'][number]), id: actorId(id) })),
  ties: AWKWARD.slice(1).map((id, at) =>
    tieWith(plain.ties[0] as Tie, {
      ...{ id: tieId(`t,${id}`), from: actorId(AWKWARD[at] as string), to: actorId(id) },
    }),
  ),
};

describe.each([
  ['plain ids', plain],
  ['awkward ids', awkward],
])('a question of a set with %s', (_, data) => {
  test('comes back from its query, with nothing ignored', () => {
    fc.assert(
      fc.property(anyQuestion(data), (question) => {
        const query = formatQuestion(question, data);
        expect(parseQuestion(query, data)).toEqual({ question, ignored: [] });
        expect(query).toMatch(/^(\?[!-~]+)?$/);
      }),
    );
  });

  test('comes back from a whole link, and from one escaped once more by another program', () => {
    fc.assert(
      fc.property(anyQuestion(data), (question) => {
        const link = formatLink('https://a.example/broker/?old=1#top', question, data);
        expect(parseQuestion(link, data)).toEqual({ question, ignored: [] });
        const again = link.replace(/[,;:](?!\/\/)/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
        expect(parseQuestion(again, data).question).toEqual(question);
      }),
    );
  });

  test('comes back from its JSON', () => {
    fc.assert(
      fc.property(anyQuestion(data), (question) => {
        expect(questionFromJson(questionToJson(question, data), data)).toEqual({ question, ignored: [] });
      }),
    );
  });

  test('comes back whatever the set asks first', () => {
    fc.assert(
      fc.property(anyQuestion(data), anyQuestion(data), (first, question) => {
        const other = { ...data, question: first };
        expect(parseQuestion(formatQuestion(question, other), other)).toEqual({ question, ignored: [] });
      }),
    );
  });
});

describe('a text that is no question', () => {
  const isWhole = (data: DataSet, question: unknown) =>
    expect(Object.keys(question as object)).toEqual(Object.keys(defaultQuestion(data)));

  test('never throws, and gives a whole question', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        isWhole(plain, parseQuestion(text, plain).question);
        isWhole(plain, parseQuestion(`?${text}`, plain).question);
        expect(questionFromJson(text, plain).ignored.length).toBeGreaterThan(0);
      }),
    );
  });

  test('made of our own words in a wrong order never throws, and tells of what it leaves out', () => {
    const key = fc.constantFrom(
      'ask',
      'pair',
      'at',
      'edit',
      'weights',
      'legs',
      'no-sign',
      'select',
      'missing',
      'set',
      'v',
      'path',
    );
    const value = fc.oneof(
      fc.constantFrom(
        'pair',
        'A,B',
        'A,A',
        'A',
        '2012',
        '2012..2010',
        '..',
        'tie,A,B',
        'without,Z',
        '1,1,1',
        'NaN',
        '-1',
        '1e400',
        ';;',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (params) => {
        const { question, ignored } = parseQuestion(
          `?${params.map((param) => param.join('=')).join('&')}`,
          plain,
        );
        isWhole(plain, question);
        expect(ignored.every((sentence) => /^\S.*\.$/s.test(sentence))).toBe(true);
        const again = parseQuestion(formatQuestion(question, plain), plain);
        expect(again).toEqual({ question, ignored: [] });
      }),
    );
  });
});
