/** How the app is built, served and tested. Paths are relative, so that any static host or subfolder serves the build. */

import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
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

/** The chunks that the entry asks for while it starts, by the module each is made for: view/page.tsx, react-dom/client. */
const FIRST = ['page', 'client'];

/** The chunk of a page without workers, by the module it is made for: nobody else asks for it. */
const NEVER_FIRST = 'direct';

/** Every file that the page may ask for once it is there: chunks loaded when wanted, and their styles. */
function loadedLater(chunks: readonly Rolldown.OutputChunk[], known: ReadonlySet<string>): readonly string[] {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  for (const fileName of reached)
    for (const next of [
      ...(named.get(fileName)?.imports ?? []),
      ...(named.get(fileName)?.dynamicImports ?? []),
    ])
      if (named.get(next)?.name !== NEVER_FIRST) reached.add(next);
  const later = [...reached].filter((fileName) => !known.has(fileName));
  const styles = later.flatMap((fileName) => [...(named.get(fileName)?.viteMetadata?.importedCss ?? [])]);
  return [...later, ...new Set(styles)];
}

/**
 * Says in the page what its entry will ask for at once: the chunks it imports while it starts, and
 * their styles, so that they come while the entry is still being read; and what may be asked for later (view/rest.ts).
 */
function preloadsWhatComesFirst(): Plugin {
  const tag = (attrs: Record<string, string | boolean>, name = 'link'): HtmlTagDescriptor => ({
    ...{ tag: name, attrs, injectTo: 'head' },
  });
  return {
    name: 'preloads-what-comes-first',
    apply: 'build',
    transformIndexHtml(_, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const named = (fileName: string) => chunks.find((chunk) => chunk.fileName === fileName);
      const entry = chunks.find((chunk) => chunk.isEntry);
      const known = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
      const isFirst = (fileName: string) => FIRST.includes(named(fileName)?.name ?? '');
      const wanted = new Set(entry?.dynamicImports.filter(isFirst));
      // A set that grows while it is walked: what is imported is wanted too.
      for (const fileName of wanted) named(fileName)?.imports.forEach(wanted.add, wanted);
      const first = [...wanted].filter((fileName) => !known.has(fileName));
      const styles = first.flatMap((fileName) => [...(named(fileName)?.viteMetadata?.importedCss ?? [])]);
      const later = loadedLater(chunks, new Set([...known, ...first].filter((name) => name !== undefined)));
      const content = later.map((fileName) => `./${fileName}`).join(' ');
      return [
        tag({ name: 'later', content }, 'meta'),
        ...first.map((fileName) => tag({ rel: 'modulepreload', crossorigin: true, href: `./${fileName}` })),
        ...[...new Set(styles)].map((href) =>
          tag({ rel: 'stylesheet', crossorigin: true, href: `./${href}` }),
        ),
      ];
    },
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
  plugins: [react(), withoutPolicyWhileDeveloping(), preloadsWhatComesFirst()],
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
          testTimeout: 60_000,
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
