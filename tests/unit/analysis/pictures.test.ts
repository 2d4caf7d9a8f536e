/** What each answer draws, and the counts of the legend and the timeline, on graphs solved by hand. */

import { describe, expect, test } from 'vitest';
import { answer } from '#analysis/answer.ts';
import type { DataSet } from '#model/dataSet.ts';
import { isDrawnInPart } from '#model/finding.ts';
import { indexGraph } from '#model/graph.ts';
import { type ActorId, actorId } from '#model/ids.ts';
import { partialDate } from '#model/partialDate.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { smallSet } from '../../fixtures/smallSet.ts';

const ask = (data: DataSet, change: Partial<Question> = {}) =>
  answer(indexGraph(data), { ...PLAIN_QUESTION, ...change });
const ids = (...names: string[]) => names.map((name) => actorId(name)) as ActorId[];
const view = (change: Partial<Question['view']>) => ({ view: { ...PLAIN_QUESTION.view, ...change } });
const drawn = (data: DataSet, change: Partial<Question> = {}) =>
  ask(data, change).picture.actors.map(({ id, role, rank }) =>
    [id, role, ...(rank === null ? [] : [rank])].join(' '),
  );
const lines = (data: DataSet, change: Partial<Question> = {}) =>
  ask(data, change).picture.lines.map(({ ends, role, number }) =>
    [ends.join(''), role, ...(number === null ? [] : [number])].join(' '),
  );

