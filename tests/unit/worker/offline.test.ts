/** The service worker, run on a scope of the test's own: what it keeps, what it answers, and when it takes over. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';

const FILE = join(import.meta.dirname, '../../../src/worker/offline.worker.ts');
const HOME = 'https://host.example/a/folder/';

type Listener = (event: Record<string, unknown>) => void;

/** A browser's caches, by name and address. */
class Caches {
  readonly held = new Map<string, Map<string, string>>();
  readonly asked: string[] = [];

  keys = async () => [...this.held.keys()];
  delete = async (name: string) => this.held.delete(name);
  open = async (name: string) => {
    const cache = this.held.get(name) ?? new Map<string, string>();
    this.held.set(name, cache);
    return {
      addAll: async (requests: readonly Request[]) => {
        for (const { url, cache: mode } of requests) {
          this.asked.push(`${url.replace(HOME, '')} ${mode}`);
          cache.set(url, `kept ${url.replace(HOME, '')}`);
        }
      },
      match: async (url: string) => cache.get(url),
    };
  };
}

async function begun(version: string, caches: Caches) {
  const code = (await transformWithOxc(readFileSync(FILE, 'utf8'), FILE)).code.replace(/^export.*$/m, '');
  const listeners = new Map<string, Listener>();
  const said: string[] = [];
  const self = {
    ...{ caches, registration: { scope: HOME } },
    clients: { claim: async () => void said.push('claim') },
    skipWaiting: async () => void said.push('take over'),
    fetch: async ({ url }: Request) => `fetched ${url}`,
    addEventListener: (type: string, listen: Listener) => void listeners.set(type, listen),
  };
  const files = ['./', 'assets/page-1.js', 'set/ties.csv'];
  runInNewContext(`const FILES = ${JSON.stringify(files)}; const VERSION = '${version}';\n${code}`, {
    self,
    URL,
    Request,
  });
  const lasting = async (type: string) => {
    let work: unknown = null;
    listeners.get(type)?.({ waitUntil: (promise: unknown) => (work = promise) });
    await work;
  };
  const answerTo = async (url: string, more: { method?: string; mode?: string } = {}) => {
    let answer: unknown = 'left alone';
    const request = { url, method: 'GET', mode: 'cors', ...more };
    listeners.get('fetch')?.({ request, respondWith: (promise: unknown) => (answer = promise) });
    return answer;
  };
  return { said, lasting, answerTo, message: (data: string) => listeners.get('message')?.({ data }) };
}

test('every file of the build is kept; what has no hash in its name is asked of the host again', async () => {
  const caches = new Caches();
  await (await begun('1', caches)).lasting('install');
  expect(caches.asked).toEqual([' no-cache', 'assets/page-1.js default', 'set/ties.csv no-cache']);
});

test('the page and its files are answered from what is kept, whatever the query; all else is left alone', async () => {
  const { lasting, answerTo } = await begun('1', new Caches());
  await lasting('install');
  expect(await answerTo(`${HOME}?ask=pair&pair=JPN,PRK`, { mode: 'navigate' })).toBe('kept ');
  expect(await answerTo(`${HOME}index.html`, { mode: 'navigate' })).toBe('kept ');
  expect(await answerTo(`${HOME}set/ties.csv`)).toBe('kept set/ties.csv');
  expect(await answerTo(`${HOME}set/ties.csv`, { method: 'POST' })).toBe('left alone');
  expect(await answerTo(`${HOME}other/`, { mode: 'navigate' })).toBe('left alone');
  expect(await answerTo('https://other.example/set/ties.csv')).toBe('left alone');
});

test('a new version waits until it is told to take over, and then clears away the old one and nobody else’s', async () => {
  const caches = new Caches();
  await (await begun('1', caches)).lasting('install');
  const elsewhere = 'honest-broker https://host.example/another/ 1';
  caches.held.set(elsewhere, new Map());
  const next = await begun('2', caches);
  await next.lasting('install');
  expect(next.said).toEqual([]);
  next.message('anything');
  expect(next.said).toEqual([]);
  next.message('take over');
  await next.lasting('activate');
  expect(next.said).toEqual(['take over', 'claim']);
  expect([...caches.held.keys()].sort()).toEqual([`honest-broker ${HOME} 2`, elsewhere].sort());
});
