/** The story of the other language: chosen in the header, spoken everywhere, kept for the next visit. */

import { expect } from 'vitest';
import { problemsInBothThemes } from './accessibility.ts';
import { answered, sentenceAsked } from './screen.ts';
import { story } from './story.ts';

story('In Mongolian the page says all in it, marks what is English, and keeps it', async ({ page, open }) => {
  await open('?ask=pair&pair=JPN,PRK&at=2013');
  await answered(page);
  await page.getByRole('button', { name: 'Монгол', exact: true }).click();
  await page.getByRole('heading', { name: 'Монгол: хоёр алхмаар, өртөг 4' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('mn');
  expect(await sentenceAsked(page)).toBe(
    'Япон, Хойд Солонгос хоёрыг 2013 онд бодит харилцаагаар, хамгийн ихдээ 2 гуравдагч талаар дамжуулан хэн нэг ширээнд суулгаж чадах вэ?',
  );
  await page.getByRole('checkbox', { name: /^Дипломат харилцаа: хүчинтэй \d+, нийт \d+$/ }).waitFor();
  await page.getByRole('status').filter({ hasText: 'шүүлтүүр: зөвхөн бодит' }).waitFor();
  await page.getByRole('application', { name: /оролцогчийн зураг/ }).waitFor();
  expect(await problemsInBothThemes(page)).toEqual([]);

  await page.reload();
  await page.getByRole('tab', { name: 'Хүснэгт' }).click();
  await page.getByRole('columnheader', { name: 'Агуулга' }).waitFor();
  // Claims are data, in English, and told so to what reads aloud.
  await page.getByRole('table').locator('[lang="en"]').first().waitFor();
  expect(await page.title()).toContain('Япон, Хойд Солонгос');
  expect(await page.locator('html').getAttribute('lang')).toBe('mn');

  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { name: 'Mongolia, in two legs at cost 4' }).waitFor();
  await page.getByRole('columnheader', { name: 'Claim' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

story(
  'Who reads Mongolian is met in it, on a phone too',
  async ({ page, open }) => {
    await open();
    await page.getByRole('heading', { name: /^Монгол хөндийрсөн \d+ хосоос/ }).waitFor();
    await page.getByRole('button', { name: 'Бусад' }).click();
    await page.getByRole('menuitem', { name: 'English' }).waitFor();
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWide).toBe(false);
  },
  { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'mn-MN' },
);
