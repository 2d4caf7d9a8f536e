/** What a command may touch of the world around it, so that it runs the same in a terminal and in a test. */

import type { PartialDate } from '#model/partialDate.ts';

export interface Terminal {
  /** The folder of the program: its own data sets stand in `graph-data` there. */
  readonly home: string;
  /** The folder it is run in, from which paths are meant. */
  readonly here: string;
  /** Whether a person reads what is printed, in colours they did not turn off. */
  readonly colours: boolean;
  /** Whether someone sees what is complained as it comes, so that progress may be told there. */
  readonly watched: boolean;
  /** The browser that CHROME_PATH names, or null. */
  readonly chrome: string | null;
  /** Runs another program to its end, without a word: did it end well? False where there is no such program. */
  run(program: string, args: readonly string[]): boolean;
  /** Resolves when whoever runs it wants it to end. */
  untilStopped(): Promise<void>;
  /** The day it is run on, for the date of a figure. */
  today(): PartialDate;
  /** Prints text that answers. */
  print(text: string): void;
  /** Says what went wrong, or how far it is. */
  complain(text: string): void;
}

/** A command that cannot be carried out as it was written: one sentence that says what to do. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** Ends of a command: answered, problems in the data, wrong use. */
export const ANSWERED = 0;
export const FAULTY_DATA = 1;
export const WRONG_USE = 2;
export type ExitCode = typeof ANSWERED | typeof FAULTY_DATA | typeof WRONG_USE;
