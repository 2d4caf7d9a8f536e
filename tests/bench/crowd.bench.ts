/**
 * Crowds in a real browser, beside its peers in the same run: first picture, pan, zoom, a filter, a path brought forward
 * and finding a line. Limits, for the world of 2012: first picture at most 3 times force-graph's and under 500 ms; pan
 * and zoom at least 0.6 of a plain canvas's frames and 6 times plain Cytoscape's; a filter at most twice the plain canvas;
 * dimming at most 1.2 times bringing forward. All history: first picture under 800 ms, 12 frames a second. 10,000 actors
 * and 50,000 ties: 2 s, 10 frames a second.
 */

import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, bench, describe } from 'vitest';
import { periodOf } from '#model/period.ts';
import { startBrowser } from '../browser/browser.ts';
import { worldIsMissing } from '../fixtures/dataSets.ts';
import { worldCrowd } from './crowd/crowds.ts';
import type { ContenderName } from './crowd/harness.ts';

const RUNS = Number(process.env.HONEST_BROKER_RUNS ?? 5);
const WANTED = process.env.HONEST_BROKER_CROWDS?.split(',') ?? null;

type Measurement = 'first' | 'pan' | 'zoom' | 'filter' | 'find';

async function harness(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL('crowd/harness.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'harness',
      },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rolldown.RolldownOutput];
  return output[0].code;
}

const browser = await startBrowser();
afterAll(() => browser.close());

/** What the page is to hold: one of its ways to make a crowd, and what that takes. */
type Held = readonly [how: 'hold' | 'holdTimes' | 'holdLot', ...given: readonly unknown[]];

async function withCrowd(
  held: Held,
  rows: (page: Page, crowd: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.setContent('<!doctype html><style>body{margin:0;background:#fff}</style><body></body>');
  await page.addScriptTag({ content: await harness() });
  try {
    const name = await page.evaluate(
      ([how, ...given]) =>
        (window as unknown as Record<string, (...given: unknown[]) => string>)[how as string]?.(...given),
      held,
    );
    return await rows(page, name ?? '');
  } finally {
    await page.close();
  }
}

const take = (page: Page, what: Measurement, name: ContenderName, crowd: string) =>
  page.evaluate(
    ([called, ...given]) =>
      (window as unknown as Record<string, (...given: unknown[]) => Promise<number>>)[called as string]?.(
        ...given,
      ) ?? 0,
    [what, name, crowd],
  );

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** One table row: each contender's median, taken in turns so that a busy moment strikes all alike. */
async function row(
  page: Page,
  crowd: string,
  title: string,
  names: readonly ContenderName[],
  what: Measurement,
): Promise<string> {
  const taken = new Map<ContenderName, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const name of names) taken.get(name)?.push(await take(page, what, name, crowd));
  const unit = what === 'pan' || what === 'zoom' ? 'frames/s' : 'ms';
  const digits = what === 'find' ? 3 : 1;
  const values = names.map((name) => `${name} ${median(taken.get(name) ?? []).toFixed(digits)}`);
  return `${crowd} · ${title} (${unit}): ${values.join(' · ')}`;
}

/** A path brought forward, then with the rest dimmed, and how the two compare. */
async function highlightRow(page: Page, crowd: string, names: readonly ContenderName[]): Promise<string> {
  const told: string[] = [];
  for (const name of names) {
    const { path, dimmed } = await page.evaluate(
      (given) =>
        (
          window as unknown as {
            highlight(...given: string[]): Promise<Record<'path' | 'dimmed', number[]>>;
          }
        ).highlight(...given),
      [name, crowd],
    );
    const [plain, dim] = [median(path), median(dimmed)];
    told.push(`${name} ${plain.toFixed(1)}, dimmed ${dim.toFixed(1)}, ${(dim / plain).toFixed(2)} times`);
  }
  return `${crowd} · a path brought forward (ms): ${told.join(' · ')}`;
}

const ALL: readonly ContenderName[] = ['ours', 'plain canvas', 'force-graph', 'cytoscape'];
const PLAIN: readonly ContenderName[] = ['ours', 'plain canvas', 'cytoscape'];
const OURS: readonly ContenderName[] = ['ours', 'plain canvas'];

async function fullRows(page: Page, crowd: string): Promise<readonly string[]> {
  return [
    await row(page, crowd, 'first picture', ALL, 'first'),
    await row(page, crowd, 'pan', ALL, 'pan'),
    await row(page, crowd, 'zoom', ALL, 'zoom'),
    await row(page, crowd, 'half the ties by a filter', PLAIN, 'filter'),
    await highlightRow(page, crowd, OURS),
    await row(page, crowd, 'finding a line', ['ours'], 'find'),
  ];
}

async function shortRows(page: Page, crowd: string): Promise<readonly string[]> {
  return [
    await row(page, crowd, 'first picture', OURS, 'first'),
    await row(page, crowd, 'pan', OURS, 'pan'),
    await row(page, crowd, 'zoom', OURS, 'zoom'),
    await row(page, crowd, 'half the ties by a filter', OURS, 'filter'),
    await row(page, crowd, 'finding a line', ['ours'], 'find'),
  ];
}

async function everyRow(): Promise<void> {
  const world = await worldCrowd('2012', periodOf('2012'));
  const crowds: readonly (readonly [string, () => Promise<readonly string[]>])[] = [
    ['2012', () => withCrowd(['hold', world], fullRows)],
    [
      'history',
      async () => withCrowd(['hold', await worldCrowd('all history', { from: null, to: null })], shortRows),
    ],
    ['lot', () => withCrowd(['holdLot', 10_000, 50_000], shortRows)],
    ['3', () => withCrowd(['holdTimes', world, 3], shortRows)],
    ['10', () => withCrowd(['holdTimes', world, 10], shortRows)],
    ['30', () => withCrowd(['holdTimes', world, 30], shortRows)],
  ];
  for (const [key, rows] of crowds)
    if (WANTED === null || WANTED.includes(key)) console.info((await rows()).join('\n'));
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
describe.skipIf(worldIsMissing !== '')('crowds', () => {
  bench('all figures, printed above', everyRow, once);
});
