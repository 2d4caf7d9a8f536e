/**
 * The built page in a browser, on the shipped data: how much it loads, how soon the picture is there, how soon it answers
 * a hand. Limits: first-load JavaScript under 300 kB gzip, the first picture in 1 s, no task over 50 ms once it is there,
 * an interaction shown in 100 ms at a quarter of the speed, a card in 50 ms, 60 pictures a second while panning. CPU time
 * is told where another program on the machine would stretch the wall's clock.
 */

import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, bench, describe, inject } from 'vitest';
import { startBrowser } from '../browser/browser.ts';
import { traced } from './traced.ts';

const RUNS = 5;

const browser: Browser = await startBrowser();
afterAll(() => browser.close());

interface Figures {
  readonly [name: string]: string;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const ms = (value: number) => `${Math.round(value)} ms`;

async function withPage<Value>(use: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen: Record<string, number> = {};
      Object.assign(window, { seen });
      // The first frame in which all of the picture's names are there, and the answer beside it.
      const look = () => {
        const isThere = document.querySelectorAll('.picture-names text').length > 5;
        if (isThere && document.querySelector('.finding-answer') !== null)
          requestAnimationFrame(() => {
            seen.picture ??= performance.now();
          });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    return await use(page);
  } finally {
    await context.close();
  }
}

const seenAt = (page: Page, what: string) =>
  page.waitForFunction((key) => (window as unknown as { seen: Record<string, number> }).seen[key], what);

async function opened(page: Page): Promise<void> {
  await page.goto(inject('url'));
  await page.getByRole('application').waitFor();
  await page.waitForLoadState('networkidle');
}

/** What is loaded for the first picture and for its hands, in bytes of gzip; not what is fetched for later. */
async function firstLoad(): Promise<Figures> {
  return withPage(async (page) => {
    const loaded: Promise<readonly [string, number]>[] = [];
    page.context().on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      const size = response.body().then((body) => gzipSync(body, { level: 9 }).length);
      loaded.push(size.then((bytes) => [response.url(), bytes] as const));
    });
    await opened(page);
    const all = await Promise.all(loaded);
    const named = await page.evaluate(() => {
      const full = (file: string | null) => new URL(file ?? '', location.href).href;
      const later = document
        .querySelector<HTMLMetaElement>('meta[name="later"]')
        ?.content.split(' ')
        .map(full);
      const links = [...document.querySelectorAll('script[src], link[rel="modulepreload"]')];
      const files = links.map((one) => full(one.getAttribute('src') ?? one.getAttribute('href')));
      return files.filter((file) => later?.includes(file) === false);
    });
    const sum = (isCounted: (url: string) => boolean) =>
      all.reduce((total, [url, bytes]) => total + (isCounted(url) ? bytes : 0), 0);
    const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
    const worker = sum((url) => url.includes('engine.worker'));
    const first = sum((url) => named.includes(url)) + worker;
    return {
      'JavaScript of the first picture, gzip': kB(first),
      'of it the worker': kB(worker),
      'with what takes hands': kB(first + sum((url) => url.includes('PictureCanvas'))),
    };
  });
}

async function firstPicture(): Promise<Figures> {
  const times: number[] = [];
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await withPage(async (page) => {
      await page.goto(inject('url'));
      times.push(Number(await (await seenAt(page, 'picture')).jsonValue()));
    });
    await withPage(async (page) => {
      await page.goto(inject('url'));
      await seenAt(page, 'picture');
      // What takes hands, and all that is fetched for later.
      const after = await traced(browser, page, () => page.waitForTimeout(3000));
      longest.push(after.longest);
    });
  }
  return {
    'navigation to the first full picture': ms(median(times)),
    'longest task after the first picture, CPU': ms(median(longest)),
  };
}

/** From a click on a filter to the frame in which the new picture is painted. */
async function filterClick(): Promise<Figures> {
  return withPage(async (page) => {
    await opened(page);
    const times: number[] = [];
    for (let run = 0; run < RUNS * 2; run += 1)
      times.push(
        await page.evaluate(async () => {
          const box = [...document.querySelectorAll<HTMLInputElement>('.legend input')].find((one) =>
            one.closest('label')?.textContent?.startsWith('Forum'),
          );
          const before = document.querySelector('.status-text')?.textContent;
          const start = performance.now();
          box?.click();
          while (document.querySelector('.status-text')?.textContent === before)
            await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          return performance.now() - start;
        }),
      );
    return { 'filter click to the new picture': ms(median(times)) };
  });
}

