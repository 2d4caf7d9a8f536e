/** Stories of a crowd: a large set opens with its question, shows all on request, and moves and answers under the hand. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { setJson } from '../fixtures/smallFiles.ts';
import { actorAt, nameOfCrowd } from './actorAt.ts';
import { answered, dropFiles } from './screen.ts';
import { story } from './story.ts';

const ACTORS = 420;
/** Each is tied to those 1, 2, 5, 11 and 23 places on; every fiftieth actor quarrels with its neighbour. */
const STEPS = [1, 2, 5, 11, 23];

const id = (number: number) => `A${String(number % ACTORS).padStart(3, '0')}`;

function tables(): readonly (readonly [string, string])[] {
  const all = Array.from({ length: ACTORS }, (_, number) => number);
  const actors = all.map((number) => `${id(number)},Land ${number},state`);
  const ties = all.flatMap((number) =>
    STEPS.map((step) => {
      const quarrels = number % 50 === 0 && step === 1;
      const strength = quarrels ? 4 : 1 + (number % 3);
      const sign = quarrels ? '-1' : '+1';
      return `T${number}x${step},${id(number)},${id(number + step)},friendship,${sign},${strength},2001,,actual,A tie.,S1,high`;
    }),
  );
  return [
    ['set.json', setJson({ title: 'A crowd', question: { ask: 'estranged', period: { from: '2010' } } })],
    ['actors.csv', ['id,name,kind', ...actors].join('\n')],
    [
      'ties.csv',
      ['id,from_actor,to_actor,kind,sign,strength,from,to,status,claim,source,confidence', ...ties].join(
        '\n',
      ),
    ],
    ['sources.csv', 'id,title,publisher,date,url,read,note\nS1,One,P,2001,,full,'],
  ];
}

story(
  'A set of 420 actors opens with its question; all of it is shown on request',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await dropFiles(page, tables());
    const note = page.locator('.drawn-note');
    await note.getByRole('button', { name: 'Show all 420' }).click();
    await page.getByText('Drawn: all 420 actors with a tie in force.').waitFor();
    const names = page.locator('.picture-names text');
    // What answers is named before the crowd.
    await names.filter({ hasText: /^Land 50$/ }).waitFor();
    const named = await names.count();
    expect(named).toBeGreaterThan(10);
    await handleOneOfCrowd(page);
    const frame = await page.getByRole('application').boundingBox();
    if (frame === null) throw new Error('no picture');
    await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
    const scaled = page.locator('.picture-names g');
    await page.mouse.wheel(0, -400);
    // While the eye moves, names are scaled with the sheets; at rest they are set anew.
    await page.waitForFunction(() =>
      /scale\((?!1\))/.test(document.querySelector('.picture-names g')?.getAttribute('transform') ?? ''),
    );
    await page.waitForFunction(() =>
      /scale\(1\)/.test(document.querySelector('.picture-names g')?.getAttribute('transform') ?? ''),
    );
    expect(await scaled.count()).toBe(1);
    await note.getByRole('button', { name: 'Show what answers' }).click();
    await page.getByText(/Drawn: the \d+ actors that matter/).waitFor();
  },
);

/**
 * Shows all, waits until more than a share of the picture is inked, presses a filter, and gives the least share of any
 * frame until some after the new answer.
 */
function leastInked(page: Page, share: number): Promise<number> {
  return page.evaluate(async (enough) => {
    const frame = () => new Promise(requestAnimationFrame);
    const inked = () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.picture .picture-ink');
      const dots = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let full = 0;
      for (let at = 3; at < dots.length; at += 4) if (dots[at] !== 0) full += 1;
      return (full * 4) / Math.max(1, dots.length);
    };
    const press = (words: string, among: string) =>
      [...document.querySelectorAll<HTMLElement>(among)]
        .find((one) => one.textContent?.startsWith(words))
        ?.click();
    const told = () => document.querySelector('.status-text')?.textContent;
    press('Show all', '.drawn-note button');
    do await frame();
    while (inked() < enough);
    const before = told();
    press('Hostile', '.legend label');
    let least = 1;
    for (let after = 0; after < 20; after += told() === before ? 0 : 1) {
      await frame();
      least = Math.min(least, inked());
    }
    return least;
  }, share);
}

story(
  'The lines of a crowd come after its signs, and a crowd in the place of another lacks them in no frame',
  async ({ page, open }) => {
    await open();
    await answered(page);
    await dropFiles(page, tables());
    await page.locator('.drawn-note').getByRole('button', { name: 'Show all 420' }).waitFor();
    // With its lines a quarter of the picture is inked, without them a tenth.
    expect(await leastInked(page, 0.2)).toBeGreaterThan(0.2);
  },
);

/** Whoever is only context is hovered over, has a menu, is dragged and is in a box, as anybody. */
async function handleOneOfCrowd(page: Page): Promise<void> {
  const name = await nameOfCrowd(page);
  const at = await actorAt(page, name, true);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menu', { name, exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 30, at.y + 30, { steps: 3 });
  await page.mouse.up();
  // Dragged, it stands where it was let go.
  const card = page.locator('.hover-card .hover-name');
  await page.mouse.move(at.x + 31, at.y + 30);
  await card.filter({ hasText: name }).waitFor();
  await page.keyboard.down('Shift');
  await page.mouse.move(at.x - 60, at.y - 60);
  await page.mouse.down();
  await page.mouse.move(at.x + 70, at.y + 70, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.getByRole('menu', { name: /^\d+ actors$/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
}
