/** The evidence of a tie and of an actor, as it is shown. */

import { describe, expect, test, vi } from 'vitest';
import { select } from '#model/ask.ts';
import type { DataSet } from '#model/dataSet.ts';
import { actorId, sourceId, tieId } from '#model/ids.ts';
import { partialDate } from '#model/partialDate.ts';
import type { Source } from '#model/record.ts';
import { tieWith } from '#model/tie.ts';
import { ENGLISH } from '#model/words/en.ts';
import { ActorCard } from '#view/evidence/ActorCard.tsx';
import { citation, linkHost } from '#view/evidence/sources.ts';
import { TieCard } from '#view/evidence/TieCard.tsx';
import { shippedSet } from '../fixtures/dataSets.ts';
import { smallSet } from '../fixtures/smallSet.ts';
import { mounted, texts } from './mounted.tsx';

const source = (id: string, change: Partial<Source> = {}): Source => ({
  ...{ id: sourceId(id), title: `Title of ${id}`, publisher: 'A paper', date: '2012-11', note: '' },
  ...{ url: `https://www.${id}.org/page`, read: 'full', at: { file: 'sources.csv', row: 2 } },
  ...change,
});

// A hosts F, as two sources say that differ; A – B rests on what nobody read, B – C on nothing.
function sourced(): DataSet {
  const plain = smallSet(['A-F +5 host 2012-11-15..2012-11-16', 'A-B +2?', 'B-C -3'], ['F/forum']);
  const sources = [
    source('one', { note: 'The day is wrong.' }),
    source('two', { url: null, read: 'excerpt' }),
    source('none', { read: 'none' }),
  ];
  const [host, unread, bare] = plain.ties as [
    DataSet['ties'][number],
    DataSet['ties'][number],
    DataSet['ties'][number],
  ];
  const of = (...ids: string[]) => ids.map(sourceId);
  return {
    ...plain,
    sources,
    ties: [
      tieWith(host, {
        claim: 'A hosted F.',
        sources: of('one', 'two'),
        differs: 'One says why, two does not.',
      }),
      tieWith(unread, { sources: of('none') }),
      bare,
    ],
  };
}

const card = (tie: string) =>
  mounted(sourced(), <TieCard />, (question) => select(question, { tie: tieId(tie) }));

describe('the card of a tie', () => {
  test('of one that is being added says so, and that none is known only where none is coming', async () => {
    const { page, store, does } = await card('new');
    expect(texts(page, '.tie-card-gone')).toEqual(['No tie is known by the id new.']);
    const edit = { edit: 'add', of: 'tie', id: 'new', cells: new Map() } as const;
    const record = { number: 1, edit, by: '', why: '', at: '2013-09-06T12:00:00.000Z' };
    // Edits are there at once, the graph with its next answer.
    await does(() => store.setState({ edits: [record] }));
    expect(texts(page, '.tie-card-gone')).toEqual(['Finding the answer']);
  });

  test('says what is claimed, what it is, when it held and how sure that is', async () => {
    const { page } = await card('t001');
    expect(texts(page, 'h3')).toEqual(['A hosted F.']);
    expect(texts(page, '.tie-card-fact')).toEqual([
      'Kindhost',
      'SignCooperative',
      'Strength5 of 5',
      'StatusActual',
      'In force2012-11-15 to 11-16',
      'Confidencehighhigh',
    ]);
    expect(texts(page, '.differs')).toEqual(['Sources differ. One says why, two does not.']);
  });

  test('lists each source with its link where it has one, how far it was read, and its faults', async () => {
    const { page } = await card('t001');
    expect(texts(page, '.source')).toEqual([
      '1Title of oneA paper, 2012-11one.orgread in fullThe day is wrong.',
      '2Title of twoA paper, 2012-11no linkread in excerpt',
    ]);
    expect(page.querySelector<HTMLAnchorElement>('.source a')?.href).toBe('https://www.one.org/page');
  });

  test('marks a tie of which no source was read as general knowledge, and one without a source', async () => {
    const unread = await card('t002');
    expect(texts(unread.page, '.grounds')).toEqual(['general knowledge, no page read']);
    expect(texts(unread.page, '.source-read')).toEqual(['not read']);
    expect(texts(unread.page, '.tie-card-fact')[2]).toBe('Strengthunknown counts as 3');
    const bare = await card('t003');
    expect(texts(bare.page, '.grounds')).toEqual(['nothing backs this tie']);
    expect(texts(bare.page, 'h4')).toEqual(['No source']);
  });

  test('copies its citations, and says so', async () => {
    const page = await card('t001');
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await page.press('Copy citations');
    expect(writeText).toHaveBeenCalledWith(
      'Title of one. A paper, 2012-11. https://www.one.org/page.\nTitle of two. A paper, 2012-11.',
    );
    expect(page.store.getState().notices.map((notice) => notice.text)).toEqual(['Copied 2 citations.']);
  });

  test('asks what if without it, and closes', async () => {
    const page = await card('t001');
    await page.press('Close the evidence');
    expect(page.page.textContent).toBe('');
    await page.does(() =>
      page.store.getState().commands.ask((question) => select(question, { tie: tieId('t003') })),
    );
    await page.press('What if without it');
    expect(page.store.getState().question).toMatchObject({
      ask: 'whatIf',
      edits: [{ edit: 'removeTie', tie: 't003' }],
    });
  });

  test('every tie of the shipped set that no source was read for is marked', async () => {
    const data = await shippedSet();
    const read = new Map(data.sources.map((one) => [one.id, one.read]));
    const unread = data.ties.filter((tie) => tie.sources.every((id) => read.get(id) === 'none'));
    expect(unread.length).toBeGreaterThan(20);
    const page = await mounted(data, <TieCard />);
    for (const tie of unread.slice(0, 5)) {
      await page.does(() =>
        page.store.getState().commands.ask((question) => select(question, { tie: tie.id })),
      );
      expect(texts(page.page, '.grounds')).toHaveLength(1);
    }
  });
});

