/** Stories of editing: a tie drawn on the picture, undone and made again, kept over a reload, and taken back. */

import { expect } from 'vitest';
import { problemsInBothThemes } from './accessibility.ts';
import { actorAt } from './actorAt.ts';
import { answered } from './screen.ts';
import { story } from './story.ts';

story(
  'A tie is drawn, mended where it is faulty, given a source, undone and made again; a reload has it, and the list takes it back',
  async ({ page, open }) => {
    await open('?ask=linked&broker=MON&at=2013');
    await answered(page);
    const status = page.getByRole('contentinfo');
    const drawn = status.getByText(/of 397 ties/);
    await drawn.waitFor();
    const [from, to] = [await actorAt(page, 'Russia'), await actorAt(page, 'United Kingdom')];
    await page.keyboard.press('d');
    await page.getByText('Draw from one actor to another').waitFor();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.getByText('From Russia to …').waitFor();
    await page.mouse.up();
    const form = page.getByRole('dialog', { name: 'Add a tie' });
    await form.getByRole('button', { name: 'To: United Kingdom. Take it off' }).waitFor();
    await form.getByLabel('Kind', { exact: true }).selectOption({ label: 'Partnership' });
    await form.getByLabel('Since').fill('2013-02-30');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await form.getByText('"2013-02-30" is no date.').waitFor();
    await form.getByText('Name a source, or say below').waitFor();
    expect(await problemsInBothThemes(page)).toEqual([]);
    await form.getByLabel('Since').fill('2013');
    await form.getByText('A source that is not in the set yet').click();
    await form.getByLabel('Its title').fill('A ledger');
    await form.getByLabel('Why').fill('It was in the ledger.');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('article', { name: 'Evidence' }).getByText('A ledger').waitFor();
    await status.getByText('2 edits not in the file').waitFor();
    await status.getByText(/of 398 ties/).waitFor();
    await page.keyboard.press('Control+z');
    await status.getByText('1 edit not in the file').waitFor();
    await drawn.waitFor();
    await page.keyboard.press('Control+y');
    await status.getByText(/of 398 ties/).waitFor();
    await status.getByText('kept in this browser').waitFor();
    await page.reload();
    await answered(page);
    await status.getByText(/of 398 ties/).waitFor();
    await status.getByRole('button', { name: '2 edits not in the file' }).click();
    const list = page.getByRole('dialog', { name: '2 edits not in the file' });
    await list.getByText('It was in the ledger.').first().waitFor();
    expect(await problemsInBothThemes(page)).toEqual([]);
    await list.getByRole('button', { name: 'Take back: Added the tie Russia – United Kingdom' }).click();
    await page.getByRole('dialog', { name: '1 edit not in the file' }).waitFor();
    await page.keyboard.press('Escape');
    await drawn.waitFor();
    await page.getByRole('button', { name: 'Data set' }).click();
    const kept = page.getByRole('region', { name: 'Kept on this machine' });
    await kept.getByText('open now').waitFor();
    await kept.getByText('Nothing leaves this machine').waitFor();
    await kept.getByRole('button', { name: /^Rename / }).click();
    await page.keyboard.press('Escape');
    await kept.getByRole('button', { name: /^Rename / }).click();
    await page.keyboard.type('My reading');
    await page.keyboard.press('Enter');
    await kept.getByRole('button', { name: 'Rename My reading' }).waitFor();
  },
);

story(
  'Once opened the page works without a network: reloaded, at another address, with the map, the matrix and what was edited',
  async ({ page, open }) => {
    await open('?ask=linked&broker=MON&at=2013');
    await answered(page);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Edit the actor Mongolia' });
    await form.getByLabel('Short name').fill('The middle');
    await form.getByRole('button', { name: 'Save' }).click();
    const status = page.getByRole('contentinfo');
    await status.getByText('1 edit not in the file').waitFor();
    await status.getByText('kept in this browser').waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await answered(page);
    await status.getByText('1 edit not in the file').waitFor();
    await page.getByRole('heading', { name: /^The middle is linked to/ }).waitFor();
    await open('?ask=pair&pair=JPN,PRK&at=2012');
    await answered(page);
    for (const way of ['Map', 'Matrix', 'Table']) {
      await page.getByRole('tab', { name: way, exact: true }).click();
      await page.getByText('on its way').waitFor({ state: 'detached' });
    }
    expect(await page.getByText('could not be loaded').count()).toBe(0);
  },
  { serviceWorkers: 'allow', fetchesRest: true },
);
