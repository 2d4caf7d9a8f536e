#!/usr/bin/env node
// Starts the command line. It runs from one built file, which is made first where it is missing or older than the
// sources, and goes to standard error with what it has to say.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(home, 'dist-cli');
const LAYERS = ['model', 'analysis', 'formats', 'layout', 'figure', 'cli'];

/** Changes with every source of the command line: their names, sizes and times. */
function stampOfSources() {
  const hash = createHash('sha256');
  const files = LAYERS.flatMap((layer) =>
    readdirSync(join(home, 'src', layer), { recursive: true }).map((name) => join('src', layer, name)),
  );
  for (const file of [...files, 'package.json', 'package-lock.json'].sort()) {
    const { size, mtimeMs } = statSync(join(home, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds into a folder of its own and moves it into place, so that two that start together do not meet. */
async function build(stamp) {
  process.stderr.write('Building the command line, once after each change of its sources.\n');
  const { build } = await import('vite');
  const making = join(folder, `making-${process.pid}`);
  await build({
    configFile: false,
    root: home,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/nodeTerminal.ts',
      outDir: making,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'honestBroker.mjs', codeSplitting: false } },
    },
  });
  const old = readdirSync(folder).filter((name) => /^[0-9a-f]{16}$/.test(name));
  try {
    renameSync(making, join(folder, stamp));
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(join(folder, stamp))) throw error;
  }
  for (const name of old) if (name !== stamp) rmSync(join(folder, name), { recursive: true, force: true });
}

async function start() {
  const stamp = stampOfSources();
  const built = join(folder, stamp, 'honestBroker.mjs');
  if (!existsSync(built)) await build(stamp);
  const { run } = await import(pathToFileURL(built).href);
  await run(process.argv.slice(2), home);
}

/** What is wrong, in a sentence that says what to do, and how the process ends. */
function lastWords(error) {
  if (error?.code === 'ERR_MODULE_NOT_FOUND' && /'vite'/.test(error.message))
    return ['The command line cannot be built without its packages; run npm ci in its folder first.', 2];
  if (['EACCES', 'EROFS', 'EPERM'].includes(error?.code))
    return [
      `The command line cannot be built in ${folder}; let that folder be written to, and run it again.`,
      2,
    ];
  return [`This is a fault of the program, not of what you asked: ${error?.stack ?? error}`, 70];
}

start().catch((error) => {
  const [words, exit] = lastWords(error);
  process.stderr.write(`honest-broker: ${words}\n`);
  process.exitCode = exit;
});
