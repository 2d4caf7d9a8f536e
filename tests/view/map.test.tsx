/** The map as a whole, on the shipped data: who stands on it, who is listed, what hands and keys ask. */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawMap } from '#layout/map.ts';
import { setView } from '#model/ask.ts';
import type { Question } from '#model/question.ts';
import { MapView } from '#view/map/MapView.tsx';
import { ProgramContext } from '#view/program.ts';
import { shippedSet } from '../fixtures/dataSets.ts';
import { type Mounted, mounted, texts } from './mounted.tsx';

const PROGRAM = { version: '1', homepage: '', loadMap: async () => drawMap };

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(824);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: /reduced-motion|min-width: 1100px/.test(query),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

async function seen(edit?: (question: Question) => Question): Promise<Mounted> {
  const shown = await mounted(
    await shippedSet(),
    <ProgramContext value={PROGRAM}>
      <MapView />
    </ProgramContext>,
    edit,
  );
  await shown.until(() => shown.page.querySelector('.picture-name') !== null);
  return shown;
}

const names = ({ page }: Mounted) => texts(page, '.picture-name');
const map = ({ page }: Mounted) => page.querySelector('[role="application"]') as HTMLElement;
const key = (shown: Mounted, pressed: string, how: KeyboardEventInit = {}) =>
  shown.does(() =>
    map(shown).dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, ...how })),
  );

describe('The map of the first view', () => {
  test('has the states at their places, and the forum of the path beside its host', async () => {
    const shown = await seen();
    const here = ['Mongolia', 'China', 'Japan', 'North Korea', 'Russia', 'United States', 'Khaan Quest'];
    expect(names(shown)).toEqual(expect.arrayContaining(here));
  });

  test('lists who has no place, each to be chosen', async () => {
    const shown = await seen();
    const listed = texts(shown.page, '.no-place li');
    expect(listed).toContain('United Nations');
    expect(listed).not.toContain('Khaan Quest');
    expect(shown.page.querySelector('.no-place summary')?.textContent).toBe(
      `${listed.length} without a place`,
    );
    await shown.press('United Nations');
    expect(shown.store.getState().question.selection).toEqual({ actor: 'UN' });
  });

  test('is one tab stop that is walked by arrows, spoken, chosen by Enter', async () => {
    const shown = await seen();
    expect(map(shown).tabIndex).toBe(0);
    await key(shown, 'ArrowRight');
    expect(texts(shown.page, '[aria-live]')[0]).toMatch(/^Mongolia: \d+ lines drawn/);
    await key(shown, 'ArrowLeft');
    expect(texts(shown.page, '[aria-live]')[0]).toMatch(/^Russia/);
    await key(shown, 'Enter');
    expect(shown.store.getState().question.selection).toEqual({ actor: 'RUS' });
  });

  test('pans and zooms by keys without walking', async () => {
    const shown = await seen();
    const pan = () => shown.page.querySelector('.picture-names g')?.getAttribute('transform');
    const before = pan();
    await key(shown, 'ArrowRight', { shiftKey: true });
    await shown.until(() => pan() !== before);
    expect(texts(shown.page, '[aria-live]')[0]).toBe('');
    await key(shown, '0');
    await shown.until(() => pan() === before);
    await key(shown, '+');
    await shown.until(() => pan() !== before);
  });
});

test('with all actors, those who merely belong to a state are listed, not drawn', async () => {
  const shown = await seen((question) => setView(question, { extent: 'all' }));
  expect(texts(shown.page, '.no-place li')).toContain('Abe');
  expect(shown.page.querySelector('.no-place')?.hasAttribute('open')).toBe(false);
  expect(names(shown)).not.toContain('Abe');
});

test('an actor of the answer without a place stands in the margin, and the note says so', async () => {
  const shown = await seen((question) => ({ ...question, ask: 'pair', period: { ...question.period } }));
  expect(names(shown)).toContain('Trilateral Summit');
  expect(texts(shown.page, '.map-note')[0]).toContain('On the right stand those without a place.');
});
