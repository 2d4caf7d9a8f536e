/** Does the test command find a browser, get one where there is none, and say what to do where it cannot? */

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chromeOf, type Machine } from '../browser/chrome.ts';

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});

/** A machine with these programs, of which `broken` do not run. `installs` says what a command leaves behind. */
function machineWith(
  programs: readonly string[],
  {
    broken = [],
    installs = {},
    ...rest
  }: Partial<Machine> & {
    broken?: readonly string[];
    installs?: Readonly<Record<string, string>>;
  } = {},
): Machine & { readonly commands: readonly string[] } {
  const there = new Set(programs);
  const commands: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ada',
    isRoot: false,
    exists: (path) => there.has(path),
    list: (folder) =>
      [
        ...new Set(
          [...there].flatMap((path) =>
            path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
          ),
        ),
      ].map((path) => path.split('/')[0] ?? path),
    run: (program, args) => {
      if (args[0] === '--version') return !broken.includes(program);
      const command = [program, ...args].join(' ');
      commands.push(command);
      const [, left] = Object.entries(installs).find(([part]) => command.includes(part)) ?? [];
      if (left) there.add(left);
      return left !== undefined;
    },
    commands,
    ...rest,
  };
}

const CACHED = '/home/ada/.cache/ms-playwright';
const APT = '/usr/bin/apt-get';

describe('A browser that is there is found', () => {
  test('where CHROME_PATH says', () => {
    const machine = machineWith(['/opt/mine/chrome', '/usr/bin/chromium'], {
      env: { CHROME_PATH: '/opt/mine/chrome' },
    });
    expect(chromeOf(machine)).toBe('/opt/mine/chrome');
  });

  test('on the PATH before the usual places', () => {
    const machine = machineWith(['/usr/bin/chromium', '/nix/bin/chromium'], { env: { PATH: '/nix/bin' } });
    expect(chromeOf(machine)).toBe('/nix/bin/chromium');
  });

  test('the one without windows before the others', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    expect(chromeOf(machineWith(['/usr/bin/chromium', shell]))).toBe(shell);
  });

  test('past one that does not run, such as a note to install a snap', () => {
    const broken = ['/usr/bin/chromium-browser'];
    const machine = machineWith([...broken, '/opt/google/chrome/chrome'], { broken });
    expect(chromeOf(machine)).toBe('/opt/google/chrome/chrome');
  });

  test("in Playwright's cache, the newest first", () => {
    const old = `${CACHED}/chromium-999/chrome-linux/chrome`;
    const recent = `${CACHED}/chromium_headless_shell-1200/chrome-linux/headless_shell`;
    expect(chromeOf(machineWith([old, recent, `${CACHED}/firefox-2000/firefox/chrome`]))).toBe(recent);
  });

  test('among the applications of a Mac', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(chromeOf(machineWith([path], { platform: 'darwin' }))).toBe(path);
  });

  test('on Windows, without opening it to ask', () => {
    const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(chromeOf(machineWith([path], { platform: 'win32', env, broken: [path] }))).toBe(path);
  });
});

describe('Where there is none', () => {
  test('root on Debian gets the one without windows with apt-get', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    const machine = machineWith([APT], { isRoot: true, installs: { 'chromium-headless-shell': shell } });
    expect(chromeOf(machine)).toBe(shell);
    expect(machine.commands.map((command) => command.split(' ').slice(0, 2).join(' '))).toEqual([
      'apt-get update',
      'apt-get install',
    ]);
  });

  test('root where apt-get has only the whole browser gets that', () => {
    const machine = machineWith([APT], { isRoot: true, installs: { chromium: '/usr/bin/chromium' } });
    const run: Machine['run'] = (program, args, show) =>
      !args.includes('chromium-headless-shell') && machine.run(program, args, show);
    expect(chromeOf({ ...machine, run })).toBe('/usr/bin/chromium');
  });

  test('root on Ubuntu, where apt-get brings only a note, gets it from Playwright', () => {
    const [note, shell] = [
      '/usr/bin/chromium-browser',
      `${CACHED}/chromium_headless_shell-1200/linux/headless_shell`,
    ];
    const installs = { 'apt-get install': note, 'cli.js install': shell };
    expect(chromeOf(machineWith([APT], { isRoot: true, installs, broken: [note] }))).toBe(shell);
  });

  test('another user gets it from Playwright, without apt-get', () => {
    const shell = `${CACHED}/chromium_headless_shell-1200/linux/headless_shell`;
    const machine = machineWith([APT], { installs: { 'cli.js install': shell } });
    expect(chromeOf(machine)).toBe(shell);
    expect(machine.commands).toHaveLength(1);
  });

  test('and none can be had, one sentence says what to do', () => {
    expect(() => chromeOf(machineWith([APT], { isRoot: true }))).toThrow(
      /^No Chrome or Chromium was found and none could be installed: install one .* or set CHROME_PATH .*\.$/,
    );
  });

  test('and CHROME_PATH names none, it says so and looks no further', () => {
    const machine = machineWith(['/usr/bin/chromium'], { env: { CHROME_PATH: '/nowhere/chrome' } });
    expect(() => chromeOf(machine)).toThrow('CHROME_PATH is /nowhere/chrome, and no browser runs from there');
    expect(machine.commands).toEqual([]);
  });
});
