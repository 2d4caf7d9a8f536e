/** What a command of the line is: its words for the help, its options, and the function that answers. */

import type { Figure } from '#figure/figure.ts';
import type { ReadResult } from '#formats/readDataSet.ts';
import type { Graph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import type { Arguments, Option } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { TextTable } from './textTable.ts';

export interface Verb {
  readonly name: string;
  /** One line of the list of commands. */
  readonly summary: string;
  /** How what stands after it is written, as in `A [B]`; blank where nothing may. */
  readonly takes: string;
  /** The most arguments that are no options. */
  readonly most: number;
  /** What it answers and what its columns mean. */
  readonly about: string;
  readonly options: readonly Option[];
  /** The shape of its JSON. */
  readonly json: string;
  readonly examples: readonly string[];
  run(call: Call): Promise<Reply>;
}

/** One run of a command. */
export interface Call {
  readonly args: Arguments;
  readonly terminal: Terminal;
  /** Reads a data set: that of a folder, or of the options where none is given. */
  open(directory: string | null): Promise<ReadResult>;
  /** The graph and the question of the options. Throws FaultyData where the data has faults. */
  asked(): Promise<Asked>;
}

export interface Asked {
  readonly graph: Graph;
  readonly question: Question;
}

/** What a command answers, for people and for programs. */
export interface Reply {
  /** One sentence. */
  readonly headline: string;
  /** Tables and paragraphs, in order. */
  readonly blocks: readonly (TextTable | string)[];
  readonly json: object;
  /** What was asked, for its link and figure; null where nothing was. */
  readonly asked: Asked | null;
  readonly exit: ExitCode;
  /** The figure, where the command has drawn it already. */
  readonly figure?: Figure;
}

/** A data set with faults: nothing is answered from it. */
export class FaultyData extends Error {
  override readonly name = 'FaultyData';
  readonly read: ReadResult;

  constructor(read: ReadResult) {
    super('The data set has faults.');
    this.read = read;
  }
}
