/** Runs the command line in this process. The clock is read here and nowhere else. */

import { spawnSync } from 'node:child_process';
import type { PartialDate } from '#model/partialDate.ts';
import { main } from './main.ts';
import type { Terminal } from './terminal.ts';

/** Carries out the command of these arguments and sets how the process ends. `home` is the folder of the program. */
export async function run(argv: readonly string[], home: string): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.exitCode = await main(argv, terminalOf(home));
}

function terminalOf(home: string): Terminal {
  return {
    home,
    here: process.cwd(),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    watched: process.stderr.isTTY === true,
    chrome: process.env.CHROME_PATH || null,
    run: (program, args) => spawnSync(program, args, { stdio: 'ignore', timeout: 120_000 }).status === 0,
    untilStopped: () => new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve)),
    today: () => new Date().toISOString().slice(0, 10) as PartialDate,
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  };
}

/** Whoever read the answer has read enough, as `head` does. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
