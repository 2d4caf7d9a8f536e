/** Before any browser story: a Chrome, the app as `npm run build` makes it in a folder of its own, and a loopback address. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { chromeOf, THIS_MACHINE } from './chrome.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at its end. */
    readonly url: string;
    /** The browser's program. */
    readonly chrome: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chrome', chromeOf(THIS_MACHINE));
  const outDir = mkdtempSync(join(tmpdir(), 'honest-broker-'));
  build(outDir);
  const server = await preview({
    configFile: join(ROOT, 'vite.config.ts'),
    // In a subfolder, the harder of the two places that a static host may offer.
    base: '/a/folder/',
    build: { outDir },
    preview: { port: 0, open: false },
    logLevel: 'warn',
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The built app is not served: the preview server named no address.');
  project.provide('url', url);
  return async () => {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
}

/** In a process of its own, since the test runner's NODE_ENV would build React for development. */
function build(outDir: string): void {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
