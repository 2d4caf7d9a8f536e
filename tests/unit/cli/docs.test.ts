/** Does docs/command-line.md keep up with the command line? */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VERBS } from '#cli/verbs.ts';
import { json } from './terminal.ts';

const DOCS = readFileSync(join(import.meta.dirname, '../../../docs/command-line.md'), 'utf8');

test('every command and every option is named in the docs, and none that there is not', () => {
  for (const { name, takes } of VERBS) expect(DOCS).toContain(`| \`${`${name} ${takes}`.trim()}`);
  const options = new Set(VERBS.flatMap((verb) => verb.options.map(({ name }) => name)));
  options.delete('output');
  for (const name of options) expect(DOCS).toMatch(new RegExp(`--${name}\\b`));
  const named = [...DOCS.matchAll(/--([a-z][a-z-]*)/g)].map((match) => match[1] as string);
  expect(new Set(named.filter((name) => !options.has(name)))).toEqual(new Set(['json', 'help']));
});

test('the broker shown as JSON is the one that is answered', async () => {
  const shown = JSON.parse(/```json\n([^`]*)```/.exec(DOCS)?.[1] ?? '') as { brokers: readonly object[] };
  const told = await json<{ brokers: readonly object[] }>('brokers JPN PRK --at 2012 --sure');
  expect({ ...told, brokers: told.brokers.slice(0, 1) }).toEqual(shown);
});
