/**
 * Before any browser story: a Chrome, the app as `npm run build` makes it in a folder of its own, and a loopback address.
 * What goes wrong here fails each story and lets the other tests run.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { chromeOf, THIS_MACHINE } from './chrome.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at its end. */
    readonly url: string;
    /** The browser's program. */
    readonly chrome: string;
    /** Why there is no browser or no app to tell stories on; blank where there is. */
    readonly trouble: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'honest-broker-'));
  let server: PreviewServer | undefined;
  const provide = (chrome: string, url: string, trouble: string): void => {
    project.provide('chrome', chrome);
    project.provide('url', url);
    project.provide('trouble', trouble);
  };
  try {
    const chrome = chromeOf(THIS_MACHINE);
    build(outDir);
    server = await serve(outDir);
    provide(chrome, server.resolvedUrls?.local[0] ?? '', '');
  } catch (trouble) {
    provide('', '', trouble instanceof Error ? trouble.message : String(trouble));
  }
  return async () => {
    await server?.close();
    rmSync(outDir, { recursive: true, force: true });
  };
}

function serve(outDir: string): Promise<PreviewServer> {
  return preview({
    configFile: join(ROOT, 'vite.config.ts'),
    // In a subfolder, the harder of the two places that a static host may offer.
    base: '/a/folder/',
    build: { outDir },
    preview: { port: 0, open: false },
    logLevel: 'warn',
  });
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
