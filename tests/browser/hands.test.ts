/** Stories of hands on the picture: the card under the pointer, rings, focus, hiding, pins, menus, box and lasso, Esc. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { actorAt, nameIn } from './actorAt.ts';
import { answered, sentenceAsked } from './screen.ts';
import { story } from './story.ts';

async function nameAt(page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await nameIn(page, name);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The angle at Mongolia between Japan and China, as their names stand, radians. */
async function angle(page: Page): Promise<number> {
  const [middle, one, other] = [
    await nameAt(page, 'Mongolia'),
    await nameAt(page, 'Japan'),
    await nameAt(page, 'China'),
  ];
  return Math.atan2(one.y - middle.y, one.x - middle.x) - Math.atan2(other.y - middle.y, other.x - middle.x);
}

const statusOf = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();

story(
  'The pointer on an actor shows its few facts, and a click, then a shift-click ask',
  async ({ page, open }) => {
    await open();
    await answered(page);
    const japan = await actorAt(page, 'Japan');
    const card = page.locator('.hover-card');
    expect(await card.textContent()).toMatch(/^JapanState · 日本.*\d+ ties in forceHostile with/);
    // The card can be gone over, and Esc takes it away.
    const box = await card.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 4 });
    await page.waitForTimeout(300);
    expect(await card.count()).toBe(1);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });

    await page.mouse.click(japan.x, japan.y);
    await page.getByRole('region', { name: 'Chosen: Japan' }).waitFor();
    const korea = await actorAt(page, 'North Korea');
    await page.keyboard.down('Shift');
    await page.mouse.click(korea.x, korea.y);
    await page.keyboard.up('Shift');
    await expect
      .poll(() => sentenceAsked(page))
      .toContain('Who could bring Japan and North Korea together in 2013');
  },
);

story('A double-click opens one ring, and nobody who has a place is moved', async ({ page, open }) => {
  await open();
  await answered(page);
  const before = await angle(page);
  const quest = await actorAt(page, 'Khaan Quest');
  await page.mouse.dblclick(quest.x, quest.y);
  await expect.poll(() => new URL(page.url()).search).toContain('opened=KHAAN-QUEST');
  await statusOf(page, /^(2[1-9]|[3-9]\d) of 136/);
  // The eye may go further away, but the shape that the others make stays: the same angles between them.
  await page.mouse.move(2, 2);
  await page.locator('.hover-card').waitFor({ state: 'detached' });
  const after = await angle(page);
  expect(Math.abs(after - before)).toBeLessThan(0.12);
  await page.keyboard.press('Control+z');
  await statusOf(page, '19 of 136');
});

story('A right click offers all that can be done with an actor, and each does it', async ({ page, open }) => {
  await open();
  await answered(page);
  const menuOf = async (name: string) => {
    const at = await actorAt(page, name);
    await page.mouse.click(at.x, at.y, { button: 'right' });
    return page.getByRole('menu', { name });
  };
  const menu = await menuOf('China');
  await menu.getByRole('menuitem').first().waitFor();
  const items = await menu.getByRole('menuitem').allTextContents();
  const offered = [
    'Open what is around it',
    'Focus on China',
    'Hide China',
    'Keep it in its place',
    'Its ties',
  ];
  const asked = [
    'Its sources',
    'Where does China stand',
    'Who is linked to China',
    'What if China did not exist',
  ];
  for (const words of [...offered, ...asked]) expect(items.some((item) => item.startsWith(words))).toBe(true);
  await menu.getByRole('menuitem', { name: 'Its sources' }).click();
  const chosen = page.getByRole('region', { name: 'Chosen: China' });
  await chosen.getByRole('button', { name: 'Sources', expanded: true }).waitFor();
  await chosen.getByRole('link').first().waitFor();

  await (await menuOf('China')).getByRole('menuitem', { name: 'Keep it in its place' }).click();
  await (await menuOf('China')).getByRole('menuitem', { name: 'Let it go from its place' }).waitFor();
  await page.keyboard.press('Escape');

  await (await menuOf('Vietnam')).getByRole('menuitem', { name: 'Hide Vietnam' }).click();
  await statusOf(page, 'Vietnam hidden');
  const ground = await page.getByRole('application').boundingBox();
  await page.mouse.click((ground?.x ?? 0) + 30, (ground?.y ?? 0) + 30, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Show what is hidden (1)' }).click();
  await statusOf(page, '19 of 136');

  await (await menuOf('Khaan Quest')).getByRole('menuitem', { name: 'What if Khaan Quest' }).click();
  await expect.poll(() => sentenceAsked(page)).toContain('What if Khaan Quest did not exist');
  await page.keyboard.press('Control+z');
  await expect.poll(() => sentenceAsked(page)).toContain('Where does Mongolia stand');
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => sentenceAsked(page)).toContain('What if Khaan Quest did not exist');
});