describe('The picture of where one stands', () => {
  const data = smallSet(
    [
      'A-B -5',
      'A-C +4',
      'C-F +4 member',
      'F-B +4 member',
      'A-B +2',
      'D-E -2',
      'A-G +1',
      'B-G +1',
      'C-G +1',
      'A-K +1',
      'B-K +1',
      'X-Y +1',
      'X-A +1',
    ],
    ['F/forum', 'G/organisation', 'K/forum'],
  );
  const question = { broker: actorId('C') };

  test('shows the sides, the best paths through it, and forums tied to three of those drawn', () => {
    expect(drawn(data, question)).toEqual([
      ...['A estranged', 'B estranged', 'C broker', 'D estranged', 'E estranged', 'F way', 'G context'],
    ]);
  });

  test('numbers the pairs as the rows, draws the legs as the path, and the rest between them as context', () => {
    expect(lines(data, question)).toEqual([
      ...[
        'AB estranged 1',
        'AC path',
        'AG context',
        'BF path',
        'BG context',
        'CF path',
        'CG context',
        'DE estranged 2',
      ],
    ]);
  });

  test('counts the ties of its lines, and of each actor all in force', () => {
    const { picture } = ask(data, question);
    expect(picture.ties).toBe(9);
    expect(picture.actors.find(({ id }) => id === 'A')?.ties).toBe(6);
    const mixed = picture.lines.find(({ ends }) => ends.join('') === 'AB');
    expect(mixed).toMatchObject({
      positive: 2,
      hostile: 5,
      ties: ['t001', 't005'],
      status: 'actual',
      change: null,
    });
  });

  test('shows all of the slice when asked to, opens neighbours, and hides who is hidden', () => {
    const names = (change: Partial<Question['view']>) =>
      ask(data, { ...question, ...view(change) })
        .picture.actors.map(({ id }) => id)
        .join('');
    expect(names({ extent: 'all' })).toBe('ABCDEFGKXY');
    expect(names({ opened: ids('X') })).toBe('ABCDEFGXY');
    expect(names({ hidden: ids('G', 'A') })).toBe('BCDEF');
    expect(lines(data, { ...question, ...view({ hidden: ids('A') }) })).not.toContain('AC path');
  });

  test('keeps to so many steps around the actor in focus, with every line between them', () => {
    const names = (rings: number, change: Partial<Question['view']> = {}) =>
      drawn(data, { ...question, ...view({ focus: actorId('X'), rings, ...change }) }).join(', ');
    expect(names(1)).toBe('A estranged, X context, Y context');
    expect(names(2)).toBe('A estranged, B estranged, C broker, G context, K context, X context, Y context');
    expect(names(3, { hidden: ids('K') })).toBe(
      'A estranged, B estranged, C broker, F way, G context, X context, Y context',
    );
    const ofPair = {
      ask: 'pair',
      pair: ids('A', 'B') as never,
      ...view({ focus: actorId('X'), rings: 1 }),
    } as const;
    expect(lines(data, ofPair)).toEqual(['AX context', 'XY context']);
  });

  test('draws an unlinked pair that is listed as a line without ties', () => {
    const apart = smallSet(['A-C +1', 'B-C +1']);
    const rules = { ...PLAIN_QUESTION.rules, unlinked: true };
    const line = ask(apart, { rules, broker: actorId('C') }).picture.lines[0];
    expect(line).toMatchObject({
      ends: ['A', 'B'],
      role: 'estranged',
      number: 1,
      ties: [],
      positive: 0,
      hostile: 0,
    });
  });

  test('shows no more than twenty actors, the first pairs whole', () => {
    const quarrels = Array.from({ length: 15 }, (_, at) => `S${at}-T${at} -${(at % 5) + 1}`);
    const { picture, answer: found } = ask(smallSet(quarrels));
    expect(picture.actors).toHaveLength(20);
    expect(picture.lines.map(({ number }) => number).sort((a, b) => Number(a) - Number(b))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(found.ask === 'between' && found.rows).toHaveLength(15);
  });
});

describe('The picture of a pair', () => {
  const data = smallSet(
    [
      'A-B -5',
      'A-C +4',
      'C-B +4',
      'A-D +3',
      'D-B +3',
      'A-F +2 member',
      'F-B +2 member',
      'G-F +1 host',
      'C-D +1',
      'A-E +1',
      'E-B +1 offered',
    ],
    ['F/forum'],
  );
  const question = { ask: 'pair' as const, pair: [actorId('A'), actorId('B')] as const };

  test('shows the path chosen with its legs numbered, the best of each broker, and the direct line', () => {
    expect(drawn(data, question)).toEqual(['A side', 'B side', 'C broker 1', 'D way 2', 'F way 3']);
    expect(lines(data, question)).toEqual([
      ...['AB estranged', 'AC path 1', 'AD rival', 'AF rival', 'BC path 2', 'BD rival', 'BF rival'],
    ]);
  });

  test('follows the path of the list that is shown', () => {
    expect(lines(data, { ...question, ...view({ path: 1 }) })).toContain('AD path 1');
    expect(drawn(data, { ...question, ...view({ path: 1 }) })).toContain('D broker 2');
    expect(lines(data, { ...question, ...view({ path: 999 }) })).toContain('AC path 1');
  });

  test('has no broker where the path is only hosted, whose rank then stands in the forum', () => {
    const hosted = ask(data, { ...question, ...view({ path: 2 }) });
    expect(hosted.picture.actors.map(({ role }) => role)).not.toContain('broker');
    expect(hosted.picture.actors.find(({ id }) => id === 'F')?.rank).toBe('3');
  });

  test('of many brokers shows the best, twenty actors in all, and says so; a path that is chosen is always shown', () => {
    const brokers = Array.from({ length: 30 }, (_, number) => `T${10 + number}`);
    const many = smallSet([
      ...brokers.flatMap((id, number) => [
        ...[`A-${id} +${number < 9 ? 4 : 3}`, `B-${id} +${number < 9 ? 4 : 3}`],
      ]),
      'A-B -2',
    ]);
    const finding = ask(many, question);
    expect(finding.picture.actors.map(({ id }) => id)).toEqual(['A', 'B', ...brokers.slice(0, 18)]);
    expect(isDrawnInPart(finding)).toBe(true);
    expect(isDrawnInPart(ask(data, question))).toBe(false);
    expect(drawn(many, { ...question, ...view({ path: 29 }) })).toContain('T39 broker 10=');
  });

  test('draws context lines only with everyone', () => {
    expect(lines(data, question)).not.toContain('CD context');
    expect(lines(data, { ...question, ...view({ extent: 'all' }) })).toContain('CD context');
  });

  test('says the status of what is not actual, and when a strength is not known', () => {
    const filters = { ...PLAIN_QUESTION.filters, statuses: ['actual', 'offered', 'possible'] as const };
    const odd = smallSet(['A-C +3?', 'C-B +2 possible', 'C-B +1 offered', 'A-B -3?', 'A-B +1']);
    const found = ask(odd, { ...question, filters }).picture.lines;
    expect(found.map(({ ends, status, unknown }) => [ends.join(''), status, unknown])).toEqual([
      ['AB', 'actual', true],
      ['AC', 'actual', true],
      ['BC', 'offered', false],
    ]);
  });
});

describe('The pictures of the other questions', () => {
  const data = smallSet(['A-B -5', 'A-C +4', 'A-D 0', 'B-C +1', 'E-F +1']);

  test('who is linked shows the one asked about and its neighbours', () => {
    const question = { ask: 'linked' as const, broker: actorId('A') };
    expect(drawn(data, question)).toEqual(['A broker', 'B way', 'C way', 'D way']);
    expect(lines(data, question)).toEqual(['AB estranged', 'AC path', 'AD context', 'BC context']);
    const found = ask(data, question).answer;
    expect(found.ask === 'linked' && found.relations.map(({ pair }) => pair.join(''))).toEqual([
      'AC',
      'AB',
      'AD',
    ]);
    expect(ask(data, { ask: 'linked' })).toMatchObject({
      answer: { relations: [] },
      picture: { actors: [] },
    });
  });

  test('which pairs are estranged shows only them', () => {
    expect(drawn(data, { ask: 'estranged', broker: actorId('C') })).toEqual(['A estranged', 'B estranged']);
  });

  test('which camps shows their states, and numbers the pairs that go against them', () => {
    const split = smallSet(['A-B +3', 'B-C +3', 'A-C -3', 'C-D +1', 'F-A +1'], ['F/forum']);
    const { picture } = ask(split, { ask: 'camps' });
    expect(picture.actors.map(({ id }) => id).join('')).toBe('ABCD');
    expect(picture.lines.filter(({ number }) => number !== null)).toHaveLength(1);
  });
});

describe('The counts of the legend', () => {
  const data = smallSet(
    [
      'A-B +1',
      'A-B -1 offered',
      'A-F +1 member medium',
      'B-F +1 member 2020..',
      'C-F 0 low',
      'A-C +1 host proposed',
    ],
    ['F/forum'],
  );
  const rows = (change: Partial<Question['filters']>) => {
    const { counts } = ask(data, { filters: { ...PLAIN_QUESTION.filters, ...change } });
    return (facet: keyof typeof counts) =>
      counts[facet].map(({ key, inForce, inSet }) => `${key} ${inForce}/${inSet}`);
  };

  test('say of each what is in force and what is in the set', () => {
    const plain = rows({});
    expect(plain('signs')).toEqual(['1 2/4', '-1 0/1', '0 1/1']);
    expect(plain('statuses')).toEqual(['actual 3/4', 'offered 1/1', 'proposed 1/1', 'possible 0/0']);
    expect(plain('tieKinds')).toEqual([
      'friendship 1/1',
      'quarrel 0/1',
      'note 1/1',
      'member 1/2',
      'host 0/1',
    ]);
    expect(plain('confidences')).toEqual(['high 1/4', 'medium 1/1', 'low 1/1']);
    expect(plain('actorKinds').slice(0, 2)).toEqual(['state 3/3', 'forum 1/1']);
  });

  test('are not changed by their own filter, so that what is off can be seen to be worth turning on', () => {
    const off = rows({ tieKindsOff: ['member'], actorKindsOff: ['forum'] });
    expect(off('tieKinds')).toEqual(['friendship 1/1', 'quarrel 0/1', 'note 0/1', 'member 0/2', 'host 0/1']);
    expect(off('actorKinds').slice(0, 2)).toEqual(['state 3/3', 'forum 1/1']);
    expect(off('signs')).toEqual(['1 1/4', '-1 0/1', '0 0/1']);
  });
});

describe('The timeline', () => {
  const years = (data: DataSet, change: Partial<Question> = {}) =>
    ask(data, change).years.map(({ year, cooperative, hostile }) => `${year} ${cooperative}/${hostile}`);
  const spanning = (from: string | null, to: string | null, ties: readonly string[]) => ({
    ...smallSet(ties),
    period: { from: from === null ? null : partialDate(from), to: to === null ? null : partialDate(to) },
  });

  test('counts the ties in force in each year, by sign, whatever the period asked about', () => {
    const data = spanning('2010', '2013-06', [
      'A-B +1 2011..2012',
      'A-B -1 2012-12-31..',
      'A-B +1 ..2010-01-01',
      'A-C 0',
      'A-C +1 2020..',
      'A-C -1 ..2009',
    ]);
    expect(years(data)).toEqual(['2010 1/0', '2011 1/0', '2012 1/1', '2013 0/1']);
  });

  test('counts only what the filters let pass', () => {
    const data = spanning('2010', '2011', ['A-B +1', 'A-B +1 offered']);
    expect(years(data)).toEqual(['2010 1/0', '2011 1/0']);
    const statuses = ['actual', 'offered'] as const;
    expect(years(data, { filters: { ...PLAIN_QUESTION.filters, statuses } })).toEqual([
      '2010 2/0',
      '2011 2/0',
    ]);
  });

  test('spans the dated ties where the set does not say what it covers', () => {
    expect(years(spanning(null, null, ['A-B +1 2011-05..', 'A-B -1 ..2013']))).toEqual([
      '2011 1/1',
      '2012 1/1',
      '2013 1/1',
    ]);
    expect(years(spanning(null, null, ['A-B +1']))).toEqual([]);
  });

  test('gives the first and last day that are meant', () => {
    expect(ask(spanning('2010', '2013', ['A-B +1'])).days).toEqual(['2013-01-01', '2013-12-31']);
    const period = { from: null, to: partialDate('2012-02') };
    expect(ask(spanning('2010', '2013', ['A-B +1']), { period }).days).toEqual([null, '2012-02-29']);
  });
});