describe('the card of an actor', () => {
  test('says its kind, its ties in force and whom it is hostile to, and names it in its own script', async () => {
    const page = await mounted(await shippedSet(), <ActorCard />, (question) =>
      select(question, { actor: actorId('JPN') }),
    );
    expect(texts(page.page, '.actor-card-head')[0]).toMatch(
      /^Japanstate · \d+ ties in 2013 · hostile to .*North Korea/,
    );
    expect(texts(page.page, '.actor-card-names')[0]).toContain('日本');
  });

  test('lists its ties with their claims, and stays while one of them is chosen', async () => {
    const page = await mounted(sourced(), <ActorCard />, (question) =>
      select(question, { actor: actorId('B') }),
    );
    await page.press('Ties');
    expect(texts(page.page, '.tie-line-open')).toEqual(['C', 'A']);
    await page.press('C');
    expect(page.store.getState().question.selection).toEqual({ tie: 't003' });
    expect(texts(page.page, '.tie-line[data-chosen="true"] .tie-line-open')).toEqual(['C']);
  });

  test('measures it when asked, each measure with its meaning', async () => {
    const page = await mounted(sourced(), <ActorCard />, (question) =>
      select(question, { actor: actorId('A') }),
    );
    await page.press('Measures');
    await page.until(() => page.store.getState().measures !== null);
    expect(texts(page.page, '.measure dt')[0]).toBe('Degree Freeman 1979');
    expect(texts(page.page, '.measure-value')[0]).toBe('1');
  });
});

describe('words of evidence', () => {
  test('a second day of the same year goes without its year, a month beside a day does not', () => {
    const dates = (from: string, to: string) =>
      ENGLISH.terms.dates({ from: partialDate(from), to: partialDate(to) }).join(' ');
    expect(dates('2012-11-15', '2012-11-16')).toBe('2012-11-15 to 11-16');
    expect(dates('2012-11', '2013-01')).toBe('2012-11 to 2013-01');
    expect(dates('2011-07-01', '2011-08')).toBe('2011-07-01 to 2011-08');
    expect(dates('2012', '2012')).toBe('2012');
  });

  test('only links of the web are links', () => {
    expect(linkHost('https://www.kremlin.ru/x')).toBe('kremlin.ru');
    expect(linkHost('javascript:alert(1)')).toBeNull();
    expect(linkHost('not a link')).toBeNull();
    expect(linkHost(null)).toBeNull();
  });

  test('a citation leaves out what is not known', () => {
    expect(citation(source('x', { publisher: '', date: '', url: null, title: 'Ends itself.' }))).toBe(
      'Ends itself.',
    );
  });
});
