/** The finding panel on real answers: the sentence, the list, and what each row opens. */

import { describe, expect, test } from 'vitest';
import { askPair, select, setFilters, setPeriod, setRules } from '#model/ask.ts';
import { actorId } from '#model/ids.ts';
import { periodOf } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import { FindingPanel } from '#view/finding/FindingPanel.tsx';
import { shippedSet } from '../fixtures/dataSets.ts';
import { smallSet } from '../fixtures/smallSet.ts';
import { mounted, texts } from './mounted.tsx';

const between = (broker: string) => (question: Question) => ({ ...question, broker: actorId(broker) });
const pair = (a: string, b: string) => (question: Question) => askPair(question, actorId(a), actorId(b));

// A and B quarrel. X reaches both at 3 + 4 = 7, Y at 4 + 4 = 8 and quarrels with B; C and D quarrel and nobody reaches them.
const data = smallSet(['A-B -4', 'X-A +3', 'X-B +2', 'Y-A +2', 'Y-B +3', 'Y-B -1', 'C-D -2']);

describe('where one stands between others, in the shipped set', () => {
  test('is the sentence, the rule, ten numbered pairs and the broker in brief', async () => {
    const { page } = await mounted(await shippedSet(), <FindingPanel />);
    expect(texts(page, 'h2')).toEqual([
      'Mongolia stands between 8 of 10 estranged pairs; it is the best broker for 5 of them, level with another in 2.',
    ]);
    expect(texts(page, '.finding-rule')).toEqual([
      'Estranged: hostility at least as strong as cooperation. 2013, actual ties, at most 2 third parties, ranked by access.',
    ]);
    const rows = texts(page, '.estranged-row');
    expect(rows).toHaveLength(10);
    expect(rows[1]).toContain('Japan – North Korea');
    expect(texts(page, '.estranged-rank').filter((rank) => rank.startsWith('1'))).toHaveLength(5);
    expect(texts(page, '.estranged-note')).toContain('through Khaan Quest; no way without Mongolia');
    expect(texts(page, '.estranged-note')).toContain('level with Russia');
    expect(texts(page, '.actor-card-head')[0]).toBe('Mongoliastate · 36 ties in 2013 · hostile to none');
  });

  test('a row opens to the path, leg by leg, and stays open while a tie of it is looked at', async () => {
    const page = await mounted(await shippedSet(), <FindingPanel />);
    await page.press('Japan – North Korea');
    expect(page.store.getState().question.selection).toEqual({ pair: ['JPN', 'PRK'] });
    await page.press('Path through Mongolia');
    expect(texts(page.page, '.leg-ends')).toEqual(['Japan – Mongolia', 'Mongolia – North Korea']);
    expect(texts(page.page, '.source').length).toBeGreaterThan(0);
    await page.press('Diplomatic relations');
    expect(page.store.getState().question.selection).toHaveProperty('tie');
    expect(texts(page.page, '.leg-ends')).toHaveLength(2);
    await page.press('Who could bring Japan and North Korea together?');
    expect(page.store.getState().question.ask).toBe('pair');
    expect(texts(page.page, 'h2')[0]).toMatch(/^Mongolia, in two legs at cost 4/);
  });
});

test('a chosen pair that is not listed has a card of its own, which stays while a tie of it is looked at', async () => {
  const page = await mounted(await shippedSet(), <FindingPanel />, (question) =>
    select(question, { pair: [actorId('JPN'), actorId('MON')] }),
  );
  const heads = () => texts(page.page, '.pair-card-head');
  expect(heads()).toEqual(['Japan – Mongolia4 ties in 2013 · cooperation 4 only']);
  expect(texts(page.page, '.pair-card .tie-line')).toHaveLength(4);
  await page.press('Broker role');
  expect(page.store.getState().question.selection).toEqual({ tie: 'T129' });
  expect(heads()).toHaveLength(1);
  await page.press('Who stands between the two?');
  expect(page.store.getState().question.pair).toEqual(['JPN', 'MON']);
  expect(heads()).toEqual([]);
});

