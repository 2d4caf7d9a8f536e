/** The colours of the style sheet are those of the model, which the canvas and the figure draw with. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLOURS, type Colours } from '#model/look.ts';

const css = readFileSync(join(import.meta.dirname, '../../../src/view/tokens.css'), 'utf8');
const blocks = css.split('}').map((block) => ({
  head: block.split('{').slice(0, -1).join('{'),
  body: block.split('{').at(-1) ?? '',
}));

const property = (name: string) =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/(\d)/, '-$1')}`;

function coloursIn(head: (text: string) => boolean): Partial<Record<keyof Colours, string>> {
  const body = blocks.find((block) => head(block.head))?.body ?? '';
  return Object.fromEntries(
    Object.keys(COLOURS.light).map((name) => [
      name,
      new RegExp(`${property(name)}: (#[0-9a-f]{6});`).exec(body)?.[1],
    ]),
  );
}

describe('the custom properties of the look', () => {
  test('are the light colours by default', () => {
    expect(coloursIn((head) => head.trim().endsWith(':root'))).toEqual(COLOURS.light);
  });

  test('are the dark colours where dark is chosen', () => {
    expect(coloursIn((head) => head.includes('[data-theme="dark"]'))).toEqual(COLOURS.dark);
  });

  test('are the dark colours where the system is dark and light is not chosen', () => {
    expect(coloursIn((head) => head.includes('prefers-color-scheme: dark'))).toEqual(COLOURS.dark);
  });
});
