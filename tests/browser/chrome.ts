/**
 * Where is a Chrome or Chromium, and how does a machine without one get it? Looks at CHROME_PATH, the usual places and
 * Playwright's cache; then asks apt-get where it may, then Playwright. Answers with a path that runs, or throws one
 * sentence that says what to do.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join as joinHere, posix, win32 } from 'node:path';

/** What the search needs of the machine, so that a test can stand in for one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** The names in a folder; none where there is no such folder. */
  list(folder: string): readonly string[];
  /** Runs a program to its end: did it end well? */
  run(program: string, args: readonly string[], show: 'show' | 'hide'): boolean;
}

const WHAT_TO_DO =
  'No Chrome or Chromium was found and none could be installed: install one (on Debian or Ubuntu `sudo apt-get install chromium`), or set CHROME_PATH to its program, and run the tests again.';

/** The path of a browser that runs, installing one where there is none. */
export function chromeOf(machine: Machine): string {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (machine.exists(named) && runs(machine, named)) return named;
    throw new Error(
      `CHROME_PATH is ${named}, and no browser runs from there: set it to the program of a Chrome or Chromium, or unset it to have one found.`,
    );
  }
  const found = firstThatRuns(machine);
  if (found) return found;
  for (const install of [installByApt, installByPlaywright]) {
    if (!install(machine)) continue;
    const installed = firstThatRuns(machine);
    if (installed) return installed;
  }
  throw new Error(WHAT_TO_DO);
}

/** This computer. */
export const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  run: (program, args, show) =>
    spawnSync(program, args, {
      stdio: show === 'show' ? ['ignore', 'inherit', 'inherit'] : 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
};

function firstThatRuns(machine: Machine): string | undefined {
  return [...usualPlaces(machine), ...playwrightPlaces(machine)].find(
    (path) => machine.exists(path) && runs(machine, path),
  );
}

/** Ubuntu's chromium-browser may be a mere note to install a snap, so a browser must tell its version. On Windows asking opens a window. */
function runs(machine: Machine, path: string): boolean {
  return machine.platform === 'win32' || machine.run(path, ['--version'], 'hide');
}

function pathsOf({ platform }: Machine): typeof posix {
  return platform === 'win32' ? win32 : posix;
}

function usualPlaces(machine: Machine): string[] {
  const { platform, env, home } = machine;
  const { join, delimiter } = pathsOf(machine);
  if (platform === 'darwin') {
    const apps = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
    return apps.flatMap((app) =>
      ['/Applications', join(home, 'Applications')].map((folder) => join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []));
  }
  // Debian's browser without windows first: the same engine, for a fifth less of the processor.
  const names = [
    'chromium-headless-shell',
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
  ];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...onPath.flatMap((folder) => names.map((name) => join(folder, name))),
    '/opt/google/chrome/chrome',
  ];
}

/** Playwright keeps each browser in `<cache>/<name>-<revision>/<system>/<program>`; the newest comes first. */
function playwrightPlaces(machine: Machine): string[] {
  const { join } = pathsOf(machine);
  const cache = playwrightCache(machine);
  const programs = [
    'chrome',
    'chrome.exe',
    'headless_shell',
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
  ];
  const macApps = ['Chromium', 'Google Chrome for Testing'].map((app) => `${app}.app/Contents/MacOS/${app}`);
  const browsers = machine.list(cache).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name));
  return browsers
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
    .flatMap((name) => machine.list(join(cache, name)).map((system) => join(cache, name, system)))
    .flatMap((folder) => [...programs, ...macApps].map((program) => join(folder, program)));
}

function playwrightCache(machine: Machine): string {
  const { platform, env, home } = machine;
  const { join } = pathsOf(machine);
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? home, 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
}

function installByApt(machine: Machine): boolean {
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.exists('/usr/bin/apt-get')) return false;
  console.info('No Chrome or Chromium here: installing Chromium with apt-get.');
  // A list that cannot be refreshed may still be good enough to install from.
  machine.run('apt-get', ['update'], 'show');
  const install = ['install', '-y', '--no-install-recommends', 'fonts-liberation'];
  return ['chromium-headless-shell', 'chromium'].some((browser) =>
    machine.run('apt-get', [...install, browser], 'show'),
  );
}

function installByPlaywright(machine: Machine): boolean {
  console.info("No Chrome or Chromium here: fetching Playwright's.");
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const withLibraries = machine.platform === 'linux' && machine.isRoot ? ['--with-deps'] : [];
  return machine.run(
    process.execPath,
    [joinHere(playwright, 'cli.js'), 'install', ...withLibraries, '--only-shell', 'chromium'],
    'show',
  );
}
