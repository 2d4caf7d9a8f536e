/** Stories of asking: the first view, a pair by its link, filters, undo, Back and Forward, search, and a phone. */

import { expect } from 'vitest';
import { answered, findingSaid, sentenceAsked } from './screen.ts';
import { story } from './story.ts';

const FIRST =
  'Mongolia stands between 8 of 10 estranged pairs; it is the best broker for 5 of them, level with another in 2.';

story('The first view says where Mongolia stands, pair by pair', async ({ page, open }) => {
  await open();
  await answered(page);
  expect(await findingSaid(page)).toContain(FIRST);
  expect(await sentenceAsked(page)).toBe(
    'Where does Mongolia stand between others in 2013, over actual ties, through at most 2 third parties?',
  );
  const pairs = ['China – Japan', 'Japan – North Korea', 'Japan – South Korea', 'North Korea – South Korea'];
  const others = ['North Korea – United States', 'China – Vietnam', 'China – Philippines'];
  const last = ['China – United States', 'Japan – Russia', 'Japan – Taiwan'];
  const said = await findingSaid(page);
  for (const pair of [...pairs, ...others, ...last]) expect(said).toContain(pair);
  expect(await page.getByRole('status').textContent()).toContain(
    '160 ties between 62 actors in force in 2013',
  );
});

story('A link opens the pair it names', async ({ page, open }) => {
  await open('?ask=pair&pair=JPN,PRK&at=2012');
  await answered(page);
  expect(await sentenceAsked(page)).toBe(
    'Who could bring Japan and North Korea together in 2012, over actual ties, through at most 2 third parties?',
  );
  expect(await findingSaid(page)).toContain(
    'Mongolia, in two legs at cost 4; but four rivals also reach both.',
  );
});

story(
  'A period is chosen from its blank, undone, and found again by Back and Forward',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await page.getByRole('button', { name: 'Period: 2013' }).click();
    await page.getByRole('button', { name: '2012', exact: true }).click();
    await page.getByRole('button', { name: 'Period: 2012' }).waitFor();
    expect(new URL(page.url()).search).toContain('at=2012');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Period: 2013' }).waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await page.getByRole('button', { name: 'Period: 2012' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Period: 2013' }).waitFor();
    await page.goForward();
    await page.getByRole('button', { name: 'Period: 2012' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Period: 2012' }).waitFor();
  },
);

story('A period that makes no sense is refused in words', async ({ page, open }) => {
  await open();
  await answered(page);
  await page.getByRole('button', { name: 'Period: 2013' }).click();
  await page.getByRole('textbox', { name: 'From' }).fill('2013-13');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  expect(await page.getByRole('alert').textContent()).toContain('“2013-13” is no date');
});

story('Another actor is put in the blank by an alias', async ({ page, open }) => {
  await open();
  await answered(page);
  await page.getByRole('button', { name: 'Actor: Mongolia' }).click();
  await page.getByRole('combobox', { name: 'Actor', exact: true }).fill('ROK');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Actor: South Korea' }).waitFor();
  await page.getByRole('heading', { name: 'South Korea stands between' }).waitFor();
});

story('Another sentence is asked from the menu', async ({ page, open }) => {
  await open();
  await answered(page);
  await page.getByRole('button', { name: 'Ask another sentence' }).click();
  await page.getByRole('menuitemradio', { name: 'Which pairs are estranged in 2013' }).click();
  await page.getByRole('heading', { name: '10 pairs are estranged' }).waitFor();
});

story('Where no tie matches, each filter can be taken off', async ({ page, open }) => {
  await open('?status=');
  await page.getByRole('heading', { name: 'No tie matches' }).waitFor();
  await page.getByRole('button', { name: 'Take off: no status' }).click();
  await page.getByRole('heading', { name: FIRST }).waitFor();
});

story(
  'Search finds an actor by another script, a tie by its claim, a source by its title',
  async ({ page, open }) => {
    await open();
    await answered(page);
    // Typed on at once, as fast hands do: H alone would hide an actor.
    await page.keyboard.type('/HAAN QUEST');
    const search = page.getByRole('combobox', { name: 'Search actors, ties, sources' });
    await page.getByRole('option', { name: 'Khaan Quest' }).first().waitFor();
    expect(await search.inputValue()).toBe('HAAN QUEST');
    await search.fill('日本');
    await page.getByRole('option', { name: 'Japan' }).first().waitFor();
    await search.fill('Khaan Quest every summer');
    await page.getByRole('option', { name: 'The Mongolian Armed Forces run Khaan Quest' }).waitFor();
    await search.fill('Leveraging Mongolia');
    await page.getByRole('option', { name: 'Leveraging Mongolia (J. Berkshire Miller)' }).click();
    await page.getByText('Ties that rest on “Leveraging Mongolia').waitFor();
    await page.getByRole('option').first().click();
    expect(new URL(page.url()).search).toContain('T0');
    await page.keyboard.press('/');
    await search.fill('xyzzy');
    await page.getByText('Nothing is called “xyzzy”.').waitFor();
  },
);

story(
  'A link that was tampered with opens what it can, and says what was ignored',
  async ({ page, open }) => {
    await open('?ask=everything&at=20x3&broker=__proto__&nonsense=1');
    await answered(page);
    expect(await findingSaid(page)).toContain(FIRST);
    const notices = await page.getByRole('log', { name: 'Notices' }).textContent();
    for (const word of ['everything', '20x3', '__proto__', 'nonsense']) expect(notices).toContain(word);
  },
);

story('Every key is in the help, which Esc closes', async ({ page, open }) => {
  await open();
  await answered(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Commands and keys' });
  await help.getByRole('row', { name: 'Undo' }).waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
});

story('The table lists what is in force, and choosing a row chooses the tie', async ({ page, open }) => {
  await open();
  await answered(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'Strength' }).click();
  const row = page.getByRole('row', { name: 'Hostile' }).first();
  await row.click();
  expect(await row.getAttribute('aria-selected')).toBe('true');
  expect(new URL(page.url()).search).toContain('view=table');
});

story(
  'A phone has the finding, the filters and the table under the picture, and every sentence',
  async ({ page, open }) => {
    await open();
    await page.getByRole('heading', { name: FIRST }).waitFor();
    await page.getByRole('tab', { name: 'Filters 1' }).click();
    await page.getByText('Cooperative').first().waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('row', { name: 'Takes part' }).first().waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitemradio', { name: 'Who could bring' }).click();
    await page.getByRole('button', { name: 'First of the pair: Japan' }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
);
