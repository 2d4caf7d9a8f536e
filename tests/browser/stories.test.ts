/** Stories about stories: one of the data set walked to its end by keyboard, one made and kept, and the hints of a first visit. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answer } from '#analysis/answer.ts';
import { formatQuestion, parseQuestion } from '#formats/questionCodec.ts';
import { readStories } from '#formats/stories.ts';
import { indexGraph } from '#model/graph.ts';
import { headline } from '#model/headline.ts';
import { sentence } from '#model/sentence.ts';
import { shippedSet } from '../fixtures/dataSets.ts';
import { accessibilityProblems } from './accessibility.ts';
import { answered, dropFiles, focused, headlineSaid, sentenceAsked } from './screen.ts';
import { story } from './story.ts';

const FILE = join(import.meta.dirname, '../../graph-data/northeast-asia/stories.json');

const strip = (page: Page) => page.getByRole('region', { name: 'Story', exact: true });

/** What each step of the first story of the data set says, asks and finds. */
async function stepsShipped() {
  const graph = indexGraph(await shippedSet());
  const [told] = readStories(readFileSync(FILE, 'utf8'), 'stories.json', graph.data).stories;
  return (told?.steps ?? []).map((step) => {
    const { question } = parseQuestion(step.query, graph.data);
    return {
      ...step,
      address: formatQuestion(question, graph.data, graph.data.id),
      asks: sentence(question, graph),
      finds: headline(answer(graph, question), question, graph),
    };
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlaps(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) throw new Error('one of the two is not there');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

story(
  'By keyboard alone: a story of the data set is found and walked to its end; sentence, answer and address follow',
  async ({ page, open }) => {
    const steps = await stepsShipped();
    await open();
    await answered(page);
    await page.keyboard.press('Shift+S');
    const dialog = page.getByRole('dialog', { name: 'Stories' });
    await dialog.getByText(`${steps.length} steps`).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Play Leveraging Mongolia');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Next step');

    const heard = strip(page).locator('[aria-live="polite"]');
    for (const [at, { title, words, address, asks, finds }] of steps.entries()) {
      if (at > 0) await page.keyboard.press('ArrowRight');
      await heard.filter({ hasText: `Step ${at + 1} of ${steps.length}: ${title}. ${words}` }).waitFor();
      expect(await strip(page).getByText(words, { exact: true }).first().isVisible()).toBe(true);
      expect(await sentenceAsked(page)).toBe(asks);
      expect(new URL(page.url()).search).toBe(address);
      await expect.poll(() => headlineSaid(page)).toBe(finds);
    }
    await page.keyboard.press('ArrowRight');
    expect(await strip(page).textContent()).toContain(`Step ${steps.length} of ${steps.length}`);
    expect(await accessibilityProblems(page)).toEqual([]);

    // Whoever asks something else finds the way back.
    await page.keyboard.press('Home');
    await page.keyboard.press('.');
    await strip(page).getByText('The story waits at step 1').first().waitFor();
    await strip(page).getByRole('button', { name: 'Back to the story' }).press('Enter');
    await heard.filter({ hasText: 'Step 1 of' }).waitFor();
    expect(await sentenceAsked(page)).toBe(steps[0]?.asks);
  },
);

story(
  'A story of one’s own is made of what is asked, changed, saved, and there at the next visit and after a way by file',
  async ({ page, open }) => {
    const add = async (title: string, words: string) => {
      await page.keyboard.press('Shift+A');
      const dialog = page.getByRole('dialog', { name: 'Add this view as a step' });
      await dialog.getByLabel('Title of the step').fill(title);
      await dialog.getByLabel('Words beside it').fill(words);
      return dialog;
    };
    await open('?ask=pair&pair=JPN,PRK&at=2012');
    await answered(page);
    const first = await add('Two at odds', 'Mongolia is nearest.');
    await first.getByLabel('Title of the story').fill('A way to talk');
    await first.getByRole('button', { name: 'Add the step' }).click();
    await page.getByText('Added as step 1 of “A way to talk”.').waitFor();
    await page.keyboard.press('.');
    await (await add('A year on', 'What came of it.')).getByRole('button', { name: 'Add the step' }).click();
    await page.getByText('Added as step 2 of “A way to talk”.').waitFor();

    await page.getByRole('button', { name: 'Stories', exact: true }).click();
    await page.getByRole('button', { name: 'Change A way to talk' }).click();
    const editor = page.getByRole('dialog', { name: 'Your story' });
    await editor.getByRole('button', { name: 'Move step 2 up' }).click();
    await editor.getByLabel('Words of step 1').fill('What came of it: little.');
    await editor.getByText('together in 2013').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const saving = page.waitForEvent('download');
    await editor.getByRole('button', { name: 'Save as file' }).click();
    const file = await (await saving).path();
    await editor.getByRole('button', { name: 'Done' }).click();

    await open();
    await answered(page);
    await page.keyboard.press('Shift+S');
    await page.getByRole('button', { name: 'Delete A way to talk' }).click();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.getByRole('button', { name: 'Play A way to talk' }).click();
    await strip(page).getByText('What came of it: little.').first().waitFor();
    expect(await sentenceAsked(page)).toContain('Japan and North Korea together in 2013');
    await page.keyboard.press('>');
    await expect.poll(() => sentenceAsked(page)).toContain('together in 2012');

    // Another browser, where nothing is kept, opens the file.
    await page.evaluate(() => window.localStorage.removeItem('honest-broker:stories:northeast-asia'));
    await open();
    await answered(page);
    await dropFiles(page, [['way.json', readFileSync(file)]]);
    await page.getByText('way.json: 1 story opened.').waitFor();
    await page.getByRole('button', { name: 'Play A way to talk' }).waitFor();
  },
);

story(
  'At a first visit three hints stand clear of what they explain, and do not come back once closed',
  async ({ page, open }) => {
    const hint = page.getByRole('region', { name: 'First visit' });
    await open('?at=2012');
    await answered(page);
    await open();
    await hint.getByText('1 of 3').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const region of ['Picture', 'Question', 'Finding']) {
      const role = region === 'Finding' ? 'complementary' : 'region';
      const explained = await page.getByRole(role, { name: region, exact: true }).boundingBox();
      const card = await hint.boundingBox();
      expect([region, overlaps(card, explained)]).toEqual([region, false]);
      if (region !== 'Finding') await hint.getByRole('button', { name: 'Next' }).click();
    }
    await page.keyboard.press('Escape');
    await hint.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await answered(page);
    await page.waitForLoadState('networkidle');
    expect(await hint.count()).toBe(0);
  },
  { isFirstVisit: true },
);
