/** Stories without a mouse: a question asked, heard, followed to its sources and saved; and the picture walked by keys. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answered, findingSaid, focused, sentenceAsked } from './screen.ts';
import { story } from './story.ts';

/** Goes from stop to stop by Tab until one is called so; fails after 200. */
async function tabTo(page: Page, name: RegExp, back = false): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const here = await focused(page);
    if (name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`no stop is called ${name}; there are: ${passed.join(' | ')}`);
}

/** Waits until the field of a picker has the focus. */
async function inField(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
}

story(
  'By keyboard alone: Japan and North Korea in 2012 are asked about, heard, followed to the sources, and saved',
  async ({ page, open }) => {
    await open();
    await answered(page);

    await tabTo(page, /^Ask another sentence/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('[role="menu"]') !== null);
    for (let item = 0; item < 8 && !(await focused(page)).startsWith('Who could bring'); item += 1) {
      const before = await focused(page);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focused(page)).not.toBe(before);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'First of the pair' }).waitFor();

    await tabTo(page, /^First of the pair/);
    await page.keyboard.press('Enter');
    await inField(page);
    await page.keyboard.type('Japan');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Second of the pair/);
    await page.keyboard.press('Enter');
    await inField(page);
    await page.keyboard.type('DPRK');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Period/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^2012$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Period: 2012' }).waitFor();
    expect(await sentenceAsked(page)).toBe(
      'Who could bring Japan and North Korea together in 2012, over actual ties, through at most 2 third parties?',
    );

    // What a screen reader says by itself: the polite region has the answer.
    const heard = page.locator('[aria-live="polite"]').filter({ hasText: 'Mongolia, in two legs' });
    await expect
      .poll(() => heard.textContent())
      .toBe(
        'Mongolia, in two legs at cost 4; but four rivals also reach both. 1 Mongolia, 2= China, 2= United States, 4 Russia, 5 South Korea.',
      );
    const said = await findingSaid(page);
    for (const broker of ['Mongolia', 'China', 'United States', 'Russia', 'South Korea'])
      expect(said).toContain(broker);

    // The tie that carries the first leg opens to its evidence; its sources are links.
    await tabTo(page, /^Broker role/);
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('article', { name: 'Evidence of the chosen tie' });
    await evidence.getByRole('link').first().waitFor();
    await tabTo(page, /^Japan seeks cooperation/);
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toMatch(/^https?:/);

    await page.keyboard.press('s');
    await page.getByRole('dialog', { name: 'Snapshot' }).waitFor();
    await tabTo(page, /^Save SVG/);
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/pair-2012\.svg$/);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Japan');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  },
);

story(
  'The picture is one stop, walked by arrows, each actor spoken; keys and the menu act on the one reached',
  async ({ page, open }) => {
    await open();
    await answered(page);
    const spoken = page.locator('.picture ~ [aria-live="polite"]');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => spoken.textContent()).toMatch(/^Mongolia: \d+ lines drawn/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => spoken.textContent()).not.toMatch(/^Mongolia|^$/);
    const reached = (await spoken.textContent()) ?? '';
    await page.keyboard.press('Backspace');
    await expect.poll(() => spoken.textContent()).toMatch(/^Mongolia/);

    // The menu opens where the actor stands, and the walk goes on from there.
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: 'Mongolia' });
    await menu.getByRole('menuitem', { name: 'Focus on Mongolia' }).waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await expect.poll(() => spoken.textContent()).toMatch(/^Mongolia/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => spoken.textContent()).toBe(reached);

    const name = reached.split(':')[0] ?? '';
    await page.keyboard.press('h');
    await page.getByRole('status').filter({ hasText: '18 of 136' }).waitFor();
    await page.keyboard.press('Shift+H');
    await page.getByRole('status').filter({ hasText: '19 of 136' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('f');
    await page.getByRole('status').filter({ hasText: 'only next to' }).waitFor();
    await page.keyboard.press('3');
    await page.getByRole('status').filter({ hasText: 'only within three steps of' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.getByRole('status').filter({ hasText: '2 filters' }).waitFor({ state: 'detached' });
    expect(name).not.toBe('');

    // Enter chooses; Enter again opens what is around; Tab leaves the picture at once.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toContain('opened=');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('application');
  },
);

story('Single keys can be turned off, and stay off at the next visit', async ({ page, open }) => {
  await open();
  await answered(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Commands and keys' });
  await help.getByRole('checkbox', { name: 'Single keys act' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await page.reload();
  await answered(page);
  await page.keyboard.press('s');
  await page.keyboard.press('/');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  await page.keyboard.type('single keys');
  await page.getByRole('option', { name: 'Turn single keys on' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('s');
  await page.getByRole('dialog', { name: 'Snapshot' }).waitFor();
});

story('The keys of the browser stay its own', async ({ page, open }) => {
  await open();
  await answered(page);
  const taken = await page.evaluate(() =>
    ['f', 'e', 'i', 'd', 'F', 'E', 'I', 'D'].filter((key) => {
      const press = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true });
      document.body.dispatchEvent(press);
      return press.defaultPrevented;
    }),
  );
  expect(taken).toEqual([]);
});
