/** How the app is built, served and tested. Paths are relative, so that any static host or subfolder serves the build. */

import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { worksOffline } from './offlineBuild.ts';
import { buildsOneFile } from './oneFileBuild.ts';

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
    transformIndexHtml(html, { bundle = {} }) {
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
      const tags = [
        tag({ name: 'later', content }, 'meta'),
        ...first.map((fileName) => tag({ rel: 'modulepreload', crossorigin: true, href: `./${fileName}` })),
        ...[...new Set(styles)].map((href) =>
          tag({ rel: 'stylesheet', crossorigin: true, href: `./${href}` }),
        ),
      ];
      // The entry says which theme was chosen: nothing is painted before it, or the other would be seen for a moment.
      return { html: html.replace('<script type="module"', '<script blocking="render" type="module"'), tags };
    },
  };
}

/** What cytoscape asks for at each frame to draw actors and lines, all of which are transparent. */
const DRAWING = ['drawElements', 'drawCachedElements', 'drawCachedNodes', 'drawLayeredElements'];

/** Cytoscape's lists of what it brings along, each with what has its place here and keeps the rest out of the build. */
const LISTS: readonly (readonly [RegExp, string])[] = [
  // Graph algorithms: src/analysis has its own.
  [/\[[^\]]*\bmarkovClustering\$1\b[^\]]*\](?=\.forEach)/, '[]'],
  // Layouts: src/layout has its own. A new instance asks for one of these two.
  [
    /var layout = \[[^\]]*\];/,
    "var layout = [{ name: 'grid', impl: GridLayout }, { name: 'null', impl: NullLayout }];",
  ],
  // Drawing: src/view/canvas has the ink. Only the box that is drawn around actors stays.
  [
    /\[CRp\$b, CRp\$a, CRp\$9, [^\]]*\bCRp\$5, CRp\$4, CRp\$3, CRp\$2, CRp\$1\](?=\.forEach)/,
    `[CRp$b, { ${DRAWING.map((name) => `${name}() {}`).join(', ')} }, CRp$5, CRp$1]`,
  ],
];

/** What those lists named, where it is hung onto objects and would be kept. */
const HUNG = /^(?:(?:BreadthFirst|Circle|Concentric|Cose|Random)Layout\.prototype|CRp\$[a2346789])\./;

/** Cytoscape is one module that no bundler can take apart. A third of it is never asked for here, and is left out. */
function leavesOutOfCytoscape(): Plugin {
  return {
    name: 'leaves-out-of-cytoscape',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('cytoscape.esm.mjs')) return null;
      const missing = LISTS.filter(([list]) => !list.test(code));
      if (missing.length > 0) {
        this.warn(`cytoscape has changed, and is built in as a whole: ${missing.map(String).join(' ')}`);
        return null;
      }
      const hung = this.parse(code).body.filter(({ start, end }) => HUNG.test(code.slice(start, end)));
      const kept = hung.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
      return {
        code: LISTS.reduce((rest, [list, place]) => rest.replace(list, () => place), kept),
        map: null,
      };
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
  plugins: [
    react(),
    withoutPolicyWhileDeveloping(),
    preloadsWhatComesFirst(),
    worksOffline(),
    leavesOutOfCytoscape(),
    buildsOneFile(() => [react(), leavesOutOfCytoscape()]),
  ],
  test: {
    projects: [
      {
        extends: true,
        root: here,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,property,data}/**/*.test.ts', 'tests/architecture.test.ts'],
          // Files share what they import, which was half of the time; none leaves behind what it stood in for.
          isolate: false,
          maxWorkers: 2,
          setupFiles: [`${here}/tests/fixtures/tieEquality.ts`],
          restoreMocks: true,
          unstubGlobals: true,
          testTimeout: 60_000,
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
          // In one process and one document after the other: to make a document for each file took longer than its tests.
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          setupFiles: [`${here}/tests/fixtures/tieEquality.ts`],
          restoreMocks: true,
          unstubGlobals: true,
          testTimeout: 60_000,
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
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
          // Stories share a browser, and what they import; each has a page of its own.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is waited for may take long where other programs use the cores.
          expect: { poll: { timeout: 20_000 } },
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
