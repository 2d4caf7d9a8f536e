/** Paths through forums, at the same time, and by kinds: which ties a leg takes, on graphs solved by hand. */

import { describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { answerTo, type PairAnswer } from '#model/finding.ts';
import { indexGraph } from '#model/graph.ts';
import { actorId } from '#model/ids.ts';
import { partialDate } from '#model/partialDate.ts';
import { PLAIN_QUESTION, type Rules } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

function paths(
  ties: readonly string[],
  rules: Partial<Rules> = {},
  actors: readonly string[] = ['F/forum', 'G/organisation'],
) {
  const graph = indexGraph(smallSet(ties, ['A', 'B', ...actors]));
  const finding = answer(graph, {
    ...PLAIN_QUESTION,
    ask: 'pair',
    pair: [actorId('A'), actorId('B')],
    period: { from: partialDate('2010'), to: partialDate('2019') },
    rules: { ...PLAIN_QUESTION.rules, ...rules },
  });
  return answerTo(finding, 'pair') as PairAnswer;
}

const inShort = ({ paths: all }: PairAnswer) => all.map(({ actors, cost }) => `${actors.join('')} ${cost}`);

// A ── F ── B, where F is a forum
describe('Meeting in a forum', () => {
  test('takes two members of the same years', () => {
    expect(inShort(paths(['A-F +3 member 2011..2013', 'B-F +2 member 2013..2015']))).toEqual(['AFB 7']);
  });

  test('is none where one left before the other came', () => {
    expect(inShort(paths(['A-F +3 member 2011..2012', 'B-F +2 member 2013..2015']))).toEqual([]);
  });

  test('needs only one day that both dates may mean', () => {
    expect(inShort(paths(['A-F +3 member 2011..2012-06-30', 'B-F +2 member 2012-06-30..']))).toEqual([
      'AFB 7',
    ]);
    expect(inShort(paths(['A-F +3 member 2011..2012-06-30', 'B-F +2 member 2012-07-01..']))).toEqual([]);
  });

  // A was host in 2011 (5) and member in 2014 (2); B was member in 2014 (3) and observed in 2011 (1)
  test('takes the ties that share a day at least cost, one a leg, though a stronger one is in force', () => {
    const found = paths([
      'A-F +5 host 2011..2011',
      'A-F +2 member 2014..2014',
      'B-F +3 member 2014..2014',
      'B-F +1 2011..2011',
    ]);
    expect(inShort(found)).toEqual(['AFB 6']);
    expect(found.paths[0]?.legs.map(({ ties, positive, cost }) => [ties, positive, cost])).toEqual([
      [['t001'], 5, 1],
      [['t004'], 1, 5],
    ]);
  });

  test('takes one tie alone, whatever parallel ties would add up to', () => {
    const ties = ['A-F +2 member', 'A-F +2 host', 'B-F +3 member'];
    expect(inShort(paths(ties, { collapse: 'sum' }))).toEqual(['AFB 7']);
    expect(inShort(paths(ties, { collapse: 'sum' }, ['F']))).toEqual(['AFB 5']);
  });

  test('keeps the hostility of the pair, whenever it was', () => {
    expect(inShort(paths(['A-F +3 2011..2011', 'A-F -2 2018..', 'B-F +3 2011..2011']))).toEqual(['AFB 8']);
  });

  // A ── F ── G ── B: F and G met in 2012 and in 2015, at other strengths
  test('in two forums one after the other takes a tie between them that shares a day with each', () => {
    const ties = ['A-F +3 2012..2012', 'F-G +4 2012..2012', 'F-G +2 2012..2015', 'G-B +3 2015..2015'];
    const found = paths(ties);
    expect(inShort(found)).toEqual(['AFGB 10']);
    expect(found.paths[0]?.legs.map((leg) => leg.ties)).toEqual([['t001'], ['t003'], ['t004']]);
  });

  test('binds third parties only: two states on either side of a state need no common day', () => {
    expect(inShort(paths(['A-C +3 2011..2012', 'C-B +2 2015..2016']))).toEqual(['ACB 7']);
  });
});

describe('The rule "at the same time"', () => {
  test('strikes paths whose ties share no day', () => {
    const ties = ['A-C +3 2011..2012', 'C-B +2 2015..2016', 'A-D +1 2014..', 'D-B +1 ..2015'];
    expect(inShort(paths(ties))).toEqual(['ACB 7', 'ADB 10']);
    expect(inShort(paths(ties, { sameTime: true }))).toEqual(['ADB 10']);
  });

  test('takes the day on which the path is cheapest', () => {
    const found = paths(
      ['A-C +5 2011..2011', 'A-C +2 2014..2014', 'C-B +1 2011..2011', 'C-B +5 2014..2014'],
      {
        sameTime: true,
      },
    );
    expect(inShort(found)).toEqual(['ACB 5']);
    expect(found.paths[0]?.legs.map((leg) => leg.ties)).toEqual([['t002'], ['t004']]);
  });

  test('holds for three legs at once, not for neighbours only', () => {
    const ties = ['A-C +3 2011..2012', 'C-D +3 2012..2015', 'D-B +3 2014..2016'];
    expect(inShort(paths(ties))).toEqual(['ACDB 9']);
    expect(inShort(paths(ties, { sameTime: true }))).toEqual([]);
  });
});

describe('Rules of who may carry and who may stand between', () => {
  const ties = ['A-C +5 member', 'A-C +2 friendship', 'C-B +3', 'A-F +5 member', 'F-B +5 member', 'C-B -1'];

  test('kinds of tie that may not carry leave the weaker ones, and hostility as it is', () => {
    expect(inShort(paths(ties))).toEqual(['AFB 2', 'ACB 5']);
    expect(inShort(paths(ties, { carryOff: ['member'] }))).toEqual(['ACB 8']);
    expect(inShort(paths(ties, { carryOff: ['member', 'friendship'] }))).toEqual([]);
  });

  test('kinds of actor that may not stand between leave the others', () => {
    expect(inShort(paths(ties, { betweenOff: ['forum'] }))).toEqual(['ACB 5']);
    expect(inShort(paths(ties, { betweenOff: ['state'] }))).toEqual(['AFB 2']);
  });

  test('clean legs strike a mixed leg, and no hostile third party those hostile to a side though not on the leg', () => {
    expect(inShort(paths(ties, { cleanLegs: true }))).toEqual(['AFB 2']);
    const around = ['A-C +3', 'C-D +3', 'D-B +3', 'C-B -2'];
    expect(inShort(paths(around))).toEqual(['ACDB 9']);
    expect(inShort(paths(around, { cleanLegs: true }))).toEqual(['ACDB 9']);
    expect(inShort(paths(around, { noHostileThird: true }))).toEqual([]);
  });

  test('the direct tie is no path, and never part of one', () => {
    expect(inShort(paths(['A-B +5', 'A-C +1', 'C-B +1'], { maxLegs: 5 }))).toEqual(['ACB 10']);
  });

  test('what belongs to a side is no third party, and what belongs to another is', () => {
    const office = ['A-H +3', 'H-B +3'];
    expect(inShort(paths(office, {}, ['H/office>A']))).toEqual([]);
    expect(inShort(paths(office, {}, ['H/office>J', 'J/office>B']))).toEqual([]);
    const found = paths(office, {}, ['H/office>J', 'J/office>C', 'C']);
    expect(inShort(found)).toEqual(['AHB 6']);
    expect(found.paths[0]?.through).toEqual([{ actor: 'C', sense: 'belongs', by: 'H' }]);
  });

  test('fewest legs first puts a dear short path before a cheap long one', () => {
    const two = ['A-C +1', 'C-B +1', 'A-D +5', 'D-E +5', 'E-B +5'];
    expect(inShort(paths(two))).toEqual(['ADEB 3', 'ACB 10']);
    const byLegs = paths(two, { order: 'legs' });
    expect(inShort(byLegs)).toEqual(['ACB 10', 'ADEB 3']);
    expect(byLegs.brokers.map(({ actor, rank }) => [actor, rank])).toEqual([
      ['C', 1],
      ['D', 2],
      ['E', 2],
    ]);
  });
});

describe('Whose a path is', () => {
  test('a forum is its hosts’ in the period, and theirs to whom the host belongs', () => {
    const ties = ['A-F +3 member', 'F-B +3 member', 'H-F +1 host', 'C-F +4 host 2001..2005'];
    const found = paths(ties, {}, ['F/forum', 'H/office>D', 'D', 'C']);
    expect(found.paths[0]?.through).toEqual([{ actor: 'D', sense: 'host', by: 'F' }]);
    expect(found.brokers.map(({ actor }) => actor)).toEqual([]);
  });

  test('any kind in which others meet has hosts, whatever it is called; others have none, nor has an offer', () => {
    const through = (ties: readonly string[], actors: readonly string[] = ['F/forum']) =>
      paths(ties, {}, actors).paths[0]?.through;
    const hosted = ['A-G +3 member', 'G-B +3 member', 'C-G +3 host'];
    expect(through(hosted, ['G/organisation'])).toEqual([{ actor: 'C', sense: 'host', by: 'G' }]);
    expect(through(hosted, ['G/person'])).toEqual([]);
    expect(through(['A-F +3 member', 'F-B +3 member', 'C-F +3 host offered'])).toEqual([]);
    expect(through(['A-F +3 member', 'F-B +3 member', 'C-F +3 host'])).toEqual([
      { actor: 'C', sense: 'host', by: 'F' },
    ]);
  });

  test('of several senses the first is named, and a side never', () => {
    const found = paths(['A-C +3', 'C-F +3 host', 'F-B +3 host']);
    expect(found.paths[0]?.through).toEqual([{ actor: 'C', sense: 'third party', by: 'C' }]);
  });
});

describe('What a leg says', () => {
  test('the tie that gives the strength comes first, a known one if there is one, and an unknown strength is told', () => {
    const [first, second] = paths(['A-C +3?', 'A-C +2', 'A-C +3', 'C-B +1', 'C-B +3?']).paths[0]?.legs ?? [];
    expect(first).toMatchObject({ positive: 3, known: true, ties: ['t003', 't001', 't002'] });
    expect(second).toMatchObject({ positive: 3, known: false, ties: ['t005', 't004'] });
  });

  test('under the rule of the latest tie, that one comes first', () => {
    const found = paths(['A-C +5 2011..', 'A-C +2 2013..', 'C-B +4'], { collapse: 'latest' });
    expect(found.paths[0]?.legs[0]).toMatchObject({ positive: 2, cost: 4, ties: ['t002', 't001'] });
  });

  test('the weakest is the dearest, the first of several', () => {
    expect(paths(['A-C +5', 'C-D +2', 'D-B +2']).paths[0]?.weakest).toBe(1);
  });
});
