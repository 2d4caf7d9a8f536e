/** Estranged pairs, standing and what-if, on graphs solved by hand. */

import { describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import type { Edit } from '#model/edit.ts';
import { answerTo, type EstrangedAnswer, type Standing, type WhatIfAnswer } from '#model/finding.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId, tieId } from '#model/ids.ts';
import { PLAIN_QUESTION, type Question, type Rules } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

function between(
  ties: readonly string[],
  rules: Partial<Rules> = {},
  broker: string | null = null,
  actors: readonly string[] = [],
): EstrangedAnswer {
  const question: Question = {
    ...PLAIN_QUESTION,
    broker: broker === null ? null : actorId(broker),
    rules: { ...PLAIN_QUESTION.rules, ...rules },
  };
  return answerTo(answer(indexGraph(smallSet(ties, actors)), question), 'between') as EstrangedAnswer;
}

const pairs = ({ rows }: EstrangedAnswer) => rows.map(({ relation }) => relation.pair.join(''));

describe('A pair is estranged', () => {
  test('when it is hostile, or mixed with hostility at least as strong', () => {
    const found = between(['A-B -1', 'A-C +2', 'A-C -2', 'A-D +3', 'A-D -2', 'B-C +1', 'B-D 0']);
    expect(found.rows.map(({ relation }) => [relation.pair.join(''), relation.state])).toEqual([
      ['AC', 'mixed'],
      ['AB', 'hostile'],
    ]);
  });

  test('in order of the sum of its quarrels, then of the loudest, then of ids', () => {
    expect(pairs(between(['A-D -5', 'A-C -3', 'A-C -3', 'A-B -2', 'A-B -3', 'B-C -5']))).toEqual([
      'AC',
      'AD',
      'BC',
      'AB',
    ]);
  });

  test('among states only, unless other kinds are asked for', () => {
    const ties = ['A-F -3', 'A-B -1'];
    expect(pairs(between(ties, {}, null, ['F/forum']))).toEqual(['AB']);
    expect(pairs(between(ties, { estrangedKinds: ['state', 'forum'] }, null, ['F/forum']))).toEqual([
      'AF',
      'AB',
    ]);
  });

  test('with no tie recorded only when asked for, where each is linked to something', () => {
    const ties = ['A-B +1', 'B-C +1', 'C-D -1'];
    expect(pairs(between(ties, {}, null, ['X']))).toEqual(['CD']);
    expect(pairs(between(ties, { unlinked: true }, null, ['X']))).toEqual(['CD', 'AC', 'AD', 'BD']);
  });

  test('when only ties without sign link it, as if unlinked', () => {
    expect(pairs(between(['A-B 0']))).toEqual([]);
    const [row] = between(['A-B 0'], { unlinked: true }).rows;
    expect(row?.relation).toMatchObject({ pair: ['A', 'B'], state: 'unlinked', ties: ['t001'], quarrel: 0 });
  });
});

describe('Where one stands between them', () => {
  //  A =====quarrel===== B     C brings A and B together, and D and E by itself alone; F no one
  const ties = [
    'A-B -5',
    'A-C +4',
    'C-B +4',
    'A-G +4',
    'G-B +4',
    'A-H +1',
    'H-B +1',
    'D-E -3',
    'D-C +2',
    'C-E +2',
    'A-F -1',
  ];

  test('each row lists the best three places with all level, and the path through the one asked about', () => {
    const { rows } = between(ties, {}, 'C');
    expect(
      rows.map(({ number, best }) => [
        number,
        ...best.map((b) => `${b.actor}${b.rank}${b.level ? '=' : ''}`),
      ]),
    ).toEqual([[1, 'C1=', 'G1=', 'H3'], [2, 'C1'], [3]]);
    expect(rows.map(({ asked }) => asked?.path.actors ?? null)).toEqual([
      ['A', 'C', 'B'],
      ['D', 'C', 'E'],
      null,
    ]);
    expect(rows[1]?.asked?.exclusive).toEqual({ cost: true, legs: true, all: true });
  });

  test('standing counts the pairs, the places and those in which it is the only way', () => {
    const { standings, standing } = between(ties, {}, 'C');
    const c: Standing = {
      ...{
        actor: actorId('C'),
        between: 2,
        first: 2,
        levelFirst: 1,
        second: 0,
        third: 0,
        exclusive: 1,
        score: 2,
      },
    };
    expect(standing).toEqual(c);
    expect(standings[0]).toEqual(c);
    expect(standings.map(({ actor, score }) => [actor, score])).toEqual([
      ['C', 2],
      ['G', 1],
      ['H', expect.closeTo(1 / 3)],
    ]);
  });

  // Y: 1 + 1/3 + 1/3 + 1/3 = X: 1 + 1, though the computer's sums differ in the last digit.
  //
  //   AB: Y    CD: X, V, Y    EF: X, V, Y    GH: W, V, Y
  test('equal sums of 1/rank are equal in whatever order they were added', () => {
    const ways = (pair: string, ...ranked: readonly string[]) =>
      ranked.flatMap((broker, at) => [...pair].map((side) => `${side}-${broker} +${5 - at}`));
    const { standings } = between([
      ...['A-B -5', 'C-D -4', 'E-F -3', 'G-H -2', ...ways('AB', 'Y')],
      ...[...ways('CD', 'X', 'V', 'Y'), ...ways('EF', 'X', 'V', 'Y'), ...ways('GH', 'W', 'V', 'Y')],
    ]);
    expect(standings.map(({ actor, between: count }) => [actor, count])).toEqual([
      ['Y', 4],
      ['X', 2],
      ['V', 3],
      ['W', 1],
    ]);
  });

  test('one that stands between none has no standing and no rows of its own', () => {
    const { rows, standing } = between(ties, {}, 'F');
    expect(standing).toBeNull();
    expect(rows.every(({ asked }) => asked === null)).toBe(true);
  });

  test('a broker is not asked about a pair of which it is a side', () => {
    expect(between(['A-B -5', 'A-C +1', 'C-B +1'], {}, 'A').rows[0]?.asked).toBeNull();
  });
});

describe('What if it were otherwise', () => {
  const ties = ['A-B -5', 'A-C +4', 'C-B +4', 'A-G +3', 'G-B +3', 'D-E -3', 'D-C +2', 'C-E +2', 'C-X +1'];
  const ask = (...edits: Edit[]): WhatIfAnswer => {
    const question: Question = { ...PLAIN_QUESTION, ask: 'whatIf', broker: actorId('C'), edits };
    return answerTo(answer(indexGraph(smallSet(ties)), question), 'whatIf') as WhatIfAnswer;
  };

  test('nothing differs without an edit, or by one that bears on no pair', () => {
    expect(ask()).toMatchObject({ differences: [], unchanged: 2 });
    expect(ask({ edit: 'removeTie', tie: tieId('t009') })).toMatchObject({ differences: [], unchanged: 2 });
  });

  test('without an actor pairs lose their way, or their first broker', () => {
    const { differences, unchanged, before, after } = ask({ edit: 'removeActor', actor: actorId('C') });
    expect(unchanged).toBe(0);
    expect(differences.map((d) => [d.pair.join(''), d.before.cheapest, d.after.cheapest])).toEqual([
      ['AB', 4, 6],
      ['DE', 8, null],
    ]);
    expect(differences[0]?.after.best.map(({ actor, rank }) => [actor, rank])).toEqual([['G', 1]]);
    expect(differences[0]).toMatchObject({ before: { asked: { rank: 1 } }, after: { asked: null } });
    expect([before?.between, after]).toEqual([2, null]);
  });

  test('a pair may stop being estranged, or begin', () => {
    const [changed] = ask({ edit: 'changeSign', tie: tieId('t001'), sign: 1 }).differences;
    expect(changed).toMatchObject({
      pair: ['A', 'B'],
      before: { estranged: true },
      after: { estranged: false },
    });
    const begun = ask({ edit: 'changeSign', tie: tieId('t009'), sign: -1 }).differences;
    expect(begun).toMatchObject([
      { pair: ['C', 'X'], before: { estranged: false }, after: { estranged: true } },
    ]);
  });

  test('a pair whose side is taken out is there no more', () => {
    const [gone] = ask({ edit: 'removeActor', actor: actorId('D') }).differences;
    expect(gone).toMatchObject({
      pair: ['D', 'E'],
      after: { estranged: false, cheapest: null, best: [], asked: null },
    });
  });

  test('its picture shows what went and what came, with their ties', () => {
    const edits: readonly Edit[] = [
      { edit: 'removeTie', tie: tieId('t002') },
      {
        ...{ edit: 'addTie', from: actorId('A'), to: actorId('D'), kind: 'friendship', sign: 1, strength: 2 },
        period: { from: null, to: null },
      },
      { edit: 'changeSign', tie: tieId('t009'), sign: -1 },
    ];
    const { picture } = answer(indexGraph(smallSet(ties)), { ...PLAIN_QUESTION, ask: 'whatIf', edits });
    const changed = picture.lines.filter(({ change }) => change !== null);
    expect(
      changed.map(({ ends, change, ties: ids, hostile }) => [ends.join(''), change, ids, hostile]),
    ).toEqual([
      ['AC', 'lost', ['t002'], 0],
      ['AD', 'gained', ['what-if:2'], 0],
      ['CX', 'turned', ['t009'], 1],
    ]);
  });

  test('an edited question of another kind is answered as edited', () => {
    const question: Question = { ...PLAIN_QUESTION, edits: [{ edit: 'removeActor', actor: actorId('C') }] };
    const found = answerTo(answer(indexGraph(smallSet(ties)), question), 'between');
    expect(found?.rows.map(({ best }) => best.map(({ actor }) => actor))).toEqual([['G'], []]);
  });
});
