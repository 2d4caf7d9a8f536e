/** Stories of the states a page can be in: reading, given up, a worker that dies, no way, an old link, no network. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answered, findingSaid, headlineSaid, seeAll } from './screen.ts';
import { story } from './story.ts';

const SHIPPED = join(import.meta.dirname, '../../graph-data/northeast-asia');
const read = (name: string) => readFileSync(join(SHIPPED, name), 'utf8');
const FIRST = 'Mongolia stands between 8 of 10 estranged pairs';

/** Drops a set large enough to be read for a while: the shipped one, with its ties again and again under new ids. */
async function dropLarge(page: Page, times: number): Promise<void> {
  const plain = ['set.json', 'actors.csv', 'events.csv', 'sources.csv'];
  const files = plain.map((name) => [name, read(name)] as const);
  // Made where it is dropped: to send so much would take longer than to read it.
  const dropped = await page.evaluateHandle(
    ({ files, ties, times }) => {
      const [head, ...rows] = ties.trimEnd().split('\n');
      const more = Array.from({ length: times }, (_, n) => rows.map((row) => row.replace(/^T/, `T${n}-`)));
      const transfer = new DataTransfer();
      const all = [...files, ['ties.csv', [head, ...more.flat()].join('\n')] as const];
      for (const [name, text] of all) transfer.items.add(new File([text], name));
      return transfer;
    },
    { files, ties: read('ties.csv'), times },
  );
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: dropped });
}

story(
  'While files are read the old picture stays, the step and how far are told, and it can be given up',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await dropLarge(page, 200);
    await page
      .getByRole('status')
      .filter({ hasText: /Reading ties\.csv, \d+ %/ })
      .waitFor();
    expect(await findingSaid(page)).toContain(FIRST);
    await page.getByRole('application', { name: 'Picture of 19 actors' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Given up. What was there stays.').waitFor();
    await answered(page);
    // What was open is still asked of, by a worker that took the other's place.
    await page.getByRole('button', { name: 'Period: 2013' }).click();
    await page.getByRole('button', { name: '2012', exact: true }).click();
    await page.getByText('Mongolia stands between').first().waitFor();
    await page.getByRole('status').filter({ hasText: 'in force in 2012' }).waitFor();
  },
);

story('Before the first set is there, the page says which step it waits for', async ({ page, open }) => {
  let letGo = () => undefined as undefined;
  const held = new Promise<void>((resolve) => {
    letGo = () => void resolve();
  });
  await page.route('**/ties.csv', async (route) => {
    await held;
    await route.continue();
  });
  await open();
  await page.getByRole('status').filter({ hasText: 'Fetching the sample' }).waitFor();
  await page.getByRole('progressbar').waitFor();
  expect(await page.getByText('Nothing is open').count()).toBe(0);
  letGo();
  await answered(page);
});

story('A worker that dies is started anew, with the question kept', async ({ page, open }) => {
  await page.addInitScript(() => {
    const made: Worker[] = [];
    const Plain = window.Worker;
    Object.assign(window, { made });
    window.Worker = class extends Plain {
      constructor(...args: ConstructorParameters<typeof Plain>) {
        super(...args);
        made.push(this);
      }
    };
  });
  await open('?ask=pair&pair=JPN,PRK&at=2012');
  await answered(page);
  const headline = await headlineSaid(page);
  // As when the system takes a thread away: it is gone, and the page is told of an error.
  await page.evaluate(() => {
    const [worker] = (window as unknown as { made: Worker[] }).made;
    worker?.terminate();
    worker?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }));
  });
  await page.getByText('was started anew').waitFor();
  expect(await headlineSaid(page)).toBe(headline);
  await page.getByRole('button', { name: 'Third parties: at most 2' }).click();
  await page.getByRole('radio', { name: 'at most 1' }).click();
  await page.getByRole('button', { name: 'Third parties: at most 1' }).waitFor();
  await expect.poll(() => page.locator('.finding-rule').textContent()).toContain('at most 1 third party');
  expect(await page.evaluate(() => (window as unknown as { made: Worker[] }).made.length)).toBe(2);
});

story('Where there is no way, it is said what would open one, and it does', async ({ page, open }) => {
  await open('?ask=pair&pair=JPN,PRK&at=2012&no-between=state,forum,organisation,armed-force,office,person');
  await answered(page);
  expect(await headlineSaid(page)).toContain('no way');
  const change = page.getByRole('region', { name: 'What would open a way' }).getByRole('button').first();
  await change.click();
  await expect.poll(() => headlineSaid(page)).not.toContain('no way');
});

