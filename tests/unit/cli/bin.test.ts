/** Does the command run as a process, built from the sources when it must be? */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { run } from './terminal.ts';

const BIN = join(import.meta.dirname, '../../../bin/honest-broker.mjs');

/** What it says of building itself is no answer. */
const BUILDING = /^Building the command line.*\n/;

async function asProcess(...args: readonly string[]) {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [BIN, ...args], {
      env: { ...process.env, HOME: '/' },
    });
    return { exit: 0, out: stdout, err: stderr.replace(BUILDING, '') };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { exit: code, out: stdout, err: stderr.replace(BUILDING, '') };
  }
}

test('the process prints what the function prints, and ends as it ends', { timeout: 60_000 }, async () => {
  const command = ['brokers', 'JPN', 'PRK', '--at', '2012', '--json'];
  expect(await asProcess(...command)).toEqual(await run(command));
  expect(await asProcess('brokers', 'JPN', 'JPN')).toEqual(await run('brokers JPN JPN'));
  expect((await asProcess('check', join(import.meta.dirname))).exit).toBe(1);
});

test('the package names the command and its script', async () => {
  const { default: manifest } = await import('../../../package.json');
  expect(manifest.bin).toEqual({ 'honest-broker': 'bin/honest-broker.mjs' });
  expect(manifest.scripts.broker).toBe('node bin/honest-broker.mjs');
});
