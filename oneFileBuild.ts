/** What the build adds so that a view can be saved as one file: the whole page as one script and one style sheet. */

import { join } from 'node:path';
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';

const SOURCES = join(import.meta.dirname, 'src');

/** A file has nowhere to start a worker from: the page then runs the engine itself. */
function withoutWorker(): Plugin {
  return {
    name: 'without-worker',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/src/main.tsx')
        ? {
            code: code.replace(/new Worker\(new URL\([^)]*\), \{[^}]*\}\)/, '(undefined as never)'),
            map: null,
          }
        : null,
  };
}

/** Adds alone.js and alone.css to the build. `plugins` are those that the page itself is built with. */
export function buildsOneFile(plugins: () => readonly PluginOption[]): Plugin {
  return {
    name: 'builds-one-file',
    apply: 'build',
    generateBundle: {
      // After the list of what is kept for work without a network: few will ever save a view so.
      order: 'post',
      async handler() {
        const built = await build({
          ...{ configFile: false, root: SOURCES, base: './', publicDir: false, logLevel: 'error' },
          plugins: [withoutWorker(), ...plugins()],
          build: {
            ...{ write: false, cssCodeSplit: false, modulePreload: false },
            rolldownOptions: {
              input: join(SOURCES, 'main.tsx'),
              output: { format: 'iife', codeSplitting: false },
            },
          },
        });
        const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
        for (const part of output) {
          if (part.type === 'chunk' && part.isEntry)
            this.emitFile({ type: 'asset', fileName: 'alone.js', source: part.code });
          if (part.type === 'asset' && part.fileName.endsWith('.css'))
            this.emitFile({ type: 'asset', fileName: 'alone.css', source: part.source });
        }
      },
    },
  };
}
