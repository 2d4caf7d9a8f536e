/** Stories of access: axe in every view and with dialogs open, the order of reading, zoom, forced colours, still motion, print. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems, problemsInBothThemes } from './accessibility.ts';
import { answered } from './screen.ts';
import { story } from './story.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const PAIR = '?ask=pair&pair=JPN,PRK&at=2012&select=actor,MON';

/** Waits until a way of seeing is there. */
async function seen(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Mongolia, in two legs at cost 4' }).waitFor();
  await page.locator('.canvas-waiting').waitFor({ state: 'detached' });
}

story('No view of an answer has a fault that axe can find, in light, in dark, at 1024 px', async (told) => {
  const { page, open } = told;
  await open(PAIR);
  for (const view of ['Network', 'Map', 'Matrix']) {
    await page.getByRole('tab', { name: view }).click();
    await seen(page);
    expect([view, await problemsInBothThemes(page)]).toEqual([view, []]);
  }
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.getByRole('rowheader', { name: 'Australia' }).waitFor();
  expect(await problemsInBothThemes(page, '.region-canvas')).toEqual([]);
  await page.getByRole('tab', { name: 'Table' }).click();
  for (const kind of ['Actors', 'Events', 'Sources', 'Ties']) {
    await page.getByRole('tab', { name: new RegExp(`^${kind}`) }).click();
    await page.locator('.rows-table').locator('tbody th').nth(2).click();
    expect([kind, await problemsInBothThemes(page, '.region-canvas')]).toEqual([kind, []]);
  }
  await page.setViewportSize({ width: 1024, height: 768 });
  expect(await accessibilityProblems(page)).toEqual([]);
});

story(
  'No view of an answer has a fault that axe can find, on a phone',
  async ({ page, open }) => {
    await open(PAIR);
    for (const view of ['Network', 'Map', 'Matrix']) {
      await page.getByRole('combobox', { name: 'Way of seeing' }).selectOption(view);
      await seen(page);
      expect([view, await accessibilityProblems(page)]).toEqual([view, []]);
    }
  },
  PHONE,
);

const DIALOGS = [
  ['on a wide screen', {}],
  ['on a phone', PHONE],
] as const;

for (const [where, look] of DIALOGS)
  story(
    `No dialog, menu or picker has a fault that axe can find, ${where}`,
    async ({ page, open }) => {
      await open('?select=tie,T001');
      await page.getByRole('article', { name: 'Evidence of the chosen tie' }).waitFor();
      expect(['evidence', await problemsInBothThemes(page)]).toEqual(['evidence', []]);
      for (const key of ['?', 's', '/']) {
        await page.keyboard.press(key);
        await page.getByRole('dialog').waitFor();
        if (key === '/') await page.keyboard.type('korea');
        expect([key, await problemsInBothThemes(page, '[role="dialog"]')]).toEqual([key, []]);
        await page.keyboard.press('Escape');
        if (key === '/') await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      for (const blank of ['Actor: Mongolia', 'Period: 2013', 'Status of ties: actual']) {
        await page.getByRole('button', { name: blank }).click();
        await page.locator('.choose input').first().waitFor();
        expect([blank, await problemsInBothThemes(page, '[data-floats]')]).toEqual([blank, []]);
        await page.keyboard.press('Escape');
      }
    },
    look,
  );

story(
  'In the document the question and the answer come before the picture, and the ties after',
  async (told) => {
    const { page, open } = told;
    await open('?ask=pair&pair=JPN,PRK&at=2012');
    await answered(page);
    const order = await page.evaluate(() => {
      const marks = [
        '.question-sentence',
        '.finding-answer',
        '.legs',
        '.region-legend',
        '.picture',
        '.status',
      ];
      const all = [...document.querySelectorAll('*')];
      return marks.map((mark) => all.indexOf(document.querySelector(mark) as Element));
    });
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  },
);

/** What sticks out of the window to the side, by class. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
          .map((one) => one.className.toString()),
  );
}

story(
  'At 200 % the page has all of it, nothing cut off to the side, and each part can be reached',
  async ({ page, open }) => {
    await open();
    await answered(page);
    expect(await tooWide(page)).toEqual([]);
    const legend = page.getByRole('button', { name: 'Legend and filters' });
    await legend.click();
    await page.getByRole('complementary', { name: 'Legend and filters' }).getByText('Cooperative').waitFor();
    await page.keyboard.press('Escape');
    const picture = await page.getByRole('application').boundingBox();
    expect(picture?.height ?? 0).toBeGreaterThan(140);
    const rows = page.getByRole('complementary', { name: 'Finding' }).getByText('Japan – Taiwan');
    await rows.scrollIntoViewIfNeeded();
    expect(await accessibilityProblems(page)).toEqual([]);
  },
  { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
);

story(
  'Where motion is not wanted, nothing moves',
  async ({ page, open }) => {
    await open();
    await answered(page);
    const moving = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.getPropertyValue('--fade').trim(), style.getPropertyValue('--move').trim()];
    });
    expect(moving.map((each) => Number.parseFloat(each))).toEqual([0, 0]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  },
  { reducedMotion: 'reduce' },
);

story(
  'Where the system forces its colours, the picture is drawn in them',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await page.getByRole('application').waitFor();
    const inks = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.picture-ink');
        const ink = canvas?.getContext('2d');
        if (canvas === null || ink === null || ink === undefined) return 0;
        const { data } = ink.getImageData(0, 0, canvas.width, canvas.height);
        const seen = new Set<string>();
        for (let at = 0; at < data.length; at += 4)
          if (data[at + 3] === 255) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
        return seen.size;
      });
    await expect.poll(inks).toBeGreaterThan(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  },
  { forcedColors: 'active' },
);

story(
  'On paper there are the question, the answer, the picture and the lists, and no tools',
  async (told) => {
    const { page, open } = told;
    await open('?ask=pair&pair=JPN,PRK&at=2012');
    await answered(page);
    await page.getByRole('application').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['.question-sentence', '.finding-answer', '.legs', '[role="application"]'])
      expect([shown, await page.locator(shown).first().isVisible()]).toEqual([shown, true]);
    for (const gone of ['.header', '.canvas-head', '.fold', '.region-timeline', '.notices'])
      expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false]);
    // Nothing is cut off: what scrolled on screen runs on over the pages.
    const cut = await page.evaluate(() => {
      const finding = document.querySelector('.region-finding');
      return finding === null ? -1 : finding.scrollHeight - finding.clientHeight;
    });
    expect(cut).toBe(0);
  },
);
