/**
 * Serves the built page and the files of one folder to this computer alone: on the loopback address, to requests that
 * name it, and nothing that was not listed when it began.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** Where the folder's files are found, and the list of them, from the page. */
const DATA = 'data';
const LIST = 'files.json';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A page that is being served. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** What is served: the folder of the built page, and the folder of files that it opens, with what it is called. */
interface Folders {
  readonly page: string;
  readonly data: string;
  readonly name: string;
}

/** Begins to serve, at a free port where 0 is asked for. */
export async function serve({ page, data, name }: Folders, port: number): Promise<Served> {
  const pageFiles = new Map(filesBelow(page).map((path) => [`/${path}`, join(page, path)]));
  const dataFiles = filesBelow(data);
  const found = new Map([
    ...pageFiles,
    ...dataFiles.map((path) => [`/${DATA}/${path}`, join(data, path)] as const),
  ]);
  const list = JSON.stringify({ name, files: dataFiles });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === null) return refuse(response, 403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    if (path === `/${DATA}/${LIST}`) return answer(response, '.json', list);
    const file = found.get(path === '/' ? '/index.html' : path);
    if (file === undefined) return refuse(response, 404);
    const bytes = readFileSync(file);
    return answer(response, extname(file), file.endsWith('index.html') ? opening(bytes.toString()) : bytes);
  });
  const taken = await listening(server, port);
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The page, told which files it opens first. */
function opening(html: string): string {
  return html.replace('</head>', `<meta name="opens" content="./${DATA}/${LIST}"></head>`);
}

/** The path asked for; null where the request does not name this computer, as from a page of another host. */
function pathOf({ url = '/', headers }: IncomingMessage): string | null {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')) return null;
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

function answer(response: ServerResponse, ending: string, body: string | Uint8Array): void {
  response
    .writeHead(200, {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(body);
}

/** Every file below a folder by its path with slashes, hidden ones left out. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
