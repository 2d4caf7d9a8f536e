/** Stories of the matrix: read by pointing and by key, asked, ordered, on a phone, and by all. */

import { expect } from 'vitest';
import { answered, sentenceAsked } from './screen.ts';
import { story } from './story.ts';

story(
  'A cell says how two stand and who stands between them, and asks about them',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await page.getByRole('tab', { name: 'Matrix' }).click();
    const cell = page.getByRole('gridcell', { name: 'Japan – North Korea: hostility 5' });
    await cell.hover();
    await page.getByText('In two steps: Mongolia, cost 4').waitFor();
    await cell.click();
    expect(new URL(page.url()).search).toContain('view=matrix');
    expect(await page.locator('.matrix-chosen').count()).toBe(2);
    await cell.dblclick();
    await expect
      .poll(() => sentenceAsked(page))
      .toContain('Who could bring Japan and North Korea together in 2013');
  },
);

story('By keyboard alone: the tab, the grid, a pair, its question', async ({ page, open }) => {
  await open('?view=matrix');
  await answered(page);
  await page.getByRole('tab', { name: 'Matrix' }).focus();
  const isInGrid = () => page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null);
  for (let presses = 0; presses < 12 && !(await isInGrid()); presses += 1) await page.keyboard.press('Tab');
  expect(await isInGrid()).toBe(true);
  const spoken = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const first = await spoken();
  await page.keyboard.press('ArrowRight');
  await expect.poll(spoken).not.toBe(first);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await expect.poll(spoken).toMatch(/^China – Japan: hostility 5, cooperation 3/);
  await page.getByText('In two steps: Mongolia, cost 5').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => sentenceAsked(page)).toContain('Who could bring China and Japan together');
});

story('All states of the slice are rows, in camps, regions, or by name', async ({ page, open }) => {
  await open('?view=matrix');
  await answered(page);
  await page.getByText('10 rows: those of the picture.').waitFor();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await page.getByText('23 rows: all with a tie in force.').waitFor();
  await page.getByText('Second camp').waitFor();
  await page.getByRole('radio', { name: 'Region' }).check();
  await page.getByText('Eastern Asia', { exact: true }).waitFor();
  await page.getByRole('radio', { name: 'Name' }).check();
  expect(await page.getByRole('grid').getByRole('rowheader').first().textContent()).toBe('Australia');
  const grid = page.getByRole('grid');
  expect(await grid.getAttribute('aria-rowcount')).toBe('24');
});

story(
  'On a phone a tap on a cell reads it and offers its question',
  async ({ page, open }) => {
    await open('?view=matrix');
    await page.getByRole('gridcell', { name: 'China – Japan' }).tap();
    await page.getByText('In two steps: Mongolia, cost 5').waitFor();
    await page.getByRole('combobox', { name: 'Order of rows and columns' }).selectOption('By name');
    await page.getByRole('button', { name: 'Who could bring them together?' }).tap();
    await expect.poll(() => sentenceAsked(page)).toContain('Who could bring China and Japan together');
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
);