type Act = readonly [name: string, act: (page: Page) => Promise<void>];

const press = (key: string): Act => [key, (page) => page.keyboard.press(key)];
const filter = (name: string): Act => [
  name,
  (page) => page.locator('.legend label', { hasText: name }).first().click(),
];
const see = (name: string): Act => [name, (page) => page.getByRole('tab', { name, exact: true }).click()];
const button = (name: string): Act => [
  name,
  (page) => page.getByRole('button', { name, exact: true }).first().click(),
];

/** Each is done from where the one before it left the page. */
const ACTS: readonly Act[] = [
  ...['Hostile', 'Hostile', 'Forum', 'Forum'].map(filter),
  ...['.', ',', ']', '[', 'Control+z', '/', 'Escape', '?', 'Escape'].map(press),
  ...['Period: 2013', '2012'].map(button),
  ...['Matrix', 'Table', 'Map', 'Network', 'Matrix', 'Table', 'Network'].map(see),
];

/** What the main thread does from an input to the next paint, at a quarter of the speed. */
async function interactions(): Promise<Figures> {
  return withPage(async (page) => {
    await opened(page);
    const spent: (readonly [string, number])[] = [];
    let longest = 0;
    for (const [name, act] of ACTS) {
      const { toPaint, longest: task } = await traced(browser, page, async () => {
        await act(page);
        await page.waitForTimeout(700);
      });
      spent.push([name, toPaint * 4]);
      longest = Math.max(longest, task);
    }
    const worst = spent.sort(([, a], [, b]) => b - a);
    const [name, most] = worst[0] ?? ['', 0];
    return {
      'interaction to next paint at 4× slower, CPU, worst': `${ms(most)} (${name})`,
      'interaction to next paint at 4× slower, CPU, median': ms(median(worst.map(([, value]) => value))),
      'longest task of any interaction, CPU': ms(longest),
    };
  });
}

async function hover(): Promise<Figures> {
  return withPage(async (page) => {
    await opened(page);
    const name = page.locator('.picture-names text', { hasText: /^China$/ });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.mouse.move(4, 4);
      await page.waitForTimeout(300);
      const box = await name.boundingBox();
      await page.evaluate(() => {
        const { seen } = window as unknown as { seen: Record<string, number> };
        delete seen.card;
        const start = (event: Event) => {
          if (event.target instanceof Element && event.target.closest('.picture') === null) return;
          seen.moved ??= performance.now();
        };
        delete seen.moved;
        window.addEventListener('mousemove', start, { capture: true });
        const look = () => {
          if (document.querySelector('.hover-card') === null) return void requestAnimationFrame(look);
          seen.card = performance.now();
          window.removeEventListener('mousemove', start, { capture: true });
        };
        requestAnimationFrame(look);
      });
      await page.mouse.move((box?.x ?? 0) - 22, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await seenAt(page, 'card');
      times.push(
        await page.evaluate(() => {
          const { seen } = window as unknown as { seen: Record<string, number> };
          return (seen.card ?? 0) - (seen.moved ?? 0);
        }),
      );
    }
    return { 'hover to card': ms(median(times)) };
  });
}

async function panning(): Promise<Figures> {
  return withPage(async (page) => {
    await opened(page);
    const frame = await page.getByRole('application').boundingBox();
    const [x, y] = [(frame?.x ?? 0) + 60, (frame?.y ?? 0) + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    const counted = page.evaluate(
      () =>
        new Promise<number>((done) => {
          const start = performance.now();
          let frames = 0;
          const count = () => {
            frames += 1;
            const passed = performance.now() - start;
            if (passed < 1500) requestAnimationFrame(count);
            else done((frames * 1000) / passed);
          };
          requestAnimationFrame(count);
        }),
    );
    for (let step = 0; step < 90; step += 1)
      await page.mouse.move(x + Math.sin(step / 8) * 120, y + Math.cos(step / 8) * 80);
    const fps = await counted;
    await page.mouse.up();
    return { 'pictures a second while panning': fps.toFixed(0) };
  });
}

describe('the page', () => {
  bench(
    'all figures, printed below',
    async () => {
      const figures = [
        ...[await firstLoad(), await firstPicture(), await filterClick()],
        ...[await interactions(), await hover(), await panning()],
      ];
      const lines = figures.flatMap((each) => Object.entries(each));
      console.info(lines.map(([name, value]) => `${name}: ${value}`).join('\n'));
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
