/** The address of the page: what is written at once, what waits its turn, and that nothing of it is lost or misplaced. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AddressBar } from '#store/outside.ts';
import { createAddressBar } from '#view/addressBar.ts';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', window.location.pathname);
});
afterEach(() => {
  vi.useRealTimers();
  window.history.replaceState(null, '', window.location.pathname);
});

const seen = () => window.location.search;

/** A bar by which so much was written that what is written over has to wait. */
function busyBar(inside: (query: string) => string = (query) => query): AddressBar {
  const bar = createAddressBar(inside);
  for (let at = 0; at < 20; at += 1) bar.write('?at=0', 'replace');
  return bar;
}

test('Years that are played are written at once, then every 400 ms, fewer than a hundred in half a minute; the last stands', () => {
  const bar = createAddressBar((query) => query);
  const written = vi.spyOn(window.history, 'replaceState');
  for (let year = 1700; year < 2000; year += 1) {
    bar.write(`?at=${year}`, 'replace');
    expect(bar.read()).toBe(`?at=${year}`);
    if (year < 1720) expect(seen()).toBe(`?at=${year}`);
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(400);
  expect(seen()).toBe('?at=1999');
  expect(written.mock.calls.length).toBeGreaterThan(80);
  expect(written.mock.calls.length).toBeLessThan(100);
});

test('After a while everything is written at once again', () => {
  const bar = busyBar();
  bar.write('?at=1', 'replace');
  expect(seen()).toBe('?at=0');
  vi.advanceTimersByTime(400);
  expect(seen()).toBe('?at=1');
  vi.advanceTimersByTime(400);
  bar.write('?at=2', 'replace');
  expect(seen()).toBe('?at=2');
  vi.advanceTimersByTime(20_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('A new entry is written at once, and the one before keeps what was last asked in it', () => {
  const bar = busyBar();
  const before = window.history.length;
  const over = vi.spyOn(window.history, 'replaceState');
  bar.write('?at=2', 'replace');
  bar.write('?at=3', 'push');
  expect(over.mock.calls.map(([, , address]) => String(address).slice(-2))).toEqual(['=2']);
  expect([seen(), window.history.length]).toEqual(['?at=3', before + 1]);
  vi.advanceTimersByTime(2000);
  expect(seen()).toBe('?at=3');
});

test('What waits is not written over the entry that was gone back to, and is written when the page is left', () => {
  const bar = busyBar();
  bar.write('?at=2', 'replace');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect([seen(), bar.read()]).toEqual(['?at=0', '?at=0']);
  bar.write('?at=5', 'replace');
  window.dispatchEvent(new Event('pagehide'));
  expect(seen()).toBe('?at=5');
});

test('A query is written and read as it stands in the address', () => {
  const bar = busyBar((query) => `${query}&embed=1`);
  bar.write('?at=2', 'replace');
  expect([seen(), bar.read()]).toEqual(['?at=0&embed=1', '?at=2&embed=1']);
});
