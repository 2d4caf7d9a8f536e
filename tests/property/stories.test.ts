/** Stories come back from their file as they were; no text, however broken, throws, and every fault is told with its place. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuestion, parseQuestion } from '#formats/questionCodec.ts';
import { formatStories, isStories, readStories } from '#formats/stories.ts';
import { type Story, storyIdFor, withoutStep, withStep, withStepMoved } from '#model/story.ts';
import { anyQuestion } from '../fixtures/randomQuestion.ts';
import { smallSet } from '../fixtures/smallSet.ts';

const data = smallSet(['A-B +3', 'B-C -2', 'C-F +1 member', 'A-F +2 member'], ['F/forum']);

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', '', '蒙古 🐎', '"\\\n'));
const anyStep = fc.record({
  title: text,
  words: text,
  query: anyQuestion(data).map((question) => formatQuestion(question, data)),
});
const anyStories: fc.Arbitrary<readonly Story[]> = fc
  .array(fc.record({ title: text, about: text, steps: fc.array(anyStep, { maxLength: 4 }) }), {
    maxLength: 4,
  })
  .map((drafts) => {
    const taken = new Set<string>();
    return drafts.map((draft) => {
      const id = storyIdFor(draft.title, taken);
      taken.add(id);
      return { id, ...draft };
    });
  });

const read = (json: unknown) => readStories(JSON.stringify(json), 'a.json', data);
const FORMAT = 'honest-broker-stories/1';
const STEP = { title: 'A step', words: 'Some words.', query: '?at=2012' };

test('stories come back from their file as they were, with nothing to tell', () => {
  fc.assert(
    fc.property(anyStories, (stories) => {
      const file = formatStories(stories, data.id);
      expect(readStories(file, 'a.json', data)).toEqual({ stories, problems: [] });
      expect(formatStories(readStories(file, 'a.json', data).stories, data.id)).toBe(file);
      expect(isStories(file)).toBe(true);
    }),
  );
});

test('whatever value stands in a file, reading gives stories that can be written again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (list, step) => {
      const { stories } = read({
        ...{ format: FORMAT, other: list },
        stories: [list, { title: 'T', steps: [step, list] }],
      });
      expect(readStories(formatStories(stories, data.id), 'a.json', data).stories).toEqual(stories);
    }),
  );
});

test('a file cut anywhere is one problem or is read, and never throws', () => {
  const file = formatStories([{ id: 'a', title: 'A', about: '', steps: [STEP] }], data.id);
  for (let length = 0; length < file.trimEnd().length; length += 1)
    expect(readStories(file.slice(0, length), 'a.json', data)).toMatchObject({
      stories: [],
      problems: [{ weight: 'file', wrong: 'The file is no JSON of stories.' }],
    });
});

describe('what is wrong is told where it stands', () => {
  const told = (json: unknown) =>
    read(json).problems.map(({ weight, column, value, wrong }) => [weight, column, value, wrong]);

  test('a step that asks what the data set does not know is kept, and the query is named', () => {
    const query = '?ask=pair&pair=A,NOBODY&at=2012';
    const { stories, problems } = read({
      ...{ format: FORMAT, stories: [{ id: 'a', title: 'A', about: '', steps: [{ ...STEP, query }] }] },
    });
    expect(stories[0]?.steps[0]?.query).toBe(query);
    expect(problems).toMatchObject([{ weight: 'note', column: 'stories[0].steps[0].query', value: query }]);
    expect(problems[0]?.wrong).toContain('NOBODY');
    expect(parseQuestion(query, data).question.pair).toBeNull();
  });

  test('a step without words is left out, and the others stay', () => {
    const { stories, problems } = read({
      format: FORMAT,
      stories: [{ id: 'a', title: 'A', steps: [{ title: 'x', query: '' }, STEP, 7] }],
    });
    expect(stories).toEqual([{ id: 'a', title: 'A', about: '', steps: [STEP] }]);
    expect(problems.map(({ column }) => column)).toEqual([
      'stories[0].steps[0].words',
      'stories[0].steps[2]',
    ]);
  });

  test('another format, another data set, a field unknown and an id used twice', () => {
    expect(told({ format: 'honest-broker-stories/2', stories: [] })).toEqual([
      ['file', null, 'honest-broker-stories/2', `The file does not say that it is "${FORMAT}".`],
    ]);
    const story = { id: 'a', title: 'A', about: '', steps: [], mood: 'calm' };
    const { stories } = read({ format: FORMAT, set: 'other', stories: [story, story] });
    expect(stories.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(
      told({ format: FORMAT, set: 'other', stories: [story, story] }).map(([, column]) => column),
    ).toEqual([...['set', 'stories[0].mood', 'stories[1].mood', 'stories[1].id']]);
  });
});

describe('a story is changed without touching the one there was', () => {
  const steps = ['one', 'two', 'three'].map((title) => ({ ...STEP, title }));
  const story: Story = { id: 'a', title: 'A', about: '', steps };
  const titles = (changed: Story) => changed.steps.map(({ title }) => title);

  test('a step goes earlier or later, and not past the ends', () => {
    expect(titles(withStepMoved(story, 2, -1))).toEqual(['one', 'three', 'two']);
    expect(titles(withStepMoved(story, 0, 1))).toEqual(['two', 'one', 'three']);
    expect(withStepMoved(story, 0, -1)).toBe(story);
    expect(withStepMoved(story, 2, 1)).toBe(story);
  });

  test('a step is taken out or renamed', () => {
    expect(titles(withoutStep(story, 1))).toEqual(['one', 'three']);
    expect(titles(withStep(story, 1, { title: 'zwei' }))).toEqual(['one', 'zwei', 'three']);
    expect(titles(story)).toEqual(['one', 'two', 'three']);
  });

  test('an id is made of the title, and is nobody else’s', () => {
    expect(storyIdFor('Leveraging Mongolia!', new Set())).toBe('leveraging-mongolia');
    expect(storyIdFor('  ', new Set(['story']))).toBe('story-2');
    expect(storyIdFor('Монгол', new Set(['монгол', 'монгол-2']))).toBe('монгол-3');
  });
});
