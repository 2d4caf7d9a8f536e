/** The tables in a document: heads that sort, rows in sight alone, keys, the one selection, and the copy. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { select } from '#model/ask.ts';
import { actorId, type tieId } from '#model/ids.ts';
import { TableView } from '#view/table/TableView.tsx';
import { shippedSet } from '../fixtures/dataSets.ts';
import { smallSet } from '../fixtures/smallSet.ts';
import { type Mounted, mounted, texts } from './mounted.tsx';

// A document without a screen measures nothing: the box is 620 px high here, and each row 31.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(31);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(620);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(100_000);
  Element.prototype.scrollTo = function (this: Element, how?: unknown) {
    this.scrollTop = (how as ScrollToOptions).top ?? 0;
    this.dispatchEvent(new Event('scroll'));
  };
});

const heads = (page: HTMLElement) => texts(page, '.rows-table tbody th');
const sortOf = (page: HTMLElement, key: string) =>
  page.querySelector(`thead th[data-column="${key}"]`)?.getAttribute('aria-sort');

async function type(page: Mounted, words: string): Promise<void> {
  const field = page.page.querySelector<HTMLInputElement>('.table-filter') as HTMLInputElement;
  await page.does(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(page: Mounted, label: string, value: string): Promise<void> {
  const field = page.page.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  await page.does(() => {
    if (field !== null) field.value = value;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the rows', () => {
  test('are those in force, and of the whole set when that is asked for; only those in sight are there', async () => {
    const page = await mounted(await shippedSet(), <TableView />);
    expect(texts(page.page, '[role="tab"]')).toEqual(['Ties 160', 'Actors 62', 'Events 7', 'Sources 99']);
    expect(page.page.querySelector('.rows-table')?.getAttribute('aria-rowcount')).toBe('161');
    expect(heads(page.page).length).toBeLessThan(40);
    await choose(page, 'Of what', 'set');
    expect(texts(page.page, '[role="tab"]')).toEqual(['Ties 397', 'Actors 136', 'Events 97', 'Sources 200']);
    const rows = [...page.page.querySelectorAll('tbody tr:not(.row-gap)')];
    expect(rows.map((row) => row.getAttribute('aria-rowindex')).slice(0, 3)).toEqual(['2', '3', '4']);
  });

  test('a head sorts, the other way round at a second press, and says so', async () => {
    const page = await mounted(smallSet(['B-C +1', 'A-C -5', 'C-D +3']), <TableView />);
    expect(heads(page.page)).toEqual(['A', 'B', 'C']);
    await page.press('Strength');
    expect(heads(page.page)).toEqual(['A', 'C', 'B']);
    expect(sortOf(page.page, 'strength')).toBe('descending');
    expect(sortOf(page.page, 'from')).toBe('none');
    await page.press('Strength');
    expect(heads(page.page)).toEqual(['B', 'C', 'A']);
    expect(sortOf(page.page, 'strength')).toBe('ascending');
  });

  test('words leave the rows that hold them, and where none does the table says so', async () => {
    const page = await mounted(await shippedSet(), <TableView />);
    await type(page, 'khaan quest canada');
    expect(heads(page.page)).toEqual(['Canada']);
    expect(texts(page.page, '[aria-live="polite"]')).toEqual(['1 of 160 ties']);
    await type(page, 'xyzzy');
    expect(texts(page.page, '.table-none')).toEqual(['No row is like that.']);
  });
});

describe('the selection', () => {
  test('a click on a row chooses its tie, and what is chosen elsewhere is marked and brought in sight', async () => {
    const page = await mounted(await shippedSet(), <TableView />);
    await page.does(() => page.page.querySelector<HTMLElement>('tbody td')?.click());
    expect(page.store.getState().question.selection).toHaveProperty('tie');
    expect(page.page.querySelectorAll('tr[aria-selected="true"]')).toHaveLength(1);
    const last = (await shippedSet()).ties.find(({ from }) => from === 'USA') as {
      id: ReturnType<typeof tieId>;
    };
    await page.does(() =>
      page.store.getState().commands.ask((question) => select(question, { tie: last.id })),
    );
    await page.until(() => texts(page.page, 'tr[aria-selected="true"] th').join() === 'United States');
  });

  test('a row of actors chooses the actor, and its number of ties leads to them', async () => {
    const page = await mounted(await shippedSet(), <TableView />);
    await page.press('Actors');
    expect(heads(page.page)[0]).toBe('Mongolia');
    await page.press('36: show the ties of Mongolia');
    expect(page.page.querySelector('.rows-table')?.getAttribute('aria-rowcount')).toBe('37');
    await page.press('Take back: Ties of Mongolia');
    expect(page.page.querySelector('.rows-table')?.getAttribute('aria-rowcount')).toBe('161');
    await page.press('Actors');
    await page.press('Japan');
    expect(page.store.getState().question.selection).toEqual({ actor: actorId('JPN') });
  });

  test('a row of events opens to everyone who took part', async () => {
    const page = await mounted(await shippedSet(), <TableView />);
    await page.press('Events');
    await page.press('2013-08 to 2013-08-14');
    expect(page.button('2013-08 to 2013-08-14').getAttribute('aria-expanded')).toBe('true');
    expect(texts(page.page, '.cell-actors .actor-name')).toHaveLength(17);
  });
});

describe('the keys', () => {
  test('one row is the stop; arrows, Page keys, Home and End go from row to row', async () => {
    const page = await mounted(await shippedSet(), <TableView />);
    const stops = () => [...page.page.querySelectorAll<HTMLElement>('.row-button[tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    const key = (name: string) =>
      page.does(() =>
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
      );
    const at = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');
    await key('ArrowDown');
    await key('ArrowDown');
    expect(at()).toBe('4');
    await key('ArrowUp');
    expect(at()).toBe('3');
    await key('End');
    expect(at()).toBe('161');
    await key('PageUp');
    expect(Number(at())).toBeLessThan(161);
    await key('Home');
    expect(at()).toBe('2');
    expect(stops()).toHaveLength(1);
  });
});

describe('the copy', () => {
  test('is of the rows shown, and is told of', async () => {
    const page = await mounted(smallSet(['B-C +1', 'A-C -5']), <TableView />);
    const writeText = vi.fn((_text: string) => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await type(page, 'quarrel');
    await page.press('Copy as CSV');
    await page.until(() => writeText.mock.calls.length > 0);
    expect(writeText.mock.calls[0]?.[0].split('\r\n')[1]).toBe(
      't002,A,C,A,quarrel,C,Hostile,5,,A-C -5,Actual,high,',
    );
    expect(page.store.getState().notices.map(({ text }) => text)).toEqual(['Copied 1 row as CSV.']);
  });
});
