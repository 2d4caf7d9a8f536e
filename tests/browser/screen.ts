/** What the stories do to the page and read from it, in the words of its user. */

import type { Page } from 'playwright-core';

/** Waits for the first answer. "Reading actors.csv…" is none yet. */
export async function answered(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'actors,' }).waitFor();
}

/** Looks at each way of seeing, and opens and closes the help, the snapshot and the search. */
export async function seeAll(page: Page): Promise<void> {
  for (const tab of ['Map', 'Matrix', 'Table', 'Network'])
    await page.getByRole('tab', { name: tab, exact: true }).click();
  for (const key of ['?', 's', '/']) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

/** The sentence of the question bar, as it is read. */
export async function sentenceAsked(page: Page): Promise<string> {
  const text = await page.locator('.question-sentence').textContent();
  return (text ?? '').replace(/\s+/g, ' ').replaceAll(' ,', ',');
}

/** The finding panel's text. */
export async function findingSaid(page: Page): Promise<string> {
  const text = await page.getByRole('complementary', { name: 'Finding' }).textContent();
  return (text ?? '').replace(/\s+/g, ' ');
}

/** The answer in a sentence, at the head of the finding panel. */
export async function headlineSaid(page: Page): Promise<string> {
  const text = await page.getByRole('complementary', { name: 'Finding' }).locator('h2').first().textContent();
  return (text ?? '').replace(/\s+/g, ' ');
}

/** Drops files on the page, by name and content. */
export async function dropFiles(
  page: Page,
  files: readonly (readonly [string, string | Uint8Array])[],
): Promise<void> {
  const plain = files.map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const);
  const dropped = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const [name, text] of list) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, plain);
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: dropped });
}

/** What the element in focus is called, by its label or its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    const labels =
      here instanceof HTMLInputElement ? [...(here.labels ?? [])].map((one) => one.textContent) : [];
    const name = here?.getAttribute('aria-label') ?? labels[0] ?? here?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });
}
