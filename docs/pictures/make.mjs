// Makes every picture of docs/guide.md again: the figures by the command line, the rest from the built page in a browser.
// `npm run pictures` runs it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview, runnerImport } from 'vite';
import { indexedPng } from './indexedPng.mjs';

const HERE = import.meta.dirname;
const HOME = join(HERE, '../..');
/** The day printed under each figure, so that one changes only when what it shows does. */
const DAY = '2026-11-29';
/** The most bytes of a picture, so that the guide opens at once. */
const MOST_BYTES = 60_000;

const DESK = { viewport: { width: 1120, height: 720 } };
const TALL = { viewport: { width: 1280, height: 1200 } };
const LARGE = { viewport: { width: 1280, height: 960 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const PAIR = '?ask=pair&pair=JPN,PRK&at=2012';

/** The figures: each name with what the command line is told. */
const FIGURES = {
  'first-view': ['figure'],
  'japan-north-korea': ['figure', 'JPN', 'PRK', '--at', '2012'],
};

/** The pictures of the page: where it is opened, what is done there, and what of it is taken (all, where nothing is named). */
const SHOTS = {
  page: { at: '' },
  question: {
    at: PAIR,
    async does(page) {
      await page.getByRole('button', { name: 'First of the pair' }).click();
      await page.locator('.choose input').fill('kor');
      await page.getByRole('option').first().waitFor();
    },
    takes: { x: 0, y: 48, width: 1120, height: 250 },
  },
  evidence: { at: `${PAIR}&select=tie,T141&path=2`, takes: '.tie-card', around: 16, look: TALL },
  map: { at: '?ask=pair&pair=JPN,PRK&at=2012&view=map', takes: '.region-canvas', look: LARGE },
  matrix: { at: '?view=matrix&ask=estranged', takes: '.region-canvas', look: LARGE },
  years: { at: PAIR, takes: '.region-timeline' },
  story: {
    at: '',
    async does(page) {
      await page.keyboard.press('Shift+S');
      await page.getByRole('button', { name: 'Play Leveraging Mongolia' }).click();
      await page.getByRole('region', { name: 'Story', exact: true }).waitFor();
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowRight');
      await page.getByText('Step 3 of').first().waitFor();
    },
    takes: '.region-question',
  },
  phone: { at: PAIR, look: PHONE },
};

async function serve(outDir) {
  await build({
    configFile: join(HOME, 'vite.config.ts'),
    build: { outDir, emptyOutDir: true },
    logLevel: 'warn',
  });
  return preview({
    configFile: join(HOME, 'vite.config.ts'),
    build: { outDir },
    preview: { port: 0, open: false },
    logLevel: 'warn',
  });
}

/** A picture of the page as a small PNG: with fewer colours where it would be too large. */
async function small(page, png) {
  const { width, height, text } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let letters = '';
    for (let at = 0; at < data.length; at += 8192)
      letters += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width: canvas.width, height: canvas.height, text: btoa(letters) };
  }, png.toString('base64'));
  const rgba = Buffer.from(text, 'base64');
  for (const most of [256, 192, 128, 96, 64, 48]) {
    const bytes = indexedPng(width, height, rgba, most);
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error(`a picture stays over ${MOST_BYTES} bytes: take less of the page`);
}

/** A box with so much more on each side. */
function grown({ x, y, width, height }, by) {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

async function shoot(browser, url, name, { at, does, takes, around = 0, look = DESK }) {
  const context = await browser.newContext({
    locale: 'en',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...look,
  });
  await context.addInitScript(() => {
    if (window.location.protocol === 'http:') window.localStorage.setItem('honest-broker:hints', 'closed');
  });
  const page = await context.newPage();
  await page.goto(url + at);
  await page.getByRole('status').filter({ hasText: 'actors' }).waitFor();
  await does?.(page);
  await page.waitForLoadState('networkidle');
  await page.mouse.move(1, 1);
  await page.waitForTimeout(600);
  const clip =
    typeof takes === 'string' ? grown(await page.locator(takes).first().boundingBox(), around) : takes;
  const png = await page.screenshot(clip === undefined ? {} : { clip });
  writeFileSync(join(HERE, `${name}.png`), await small(page, png));
  await context.close();
}

async function makeShots() {
  const { module: chrome } = await runnerImport(join(HOME, 'tests/browser/chrome.ts'));
  const outDir = mkdtempSync(join(tmpdir(), 'honest-broker-'));
  const server = await serve(outDir);
  const browser = await chromium.launch({
    executablePath: chrome.chromeOf(chrome.THIS_MACHINE),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const url = server.resolvedUrls.local[0];
  try {
    for (const [name, shot] of Object.entries(SHOTS)) await shoot(browser, url, name, shot);
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

function makeFigures() {
  for (const [name, words] of Object.entries(FIGURES)) {
    const file = join(HERE, `${name}.svg`);
    const more = ['--preset', 'page', '--date', DAY, '-o', file];
    execFileSync(process.execPath, [join(HOME, 'bin/honest-broker.mjs'), ...words, ...more], {
      stdio: 'inherit',
    });
  }
}

makeFigures();
await makeShots();
for (const name of [
  ...Object.keys(FIGURES).map((each) => `${each}.svg`),
  ...Object.keys(SHOTS).map((each) => `${each}.png`),
])
  process.stdout.write(`${name}: ${statSync(join(HERE, name)).size} bytes\n`);
