/** Does the help say how each command is used? */

import { describe, expect, test } from 'vitest';
import { VERBS } from '#cli/verbs.ts';
import { version } from '#package';
import { run } from './terminal.ts';

describe('The help', () => {
  test('lists every command', async () => {
    for (const asked of ['--help', '-h', 'help']) {
      const { exit, out, err } = await run(asked);
      expect([exit, err]).toEqual([0, '']);
      for (const { name, summary } of VERBS)
        expect(out).toMatch(new RegExp(`^ {2}${name}\\b.*${summary.slice(0, 20)}`, 'm'));
    }
  });

  test.each(VERBS.map(({ name }) => name))(
    'of %s says its use, options, JSON and an example',
    async (name) => {
      const { exit, out } = await run(`${name} --help`);
      expect(exit).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: honest-broker ${name}`));
      for (const part of ['Options:', '--json', '-h, --help', 'JSON:', `  honest-broker ${name}`])
        expect(out).toContain(part);
      const verb = VERBS.find((each) => each.name === name);
      for (const option of verb?.options ?? []) expect(out).toContain(`--${option.name}`);
      expect((await run(`help ${name}`)).out).toBe(out);
      expect((await run([name, '-h'])).out).toBe(out);
    },
  );

  test('has no line longer than a screen is wide', async () => {
    for (const { name } of VERBS)
      for (const line of (await run(`${name} --help`)).out.split('\n'))
        expect(line.length).toBeLessThanOrEqual(132);
  });

  test('comes before anything that is wrong with the rest', async () => {
    expect((await run('brokers A --help')).exit).toBe(0);
  });
});

test('every example of the help answers', async () => {
  for (const { examples } of VERBS)
    for (const example of examples.filter(
      (line) => !/my-data|tables|\.svg|\.pdf|\.png|^convert|^open|-o figures/.test(line),
    )) {
      const argv = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      expect({ example, ...(await run(argv)) }).toMatchObject({ example, exit: 0, err: '' });
    }
});

test('no two options of a command are written the same', () => {
  for (const { options } of VERBS) expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
});

test('the version is that of the package', async () => {
  expect(await run('--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' });
});
