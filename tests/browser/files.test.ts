/** Stories of files: faulty tables, a snapshot there and back, and pictures that are none of ours. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { pdfText } from '../fixtures/pdfText.ts';
import { accessibilityProblems } from './accessibility.ts';
import { answered, dropFiles, findingSaid } from './screen.ts';
import { story } from './story.ts';

const SHIPPED = join(import.meta.dirname, '../../graph-data/northeast-asia');
const ties = readFileSync(join(SHIPPED, 'ties.csv'), 'utf8');
const FIRST = 'Mongolia stands between 8 of 10 estranged pairs';

story('A faulty table is told cell by cell, and the graph that was open stays', async ({ page, open }) => {
  await open();
  await answered(page);
  await dropFiles(page, [['ties.csv', ties.replace('T001,MAF', 'T001,NOBODY')]]);
  const problems = page.getByRole('dialog', { name: '1 problem in ties.csv' });
  const row = problems.getByRole('row', { name: 'NOBODY' });
  expect(await row.textContent()).toMatch(/ties\.csv2/);
  await problems.getByRole('button', { name: 'Cancel' }).click();
  expect(await findingSaid(page)).toContain(FIRST);
});

story(
  'On a phone, a faulty cell is mended where it stands and a row left out, and the list is taken away',
  async ({ page, open }) => {
    await open();
    await answered(page);
    const faulty = ties
      .replace('T001,MAF', 'T001,NOBODY')
      .replace('T002,MON,KHAAN-QUEST,host', 'T002,MON,KHAAN-QUEST,feud');
    await dropFiles(page, [['ties.csv', faulty]]);
    const problems = page.getByRole('dialog', { name: '2 problems in ties.csv' });
    const cell = problems.getByLabel('from_actor in row 2 of ties.csv');
    expect(await cell.inputValue()).toBe('NOBODY');
    const saving = page.waitForEvent('download');
    await problems.getByRole('button', { name: 'Save as CSV' }).click();
    const report = readFileSync(await (await saving).path(), 'utf8').split('\r\n');
    expect(report[0]).toBe('file,row,column,value,wrong,mend,weight');
    expect(report[1]).toMatch(/^ties\.csv,2,from_actor,NOBODY,/);
    expect(await accessibilityProblems(page, '.dialog')).toEqual([]);
    await cell.fill('MAF');
    await cell.press('Enter');
    const left = page.getByRole('dialog', { name: '1 problem in ties.csv' });
    await left.getByRole('status').filter({ hasText: '1 problem left.' }).waitFor();
    await left.getByLabel('Leave row 3 of ties.csv out').check();
    await left.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('136 actors, 396 ties').waitFor();
  },
  { viewport: { width: 390, height: 844 } },
);

story('The good rows of a faulty table open when asked for', async ({ page, open }) => {
  await open();
  await answered(page);
  await dropFiles(page, [['ties.csv', ties.replace('T001,MAF', 'T001,NOBODY')]]);
  await page.getByRole('button', { name: 'Open the good rows' }).click();
  await page.getByText('136 actors, 396 ties').waitFor();
});

story(
  'A table that says little of itself is asked about, and what was open stays',
  async ({ page, open }) => {
    await open();
    await answered(page);
    // So large that it is read piece by piece where it lies, though there is little in it.
    await dropFiles(page, [['letters.csv', `a,c\n1,2${' '.repeat(4_300_000)}\n`]]);
    const asked = page.getByRole('dialog', { name: 'What do the columns of letters.csv mean?' });
    expect(await asked.getByLabel('What "c" means').inputValue()).toBe('to_actor');
    await asked.getByRole('button', { name: 'Cancel' }).click();
    expect(await findingSaid(page)).toContain(FIRST);
  },
);

story(
  'A snapshot holds its question: dropped on another view, it opens as it was',
  async ({ page, open }) => {
    await open('?ask=pair&pair=JPN,PRK&at=2012');
    await answered(page);
    await page.getByRole('button', { name: 'Snapshot' }).click();
    const dialog = page.getByRole('dialog', { name: 'Snapshot' });
    await dialog.getByRole('img', { name: 'Mongolia, in two legs at cost 4' }).waitFor();
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save PNG' }).click();
    const png = readFileSync(await (await saving).path());
    expect(png.readUInt32BE(16)).toBe(2067);
    const asPdf = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save PDF' }).click();
    const said = pdfText(readFileSync(await (await asPdf).path()));
    expect(said.join(' ')).toContain('Mongolia, in two legs at cost 4');
    expect(said).toContain('North Korea');
    await dialog.getByText('A story as figures').click();
    await dialog.getByLabel('Story').selectOption({ label: 'Leveraging Mongolia' });
    const asZip = page.waitForEvent('download');
    await dialog.getByRole('button', { name: /^Save \d+ figures$/ }).click();
    const figures = Object.entries(unzipSync(readFileSync(await (await asZip).path())));
    expect(figures.length).toBeGreaterThan(4);
    expect(figures.every(([name, svg]) => /^\d\d-.*\.svg$/.test(name) && svg.length > 10_000)).toBe(true);
    await open();
    await answered(page);
    await dropFiles(page, [['figure.png', png]]);
    await page.getByText('Mongolia, in two legs at cost 4').first().waitFor();
    expect(new URL(page.url()).search).toContain('at=2012');
    await dropFiles(page, [['cut.png', png.subarray(0, png.length - 20)]]);
    await page.getByText('cut.png: The PNG is cut off or broken.').waitFor();
  },
);

story('A picture that is none of ours is refused in a sentence', async ({ page, open }) => {
  await open();
  await answered(page);
  const plain =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await dropFiles(page, [['photo.png', Buffer.from(plain, 'base64')]]);
  await page.getByText('photo.png: The PNG holds no question of this program.').waitFor();
  await dropFiles(page, [['text.png', 'no picture at all']]);
  await page.getByText('text.png: This is no PNG picture.').waitFor();
  expect(await findingSaid(page)).toContain(FIRST);
});

story('Fifty megabytes of noise are refused while the page stays awake', async ({ page, open }) => {
  await open();
  await answered(page);
  const longest = page.evaluate(async () => {
    const noise = new Uint8Array(50 * 1024 * 1024);
    for (let at = 0; at < noise.length; at += 1) noise[at] = (at * 7919 + (at >> 8)) & 255;
    const transfer = new DataTransfer();
    transfer.items.add(new File([noise], 'ties.csv'));
    let last = performance.now();
    let gap = 0;
    const watch = setInterval(() => {
      const now = performance.now();
      gap = Math.max(gap, now - last);
      last = now;
    }, 16);
    document
      .querySelector('.drop-zone')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    await new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (document.querySelector('.dialog.faults') === null) return;
        clearInterval(look);
        resolve();
      }, 50);
    });
    clearInterval(watch);
    return gap;
  });
  expect(await longest).toBeLessThan(1500);
  expect(await page.getByRole('dialog').textContent()).toContain('ties.csv');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await findingSaid(page)).toContain(FIRST);
});

story('Where the browser has no workers, the page answers all the same', async ({ page, open }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await open('?at=2012');
  await answered(page);
  expect(await findingSaid(page)).toContain('Mongolia stands between');
});

story('Where the sample cannot be fetched, the page says so and offers to open files', async (told) => {
  const { page, open, expectTrouble } = told;
  expectTrouble(/Failed to load resource/);
  await page.route('**/ties.csv', (route) => route.fulfill({ status: 404 }));
  await open();
  await page.getByText('The sample could not be fetched').waitFor();
  await page.getByRole('heading', { name: 'Nothing is open' }).waitFor();
  const files = ['set.json', 'actors.csv', 'ties.csv', 'events.csv', 'sources.csv'];
  await dropFiles(
    page,
    files.map((name) => [name, readFileSync(join(SHIPPED, name))] as const),
  );
  await answered(page);
  expect(await findingSaid(page)).toContain(FIRST);
});
