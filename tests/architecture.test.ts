/** Does the code keep to docs/architecture.md? First each rule is shown to find a fault, then it reads the sources. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  exportFaults,
  importFaults,
  LONGEST,
  lengthFaults,
  linesOf,
  longShareFaults,
  nameFaults,
  openingFaults,
  purityFaults,
  type SourceFile,
  TABLE,
} from './architectureRules.ts';

const TOP = join(import.meta.dirname, '..');
const SOURCES: readonly SourceFile[] = readdirSync(join(TOP, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.(tsx?|css)$/.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(TOP, path), 'utf8') }));
const CODE = SOURCES.filter(({ path }) => !path.endsWith('.css'));

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('An import that the table does not allow is found', () => {
  test.each([
    ['src/model/a.ts', "import { x } from '#analysis/x.ts';"],
    ['src/model/a.ts', "import type { X } from '#view/x.ts';"],
    ['src/model/a.ts', "import { type X } from 'zod';"],
    ['src/model/a.ts', "import '#store/x.ts';"],
    ['src/model/a.ts', "export { x } from '#formats/x.ts';"],
    ['src/model/a.ts', "export * from '#layout/x.ts';"],
    ['src/model/a.ts', "export type X = import('#store/x.ts').X;"],
    ['src/model/a.ts', "const x = await import('#worker/x.ts');"],
    ['src/model/a.ts', "const x = require('node:fs');"],
    ['src/model/a.ts', "import fs = require('fs');"],
    ['src/model/a.ts', "import x from './../view/x.ts';"],
    ['src/model/a.ts', "import x from '../model/x.ts';"],
    ['src/model/a.ts', 'const x = await import(name);'],
    ['src/model/a.ts', 'const x = await import(`#model/tie.ts`);'],
    ['src/model/a.ts', "const x = import.meta.glob('../view/*.ts');"],
    ['src/model/a.ts', "const w = new URL('../worker/w.ts', import.meta.url);"],
    ['src/model/a.ts', "import x from '#package' with { type: 'json' };"],
    ['src/analysis/a.ts', "import { x } from '#formats/x.ts';"],
    ['src/formats/a.ts', "import { x } from '#analysis/x.ts';"],
    ['src/formats/a.ts', "import fs from 'node:fs';"],
    ['src/layout/a.ts', "import { x } from '#analysis/x.ts';"],
    ['src/layout/a.ts', "import c from 'cytoscape';"],
    ['src/figure/a.ts', "import { scaleLinear } from 'd3-scale';"],
    ['src/figure/a.ts', "import { x } from '#layout/x.ts';"],
    ['src/worker/a.ts', "import { x } from '#store/x.ts';"],
    ['src/store/a.ts', "import { answer } from '#analysis/answer.ts';"],
    ['src/store/a.ts', "import { useState } from 'react';"],
    ['src/view/a.tsx', "import { answer } from '#analysis/answer.ts';"],
    ['src/view/a.tsx', "import { x } from '#worker/x.ts';"],
    ['src/view/a.tsx', "import cytoscape from 'cytoscape';"],
    ['src/view/panel/a.tsx', "import c from 'react-cytoscapejs';"],
    ['src/view/canvas/a.tsx', "import { x } from '#layout/x.ts';"],
    ['src/view/canvas/a.tsx', "import x from 'd3-scale-chromatic';"],
    ['src/cli/a.ts', "import { x } from '#view/x.ts';"],
    ['src/cli/a.ts', "import { x } from 'zod';"],
    ['src/main.tsx', "import { x } from '#cli/x.ts';"],
    ['src/main.tsx', "import { x } from './cli/x.ts';"],
    ['src/main.tsx', "import c from 'cytoscape';"],
    ['src/elsewhere/a.ts', 'export const x = 1;'],
    ['src/stray.ts', 'export const x = 1;'],
  ])('%s: %s', (path, text) => {
    expect(importFaults(file(path, text))).toHaveLength(1);
  });
});

describe('An import that the table allows is let through', () => {
  test.each([
    ['src/model/a.ts', "import type { Tie } from './tie.ts'; // import '#view/x.ts'"],
    ['src/model/a.ts', "import type { Tie } from '#model/tie.ts'; const s = \"import '#view/x.ts'\";"],
    ['src/formats/a.ts', "const { z } = await import('zod/mini');"],
    ['src/layout/deep/a.ts', "import { forceLink } from 'd3-force'; import { x } from '#layout/x.ts';"],
    ['src/store/a.ts', "import { createStore } from 'zustand/vanilla';"],
    ['src/view/App.tsx', "import { Canvas } from './canvas/Canvas.tsx'; import './app.css';"],
    [
      'src/view/canvas/Canvas.tsx',
      "import C from 'react-cytoscapejs'; import { look } from '#view/look.ts';",
    ],
    [
      'src/cli/main.ts',
      "import { parseArgs } from 'node:util'; import { answer } from '#analysis/answer.ts';",
    ],
    ['src/main.tsx', "const w = new Worker(new URL('./worker/worker.ts', import.meta.url));"],
    ['src/main.tsx', "import { createRoot } from 'react-dom/client'; import { App } from '#view/App.tsx';"],
    [
      'src/main.tsx',
      "import { version } from '#package'; import address from './worker/worker.ts?worker&url';",
    ],
  ])('%s: %s', (path, text) => {
    expect(importFaults(file(path, text))).toEqual([]);
  });
});

describe('What a pure folder may not touch is found', () => {
  test.each([
    'document.title;',
    'const d = globalThis.document;',
    'if (typeof window === "undefined") f();',
    'const get = fetch;',
    'const o = { fetch };',
    'globalThis["fetch"];',
    'self.fetch("x");',
    'const key = all[fetch];',
    'const t = Date.now();',
    'const t = Date["now"]();',
    'const t = new Date();',
    'const t = new Date;',
    'const t = Date();',
    'const r = Math.random();',
    'const f = Math.random;',
    'const t = performance.now();',
  ])('%s', (text) => {
    for (const folder of ['model', 'analysis', 'formats', 'layout', 'figure']) {
      expect(purityFaults(file(`src/${folder}/a.ts`, text))).toHaveLength(1);
    }
    expect(purityFaults(file('src/view/a.ts', text))).toEqual([]);
  });

  test('and what is only called so is let through', () => {
    const text = `
      // document, window, fetch
      interface Asked { readonly window: number; fetch(): void }
      const asked = { document: 1, text: 'window' };
      export const day = new Date(2013, 0, 1), half = Math.round(asked.document), t = Date.UTC(2013, 0);`;
    expect(purityFaults(file('src/model/a.ts', text))).toEqual([]);
  });
});

describe('A file that is no file of this project is found', () => {
  test.each([
    'export default 1;',
    'const x = 1; export { x as default };',
    "import './b.ts'; export { default } from './b.ts';",
  ])('by its default export: %s', (text) => {
    expect(exportFaults(file('src/model/a.ts', text))).toEqual(['src/model/a.ts: has a default export']);
  });

  test('because it only passes on what others export', () => {
    const text = "/** All. */\nexport * from './tie.ts';\nexport { x } from './x.ts';";
    expect(exportFaults(file('src/model/all.ts', text))).toEqual(['src/model/all.ts: is a barrel']);
    expect(exportFaults(file('src/model/a.ts', `${text}\nexport const y = 1;`))).toEqual([]);
  });

  test.each(['index.ts', 'index.tsx', 'utils.ts', 'helpers/x.ts', 'types.ts', 'common.tsx', 'dateUtils.ts'])(
    'by its name: %s',
    (name) => expect(nameFaults(file(`src/model/${name}`, ''))).toHaveLength(1),
  );

  test('and a name that is a noun is let through', () => {
    for (const name of ['tie.ts', 'uncommon.ts', 'brokerPaths.ts', 'tieTypesetting.ts']) {
      expect(nameFaults(file(`src/model/${name}`, ''))).toEqual([]);
    }
  });

  test.each([
    'export const x = 1;',
    "import './b.ts';\n// Late.",
    '// biome-ignore lint: so\n',
    '/** */\nf();',
    '',
  ])('by how it opens: %j', (text) => expect(openingFaults(file('src/model/a.ts', text))).toHaveLength(1));

  test('and one that opens with a comment is let through', () => {
    for (const text of [
      '/** A tie. */',
      '/*\n * A tie.\n */',
      '// A tie.',
      '#!/usr/bin/env node\n// The line.',
    ]) {
      expect(openingFaults(file('src/model/a.ts', text))).toEqual([]);
    }
  });

  test('by its length', () => {
    const ofLines = (lines: number) => file('src/model/a.ts', 'f();\n'.repeat(lines));
    expect(lengthFaults(ofLines(LONGEST))).toEqual([]);
    expect(lengthFaults(ofLines(LONGEST + 1))).toHaveLength(1);
    const short = Array.from({ length: 9 }, () => ofLines(219));
    expect(longShareFaults([...short, ofLines(220)])).toEqual([]);
    expect(longShareFaults([...short.slice(1), ofLines(220)])).toHaveLength(1);
  });
});

