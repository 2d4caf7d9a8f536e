/** Stories of the map: seen from its tab and its link, walked and moved by hand and by key, on a phone, and by all. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answered } from './screen.ts';
import { story } from './story.ts';

const map = (page: Page) => page.getByRole('application', { name: /^Map of/ });

/** Where a name stands on the window. */
async function nameAt(page: Page, name: string): Promise<{ x: number; y: number }> {
  // Names may be written anew between being found and being measured.
  const measured = () => page.locator('.picture-name', { hasText: name }).first().boundingBox();
  await expect.poll(measured).not.toBeNull();
  const box = (await measured()) ?? (await measured());
  if (box === null) throw new Error(`no name "${name}" on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

story(
  'The map shows the first view at its places, and what is chosen there is chosen',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.locator('.picture-name', { hasText: 'Khaan Quest' }).waitFor();
    expect(new URL(page.url()).search).toContain('view=map');
    const [russia, japan, america] = [
      await nameAt(page, 'Russia'),
      await nameAt(page, 'Japan'),
      await nameAt(page, 'United States'),
    ];
    expect(russia.x).toBeLessThan(japan.x);
    expect(japan.x).toBeLessThan(america.x);
    await page.getByText('without a place').waitFor();
    await page.getByRole('button', { name: 'United Nations' }).click();
    await page.getByRole('region', { name: 'Chosen: United Nations' }).waitFor();
  },
);

story('A link opens the map of a pair, and keys walk, move and enlarge it', async ({ page, open }) => {
  await open('?ask=pair&pair=JPN,PRK&at=2012&view=map');
  await answered(page);
  await page.locator('.picture-name', { hasText: 'Trilateral Summit' }).waitFor();
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText(/^Mongolia, rank 1: \d+ lines drawn/).waitFor({ state: 'attached' });
  const before = await nameAt(page, 'Japan');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await nameAt(page, 'Japan')).x - before.x).toBeCloseTo(-60, 0);
  await page.keyboard.press('0');
  await expect.poll(async () => Math.abs((await nameAt(page, 'Japan')).x - before.x)).toBeLessThan(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toContain('MON');
});

story('The map is dragged, wheeled, and its actors are clicked and have menus', async ({ page, open }) => {
  await open('?view=map');
  await answered(page);
  await page.locator('.picture-name', { hasText: 'Vietnam' }).waitFor();
  const box = await map(page).boundingBox();
  if (box === null) throw new Error('the map has no place');
  const ground = { x: box.x + 30, y: box.y + box.height - 120 };
  const before = await nameAt(page, 'Vietnam');
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  await page.mouse.move(ground.x + 50, ground.y - 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await nameAt(page, 'Vietnam')).x - before.x).toBeCloseTo(50, 0);
  await page.mouse.wheel(0, -240);
  await page.getByRole('button', { name: 'Show the whole picture' }).click();
  await expect.poll(async () => Math.abs((await nameAt(page, 'Vietnam')).x - before.x)).toBeLessThan(1);
  // The sign of the United States is right of its name, or left of it.
  const america = await nameAt(page, 'United States');
  const width = (await page.locator('.picture-name', { hasText: 'United States' }).boundingBox())?.width ?? 0;
  for (const side of [1, -1]) {
    await page.mouse.click(america.x + side * (width / 2 + 24), america.y);
    if (new URL(page.url()).search.includes('USA')) break;
  }
  expect(new URL(page.url()).search).toContain('USA');
});

story(
  'On a phone the map is chosen from the list of ways of seeing, and a tap chooses',
  async ({ page, open }) => {
    await open();
    await page.getByRole('combobox', { name: 'Way of seeing' }).selectOption('Map');
    await page.locator('.picture-name', { hasText: 'Vietnam' }).waitFor();
    await page.getByText('8 without a place').tap();
    await page.getByRole('button', { name: 'ASEM' }).tap();
    expect(new URL(page.url()).search).toContain('ASEM');
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
);
