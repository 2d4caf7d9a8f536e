/** The hints of a first visit: shown until they are closed once, and never where that could not be kept. */

import { afterEach, expect, test, vi } from 'vitest';
import { askSentence, select } from '#model/ask.ts';
import { actorId } from '#model/ids.ts';
import { commandOf } from '#view/commands/commands.ts';
import { hintsWanted } from '#view/preferences.ts';
import { FirstHints } from '#view/shell/FirstHints.tsx';
import { smallSet } from '../fixtures/smallSet.ts';
import { mounted } from './mounted.tsx';

const data = smallSet(['X-A +3', 'X-B +2', 'A-B -4']);

afterEach(() => {
  window.localStorage.clear();
});

test('They are wanted until they are closed, however often the page is opened', async () => {
  expect([hintsWanted(), hintsWanted()]).toEqual([true, true]);
  const { store, page, does, until, press } = await mounted(data, <FirstHints />);
  expect(page.textContent).toBe('');
  await does(() => store.getState().commands.setScreen({ hint: 0 }));
  await until(() => page.textContent?.includes('1 of 3') ?? false);
  expect(document.documentElement.dataset.hint).toBe('picture');
  await press('Next');
  await press('Next');
  expect(document.documentElement.dataset.hint).toBe('finding');
  expect(hintsWanted()).toBe(true);
  await press('Done');
  expect([page.textContent, document.documentElement.dataset.hint]).toEqual(['', undefined]);
  expect(hintsWanted()).toBe(false);
});

test('Esc takes them away first, and leaves what is chosen', async () => {
  const { store, does } = await mounted(data, <FirstHints />, (question) =>
    select(question, { actor: actorId('A') }),
  );
  await does(() => store.getState().commands.setScreen({ hint: 1 }));
  await does(() => commandOf('close').run(store));
  expect([store.getState().hint, store.getState().question.selection]).toEqual([null, { actor: 'A' }]);
  expect(hintsWanted()).toBe(false);
});

test('They make room for a dialog and for a story, and come back after it', async () => {
  const { store, page, does, until } = await mounted(data, <FirstHints />);
  await does(() => store.getState().commands.setScreen({ hint: 0 }));
  await until(() => page.textContent !== '');
  await does(() => store.getState().commands.setScreen({ dialog: 'help' }));
  expect(page.textContent).toBe('');
  await does(() => store.getState().commands.setScreen({ dialog: null }));
  expect(page.textContent).toContain('1 of 3');
});

test('What the picture says is told of the pictures it is true of', async () => {
  const { store, page, does, until } = await mounted(data, <FirstHints />, (question) =>
    askSentence(question, 'camps'),
  );
  await does(() => store.getState().commands.setScreen({ hint: 0 }));
  expect(page.textContent).toBe('');
  await does(() => store.getState().commands.ask((question) => askSentence(question, 'estranged')));
  await until(() => page.textContent?.includes('1 of 3') ?? false);
});

test('Where the browser keeps nothing, or the window is low, they are not shown', () => {
  const height = window.innerHeight;
  Object.assign(window, { innerHeight: 500 });
  expect(hintsWanted()).toBe(false);
  Object.assign(window, { innerHeight: height });
  expect(hintsWanted()).toBe(true);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(hintsWanted()).toBe(false);
});