describe('The sources keep to the architecture', () => {
  const faultsIn = (files: readonly SourceFile[], rule: (file: SourceFile) => string[]) =>
    files.flatMap(rule);

  test('there are sources to read', () => {
    expect(CODE.length).toBeGreaterThan(10);
  });

  test('each imports only what the table allows', () => {
    expect(faultsIn(CODE, importFaults)).toEqual([]);
  });

  test('the pure folders touch no page, no network, no clock and no chance', () => {
    expect(faultsIn(CODE, purityFaults)).toEqual([]);
  });

  test('nothing is exported by default, and nothing is a barrel', () => {
    expect(faultsIn(CODE, exportFaults)).toEqual([]);
  });

  test('each name is a noun', () => {
    expect(faultsIn(SOURCES, nameFaults)).toEqual([]);
  });

  test('each file opens with a comment', () => {
    expect(faultsIn(SOURCES, openingFaults)).toEqual([]);
  });

  test('none is too long, and nine in ten are short', async ({ annotate }) => {
    expect(faultsIn(SOURCES, lengthFaults)).toEqual([]);
    expect(longShareFaults(SOURCES)).toEqual([]);
    const lines = SOURCES.map(linesOf).sort((a, b) => a - b);
    await annotate(`${lines.length} files, half of them under ${lines[Math.floor(lines.length / 2)]} lines`);
  });
});

