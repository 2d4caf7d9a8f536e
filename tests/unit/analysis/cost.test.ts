/** What an answer is expected to cost, by counts alone: no clock is read. */

import { describe, expect, test } from 'vitest';
import { costOf } from '#analysis/cost.ts';
import { type Graph, indexGraph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { tieWith } from '#model/tie.ts';
import { grownSet } from '../../fixtures/grownSet.ts';

const EVER = { from: null, to: null };

function grown(actors: number, change: Partial<Question> = {}): readonly [Graph, Question] {
  const data = grownSet(actors, actors * 10);
  return [indexGraph(data), { ...defaultQuestion(data), period: EVER, ...change }];
}

const big = grown(3000);
const small = grown(300);
const asked = ([graph, question]: readonly [Graph, Question], change: Partial<Question>) =>
  costOf(graph, { ...question, ...change }, 'answer');

describe('the cost of an answer', () => {
  test('measures of ten times the actors and ties cost about a hundred times as much', () => {
    const ratio = costOf(...big, 'measures').seconds / costOf(...small, 'measures').seconds;
    expect(ratio).toBeGreaterThan(60);
    expect(ratio).toBeLessThan(160);
  });

  test('camps cost the cube in time and the square in memory, whoever is in them', () => {
    const [of3000, of300] = [asked(big, { ask: 'camps' }), asked(small, { ask: 'camps' })];
    expect(of3000.seconds / of300.seconds).toBeCloseTo(1000, -2);
    expect(of3000.megabytes / of300.megabytes).toBeCloseTo(100, -1);
  });

  test('every pair with no tie recorded is counted before any is listed', () => {
    const [, question] = big;
    const all = asked(big, { ask: 'estranged', rules: { ...question.rules, unlinked: true } });
    // 2,400 of the 3,000 are states: nearly three million pairs.
    expect(all.megabytes).toBeGreaterThan(5000);
    expect(asked(big, { ask: 'estranged' }).megabytes).toBeLessThan(50);
  });

  test('a year is counted by who is in it, and pairs by all parts by their candidates too', () => {
    const [graph, question] = big;
    const { ranking } = question;
    const [access, parts] = (['access', 'parts'] as const).map((by) =>
      asked(big, { ask: 'between', ranking: { ...ranking, by } }),
    );
    expect(parts?.seconds).toBeGreaterThan(2 * (access?.seconds ?? 0));
    // What is asked of each of 199 years holds a tenth of the ties, but most of the actors.
    const years = costOf(graph, { ...question, ask: 'between' }, 'when').seconds;
    expect(years).toBeGreaterThan(3 * (access?.seconds ?? 0));
    expect(years).toBeLessThan(20 * (access?.seconds ?? 0));
  });

  test('years in which no tie came or went are free where nothing but ways is ranked', () => {
    const data = grownSet(300, 3000);
    const still = indexGraph({
      ...data,
      ties: data.ties.map((tie) => tieWith(tie, { period: data.period })),
    });
    const question: Question = { ...defaultQuestion(data), ask: 'between' };
    const by = (kind: 'access' | 'parts') =>
      costOf(still, { ...question, ranking: { ...question.ranking, by: kind } }, 'when').seconds;
    expect(by('access')).toBeLessThan(by('parts') / 100);
  });

  test('what-if and the change between two periods cost more than either alone', () => {
    const [one, changed, whatIf] = (['between', 'changed', 'whatIf'] as const).map(
      (ask) => asked(big, { ask }).seconds,
    );
    expect(changed).toBeGreaterThan(one as number);
    expect(whatIf).toBeGreaterThan(one as number);
  });

  test('longer ways cost more, and those of one pair nothing that would be felt', () => {
    const [, { rules }] = big;
    const [three, five] = [3, 5].map((maxLegs) =>
      asked(big, { ask: 'estranged', rules: { ...rules, maxLegs } }),
    );
    expect(five?.seconds).toBeGreaterThan(5 * (three?.seconds ?? 0));
    expect(asked(big, { ask: 'pair' })).toEqual({ seconds: 0, megabytes: 0 });
  });

  test('of one pair, years and draws count all ties once, and candidates each time where they are ranked by parts', () => {
    const [graph, question] = big;
    const pair = [graph.actors[1]?.id, graph.actors[7]?.id] as [ActorId, ActorId];
    const of = (by: 'access' | 'parts', what: 'when' | 'howSure') =>
      costOf(graph, { ...question, ask: 'pair', pair, ranking: { ...question.ranking, by } }, what).seconds;
    for (const what of ['when', 'howSure'] as const) {
      // 30,000 ties are more than a tenth of a second, whoever the two are.
      expect(of('access', what)).toBeGreaterThan(0.1);
      expect(of('parts', what)).toBeGreaterThan(of('access', what));
    }
  });
});
