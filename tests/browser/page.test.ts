/** What must hold of the page whatever it shows: it opens quietly, keeps to its own host, and can be read by all. */

import { expect } from 'vitest';
import { problemsInBothThemes } from './accessibility.ts';
import { story } from './story.ts';

story('The page opens from its address with its name and something to read', async ({ page, open }) => {
  await open();
  expect(await page.title()).toMatch(/Honest Broker$/);
  await page.locator('#root > *').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

const LOOKS = [
  ['on a wide screen, in light and in dark', {}],
  ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const;

for (const [where, look] of LOOKS) {
  story(
    `The first view has no fault that axe can find, ${where}`,
    async ({ page, open }) => {
      await open();
      await page.locator('#root > *').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await problemsInBothThemes(page)).toEqual([]);
    },
    look,
  );
}

story(
  'Who chose the dark theme sees no moment of the light one',
  async ({ page, open }) => {
    await page.addInitScript(() => {
      localStorage.setItem('honest-broker:theme', 'dark');
      requestAnimationFrame(() => {
        Object.assign(window, {
          firstFrame: document.documentElement.dataset.theme ?? 'as the system has it',
        });
      });
    });
    // The entry is slow to come: its styles are there long before it.
    await page.route(/\/index-[^/]*\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await open();
    await page.waitForFunction(() => 'firstFrame' in window);
    expect(await page.evaluate(() => (window as unknown as { firstFrame: string }).firstFrame)).toBe('dark');
  },
  { colorScheme: 'light' },
);