describe('Biome holds the same table', () => {
  interface Override {
    readonly includes: readonly string[];
    readonly linter: {
      rules: { style?: { noRestrictedImports?: { options: { patterns: { group: string[] }[] } } } };
    };
  }
  const { overrides } = JSON.parse(readFileSync(join(TOP, 'biome.json'), 'utf8')) as {
    overrides: Override[];
  };

  test.each(Object.entries(TABLE))('for src/%s', (folder, { layers, packages }) => {
    const includes = folder === 'main.tsx' ? 'src/main.tsx' : `src/${folder}/**`;
    const override = overrides.find(
      (each) => each.includes[0] === includes && each.linter.rules.style?.noRestrictedImports,
    );
    const patterns = override?.linter.rules.style?.noRestrictedImports?.options.patterns ?? [];
    const own = folder in { 'main.tsx': 0, 'view/canvas': 0 } ? [] : [folder];
    const allowed = [
      ...['../**', './**'],
      ...[...own, ...layers].map((layer) => `#${layer}/**`),
      ...packages.flatMap((name) => (name === 'node:' ? ['node:*'] : [name, `${name}/**`])),
    ];
    expect(patterns[0]?.group).toEqual(['../**']);
    expect(new Set(patterns[1]?.group)).toEqual(new Set(['**', ...allowed.map((each) => `!${each}`)]));
  });
});
