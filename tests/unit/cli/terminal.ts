/** Runs commands in this process and keeps what they print, on the shipped set or on a small one. */

import { join } from 'node:path';
import { main } from '#cli/main.ts';
import type { Terminal } from '#cli/terminal.ts';
import type { DataSet } from '#model/dataSet.ts';
import { partialDate } from '#model/partialDate.ts';

const HOME = join(import.meta.dirname, '../../..');

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command: its arguments as they stand between blanks, or in a list. */
export async function run(
  command: string | readonly string[],
  data?: DataSet,
  more: Partial<Terminal> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    home: HOME,
    here: HOME,
    colours: false,
    watched: false,
    chrome: null,
    run: () => false,
    untilStopped: () => Promise.resolve(),
    today: () => partialDate('2026-11-24'),
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    ...more,
  };
  const argv = typeof command === 'string' ? command.split(' ') : command;
  const small =
    data &&
    (async () => ({
      data,
      problems: [],
      problemCount: 0,
      goodRows: 0,
      leftOut: [],
      saved: null,
      mapping: null,
    }));
  const exit = await main(argv, terminal, small);
  return { exit, out, err };
}

/** The JSON a command answers, in the shape the test expects. Fails where it does not end as answered. */
export async function json<Shape>(command: string, data?: DataSet): Promise<Shape> {
  const { exit, out, err } = await run(`${command} --json`, data);
  if (exit !== 0) throw new Error(`"${command}" ended with ${exit}: ${err}`);
  return JSON.parse(out) as Shape;
}
