/** Where actors and their names stand in the picture. */

import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Frame extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where a name is, and its actor, px of the window. Those of a crowd have no place that Cytoscape can be asked for: null. */
interface Standing {
  readonly name: Frame;
  readonly actor: Point | null;
}

/** Waits until an actor has its name in the picture that hands can touch, and both stand still. */
async function standing(page: Page, name: string, isOfCrowd = false): Promise<Standing> {
  const given = [name, isOfCrowd] as const;
  const found = await page.evaluate(async ([wanted, isOfCrowd]) => {
    // Cytoscape leaves word of itself at the element that it lives in.
    type Home = HTMLElement & { readonly _cyreg?: { readonly cy?: Core } };
    const look = () => {
      const all = [...document.querySelectorAll<SVGTextElement>('.picture-names text')];
      const text = all.find((one) => one.textContent === wanted);
      const home = [...document.querySelectorAll<Home>('.picture *')].find((one) => one._cyreg?.cy);
      const nodes = home?._cyreg?.cy?.nodes().toArray() ?? [];
      const node = nodes.find((one) => one.data('actor') === text?.dataset.actor);
      if (text === undefined || home === undefined || (nodes.length === 0 && !isOfCrowd)) return null;
      const [rect, box] = [text.getBoundingClientRect(), home.getBoundingClientRect()];
      const at = node?.renderedPosition();
      return {
        name: { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
        actor: at === undefined ? null : { x: box.x + at.x, y: box.y + at.y },
      };
    };
    let [last, stillFor] = ['', 0];
    for (let frame = 0; frame < 1200; frame += 1) {
      const now = look();
      const told = JSON.stringify(now);
      stillFor = now !== null && told === last ? stillFor + 1 : 0;
      if (stillFor === 3) return now;
      last = told;
      await new Promise(requestAnimationFrame);
    }
    return null;
  }, given);
  if (found === null) throw new Error(`${name} is not in the picture, or does not stand still`);
  return found;
}

/** The name nearest to the middle of the picture of those of the crowd that are only context; waits for one. */
export async function nameOfCrowd(page: Page): Promise<string> {
  const found = await page.waitForFunction(() => {
    type Home = HTMLElement & { readonly _cyreg?: { readonly cy?: Core } };
    const home = [...document.querySelectorAll<Home>('.picture *')].find((one) => one._cyreg?.cy);
    if (home === undefined) return null;
    const box = home.getBoundingClientRect();
    const away = (text: SVGTextElement) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return Math.hypot(x + width / 2 - box.x - box.width / 2, y + height / 2 - box.y - box.height / 2);
    };
    const context = [...document.querySelectorAll<SVGTextElement>('.picture-names text.name-fadedLabel')];
    return context.sort((one, other) => away(one) - away(other))[0]?.textContent ?? null;
  });
  return (await found.jsonValue()) ?? '';
}

/** Where a name stands in the picture once it stands still, px of the window; the actor is a little beside it. */
export async function nameIn(page: Page, name: string): Promise<Frame> {
  return (await standing(page, name)).name;
}

/** Where an actor stands in the picture once it stands still, px of the window; not in a crowd. */
export async function placeOf(page: Page, name: string): Promise<Point> {
  const { actor } = await standing(page, name);
  if (actor === null) throw new Error(`${name} is one of the crowd`);
  return actor;
}

/** Moves the pointer to an actor, and waits for its card. In a crowd it is looked for around its name. */
export async function actorAt(page: Page, name: string, isOfCrowd = false): Promise<Point> {
  // Away from whoever is under the pointer, whose card and neighbours may leave no room for a name.
  await page.mouse.move(2, 2);
  await page.locator('.hover-card').waitFor({ state: 'detached' });
  const { name: frame, actor } = await standing(page, name, isOfCrowd);
  const card = page.locator('.hover-card .hover-name').getByText(name, { exact: true });
  if (actor !== null) {
    await page.mouse.move(actor.x, actor.y);
    await card.waitFor();
    return actor;
  }
  for (const at of around(frame)) {
    await page.mouse.move(at.x, at.y);
    const isIt = await card.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    );
    if (isIt) return at;
  }
  throw new Error(`nothing around the name ${name} is the actor`);
}

/** Points beside a name, above and below it, the likeliest first. */
function around({ x, y, width, height }: Frame): readonly Point[] {
  const middle = { x: x + width / 2, y: y + height / 2 };
  return [8, 14, 22, 30].flatMap((away) => [
    { x: x - away, y: middle.y },
    { x: x + width + away, y: middle.y },
    { x: middle.x, y: y - away },
    { x: middle.x, y: y + height + away },
  ]);
}
