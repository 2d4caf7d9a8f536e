/** Stories of passing a question on: as a file of its own, inside another page, and of a data set that is elsewhere. */

import { join } from 'node:path';
import { expect } from 'vitest';
import { smallFiles } from '../fixtures/smallFiles.ts';
import { answered, dropFiles, findingSaid, headlineSaid } from './screen.ts';
import { story } from './story.ts';

const PAIR = 'Mongolia, in two legs at cost 4; but four rivals also reach both.';

story(
  'A view saved as one file opens from a disk without a network, and answers; without scripts it is read',
  async (told) => {
    const { page, open } = told;
    await open('?ask=pair&at=2012');
    await answered(page);
    await page.getByRole('button', { name: 'Share' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save HTML' }).click();
    const saved = await saving;
    const path = join((await saved.path()) as string, '..', 'view.html');
    await saved.saveAs(path);
    await page.context().setOffline(true);
    await page.goto(`file://${path}`);
    await answered(page);
    expect(await headlineSaid(page)).toBe(PAIR);
    await page.getByRole('button', { name: 'Period: 2012' }).click();
    await page.getByRole('button', { name: '2004', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'in force in 2004' }).waitFor();
    expect(await headlineSaid(page)).not.toBe(PAIR);
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('table').first().waitFor();
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.getByRole('region', { name: 'Picture' }).locator('canvas').first().waitFor();
    const browser = page.context().browser();
    const still = await browser?.newContext({ javaScriptEnabled: false, offline: true });
    const paper = await still?.newPage();
    await paper?.goto(`file://${path}`);
    expect(await paper?.getByRole('heading', { level: 1 }).textContent()).toBe(PAIR);
    expect(await paper?.getByRole('img', { name: PAIR }).count()).toBe(1);
    expect(await paper?.getByRole('table').count()).toBe(3);
    expect(await paper?.getByRole('row').count()).toBeGreaterThan(40);
    await still?.close();
  },
);

story(
  'Inside another page there is the picture with its sentence, and the way to the whole',
  async ({ page, open, url }) => {
    await open('?ask=pair&at=2012&embed=1');
    await page.getByRole('heading', { level: 1, name: PAIR }).waitFor();
    await page.getByText('Who could bring Japan and North Korea together in 2012').waitFor();
    const picture = page.getByRole('application');
    await picture.waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Explore it' }).getAttribute('href')).toBe(
      `${url}?ask=pair&at=2012`,
    );
    await page.setViewportSize({ width: 320, height: 400 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  },
);

story(
  'A link of a data set that is elsewhere asks for it, says where it differs, and is passed on with its content',
  async ({ page, open }) => {
    await open('?set=small&ask=linked&broker=B&hash=0123456789abcdef');
    await page
      .getByText('This link asks about the data set “small”, which is not on this machine.')
      .waitFor();
    await dropFiles(page, [...smallFiles()]);
    await answered(page);
    expect(await findingSaid(page)).toContain('Bland is linked to 1 actor');
    await page.getByText('The link was made of another content of this data set').waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page.getByLabel('Link', { exact: true }).inputValue();
    expect(link).toMatch(/set=small.*&hash=[0-9a-f]{16}$/);
    await page.goto(link);
    await answered(page);
    expect(await findingSaid(page)).toContain('Bland is linked to 1 actor');
    expect(await page.getByText('another content').count()).toBe(0);
  },
);
