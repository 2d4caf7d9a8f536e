/** `open`: the files of a folder in the page, served to this computer alone until it is stopped. */

import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { reasonOf } from '#cli/dataFiles.ts';
import { option } from '#cli/options.ts';
import { type Served, serve } from '#cli/server.ts';
import { ANSWERED, WrongUse } from '#cli/terminal.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';

export const OPEN: Verb = {
  name: 'open',
  summary: 'Open a folder in the page, on this computer alone.',
  takes: '[DIR]',
  most: 1,
  about:
    'Serves the built page on the loopback address with the files of a folder in it: tables, a workbook, a network or a ' +
    'zip. Nothing leaves this computer. It runs until it is stopped with Ctrl+C; a changed file is read anew when the page is reloaded.',
  options: [option('port', 'N', 'The port to serve at; a free one without it.')],
  json: '{address, folder}, once it is served.',
  examples: ['open my-data', 'open . --port 4173'],
  run,
};

async function run({ args, terminal }: Call): Promise<Reply> {
  const page = join(terminal.home, 'dist');
  if (!existsSync(join(page, 'index.html')))
    throw new WrongUse('The page is not built yet: run npm run build in the folder of the program first.');
  const [written = '.'] = args.positionals;
  const data = resolve(terminal.here, written);
  if (!isFolder(data))
    throw new WrongUse(`There is no folder ${written}; name one that holds files to open.`);
  const served = await servedAt({ page, data, name: basename(data) }, args.whole('port', 1, 65535) ?? 0);
  const about = { address: served.address, folder: data };
  terminal.print(
    args.has('json')
      ? `${JSON.stringify(about, null, 2)}\n`
      : `${served.address} shows ${written}. Open it in a browser; Ctrl+C ends it.\n`,
  );
  await terminal.untilStopped();
  await served.close();
  return { headline: 'Closed.', blocks: [], json: { closed: served.address }, asked: null, exit: ANSWERED };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

async function servedAt(folders: Parameters<typeof serve>[0], port: number): Promise<Served> {
  try {
    return await serve(folders, port);
  } catch (error) {
    throw new WrongUse(`Port ${port} cannot be served at (${reasonOf(error)}); name another, or none.`);
  }
}
