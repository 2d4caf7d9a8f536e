/** The query of a question is short and readable, and what of a link cannot be used is told in sentences. */

import { describe, expect, test } from 'vitest';
import {
  formatLink,
  formatQuestion,
  parseQuestion,
  questionFromJson,
  questionToJson,
  setOfJson,
  setOfLink,
} from '#formats/questionCodec.ts';
import { askAbout, askPair, askWhatIf, setFilters, setPeriod, setRules } from '#model/ask.ts';
import { actorId } from '#model/ids.ts';
import { partialDate } from '#model/partialDate.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

//  A --3-- B --(-2)-- C,  A and C are members of the forum F
const data = smallSet(['A-B +3', 'B-C -2', 'A-F +1 member', 'C-F +2 member'], ['F/forum']);
const first = defaultQuestion(data);
const [a, b, c] = ['A', 'B', 'C'].map(actorId) as [
  ReturnType<typeof actorId>,
  ReturnType<typeof actorId>,
  ReturnType<typeof actorId>,
];

describe('the query of a question', () => {
  test('is blank for what the set asks first', () => {
    expect(formatQuestion(first, data)).toBe('');
    expect(parseQuestion('', data)).toEqual({ question: first, ignored: [] });
  });

  test('says in few words what a user changed', () => {
    const pair = setPeriod(askPair(first, a, b), periodOf('2012'));
    expect(formatQuestion(pair, data)).toBe('?ask=pair&pair=A,B&at=2012&select=pair,A,B');
    const since = setPeriod(first, { from: partialDate('2010'), to: null });
    expect(formatQuestion(since, data)).toBe('?at=2010..');
    const filtered = setRules(setFilters(first, { statuses: ['actual', 'offered'], signsOff: [-1] }), {
      maxLegs: 2,
      cleanLegs: true,
    });
    expect(formatQuestion(filtered, data)).toBe('?status=actual,offered&no-sign=-1&legs=2&clean=1');
    const without = askWhatIf(first, { edit: 'removeActor', actor: actorId('F') });
    expect(formatQuestion(without, data)).toBe('?ask=whatIf&edit=without,F');
  });

  test('says what was taken back from what the set asks first', () => {
    const other = { ...data, question: { broker: a, filters: { ...first.filters, tieKindsOff: ['note'] } } };
    const query = formatQuestion(first, other);
    expect(query).toBe('?broker=&no-tie=');
    expect(parseQuestion(query, other).question).toEqual(first);
  });

  test('names the set where it is not the one the page opens by itself', () => {
    expect(formatQuestion(first, data, 'home')).toBe('?set=small');
    expect(setOfLink('https://a.example/?ask=pair&set=small#x')).toBe('small');
    expect(setOfLink('https://a.example/')).toBeNull();
    expect(parseQuestion('?set=small', data).ignored).toEqual([]);
  });

  test('follows the address of the page in a link, instead of its own query', () => {
    const link = formatLink('https://a.example/broker/?x=1#y', setPeriod(first, periodOf('2011')), data);
    expect(link).toBe('https://a.example/broker/?at=2011');
    expect(parseQuestion(link, data).question.period).toEqual(periodOf('2011'));
  });
});

describe('a link that was tampered with', () => {
  const ignoredOf = (query: string) => {
    const { question, ignored } = parseQuestion(query, data);
    expect(question).toEqual(first);
    return ignored;
  };

  test.each([
    ['?ask=nonsense', 'The link says "ask=nonsense", which makes no sense and was ignored.'],
    ['?at=2012-13', 'The link says "at=2012-13", which makes no sense and was ignored.'],
    ['?at=2013..2012', 'The link says "at=2013..2012", which makes no sense and was ignored.'],
    ['?legs=9', 'The link says "legs=9", which makes no sense and was ignored.'],
    ['?legs=1e1', 'The link says "legs=1e1", which makes no sense and was ignored.'],
    ['?weights=1,1,1,NaN', 'The link says "weights=1,1,1,NaN", which makes no sense and was ignored.'],
    ['?weights=1,-1,1,1', 'The link says "weights=1,-1,1,1", which makes no sense and was ignored.'],
    ['?draws=1000000000', 'The link says "draws=1000000000", which makes no sense and was ignored.'],
    ['?pair=A,A', 'The link says "pair=A,A", which makes no sense and was ignored.'],
    ['?pair=A,Z', '"Z" is no actor of this data set and was left out.'],
    ['?broker=Z', '"Z" is no actor of this data set and was left out.'],
    ['?no-tie=love', '"love" is no kind of tie of this data set and was left out.'],
    ['?group=mood', '"mood" is no grouping of this data set and was left out.'],
    ['?colour=red', 'The link says "colour=red", which this version does not know.'],
    ['?x', 'The link says "x", which this version does not know.'],
    [
      '?v=2',
      'The link was made by another version of the program ("2"); what is not understood was ignored.',
    ],
    ['?set=world', 'The link is of the data set "world"; it was read for "small".'],
    ['?%E0%A4%A', 'The link says "%E0%A4%A", which this version does not know.'],
    ['?select=tie,what-if:1', '"what-if:1" is no tie of this data set and was left out.'],
  ])('%s asks what the set asks first, and says so', (query, sentence) => {
    expect(ignoredOf(query)).toEqual([sentence]);
  });

  test('keeps what is good beside what is not', () => {
    const { question, ignored } = parseQuestion('?broker=B&at=soon&legs=4&legs=5&hidden=A,Z', data);
    expect(question).toEqual({
      ...first,
      ...{ broker: b, rules: { ...first.rules, maxLegs: 4 }, view: { ...first.view, hidden: [a] } },
    });
    expect(ignored).toHaveLength(3);
  });

  test('with a thousand edits is read only in part', () => {
    const { question, ignored } = parseQuestion(`?edit=${'admit,offered;'.repeat(1000)}`, data);
    expect(question.edits).toHaveLength(100);
    expect(ignored).toEqual(['Only the first 100 of 1001 what-if edits were read.']);
  });

  test('that is longer than any of ours is ignored whole', () => {
    expect(ignoredOf(`?hidden=${'A,'.repeat(200_000)}`)).toHaveLength(1);
  });
});

describe('the JSON of a question', () => {
  test('says all of it, and its set', () => {
    const question = askAbout(first, c);
    const json = questionToJson(question, data);
    expect(JSON.parse(json)).toMatchObject({
      set: 'small',
      setVersion: '1',
      question: { ask: 'between', broker: 'C', legs: '3' },
    });
    expect(setOfJson(json)).toBe('small');
    expect(questionFromJson(json, data)).toEqual({ question, ignored: [] });
  });

  test.each(['', 'null', '[]', '{}', '{"format":"honest-broker-question","set":"small"}', '{"format":'])(
    'is told to be none of ours where it is %s',
    (json) => {
      const { question, ignored } = questionFromJson(json, data);
      expect(question).toBeNull();
      expect(ignored).toHaveLength(1);
      expect(setOfJson(json)).toBe(json.includes('small') ? 'small' : null);
    },
  );

  test('of another set is refused, and of another version of it is read and told', () => {
    const json = questionToJson(first, data);
    expect(questionFromJson(json, { ...data, id: 'other' }).question).toBeNull();
    const later = questionFromJson(json, { ...data, version: '2' });
    expect(later.question).toEqual(first);
    expect(later.ignored).toEqual(['The picture was made with version "1" of the data; this is 2.']);
  });
});
