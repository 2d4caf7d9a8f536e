/** Where an actor stands in the picture, found as a user finds it: by its name, and by the card under the pointer. */

import type { Page } from 'playwright-core';

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name stands in the picture once it stands still, px of the window; the actor is a little beside it. */
export async function nameIn(page: Page, name: string): Promise<Frame> {
  let last = '';
  for (let look = 0; look < 50; look += 1) {
    const box = await page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('.picture-names text')];
      const rect = all.find((one) => one.textContent === wanted)?.getBoundingClientRect();
      return rect === undefined ? null : { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    }, name);
    if (box !== null && JSON.stringify(box) === last) return box;
    last = JSON.stringify(box);
    await page.waitForTimeout(100);
  }
  throw new Error(`${name} is not in the picture, or does not stand still`);
}

/** Moves the pointer around a name until it is on the actor of that name, as its card tells. */
export async function actorAt(page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> {
  // Away from whoever is under the pointer, whose card and neighbours may leave no room for a name.
  await page.mouse.move(2, 2);
  await page.locator('.hover-card').waitFor({ state: 'detached' });
  const { x, y, width, height } = await nameIn(page, name);
  const middle = y + height / 2;
  const tries = [
    ...[14, 22, 30, 40].flatMap((away) => [
      { x: x - away, y: middle },
      { x: x + width + away, y: middle },
    ]),
    ...[14, 22, 30].flatMap((away) => [
      { x: x + width / 2, y: y - away },
      { x: x + width / 2, y: y + height + away },
    ]),
  ];
  for (const at of tries) {
    await page.mouse.move(at.x, at.y);
    await page.waitForTimeout(40);
    const card = page.locator('.hover-card .hover-name');
    if ((await card.count()) > 0 && (await card.first().textContent()) === name) return at;
  }
  throw new Error(`nothing around the name ${name} is the actor`);
}
