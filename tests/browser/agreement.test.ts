/** A story of agreement: the bar, the title, the list, the address and the figure of every sentence say the same. */

import { expect } from 'vitest';
import { answered, findingSaid, headlineSaid, sentenceAsked } from './screen.ts';
import { story } from './story.ts';

const SENTENCES = [
  ['?', 'Where does Mongolia stand between others in 2013'],
  ['?ask=pair&pair=JPN,PRK&at=2012', 'Who could bring Japan and North Korea together in 2012'],
  ['?ask=linked&broker=MON&at=2014', 'Who is linked to Mongolia in 2014'],
  ['?ask=estranged&at=2017', 'Which pairs are estranged in 2017'],
  ['?ask=changed&at=2010&other=2018', 'What changed between 2010 and 2018'],
  ['?ask=whatIf&edit=without,KHAAN-QUEST', 'What if Khaan Quest did not exist in 2013'],
  ['?ask=camps&at=2016', 'Which camps are there in 2016'],
] as const;

for (const [where, begins] of SENTENCES) {
  story(`Everything on the page says: ${begins}`, async ({ page, open }) => {
    await open(where);
    await answered(page);
    const asked = await sentenceAsked(page);
    expect(asked.startsWith(begins)).toBe(true);
    expect(await page.title()).toBe(`${asked} – Honest Broker`);
    const headline = await headlineSaid(page);
    const drawn = /^\d+/.exec((await page.getByRole('status').textContent()) ?? '')?.[0];
    await page.getByRole('application', { name: `Picture of ${drawn} actor` }).waitFor();

    await page.getByRole('button', { name: 'Snapshot' }).click();
    const dialog = page.getByRole('dialog', { name: 'Snapshot' });
    const figure = dialog.getByRole('img', { name: headline });
    await figure.waitFor();
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save SVG' }).click();
    const svg = await textOf(await (await saving).createReadStream());
    expect(plain(svg)).toContain(asked);
    expect(plain(svg)).toContain(headline);
    await page.keyboard.press('Escape');

    // The address alone gives the same again.
    const list = await findingSaid(page);
    await page.goto('about:blank');
    await open(where);
    await answered(page);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await answered(page);
    expect([await sentenceAsked(page), await headlineSaid(page), await findingSaid(page)]).toEqual([
      ...[asked, headline, list],
    ]);
  });
}

async function textOf(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** The text of a figure, its lines joined and its marks undone. */
function plain(svg: string): string {
  const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return svg
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => marks[name] ?? '')
    .replace(/\s+/g, ' ');
}