for (const [button, draw] of [
  ['Select by drawing a box', drawBox],
  ['Select by drawing around', drawAround],
] as const) {
  story(`${button}: those inside are offered together`, async ({ page, open }) => {
    await open();
    await answered(page);
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('button', { name: button, pressed: true }).waitFor();
    await draw(page);
    const menu = page.getByRole('menu', { name: /^\d+ actors$/ });
    await menu.getByRole('menuitem', { name: 'Keep only these' }).click();
    await statusOf(page, /^[2-9] of 136/);
    await page.getByRole('button', { name: button, pressed: false }).waitFor();
    await page.keyboard.press('Shift+H');
    await statusOf(page, '19 of 136');
  });
}

/** Around the lower left: South Korea and Taiwan at least. */
async function corners(page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const frame = await page.getByRole('application').boundingBox();
  if (frame === null) throw new Error('there is no picture');
  const [left, bottom] = [frame.x + 40, frame.y + frame.height - 40];
  const [right, top] = [frame.x + frame.width * 0.42, frame.y + frame.height * 0.5];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

async function drawBox(page: Page): Promise<void> {
  const [from, , to] = await corners(page);
  await page.mouse.move(from?.x ?? 0, from?.y ?? 0);
  await page.mouse.down();
  await page.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 8 });
  await page.mouse.up();
}

async function drawAround(page: Page): Promise<void> {
  const way = await corners(page);
  await page.mouse.move(way[0]?.x ?? 0, way[0]?.y ?? 0);
  await page.mouse.down();
  for (const at of [...way.slice(1), ...way.slice(0, 1)]) await page.mouse.move(at.x, at.y, { steps: 8 });
  await page.mouse.up();
}

story('Esc closes the innermost thing, one a press', async ({ page, open }) => {
  await open('?select=tie,T001&focus=MON');
  await answered(page);
  await page.keyboard.press('z');
  await page.getByRole('button', { name: 'Select by drawing around', pressed: true }).waitFor();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Commands and keys' });
  await help.waitFor();
  const evidence = page.getByRole('article', { name: 'Evidence of the chosen tie' });
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Select by drawing around', pressed: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Select by drawing around', pressed: false }).waitFor();
  expect(await evidence.count()).toBe(1);
  await page.keyboard.press('Escape');
  await evidence.waitFor({ state: 'detached' });
  await statusOf(page, 'only next to Mongolia');
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).search).not.toContain('focus');
});

story('The brackets step through the paths of a pair, round and back', async ({ page, open }) => {
  await open('?ask=pair&pair=JPN,PRK&at=2012');
  await answered(page);
  await page.getByText('Path 1 of').waitFor();
  await page.keyboard.press(']');
  await page.getByText('Path 2 of').waitFor();
  await page.keyboard.press('[');
  await page.getByText('Path 1 of').waitFor();
  await page.keyboard.press('[');
  await page.getByText(/Path (4\d|200) of/).waitFor();
  // However many steps, they are undone as one.
  await page.keyboard.press('Control+z');
  await page.getByText('Path 1 of').waitFor();
});

story('In the legend a click leaves out, and Alt-click leaves this one alone', async ({ page, open }) => {
  await open();
  await answered(page);
  const legend = page.getByRole('complementary', { name: 'Legend and filters' });
  await legend
    .getByRole('checkbox', { name: 'Forum' })
    .or(legend.getByRole('button', { name: 'Forum' }))
    .first()
    .click();
  await statusOf(page, 'without forum');
  await page.keyboard.press('Control+z');
  await statusOf(page, '1 filter: only actual');
  await legend
    .getByRole('checkbox', { name: 'Hostile' })
    .or(legend.getByRole('button', { name: 'Hostile' }))
    .first()
    .click({ modifiers: ['Alt'] });
  await statusOf(page, '3 filters');
});

story(
  'The panels fold, give the picture their room, and are as they were left at the next visit',
  async (told) => {
    const { page, open } = told;
    await open();
    await answered(page);
    const width = async () => (await page.getByRole('application').boundingBox())?.width ?? 0;
    const whole = await width();
    await page.getByRole('button', { name: 'Fold the legend' }).click();
    await expect.poll(width).toBe(whole + 240);
    await page.keyboard.press('n');
    await expect.poll(width).toBe(1440);
    expect(await page.getByRole('complementary').count()).toBe(0);
    await page.reload();
    await answered(page);
    await expect.poll(width).toBe(1440);
    await page.getByRole('button', { name: 'Show the finding' }).click();
    await page.getByRole('button', { name: 'Show the legend' }).click();
    await expect.poll(width).toBe(whole);
  },
);
