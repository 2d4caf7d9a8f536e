/** What the build adds so that the page works offline and installs as an app: the service worker, the manifest, icons. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const here = import.meta.dirname;
const WORKER = join(here, 'src/worker/offline.worker.ts');
const ICONS = join(here, 'src/icons');

const ICON_FILES = [
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

const MANIFEST = {
  name: 'Honest Broker',
  short_name: 'Honest Broker',
  description: 'Who is linked to whom, and who could bring two estranged states to one table?',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#ffffff',
  icons: ICON_FILES,
};

/** The files of a folder and of those in it, by their paths from it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The service worker as script: its list of files and their hash, then what it does. */
async function workerScript(files: readonly string[], version: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(WORKER, 'utf8'), WORKER, { sourcemap: false });
  // A classic script: some browsers have no service workers that are modules.
  const plain = code.replace(/^export\s*\{\s*\};?\s*$/m, '');
  return `const FILES = ${JSON.stringify(files)};\nconst VERSION = ${JSON.stringify(version)};\n${plain}`;
}

/** Adds them to the build, and says in the page where they are. Addresses are relative: any folder will do. */
export function worksOffline(): Plugin {
  let publicDir = '';
  return {
    name: 'works-offline',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const hash = createHash('sha256');
        const shipped = filesIn(publicDir).filter((file) => file.includes('/'));
        for (const file of shipped) hash.update(readFileSync(join(publicDir, file)));
        const page = bundle['index.html'];
        if (page?.type === 'asset') hash.update(page.source);
        const built = Object.keys(bundle).filter((file) => file !== 'index.html' && !file.endsWith('.map'));
        const icons = new Set<string>(ICON_FILES.map(({ src }) => src));
        for (const fileName of icons)
          this.emitFile({ type: 'asset', fileName, source: readFileSync(join(ICONS, fileName)) });
        const manifest = JSON.stringify(MANIFEST);
        this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifest });
        const files = ['./', ...built.sort(), ...shipped, ...icons, 'manifest.webmanifest'];
        const version = hash.update(files.join('\n')).digest('hex').slice(0, 16);
        this.emitFile({ type: 'asset', fileName: 'offline.js', source: await workerScript(files, version) });
      },
    },
  };
}