describe('the second line of an estranged pair', () => {
  const noteFor = async (lines: readonly string[], broker: string, actors: readonly string[] = []) =>
    texts(
      (await mounted(smallSet(lines, actors), <FindingPanel />, between(broker))).page,
      '.estranged-note',
    )[0];

  test('names who is level', async () => {
    expect(await noteFor(['A-B -4', 'X-A +3', 'X-B +3', 'Y-A +3', 'Y-B +3'], 'X')).toBe('level with Y');
  });

  test('names who is ahead, and at what cost', async () => {
    expect(await noteFor(['A-B -4', 'X-A +3', 'X-B +3', 'Y-A +5', 'Y-B +5'], 'X')).toBe('Y first, at 2');
  });

  test('names who comes next', async () => {
    expect(await noteFor(['A-B -4', 'X-A +5', 'X-B +5', 'Y-A +3', 'Y-B +3'], 'X')).toBe('next Y, at 6');
  });

  test('says where there is no way without the broker, and through what forum', async () => {
    expect(await noteFor(['A-B -4', 'X-A +5', 'X-F +5 host', 'B-F +3 member'], 'X', ['F/forum'])).toBe(
      'through F; no way without X',
    );
  });

  test('says where no way is recorded at all', async () => {
    expect(await noteFor(['A-B -4', 'X-A +5'], 'X')).toBe('no way recorded through third parties');
  });

  test('says who is first where the broker has no way', async () => {
    expect(await noteFor(['A-B -4', 'X-A +5', 'Y-A +3', 'Y-B +3'], 'X')).toBe('no way through X; Y, at 6');
  });
});

describe('the brokers of a pair', () => {
  test('are ranked with their parts, the parts the set lacks being said so, and hostility a warning', async () => {
    const { page } = await mounted(data, <FindingPanel />, pair('A', 'B'));
    expect(texts(page, '.broker-name')).toEqual(['X', 'Y']);
    expect(texts(page, '.broker-part[data-part="access"]')).toEqual(['7', '8']);
    expect(texts(page, '.broker-part-head')).toContain('Nearnessnot in this set');
    expect(texts(page, '.broker-note')).toEqual([
      'hostile to neither · without it a way costs 1 more',
      'hostile to B',
    ]);
  });

  test('a click opens one and shows its best path', async () => {
    const page = await mounted(data, <FindingPanel />, pair('A', 'B'));
    expect(texts(page.page, '.leg-ends')).toEqual(['A – X', 'X – B']);
    await page.press('Y');
    expect(texts(page.page, '.leg-ends')).toEqual(['A – Y', 'Y – B']);
    expect(texts(page.page, '.broker-facts dd').join(' ')).toContain('the leg Y – B carries hostility 1 too');
  });

  test('of many the best placed are listed, with whoever is chosen, and more at a press', async () => {
    const many = Array.from({ length: 40 }, (_, number) => `T${100 + number}`);
    const ties = many.flatMap((id) => [`A-${id} +3`, `B-${id} +3`]);
    const page = await mounted(smallSet(['A-B -5', ...ties]), <FindingPanel />, (question) =>
      select(pair('A', 'B')(question), { actor: actorId('T139') }),
    );
    expect(texts(page.page, '.broker-name')).toEqual([...many.slice(0, 30), 'T139']);
    expect(page.page.querySelector('.broker-facts')).not.toBeNull();
    await page.press('9 more');
    expect(texts(page.page, '.broker-name')).toEqual(many);
  });

  test('the paths are stepped through, round to the first again', async () => {
    const page = await mounted(data, <FindingPanel />, pair('A', 'B'));
    expect(texts(page.page, '.path-step h3')).toEqual(['Path 1 of 2']);
    await page.press('Next path');
    expect(texts(page.page, '.path-step h3')).toEqual(['Path 2 of 2']);
    await page.press('Next path');
    expect(texts(page.page, '.path-step h3')).toEqual(['Path 1 of 2']);
    await page.press('Previous path');
    expect(texts(page.page, '.path-step h3')).toEqual(['Path 2 of 2']);
  });

  test('two rivals stand side by side, part by part in words', async () => {
    const page = await mounted(data, <FindingPanel />, pair('A', 'B'));
    await page.press('Two rivals side by side');
    expect(texts(page.page, '.rivals tbody tr')[0]).toBe('Accesscost 7 in two legscost 8 in two legs');
    expect(texts(page.page, '.disclosure-body > p')).toContain(
      'Better: X in access, freedom from quarrels, being hard to replace and room; Y in nothing.',
    );
  });

  test('ranges stand beside the ranks once they are known, named for what they are', async () => {
    const page = await mounted(data, <FindingPanel />, pair('A', 'B'));
    const kinds = { best: { rank: 1, kind: 'friendship' }, worst: { rank: 2, kind: 'quarrel' } };
    await page.does(() =>
      page.store.setState({
        sureness: [{ actor: actorId('X'), interval: [1, 2], range: [1, 3], kinds }],
      }),
    );
    expect(texts(page.page, '.broker-range')).toEqual(['1–2', '']);
    expect(page.page.textContent).toContain('Range: 5th to 95th percentile of 2,000 draws.');
    await page.press('X');
    expect(texts(page.page, '.broker-facts dd').join(' ')).toContain(
      'rank 1 without “friendship”, 2 without “quarrel”',
    );
  });

  test('by year there is a row for each year, and a year there can be chosen', async () => {
    const page = await mounted(data, <FindingPanel />, pair('A', 'B'));
    await page.until(() => page.store.getState().yearRanks !== null);
    await page.press('By year');
    expect(texts(page.page, '.plain-table tbody tr')).toHaveLength(21);
    await page.press('2004');
    expect(page.store.getState().question.period).toEqual(periodOf('2004'));
  });
});

