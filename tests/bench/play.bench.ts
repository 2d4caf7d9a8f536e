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

/** The world opened, at a question that its address says beside the set. */
async function withWorld(use: (page: Page) => Promise<void>): Promise<void> {
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
    await dropFiles(page, [...worldFiles()]);
    await page.getByText(/^Opened The state system/).waitFor();
    await use(page);
  } finally {
    await context.close();
  }
}

/** Plays from a year on, and says how many years were seen, each told by what the status line says of it. */
async function played(page: Page, what: string): Promise<string> {
  let years = 0;
  const play = page.getByRole('button', { name: 'Play the years' });
  const { longest } = await traced(browser, page, async () => {
    await play.click();
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
    await page.keyboard.press('Escape');
  });
  const rate = (years * 1000) / LASTS;
  return `${what}: ${rate.toFixed(1)} different years a second, longest task ${Math.round(longest)} ms of the processor`;
}

/** What is asked while the years go by; the world's own question is about estranged pairs. */
const ASKED = [
  ['estranged pairs, what answers', '?set=world&at=1930'],
  ['who is linked to the United States, what answers', '?set=world&ask=linked&broker=USA&at=1930'],
  ['the same, all shown', '?set=world&ask=linked&broker=USA&at=1930&show=all'],
] as const;

describe.skipIf(worldIsMissing !== '')('world history', () => {
  bench(
    'played, all figures printed above',
    () =>
      withWorld(async (page) => {
        for (const [what, address] of ASKED) {
          await page.goto(inject('url') + address);
          await page.locator('.status-text').filter({ hasText: 'in force in 1930' }).waitFor();
          await page.locator('.picture-hands').waitFor();
          console.info(await played(page, what));
        }
      }),
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
