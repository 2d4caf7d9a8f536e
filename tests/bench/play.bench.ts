/**
 * World history played in the built page, with what answers shown and with all: how many different years come to be seen
 * in a second, of ten that are asked for, and the longest task of the page's thread, in its own time.
 */

import type { Page } from 'playwright-core';
import { afterAll, bench, describe, inject } from 'vitest';
import { startBrowser } from '../browser/browser.ts';
import { dropFiles } from '../browser/screen.ts';
import { worldFiles, worldIsMissing } from '../fixtures/dataSets.ts';
import { traced } from './traced.ts';

/** How long is played, ms. */
const LASTS = 8000;

const browser = await startBrowser();
afterAll(() => browser.close());

interface Asked {
  readonly what: string;
  /** What set.json asks first. */
  readonly question: Readonly<Record<string, unknown>>;
  readonly isAll: boolean;
}

const PERIOD = { from: '1930', to: '1930' };
const LINKED = { ask: 'linked', broker: 'USA', period: PERIOD };
const ASKED: readonly Asked[] = [
  { what: 'estranged pairs', question: { ask: 'estranged', period: PERIOD }, isAll: false },
  { what: 'who is linked to the United States', question: LINKED, isAll: false },
  { what: 'the same, all shown', question: LINKED, isAll: true },
];

/** The world opened with a question. */
async function withWorld(asked: Asked, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.addInitScript(() => window.localStorage.setItem('honest-broker:hints', 'closed'));
    await page.goto(inject('url'));
    await page.getByRole('status').filter({ hasText: 'actors,' }).waitFor();
    const files = new Map<string, string | Uint8Array>(worldFiles());
    const set = JSON.parse(new TextDecoder().decode(worldFiles().get('set.json')));
    await dropFiles(page, [...files.set('set.json', JSON.stringify({ ...set, question: asked.question }))]);
    await page.locator('.status-text').filter({ hasText: 'in force in 1930' }).waitFor();
    if (asked.isAll) {
      await page
        .locator('.drawn-note')
        .getByRole('button', { name: /Show all/ })
        .click();
      await page.getByText(/Drawn: all/).waitFor();
    }
    await use(page);
  } finally {
    await context.close();
  }
}

/** Plays from 1930 on, and says how many years were seen, each told by what the status line says of it. */
async function played(page: Page, what: string): Promise<string> {
  let years = 0;
  const { longest, spent } = await traced(browser, page, async () => {
    await page.getByRole('button', { name: 'Play the years' }).click();
    years = await page.evaluate(async (lasts) => {
      const seen = new Set<string>();
      const begun = performance.now();
      while (performance.now() - begun < lasts) {
        const year = document.querySelector('.status-text')?.textContent?.match(/in force in (\d{4})/)?.[1];
        if (year !== undefined) seen.add(year);
        await new Promise(requestAnimationFrame);
      }
      return seen.size;
    }, LASTS);
  });
  const ofEach = (ms: number) => `${Math.round(ms / years)} ms`;
  return [
    `${what}: ${((years * 1000) / LASTS).toFixed(1)} different years a second`,
    `of the processor ${ofEach(spent.page)} of the page and ${ofEach(spent.workers)} of its worker a year`,
    `longest task ${Math.round(longest)} ms`,
  ].join(', ');
}

describe.skipIf(worldIsMissing !== '')('world history', () => {
  bench(
    'played, all figures printed above',
    async () => {
      for (const asked of ASKED)
        await withWorld(asked, async (page) => console.info(await played(page, asked.what)));
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