describe('where there is nothing', () => {
  test('with no way, each change of a rule that would open one is offered and does so', async () => {
    const chain = smallSet(['A-B -4', 'A-X +3', 'X-Y +3', 'Y-B +3']);
    const page = await mounted(chain, <FindingPanel />, (question) =>
      setRules(pair('A', 'B')(question), { maxLegs: 2 }),
    );
    expect(texts(page.page, '.openings li')[0]).toBe('Allow 2 third partiesopens 1 path');
    await page.press('Allow 2 third parties');
    expect(texts(page.page, '.leg-ends')).toHaveLength(3);
  });

  test('with no tie in force, the nearest year with ties is offered; with no estranged pair, each filter can be taken back', async () => {
    const dated = smallSet(['A-B -4 2010..2012', 'X-A +3 2010..2012', 'X-B +3 2010..2012']);
    const page = await mounted(dated, <FindingPanel />, (question) =>
      setFilters(setPeriod(question, periodOf('2005')), { signsOff: [-1] }),
    );
    await page.press('Go to 2010');
    expect(page.store.getState().question.period).toEqual(periodOf('2010'));
    expect(texts(page.page, '.legend-chip')).toEqual(['only actual', 'without hostile']);
    await page.press('Take back: without hostile');
    expect(page.store.getState().question.filters.signsOff).toEqual([]);
    expect(texts(page.page, '.estranged-row')).toHaveLength(1);
  });
});

describe('who is linked to one', () => {
  test('is listed by sign, each opening to its ties', async () => {
    const page = await mounted(data, <FindingPanel />, (question) => ({
      ...question,
      ask: 'linked',
      broker: actorId('B'),
    }));
    expect(texts(page.page, '.finding-group h3')).toEqual([
      'Hostile 1',
      'Both hostile and cooperative 1',
      'Cooperative 1',
    ]);
    await page.press('Y');
    expect(texts(page.page, '.tie-line-claim')).toHaveLength(2);
  });
});