story('A link from another version opens what it can, and names what it ignored', async ({ page, open }) => {
  await open('?ask=pair&pair=JPN,PRK&at=2012&colour=red&no-tie=alliance,friendship&hidden=NOBODY');
  await answered(page);
  expect(await headlineSaid(page)).toContain('Mongolia');
  const notices = page.getByRole('log', { name: 'Notices' });
  for (const word of ['colour', 'friendship', 'NOBODY'])
    await notices.getByText(word, { exact: false }).first().waitFor();
  // One a press, Esc takes the notices away, and then what is chosen.
  const count = await notices.getByRole('button', { name: 'Dismiss' }).count();
  for (let press = 0; press < count; press += 1) await page.keyboard.press('Escape');
  expect(await notices.getByRole('button', { name: 'Dismiss' }).count()).toBe(0);
});

story(
  'Once it is there the page needs no network, for whatever is wanted later',
  async (told) => {
    const { page, open } = told;
    // The worker fetches its own while the page may be idle; what the page has of the same name came before.
    const prepared = ['/measures-', '/pairScope-', '/setSchema-', '/stories.json'].map((name) =>
      page.waitForResponse((one) => one.url().includes(name)),
    );
    const under = new Set<unknown>();
    page.context().on('request', (request) => under.add(request));
    page.context().on('requestfinished', (request) => under.delete(request));
    page.context().on('requestfailed', (request) => under.delete(request));
    await open();
    await answered(page);
    await page.locator('head link[rel="modulepreload"][href*="MapView"]').waitFor({ state: 'attached' });
    await Promise.all(prepared);
    await page.waitForLoadState('networkidle');
    // What a chunk imports is asked for once that is read: nothing is under way only where it stays so.
    let still = 0;
    await expect
      .poll(() => {
        still = under.size === 0 ? still + 1 : 0;
        return still;
      })
      .toBeGreaterThan(6);
    await page.context().setOffline(true);
    await seeAll(page);
    await page.keyboard.press('Shift+S');
    await page.getByRole('button', { name: 'Play Leveraging Mongolia' }).click();
    await page.getByText('Step 1 of 12').first().waitFor();
    await page.keyboard.press('>');
    await page.getByRole('button', { name: 'End the story' }).click();
    await page.getByRole('button', { name: 'Ask another sentence' }).click();
    await page.getByRole('menuitemradio').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Measures' }).click();
    await page
      .getByRole('table', { name: /measure/i })
      .or(page.locator('.measures'))
      .first()
      .waitFor();
    await page.keyboard.press('.');
    await page.getByRole('status').filter({ hasText: 'in force in 2014' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('application', { name: /Picture of [3-9]\d actors/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('application', { name: /Picture of [12]\d actors/ }).waitFor();
  },
  { fetchesRest: true },
);

story('Nothing but the page itself and its data is ever asked for, in any view or dialog', async (told) => {
  const { page, open } = told;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open();
  await answered(page);
  await seeAll(page);
  const from = new URL(told.url);
  const elsewhere = asked.filter(
    (url) => !/^(data|blob):/.test(url) && !(new URL(url).origin === from.origin && url.startsWith(told.url)),
  );
  expect(elsewhere).toEqual([]);
});

story('A browser that cannot draw on a canvas still answers, lists and asks', async ({ page, open }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open();
  await answered(page);
  expect(await findingSaid(page)).toContain(FIRST);
  await page.getByText('This browser draws no pictures').waitFor();
  await page.getByRole('tab', { name: 'Table', exact: true }).click();
  await page.getByRole('row', { name: 'Territorial dispute' }).first().waitFor();
});

story(
  'The picture is painted and takes taps before what takes hands has come, and stays the same when it has',
  async (told) => {
    const { page, open } = told;
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/PictureCanvas*.js', async (route) => {
      await held;
      await route.continue();
    });
    const inked = (frame: string) =>
      page.evaluate((selector) => {
        const canvas = document.querySelector<HTMLCanvasElement>(`${selector} .picture-ink`);
        const names = [...document.querySelectorAll(`${selector} text`)].map((one) => one.outerHTML);
        return [canvas?.toDataURL(), ...names];
      }, frame);
    await open();
    const china = await page.locator('.picture-still text', { hasText: /^China$/ }).boundingBox();
    await page.mouse.click((china?.x ?? 0) - 20, (china?.y ?? 0) + (china?.height ?? 0) / 2);
    await page.getByRole('region', { name: 'Chosen: China' }).waitFor();
    await page.mouse.move(4, 4);
    const still = await inked('.picture-still');
    letGo();
    await page.getByRole('application').waitFor();
    await page.locator('.picture-still').waitFor({ state: 'detached' });
    expect(still.length).toBeGreaterThan(15);
    expect(await inked('[role="application"]')).toEqual(still);
  },
);
