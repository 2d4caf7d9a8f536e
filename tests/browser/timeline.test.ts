/** Stories of the timeline: events of a year, a stretch of years drawn out by hand, and two periods compared. */

import { expect } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { answered, headlineSaid, sentenceAsked } from './screen.ts';
import { story } from './story.ts';

story(
  'The events of a year are listed beside the timeline, and all of them in the table',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await page.getByRole('button', { name: '97 events, 7 in 2013' }).click();
    const list = page.getByRole('dialog', { name: 'Events in 2013' });
    await list.getByRole('heading', { name: '7 events in 2013' }).waitFor();
    expect(
      await list.getByRole('listitem').filter({ hasText: 'Abe visits Mongolia' }).textContent(),
    ).toContain('host Mongolia with');
    expect(await accessibilityProblems(page)).toEqual([]);
    await list.getByRole('button', { name: 'Japan', exact: true }).first().click();
    await page.getByLabel('Chosen: Japan').waitFor();
    await list.getByRole('button', { name: 'All 97 in the table' }).click();
    await page.getByRole('tab', { name: 'Events 97', selected: true }).waitFor();
    await list.waitFor({ state: 'detached' });
  },
);

story('A stretch of years is drawn out by an edge of the chosen one, and undone', async ({ page, open }) => {
  await open();
  await answered(page);
  const slider = page.getByRole('slider', { name: 'Year', exact: true });
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the timeline is not on the screen');
  const xOf = (year: number) => box.x + ((year - 1990) * box.width) / 36;
  await page.mouse.move(xOf(2014) - 2, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(xOf(2016) + 8, box.y + 40, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Period: 2013 to 2016' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Period: 2013', exact: true }).waitFor();
});

story(
  'Two years are compared from the timeline by key, the legend says how, and the way back is where it began',
  async ({ page, open }) => {
    await open('?at=2010');
    await answered(page);
    await page.getByRole('button', { name: 'Compare two years' }).focus();
    await page.keyboard.press('Enter');
    const second = page.getByRole('slider', { name: 'Year compared with' });
    await second.focus();
    for (let year = 2025; year > 2018; year -= 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => sentenceAsked(page)).toContain('What changed between 2010 and 2018');
    await expect.poll(() => headlineSaid(page)).toBe('64 ties gained, 10 lost; 5 pairs turned.');
    await page.getByRole('listitem').filter({ hasText: 'Ties gained64' }).waitFor();
    expect(new URL(page.url()).search).toContain('other=2018');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('columnheader', { name: 'Change' }).waitFor();
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await expect
      .poll(() => sentenceAsked(page))
      .toContain('Where does Mongolia stand between others in 2010');
  },
);

story(
  'With Alt a year of the timeline is compared with the one asked of, in dark too',
  async ({ page, open }) => {
    await open();
    await answered(page);
    const box = await page.getByRole('slider', { name: 'Year', exact: true }).boundingBox();
    if (box === null) throw new Error('the timeline is not on the screen');
    await page.keyboard.down('Alt');
    await page.mouse.click(box.x + (2005.5 - 1990) * (box.width / 36), box.y + 40);
    await page.keyboard.up('Alt');
    await expect.poll(() => sentenceAsked(page)).toContain('What changed between 2005 and 2013');
    expect(await accessibilityProblems(page)).toEqual([]);
  },
  { colorScheme: 'dark' },
);
