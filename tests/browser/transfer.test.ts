/** Stories of anybody's tables: understood, corrected, opened, taken away as a network, and opened again. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { manyTies } from '../fixtures/manyTies.ts';
import { answered, dropFiles, findingSaid } from './screen.ts';
import { story } from './story.ts';

const TIES = `Sender;Receiver;Relation;Weight;Start Date;Colour
Mongolia;Japan;relations;3,5;24/02/1972;red
Japan;North Korea;sanctions;4,5;14/02/2016;blue
Mongolia;North Korea;treaty;2;15/10/1948;red
`;

/** Chooses another set to be laid over the one that is open. */
async function compareWith(page: Page, ties: string): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('Compare with another');
  await page.keyboard.press('Enter');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose the other data set…' }).click();
  const file = { name: 'Theirs.csv', mimeType: 'text/csv', buffer: Buffer.from(ties) };
  await (await choosing).setFiles([file]);
}

story(
  'A table of ties is understood, corrected, opened, exported, and opens again as it was',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await dropFiles(page, [['Ties.csv', TIES]]);
    const mapping = page.getByRole('dialog', { name: 'What do the columns of Ties.csv mean?' });
    const means = (column: string) => mapping.getByLabel(`What "${column}" means`);
    expect(await means('Sender').inputValue()).toBe('from_actor');
    expect(await means('Colour').inputValue()).toBe('');
    await means('Colour').selectOption('claim');
    await mapping.getByLabel('Sign of "Treaty"').selectOption('neither');
    await mapping.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('Opened Ties: 3 actors, 3 ties.').waitFor();
    const found = await findingSaid(page);
    await page.keyboard.press('Shift+E');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByLabel('One table of ties').check();
    await dialog.getByText('Of 3 actors only ids and names are there.').waitFor();
    await dialog.getByLabel('GEXF').check();
    await dialog.getByText('Nothing is lost').waitFor();
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const gexf = readFileSync(await (await saving).path());
    expect(gexf.toString()).toContain('<spell start="2016-02-14"/>');
    await open();
    await answered(page);
    await dropFiles(page, [['any name at all', gexf]]);
    await page.getByText('Opened Ties: 3 actors, 3 ties.').waitFor();
    expect(await findingSaid(page)).toBe(found);

    // Laid over what another desk has of it: one tie less, one more, Japan at odds with Mongolia, and a state by another name.
    const less = TIES.replace('relations', 'dispute').replace(/.*treaty.*\n/, '');
    const theirs = `${less.replaceAll('North Korea', 'DPRK')}Mongolia;China;treaty;2;1960;red\n`;
    await compareWith(page, theirs);
    await page.getByRole('button', { name: 'Show in the picture' }).click();
    await page.getByText('Opened Ties + Theirs: 5 actors, 6 ties.').waitFor();

    // Who is who is said at a later visit.
    await page.reload();
    await page.getByRole('button', { name: 'Who is who in the two' }).click();
    const korea = page.getByLabel('Who North Korea is in the other');
    await korea.focus();
    await korea.selectOption('DPRK');
    await page.getByText('2 ties in both; they disagree on 1 of them.').waitFor();
    await page.getByRole('button', { name: 'Show in the picture' }).click();
    await page.getByText('Opened Ties + Theirs: 4 actors, 6 ties.').waitFor();
    const legend = page.getByRole('region', { name: 'The two data sets' });
    expect((await legend.getByRole('listitem').allInnerTexts()).map((row) => row.split('\n'))).toEqual([
      ['In both', '1'],
      ['Only in the first', '1'],
      ['Disagree on sign', '1'],
    ]);
    await page
      .getByText('The two agree on 1 tie and disagree on 1; 1 is only in the first, 0 only in the second.')
      .first()
      .waitFor();
  },
);

story(
  'Another set that is large is read beside the open one, tells how far it is, and can be given up',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await compareWith(page, manyTies(100_000).ties);
    const dialog = page.getByRole('dialog', { name: 'Compare with another data set' });
    await dialog.getByText(/^Reading Theirs\.csv, \d+ %$/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByRole('button', { name: 'Choose the other data set…' }).waitFor();
    expect(await dialog.getByRole('status').textContent()).toBe('');
  },
);
