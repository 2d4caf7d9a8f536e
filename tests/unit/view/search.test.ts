/** What is found for what is typed: by name, alias, script and with slips of the finger, in the shipped set. */

import { describe, expect, test } from 'vitest';
import { indexGraph } from '#model/graph.ts';
import { findActors, findAll, findCalled } from '#view/searchIndex.ts';
import { shippedSet } from '../../fixtures/dataSets.ts';

const graph = indexGraph(await shippedSet());
const first = (text: string) => findActors(graph, text)[0]?.short;

describe('actors', () => {
  test.each([
    ['Japan', 'Japan'],
    ['mongolia', 'Mongolia'],
    ['DPRK', 'North Korea'],
    ['ROK', 'South Korea'],
    ['PRC', 'China'],
    ['KOR', 'South Korea'],
    ['蒙古', 'Mongolia'],
    ['Монгол', 'Mongolia'],
    ['монгол улс', 'Mongolia'],
    ['日本', 'Japan'],
    ['북한', 'North Korea'],
    ['朝鮮', 'North Korea'],
    ['Pyongyang', 'North Korea'],
    ['Khan Quest', 'Khaan Quest'],
  ])('%s is %s', (typed, name) => expect(first(typed)).toBe(name));

  test.each([
    ['Mongolai', 'Mongolia'],
    ['Jpan', 'Japan'],
    ['Phillipines', 'Philippines'],
    ['nroth koera', 'North Korea'],
    ['Ulan Bator', undefined],
  ])('a slip of the finger: %s is %s', (typed, name) => expect(first(typed)).toBe(name));

  test('nobody is called by nonsense, and everybody is listed where nothing is typed, states first', () => {
    expect(findActors(graph, 'xyzzy')).toEqual([]);
    const all = findActors(graph, ' ');
    expect(all).toHaveLength(graph.actors.length);
    expect(all[0]?.kind).toBe('state');
  });
});

describe('everything', () => {
  test('ties are found by claim and by whom they tie, sources by title', () => {
    expect(findAll(graph, 'Khaan Quest every summer').ties[0]?.claim).toContain('run Khaan Quest');
    expect(findAll(graph, 'leveraging mongolia').sources[0]?.title).toContain('Leveraging Mongolia');
    expect(findAll(graph, '')).toEqual({ actors: [], ties: [], sources: [] });
  });

  test('things called by words are found by the beginnings of any of them, in any order', () => {
    const things = ['Hide the actor', 'Show what is hidden', 'Undo'];
    const called = (name: string) => ({ name, other: '' });
    expect(findCalled(things, called, 'hid')).toEqual(
      expect.arrayContaining(['Hide the actor', 'Show what is hidden']),
    );
    expect(findCalled(things, called, 'actor hide')).toEqual(['Hide the actor']);
    expect(findCalled(things, called, 'undoo')).toEqual(['Undo']);
    expect(findCalled(things, called, '')).toEqual(things);
  });
});
