/** How the app is built, served and tested. Paths are relative, so that any static host or subfolder serves the build. */

import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = import.meta.dirname;

/** The development server injects scripts and opens a socket, which the page's policy rightly forbids: there it goes. */
function withoutPolicyWhileDeveloping(): Plugin {
  return {
    name: 'without-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

export default defineConfig({
  root: `${here}/src`,
  base: './',
  // What is not there is a 404, as on a static host, never the page again.
  appType: 'mpa',
  publicDir: `${here}/graph-data`,
  cacheDir: `${here}/node_modules/.vite`,
  build: { outDir: `${here}/dist`, emptyOutDir: true },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  plugins: [react(), withoutPolicyWhileDeveloping()],
  test: {
    projects: [
      {
        extends: true,
        root: here,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,property,data}/**/*.test.ts', 'tests/architecture.test.ts'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        root: here,
        test: {
          name: 'view',
          environment: 'jsdom',
          include: ['tests/view/**/*.test.{ts,tsx}'],
          benchmark: { include: [] },
        },
      },
      {
        // The stories have both cores to themselves, after the other tests.
        extends: true,
        root: here,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [`${here}/tests/browser/setup.ts`],
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        root: here,
        test: {
          name: 'bench',
          environment: 'node',
          include: [],
          globalSetup: [`${here}/tests/browser/setup.ts`],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
    ],
  },
});
