/** What the shell says and finds: keys, filters, periods, names, and the sentence with its signs in place. */

import { describe, expect, test } from 'vitest';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import { defaultQuestion, PLAIN_QUESTION, type Question } from '#model/question.ts';
import { sentenceParts } from '#model/sentence.ts';
import { ENGLISH } from '#model/words/en.ts';
import { askInstead } from '#view/askInstead.ts';
import { COMMANDS } from '#view/commands/commands.ts';
import { countedFilters, filterChips } from '#view/filterWords.ts';
import { keyLabel, keyText } from '#view/keys.ts';
import { findActors, findAll } from '#view/searchIndex.ts';
import { periodFrom } from '#view/shell/PeriodPicker.tsx';
import { joined } from '#view/shell/QuestionBar.tsx';
import { yearsOf } from '#view/yearsOf.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

// A – B cooperative; A – C hostile, proposed; B – F, a forum.
const data = smallSet(['A-B +3 2001..2005', 'A-C -4 2010.. proposed', 'B-F +1 member'], ['F/forum']);
const graph = indexGraph(data);
const question: Question = { ...defaultQuestion(data), broker: actorId('A') };
const press = (key: string, held: Partial<Parameters<typeof keyText>[0]> = {}) => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
});

describe('keys', () => {
  test('a press is written as the list of commands prints it', () => {
    expect(keyText(press('z', { ctrlKey: true }))).toBe('Mod+Z');
    expect(keyText(press('Z', { metaKey: true, shiftKey: true }))).toBe('Shift+Mod+Z');
    expect(keyText(press('?', { shiftKey: true }))).toBe('?');
    expect(keyText(press('Escape'))).toBe('Esc');
  });

  test('a letter of another script stands for the Latin one in its place, and Shift makes another key of it', () => {
    expect(keyText(press('я', { code: 'KeyZ', ctrlKey: true }))).toBe('Mod+Z');
    expect(keyText(press('р', { code: 'KeyH' }))).toBe('H');
    expect(keyText(press('H', { code: 'KeyH', shiftKey: true }))).toBe('Shift+H');
    expect(keyText(press('y', { code: 'KeyZ' }))).toBe('Y');
    expect(keyText(press('2', { code: 'Digit2', shiftKey: true }))).toBe('2');
  });

  test('every command can be told from the others by its id and its words', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
    expect(new Set(COMMANDS.map(({ label }) => label)).size).toBe(COMMANDS.length);
  });

  test('no key stands for two commands, and none takes a key that the browser needs', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of ['Mod+F', 'Mod+E', 'Mod+I', 'Mod+D']) expect(keys).not.toContain(key);
  });

  test('a key is printed for the machine', () => {
    expect(keyLabel('Shift+Mod+Z', true)).toBe('⇧⌘Z');
    expect(keyLabel('Shift+Mod+Z', false)).toBe('Shift+Ctrl+Z');
  });
});

describe('the sentence', () => {
  test('a sign stays with the blank before it, and the words stay the same', () => {
    const parts = sentenceParts(question, graph);
    const put = joined(parts);
    const text = put.map(({ part, tail }) => part.text + tail).join('');
    expect(text).toBe(parts.map((part) => part.text).join(''));
    expect(put.find(({ part }) => part.blank === 'period')?.tail).toBe(',');
    expect(new Set(put.map(({ key }) => key)).size).toBe(put.length);
  });

  test('what another sentence needs and the question lacks is filled in', () => {
    expect(askInstead(question, 'changed', null, graph).otherPeriod).toEqual(periodOf('2020'));
    expect(askInstead({ ...question, period: periodOf('2020') }, 'changed', null, graph).otherPeriod).toEqual(
      periodOf('2000'),
    );
    expect(askInstead(question, 'pair', null, graph).pair).toBeNull();
  });
});

describe('periods', () => {
  test('two fields are a period, open where one is blank', () => {
    expect(periodFrom(' 2013-02 ', '', ENGLISH)).toEqual({ from: '2013-02', to: null });
    expect(periodFrom('', '', ENGLISH)).toEqual({ from: null, to: null });
  });

  test('what is no date, and dates the wrong way round, are said in words', () => {
    expect(periodFrom('2013-02-30', '', ENGLISH)).toMatch('“2013-02-30” is no date');
    expect(periodFrom('2014', '2013', ENGLISH)).toBe('The first date is after the second.');
  });

  test('the years of a set are those of its period, or those its ties have dates of', () => {
    expect(yearsOf(data)).toHaveLength(21);
    expect(yearsOf({ ...data, period: { from: null, to: null } })).toEqual([
      2010, 2009, 2008, 2007, 2006, 2005, 2004, 2003, 2002, 2001,
    ]);
  });
});

describe('filters', () => {
  const filtered: Question = {
    ...question,
    filters: { ...PLAIN_QUESTION.filters, signsOff: [-1], tieKindsOff: ['member'] },
  };

  test('each is a chip, and its removal takes off that one alone', () => {
    const chips = filterChips(filtered, graph, ENGLISH);
    expect(chips.map(({ text }) => text)).toEqual(['only actual', 'without hostile', 'without member']);
    expect(chips[1]?.remove(filtered).filters).toEqual({ ...filtered.filters, signsOff: [] });
    expect(chips[0]?.remove(filtered).filters.statuses).toHaveLength(4);
  });

  test('they are counted in words', () => {
    expect(countedFilters(filtered, graph, ENGLISH)).toBe('3 filters');
    expect(countedFilters(question, graph, ENGLISH)).toBe('1 filter: only actual');
    const all: Question = {
      ...question,
      filters: { ...question.filters, statuses: ['actual', 'offered', 'proposed', 'possible'] },
    };
    expect(countedFilters(all, graph, ENGLISH)).toBe('no filter');
  });
});

describe('search', () => {
  const [mongolia, korea] = smallSet(['MON-PRK +2']).actors.map((actor, at) =>
    at === 0
      ? { ...actor, name: 'Mongolia', short: 'Mongolia', ownName: 'Монгол Улс' }
      : {
          ...actor,
          name: "Democratic People's Republic of Korea",
          short: 'North Korea',
          aliases: ['DPRK', '북한'],
        },
  );
  const names = indexGraph({
    ...smallSet(['MON-PRK +2']),
    actors: [mongolia, korea].filter((a) => a !== undefined),
  });
  const found = (text: string) => findActors(names, text).map((actor) => actor.short);

  test('finds by prefix, alias, other script and with a letter wrong', () => {
    expect(found('mong')).toEqual(['Mongolia']);
    expect(found('dprk')).toEqual(['North Korea']);
    expect(found('монгол')).toEqual(['Mongolia']);
    expect(found('북한')).toEqual(['North Korea']);
    expect(found('mongolai')).toEqual(['Mongolia']);
    expect(found('atlantis')).toEqual([]);
  });

  test('nothing typed lists every actor, and finds nothing in the search box', () => {
    expect(found(' ')).toEqual(['Mongolia', 'North Korea']);
    expect(findAll(names, ' ')).toEqual({ actors: [], ties: [], sources: [] });
  });

  test('a tie is found by the actors it is between', () => {
    expect(findAll(names, 'mongolia korea').ties.map((tie) => tie.id)).toEqual(['t001']);
  });
});
