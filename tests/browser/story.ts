/**
 * A story is a test in a real browser on the built app. It gets a fresh page each time, and it fails on what a user
 * would never see: an error in the console, an uncaught exception, a failed request, a request to another host.
 */

import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { startBrowser } from './browser.ts';

export interface Told {
  readonly page: Page;
  /** The address of the built app, with a slash at its end. */
  readonly url: string;
  /** Opens the app; `where` is what follows the address, such as `?at=2013` or `#…`. */
  open(where?: string): Promise<void>;
  /** Says that a trouble matching this is part of the story. It must then happen. */
  expectTrouble(pattern: RegExp): void;
}

/** Where the page of a story that failed is kept as a picture. */
const PICTURES = join(tmpdir(), 'honest-broker-stories');

/** One for all the stories of a process. It goes when the process goes, which is the other end of its pipe. */
let running: Promise<Browser> | undefined;

/** Playwright's context options: `viewport`, `colorScheme`, `reducedMotion`, `hasTouch`… */
interface Look extends BrowserContextOptions {
  /** Whether the page is opened for the first time, with its hints. Everyone else has read and closed them before. */
  readonly isFirstVisit?: boolean;
  /** Whether the page may fetch what may be wanted later. Most stories end before that is of use, and it costs. */
  readonly fetchesRest?: boolean;
}

/** Tells one story, to whoever looks at it so. */
export function story(
  name: string,
  tell: (told: Told) => Promise<void>,
  { isFirstVisit = false, fetchesRest = false, ...look }: Look = {},
): void {
  test(name, async () => {
    running ??= startBrowser();
    const browser = await running;
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en',
      // A page kept for use without a network would be told of in the stories that are about that, and nowhere else.
      serviceWorkers: 'block',
      // What a story is about is there at once; one about motion asks for it.
      reducedMotion: 'reduce',
      ...look,
    });
    try {
      if (!isFirstVisit) await context.addInitScript(closeHints);
      if (!fetchesRest) await context.addInitScript(saveData);
      const page = await context.newPage();
      await tellOn(page, name, tell);
    } finally {
      await context.close();
    }
  });
}

/** Runs in the page before anything of it. */
function closeHints(): void {
  // A blank page has no storage.
  if (window.location.protocol === 'http:') window.localStorage.setItem('honest-broker:hints', 'closed');
}

/** As for a visitor who pays for each megabyte. */
function saveData(): void {
  Object.defineProperty(window.navigator, 'connection', { value: { saveData: true } });
}

async function tellOn(page: Page, name: string, tell: (told: Told) => Promise<void>): Promise<void> {
  const url = inject('url');
  const troubles = troublesOf(page, new URL(url).origin);
  const expected: RegExp[] = [];
  page.setDefaultTimeout(20_000);
  try {
    await tell({
      page,
      url,
      open: async (where = '') => void (await page.goto(url + where)),
      expectTrouble: (pattern) => void expected.push(pattern),
    });
    const unexpected = troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
    expect(unexpected, 'no trouble behind the page').toEqual([]);
    const missing = expected.filter((pattern) => !troubles.some((trouble) => pattern.test(trouble)));
    expect(missing, 'each expected trouble happens').toEqual([]);
  } catch (failure) {
    console.error([`A picture of the page is at ${await pictureOf(page, name)}`, ...troubles].join('\n'));
    throw failure;
  }
}

/** A list that grows while the page lives. */
function troublesOf(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // A request that the page itself gave up, as at a reload, is no trouble.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${why}`);
  });
  page.context().on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) troubles.push(`other host: ${request.url()}`);
  });
  return troubles;
}

async function pictureOf(page: Page, name: string): Promise<string> {
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${name.replace(/[^\p{L}\d]+/gu, '-')}.png`);
  await page.screenshot({ path }).catch(() => undefined);
  return path;
}
