/** Parts of the shell in a document without a layout: what stands, what goes, what a press does. */

import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setPeriod } from '#model/ask.ts';
import { periodOf } from '#model/period.ts';
import { useExplorer } from '#view/explorer.tsx';
import { useKeys } from '#view/keys.ts';
import { letSingleKeysAct } from '#view/preferences.ts';
import { ErrorBoundary } from '#view/shell/ErrorBoundary.tsx';
import { NothingDrawn } from '#view/shell/NothingDrawn.tsx';
import { Notices } from '#view/shell/Notices.tsx';
import { StatusLine } from '#view/shell/StatusLine.tsx';
import { smallSet } from '../../fixtures/smallSet.ts';
import { findingOf, openStore, storeByHand } from '../../unit/store/hand.ts';
import { rooted } from '../rooted.tsx';

const place = rooted();
const { show } = place;
afterEach(() => vi.useRealTimers());

const press = (target: Element, key: string, held: KeyboardEventInit = {}) =>
  act(() =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })),
  );
const click = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click());
const data = smallSet(['X-A +3', 'A-B -4']);

/** Breaks in 2014. */
function Fragile() {
  const year = useExplorer(({ question }) => question.period.from);
  if (year === '2014') throw new Error('no picture of 2014');
  return <p>picture of {year}</p>;
}

function Region() {
  const again = useExplorer(({ question }) => question);
  return (
    <ErrorBoundary what="picture" again={again}>
      <Fragile />
    </ErrorBoundary>
  );
}

function Keys() {
  useKeys();
  return <input />;
}

describe('notices', () => {
  test('what is told goes after a while, and a warning stays until dismissed', () => {
    vi.useFakeTimers();
    const { store, commands } = storeByHand();
    show(store, <Notices />);
    act(() => {
      commands.tell('Copied.');
      commands.tell('Mind this.', 'warning');
    });
    expect(place.host.textContent).toBe('Copied.Mind this.');
    act(() => vi.advanceTimersByTime(8000));
    expect(place.host.textContent).toBe('Mind this.');
    act(() => place.host.querySelector('button')?.click());
    expect(place.host.textContent).toBe('');
  });
});

describe('a fault in one region', () => {
  test('is said in its place, and another answer tries again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { store, commands } = await openStore(data, ['A', 'X']);
    show(store, <Region />);
    act(() => commands.ask((question) => setPeriod(question, periodOf('2014'))));
    expect(place.host.textContent).toContain('The picture could not be shown: no picture of 2014');
    act(() => commands.ask((question) => setPeriod(question, periodOf('2015'))));
    expect(place.host.textContent).toBe('picture of 2015');
    quiet.mockRestore();
  });

  test('a part outside a store says what is missing', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    place.showAlone(
      <ErrorBoundary what="page">
        <Fragile />
      </ErrorBoundary>,
    );
    expect(place.host.textContent).toContain('put <ExplorerProvider> around the view');
    quiet.mockRestore();
  });
});

describe('keys', () => {
  test('open what they stand for, but are text in a field, and can be turned off', async () => {
    const { store } = await openStore(data, ['A', 'X']);
    show(store, <Keys />);
    press(place.host.querySelector('input') as Element, '/');
    expect(store.getState().dialog).toBeNull();
    letSingleKeysAct(false);
    press(document.body, '?');
    expect(store.getState().dialog).toBeNull();
    press(document.body, 'k', { ctrlKey: true });
    expect(store.getState().dialog).toBe('search');
    press(document.body, 'Escape');
    expect(store.getState().dialog).toBeNull();
    letSingleKeysAct(true);
    press(document.body, '?');
    expect(store.getState().dialog).toBe('help');
  });

  test('Esc closes one thing a press: the dialog, then the selection', async () => {
    const { store, commands } = await openStore(data, ['A', 'X']);
    show(store, <Keys />);
    act(() => {
      commands.ask((question) => ({ ...question, selection: { pair: ['A', 'X'] as never } }));
      commands.setScreen({ dialog: 'help' });
    });
    press(document.body, 'Escape');
    expect([store.getState().dialog, store.getState().question.selection === null]).toEqual([null, false]);
    press(document.body, 'Escape');
    expect(store.getState().question.selection).toBeNull();
  });
});

describe('the status line', () => {
  test('counts what is drawn of all, and says what is under way', async () => {
    const { store } = await openStore(data, ['A', 'X']);
    show(store, <StatusLine />);
    const line = () => place.host.querySelector('[role="status"]')?.textContent;
    expect(line()).toContain('2 of 3 actors, 0 of 2 ties drawn');
    expect(line()).toContain('1 tie between 2 actors in force in 2013');
    act(() => store.setState({ under: { step: 'Shaking', share: 0.256, canCancel: true } }));
    expect(line()).toBe('Shaking, 26 %');
    click('Cancel');
    expect(store.getState().under).toBeNull();
    expect(store.getState().notices[0]?.text).toBe('Given up. What was there stays.');
  });
});

describe('where no tie matches', () => {
  test('each filter is a chip to take off, and the nearest change is offered', async () => {
    const { store, engine } = await openStore(data, []);
    const nothing = {
      ...findingOf([]),
      tiesInForce: 0,
      years: [
        { year: 1999, cooperative: 2, hostile: 0 },
        { year: 2016, cooperative: 1, hostile: 0 },
      ],
    };
    act(() => store.setState({ finding: nothing }));
    show(store, <NothingDrawn />);
    expect(place.host.textContent).toContain('only actual');
    click('Ask of 2016, the nearest year with a tie');
    expect(store.getState().question.period.from).toBe('2016');
    act(() => place.host.querySelector<HTMLButtonElement>('[aria-label="Take off: only actual"]')?.click());
    expect(store.getState().question.filters.statuses).toHaveLength(4);
    expect(engine.asked.length).toBe(3);
  });
});
