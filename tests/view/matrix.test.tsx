/** The matrix as a whole: what its cells say, what keys and clicks ask, and how rows are ordered. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setFilters, setView } from '#model/ask.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Question } from '#model/question.ts';
import { MatrixView } from '#view/matrix/MatrixView.tsx';
import { shippedSet } from '../fixtures/dataSets.ts';
import { smallSet } from '../fixtures/smallSet.ts';
import { type Mounted, mounted, texts } from './mounted.tsx';

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(824);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(560);
});

async function seen(data: DataSet, edit?: (question: Question) => Question): Promise<Mounted> {
  const shown = await mounted(data, <MatrixView />, edit);
  await shown.until(() => shown.page.querySelector('[role="grid"]') !== null);
  return shown;
}

const rows = ({ page }: Mounted) => texts(page, 'tbody th');
const cell = ({ page }: Mounted, label: string) => {
  const found = page.querySelector<HTMLElement>(`td[aria-label^="${label}"]`);
  if (found === null) throw new Error(`no cell is called "${label}"`);
  return found;
};
const read = ({ page }: Mounted) => texts(page, '.matrix-reading')[0];
const active = ({ page }: Mounted) => page.querySelectorAll('[role="grid"] [tabindex="0"]');
const key = (shown: Mounted, pressed: string, how: KeyboardEventInit = {}) =>
  shown.does(() =>
    active(shown)[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, ...how })),
  );
const point = (shown: Mounted, label: string) =>
  shown.does(() => cell(shown, label).dispatchEvent(new MouseEvent('pointerover', { bubbles: true })));

describe('The matrix of the first view', () => {
  test('has a row and a column for each state of the picture, and a cell for each two', async () => {
    const shown = await seen(await shippedSet());
    expect(rows(shown)).toHaveLength(10);
    expect(texts(shown.page, 'thead th')).toEqual(rows(shown));
    expect(shown.page.querySelectorAll('td.matrix-cell')).toHaveLength(100);
    expect(rows(shown)).not.toContain('Khaan Quest');
  });

  test('says in each cell how the two stand, the same both ways', async () => {
    const shown = await seen(await shippedSet());
    expect(cell(shown, 'Japan – North Korea').getAttribute('aria-label')).toMatch(
      /^Japan – North Korea: hostility 5 only, by \d ties?$/,
    );
    const [one, other] = [cell(shown, 'China – Japan'), cell(shown, 'Japan – China')];
    expect([one.dataset.p, one.dataset.n]).toEqual(['3', '5']);
    expect([other.dataset.p, other.dataset.n]).toEqual(['3', '5']);
    expect(cell(shown, 'Mongolia – Vietnam').getAttribute('aria-label')).toBe(
      'Mongolia – Vietnam: no tie recorded',
    );
  });

  test('names those who stand between two in two steps when their cell is looked at', async () => {
    const shown = await seen(await shippedSet());
    await point(shown, 'Japan – North Korea');
    await shown.until(() => read(shown)?.includes('In two steps') === true);
    expect(read(shown)).toContain('In two steps: Mongolia, cost 4');
    await point(shown, 'Philippines – Taiwan');
    await shown.until(() => read(shown)?.includes('Nobody') === true);
    expect(read(shown)).toContain('no tie recorded');
  });

  test('a click chooses the pair, and a double click asks who could bring it together', async () => {
    const shown = await seen(await shippedSet());
    await shown.does(() => cell(shown, 'China – Russia').click());
    expect(shown.store.getState().question.selection).toEqual({ pair: ['CHN', 'RUS'] });
    expect(shown.page.querySelectorAll('.matrix-chosen')).toHaveLength(2);
    await shown.does(() =>
      cell(shown, 'China – Russia').dispatchEvent(new MouseEvent('dblclick', { bubbles: true })),
    );
    expect(shown.store.getState().question).toMatchObject({ ask: 'pair', pair: ['CHN', 'RUS'] });
  });

  test('the chosen pair has a button that asks it', async () => {
    const shown = await seen(await shippedSet());
    await shown.does(() => cell(shown, 'China – Vietnam').click());
    await shown.press('Who could bring them together?');
    expect(shown.store.getState().question).toMatchObject({ ask: 'pair', pair: ['CHN', 'DRV'] });
  });
});

describe('By keys', () => {
  test('the grid is one tab stop, and arrows go from cell to cell and to the heads', async () => {
    const shown = await seen(await shippedSet());
    expect(active(shown)).toHaveLength(1);
    expect(active(shown)[0]?.getAttribute('aria-label')).toMatch(/^China – Japan/);
    await key(shown, 'ArrowDown');
    await key(shown, 'ArrowDown');
    expect(active(shown)).toHaveLength(1);
    expect(active(shown)[0]?.getAttribute('aria-label')).toMatch(/^Mongolia – Japan/);
    await key(shown, 'Home');
    await key(shown, 'ArrowLeft');
    expect(active(shown)[0]?.textContent).toBe('Mongolia');
    await key(shown, 'Enter');
    expect(shown.store.getState().question.selection).toEqual({ actor: 'MON' });
  });

  test('Space chooses and Enter asks', async () => {
    const shown = await seen(await shippedSet());
    await key(shown, ' ');
    expect(shown.store.getState().question.selection).toEqual({ pair: ['CHN', 'JPN'] });
    await key(shown, 'Enter');
    expect(shown.store.getState().question).toMatchObject({ ask: 'pair', pair: ['CHN', 'JPN'] });
  });

  test('the corner is nowhere, and edges hold', async () => {
    const shown = await seen(await shippedSet());
    await key(shown, 'ArrowUp');
    expect(active(shown)[0]?.textContent).toBe('Japan');
    await key(shown, 'Home');
    await key(shown, 'ArrowLeft');
    expect(active(shown)[0]?.textContent).toBe('China');
    await key(shown, 'End', { ctrlKey: true });
    await key(shown, 'ArrowRight');
    expect(active(shown)[0]?.getAttribute('aria-label')).toMatch(/itself$/);
  });
});

describe('The order', () => {
  test('is by camp at first, by a group or by name when wanted', async () => {
    const shown = await seen(await shippedSet());
    await shown.until(() => texts(shown.page, '.matrix-bracket').length === 2);
    const camps = rows(shown);
    expect(camps.slice(0, -2)).toEqual([...camps.slice(0, -2)].sort());
    expect(camps.slice(-2)).toEqual(['Philippines', 'Taiwan']);
    const radio = (at: number) => shown.page.querySelectorAll<HTMLInputElement>('input[type="radio"]')[at];
    await shown.does(() => radio(1)?.click());
    expect(texts(shown.page, '.matrix-bracket')).toContain('Eastern Asia');
    await shown.does(() => radio(2)?.click());
    expect(rows(shown)).toEqual([...rows(shown)].sort());
    expect(texts(shown.page, '.matrix-bracket')).toEqual([]);
  });
});

// 190 states in a ring: S000 +3 S001 +3 S002 …, and each hostile to the one across.
const name = (i: number) => `S${String(i % 190).padStart(3, '0')}`;
const RING = Array.from({ length: 190 }, (_, i) => [
  `${name(i)}-${name(i + 1)} +3`,
  `${name(i)}-${name(i + 95)} -2`,
]);

test('of 190 states only what shows is in the document, and the last can be reached', async () => {
  const all = (question: Question) => setView(question, { extent: 'all' });
  const shown = await seen(smallSet(RING.flat()), all);
  expect(shown.page.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('191');
  expect(shown.page.querySelectorAll('td').length).toBeLessThan(1500);
  await key(shown, 'End', { ctrlKey: true });
  expect(active(shown)[0]?.getAttribute('aria-colindex')).toBe('191');
});

test('an unknown strength and ties without sign are marked and said', async () => {
  const data = smallSet(['A-B +1?', 'A-C 0', 'A-D -2', 'B-D +1']);
  const shown = await seen(data, (question) => setView(question, { extent: 'all' }));
  expect(cell(shown, 'A – B').dataset.unknownP).toBe('true');
  expect(cell(shown, 'A – B').getAttribute('aria-label')).toContain('is not known and counts as 3');
  expect(cell(shown, 'A – C').dataset.neither).toBe('true');
  expect(cell(shown, 'A – C').getAttribute('aria-label')).toContain('neither hostile nor cooperative');
});

test('what-if edits and filters change the cells', async () => {
  const data = smallSet(['A-B +3', 'A-B -2', 'B-C +1']);
  const shown = await seen(data, (question) => ({
    ...setView(setFilters(question, { signsOff: [-1] }), { extent: 'all' }),
    edits: [{ edit: 'removeTie', tie: data.ties[2]?.id as never }],
  }));
  expect(cell(shown, 'A – B').getAttribute('aria-label')).toBe('A – B: cooperation 3 only, by 1 tie');
  expect(rows(shown)).toEqual(['A', 'B']);
});
