import { describe, expect, it } from 'vitest';
import { askAbout, askPair, askWhatIf, compareWith, setRules, soloed, toggled } from '#model/ask.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { ASKS, PLAIN_QUESTION } from '#model/question.ts';
import { counted, countInWords, listInWords, sentence, sentenceParts } from '#model/sentence.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const graph = indexGraph(smallSet(['Mongolia-Japan +2']));
const [mongolia, japan] = [actorId('Mongolia'), actorId('Japan')];

describe('the question as a sentence', () => {
  it('says where one stands, and who could bring two together', () => {
    expect(sentence(askAbout(PLAIN_QUESTION, mongolia), graph)).toBe(
      'Where does Mongolia stand between others in 2013, over actual ties, through at most 2 third parties?',
    );
    expect(sentence(setRules(askPair(PLAIN_QUESTION, japan, mongolia), { maxLegs: 2 }), graph)).toBe(
      'Who could bring Japan and Mongolia together in 2013, over actual ties, through at most 1 third party?',
    );
  });

  it('says what changed, and what if', () => {
    expect(sentence(compareWith(PLAIN_QUESTION, periodOf('2018')), graph)).toBe(
      'What changed between 2013 and 2018, over actual ties?',
    );
    const without = askWhatIf(PLAIN_QUESTION, { edit: 'removeActor', actor: mongolia });
    expect(sentence(without, graph)).toContain('What if Mongolia did not exist in 2013');
  });

  it('is not turned round by marks within a name', () => {
    const turned = indexGraph(smallSet(['\u202EABC-\u2067שלום\u2069 +2']));
    const asked = askPair(PLAIN_QUESTION, actorId('\u202EABC'), actorId('\u2067שלום\u2069'));
    expect(sentence(asked, turned)).toContain('Who could bring ABC and \u2068שלום\u2069 together in 2013');
  });

  it('has a blank for every kind of question, and never an empty one', () => {
    for (const ask of ASKS)
      for (const part of sentenceParts({ ...PLAIN_QUESTION, ask }, graph)) expect(part.text).not.toBe('');
  });

  it('does not ask about a pair of one and the same', () => {
    expect(askPair(PLAIN_QUESTION, japan, japan)).toBe(PLAIN_QUESTION);
  });
});

describe('words', () => {
  it('count and list', () => {
    expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
    expect(counted(1, 'rival', 'rivals', countInWords)).toBe('one rival');
    expect(counted(12, 'rival', 'rivals', countInWords)).toBe('12 rivals');
  });

  it('toggle an item, and solo it and back', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(soloed(['a', 'b', 'c'], [], 'b')).toEqual(['a', 'c']);
    expect(soloed(['a', 'b', 'c'], ['a', 'c'], 'b')).toEqual([]);
  });
});
