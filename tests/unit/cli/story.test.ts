/** Does the command line list stories and draw them, write figures of each kind, and say what it lacks? */

import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textInPng } from '#formats/png.ts';
import { pdfText } from '../../fixtures/pdfText.ts';
import { json, run } from './terminal.ts';

let here: string;
beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'honest-broker-story-'));
});
afterAll(() => rmSync(here, { recursive: true }));

describe('story', () => {
  test('lists the stories of the data set', async () => {
    const { out } = await run('story');
    expect(out).toMatch(/^There is 1 story\.|^There are \d+ stories\./);
    expect(out).toMatch(/leveraging-mongolia +\d+ +Leveraging Mongolia/);
  });

  test('tells each step with what it finds and the link that asks it', async () => {
    const { steps } = await json<{ steps: readonly Record<string, string>[] }>('story leveraging-mongolia');
    expect(steps.length).toBeGreaterThan(4);
    expect(steps[0]).toMatchObject({ title: 'A region at odds', figure: null });
    for (const { finding, link } of steps) {
      expect(finding).toMatch(/\.$/);
      expect(link).toMatch(/^(https?:.*)?\?/);
    }
  });

  test('draws every step into a folder, in the order of the story', async () => {
    const { out } = await run('story leveraging-mongolia -o drawn --preset column', undefined, { here });
    expect(out).toContain('Drawn in drawn.');
    const files = readdirSync(join(here, 'drawn')).sort();
    expect(files[0]).toBe('01-a-region-at-odds.svg');
    expect(files.every((name, at) => name.startsWith(String(at + 1).padStart(2, '0')))).toBe(true);
    expect(readFileSync(join(here, 'drawn', files[0] as string), 'utf8')).toContain('width="85mm"');
  });

  test('that is not there is refused with the nearest, and drawing all asks which', async () => {
    expect((await run('story leveraging-mongola')).err).toContain('leveraging-mongolia');
    expect(await run('story -o drawn', undefined, { here })).toMatchObject({ exit: 2 });
    expect((await run('story --stories none.json', undefined, { here })).err).toContain(
      'none.json cannot be read',
    );
  });
});

describe('A figure by the ending of its name', () => {
  test('is a PDF with its text', async () => {
    const { out } = await run('figure JPN PRK --at 2012 -o pair.pdf', undefined, { here });
    expect(out).toContain('Drawn in pair.pdf.');
    expect(pdfText(readFileSync(join(here, 'pair.pdf'))).join(' ')).toContain(
      'Mongolia, in two legs at cost 4',
    );
  });

  test('is a PNG with its question, drawn by the first program that can', async () => {
    const plain = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const asked: (readonly string[])[] = [];
    const terminal = {
      here,
      chrome: '/opt/our-chrome',
      run(program: string, args: readonly string[]) {
        asked.push([program, ...args]);
        const out = args.find((arg) => arg.startsWith('--screenshot='))?.slice('--screenshot='.length);
        if (program === '/opt/our-chrome' || out === undefined) return false;
        copyFileSync(plainFile, out);
        return true;
      },
    };
    const plainFile = join(here, 'plain.png');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(plainFile, plain);
    const { exit } = await run('figure JPN PRK --preset social --dpi 96 -o pair.png', undefined, terminal);
    expect(exit).toBe(0);
    expect(asked.map(([program]) => program)).toEqual(['/opt/our-chrome', 'rsvg-convert', 'chromium']);
    expect(asked[2]).toContain('--window-size=1200,630');
    const text = await textInPng(readFileSync(join(here, 'pair.png')));
    expect(text).toMatchObject({ ok: true, value: expect.stringContaining('"pair":"JPN,PRK"') });
  });

  test('says what to install where no program can draw a PNG, and leaves nothing behind', async () => {
    const { exit, err } = await run('figure -o none.png', undefined, { here });
    expect([exit, err]).toEqual([2, expect.stringContaining('install rsvg-convert')]);
    expect(existsSync(join(here, 'none.png'))).toBe(false);
    expect((await run('figure -o none.gif', undefined, { here })).err).toContain('.svg, .pdf or .png');
  });

  test('may leave out the legend and the caption', async () => {
    const { out } = await run('figure -o - --no-legend --no-caption');
    expect(out).not.toContain('id="figure-legend"');
    expect(out).not.toContain('id="figure-caption"');
    expect(out).toContain('id="figure-foot"');
  });
});
