/** Stories of the tables: sorted, filtered, copied, by mouse, by key and on a phone, with no fault that axe can find. */

import { expect } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { answered } from './screen.ts';
import { story } from './story.ts';

story(
  'From the table of sources one comes to the ties that rest on one, and takes them along as CSV',
  async ({ page, open }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('?view=table');
    await page.getByRole('tab', { name: 'Sources 99' }).click();
    await page.getByRole('searchbox', { name: 'Filter the sources' }).fill('leveraging');
    await page.locator('.rows-table[aria-rowcount="2"]').waitFor();
    const ties = await page
      .getByRole('button', { name: /show the ties that rest on Leveraging/ })
      .textContent();
    await page.getByRole('button', { name: /show the ties that rest on Leveraging/ }).click();
    await page.getByRole('button', { name: /Take back: Ties that rest on “Leveraging/ }).waitFor();
    const table = page.locator('.rows-table');
    expect(await table.getAttribute('aria-rowcount')).toBe(String(Number(ties) + 1));
    await page.getByRole('button', { name: 'Strength' }).click();
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await page.getByText(`Copied ${ties} rows as CSV.`).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [head, first] = copied.split('\r\n');
    expect(head).toBe('Id,From id,To id,From,Kind,To,Sign,Strength,In force,Claim,Status,Confidence,Sources');
    expect(first).toContain('SEED');
  },
);

story('By keyboard alone a row far down is chosen, and its evidence opens', async ({ page, open }) => {
  await open('?view=table');
  await page.getByRole('tab', { name: /^Ties/ }).focus();
  await page.getByRole('columnheader', { name: 'Sources' }).getByRole('button').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'));
  await expect.poll(focused).toBe('161');
  await page.keyboard.press('PageUp');
  await expect.poll(focused).not.toBe('161');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copy citations' }).waitFor();
  expect(await page.locator('tr[aria-selected="true"]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('tr[aria-selected="true"]').waitFor({ state: 'detached' });
});

story('What was filtered and sorted is found again after a look at the picture', async ({ page, open }) => {
  await open('?view=table');
  await page.getByRole('combobox', { name: 'Of what' }).selectOption('set');
  await page.getByRole('searchbox', { name: 'Filter the ties' }).fill('khaan');
  await page.getByRole('tab', { name: 'Network' }).click();
  await page.getByRole('tab', { name: 'Table' }).click();
  expect(await page.getByRole('searchbox', { name: 'Filter the ties' }).inputValue()).toBe('khaan');
  await page.getByRole('tab', { name: 'Ties 397' }).waitFor();
});

story(
  'A phone has all four tables in its sheet',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('combobox', { name: 'Table', exact: true }).selectOption('events');
    await page.getByRole('combobox', { name: 'Of what' }).selectOption('set');
    await expect.poll(() => page.locator('.rows-table').getAttribute('aria-rowcount')).toBe('98');
    await page.locator('.rows-table').locator('tbody th').first().tap();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
);
