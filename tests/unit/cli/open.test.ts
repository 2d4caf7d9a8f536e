/** Is a folder served to this computer alone, and nothing beside it? */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '#cli/server.ts';
import { run } from './terminal.ts';

let folder: string;
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'honest-broker-open-'));
  for (const name of ['dist/assets', 'data/below', 'data/.hidden'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of [
    'dist/assets/a.js',
    'data/ties.csv',
    'data/below/x y.csv',
    'data/.hidden/key',
    'secret',
  ])
    writeFileSync(join(folder, name), name);
  writeFileSync(join(folder, 'dist/index.html'), '<head><title>Page</title></head>');
  symlinkSync(join(folder, 'secret'), join(folder, 'data/linked.csv'));
  const [page, data] = [join(folder, 'dist'), join(folder, 'data')];
  served = await serve({ page, data, name: 'my data' }, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is written, whatever it climbs. */
function asked(
  path: string,
  host?: string,
  method = 'GET',
): Promise<readonly [status: number, body: string]> {
  const { hostname, port, host: own } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path, method, headers: { host: host ?? own } }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve([response.statusCode ?? 0, body]));
    });
    call.on('error', reject).end();
  });
}

test('the page is told which files it opens, and gets them', async () => {
  expect((await asked('/'))[1]).toContain('<meta name="opens" content="./data/files.json">');
  expect(JSON.parse((await asked('/data/files.json'))[1])).toEqual({
    name: 'my data',
    files: ['below/x y.csv', 'ties.csv'],
  });
  expect(await asked('/data/below/x%20y.csv')).toEqual([200, 'data/below/x y.csv']);
  expect(await asked('/assets/a.js')).toEqual([200, 'dist/assets/a.js']);
});

test('nothing is served that was not listed: no path that climbs, nothing hidden, nothing linked from elsewhere', async () => {
  for (const path of [
    '/data/../secret',
    '/data/..%2f..%2fsecret',
    '/secret',
    '/data/.hidden/key',
    '/data/linked.csv',
    '/%',
  ])
    expect((await asked(path))[1]).not.toContain('secret');
  expect((await asked('/data/.hidden/key'))[0]).toBe(404);
});

test('a request that names another host, or would change something, is refused', async () => {
  expect((await asked('/', 'evil.example'))[0]).toBe(403);
  expect((await asked('/', undefined, 'POST'))[0]).toBe(405);
});

test('open tells the address until it is stopped, and what is missing', async () => {
  const { exit, out } = await run('open data', undefined, { home: folder, here: folder });
  expect([exit, out]).toEqual([0, expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/ shows data\..*\n/)]);
  expect((await run('open none', undefined, { home: folder, here: folder })).err).toContain(
    'There is no folder none',
  );
  expect((await run('open', undefined, { home: join(folder, 'data') })).err).toContain('npm run build');
  const { port } = new URL(served.address);
  expect((await run(`open data --port ${port}`, undefined, { home: folder, here: folder })).err).toContain(
    'it is taken',
  );
});
