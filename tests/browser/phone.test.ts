/** Stories of a phone: fingers on the picture, the sheet, the scrubber, and nothing too small to touch. */

import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { placeOf } from './actorAt.ts';
import { answered } from './screen.ts';
import { story } from './story.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

interface Finger {
  readonly x: number;
  readonly y: number;
}

async function touch(session: CDPSession, type: string, fingers: readonly Finger[]): Promise<void> {
  const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }));
  await session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
}

/** Two fingers, moved from one distance to another around a point, in steps. */
async function pinch(session: CDPSession, middle: Finger, from: number, to: number): Promise<void> {
  const at = (apart: number) => [
    { x: middle.x - apart / 2, y: middle.y },
    { x: middle.x + apart / 2, y: middle.y },
  ];
  await touch(session, 'touchStart', at(from));
  for (let step = 1; step <= 10; step += 1)
    await touch(session, 'touchMove', at(from + ((to - from) * step) / 10));
  await touch(session, 'touchEnd', []);
}

/** How far apart two names stand in the picture, px. */
function apart(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    (names) => {
      const all = [...document.querySelectorAll('.picture-names text')];
      const [a, b] = names.map((name) =>
        all.find(({ textContent }) => textContent === name)?.getBoundingClientRect(),
      );
      return a === undefined || b === undefined ? -1 : Math.hypot(a.x - b.x, a.y - b.y);
    },
    [one, other],
  );
}

story(
  'Two fingers make the picture larger, one long press opens a menu, and a tap chooses',
  async ({ page, open }) => {
    await open();
    await answered(page);
    const session = await page.context().newCDPSession(page);
    const china = await placeOf(page, 'China');

    await touch(session, 'touchStart', [china]);
    const menu = page.getByRole('menu', { name: 'China' });
    await menu.getByRole('menuitem', { name: 'Hide China' }).waitFor();
    await touch(session, 'touchEnd', []);
    // Still there when the finger has gone.
    const item = menu.getByRole('menuitem', { name: 'Its ties' });
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await item.tap();
    await page.getByRole('button', { name: 'Ties', expanded: true }).waitFor();

    const before = await apart(page, 'Japan', 'Mongolia');
    const frame = await page.getByRole('application').boundingBox();
    const middle = { x: (frame?.x ?? 0) + 195, y: (frame?.y ?? 0) + 150 };
    await pinch(session, middle, 80, 140);
    await expect.poll(() => apart(page, 'Japan', 'Mongolia')).toBeGreaterThan(before * 1.3);
    // The page itself stays as it is.
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  },
  PHONE,
);

story(
  'The sheet has the finding, the filters and the table; the scrubber has the years',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await page.getByRole('tab', { name: 'Filters' }).tap();
    await page.getByText('Cooperative').first().waitFor();
    await page.getByRole('checkbox', { name: 'Forum' }).tap();
    await page.getByRole('tab', { name: 'Filters 2' }).waitFor();
    await page.getByRole('tab', { name: 'Table' }).tap();
    await page.getByRole('row').nth(2).waitFor();
    await page.getByRole('tab', { name: 'Finding' }).tap();
    const slider = page.getByRole('slider').first();
    const box = await slider.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) * 0.25, (box?.y ?? 0) + 20);
    await expect.poll(() => new URL(page.url()).search).toMatch(/at=199\d/);
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect.poll(() => new URL(page.url()).search).not.toMatch(/at=199/);
  },
  PHONE,
);

/** Controls under 44 px in height or width, but for words within a sentence, which WCAG leaves out. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, select, input:not([type="checkbox"]):not([type="radio"]), [role="tab"], [role="menuitem"], label',
    );
    return [...controls].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && one.checkVisibility() && !one.closest('.unseen');
      // A word in the running text: the line is 44 px, its own box less.
      const isInText = one.closest('p, .question-sentence, .tie-line, td, th') !== null;
      if (!isSeen || isInText || (width >= 44 && height >= 44) || (height >= 44 && width >= 24)) return [];
      const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return [
        `${one.className || one.tagName} "${name.slice(0, 30)}" ${Math.round(width)} × ${Math.round(height)}`,
      ];
    });
  });
}

story(
  'A story is found in the menu, and told between the picture and the finding, large enough for a finger',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await page.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: /^Stories/ }).tap();
    const dialog = page.getByRole('dialog', { name: 'Stories' });
    await dialog.getByRole('button', { name: 'Play Leveraging Mongolia' }).waitFor();
    expect(await tooSmall(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Play Leveraging Mongolia' }).tap();
    await dialog.waitFor({ state: 'detached' });
    const told = page.getByRole('region', { name: 'Story', exact: true });
    await told.getByRole('button', { name: 'Next step' }).tap();
    await page.getByRole('tabpanel').getByRole('heading', { name: 'Who stands between' }).waitFor();
    expect(await tooSmall(page)).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    const [picture, strip] = [await page.getByRole('application').boundingBox(), await told.boundingBox()];
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
    await told.getByRole('button', { name: 'End the story' }).tap();
    await told.waitFor({ state: 'detached' });
  },
  PHONE,
);

for (const [tab, query] of [
  ['Finding', ''],
  ['Finding', '?ask=pair&pair=JPN,PRK&at=2012&select=actor,MON'],
  ['Filters', ''],
  ['Table', ''],
] as const) {
  story(
    `Nothing is too small for a finger: ${tab} ${query}`,
    async ({ page, open }) => {
      await open(query);
      await page.getByRole('tab', { name: tab }).waitFor();
      await page.locator('.finding-answer').waitFor();
      await page.getByRole('tab', { name: tab }).tap();
      await page.getByRole('tab', { name: tab, selected: true }).waitFor();
      await page.locator('.canvas-waiting').waitFor({ state: 'detached' });
      expect(await tooSmall(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    },
    PHONE,
  );
}
