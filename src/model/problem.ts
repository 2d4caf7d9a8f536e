/** A fault in what was read, as data: what is wrong, where, and what to do. */

export interface Problem {
  readonly file: string;
  /** The line, the header being 1; null where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** The text found there, cut to 200 characters. */
  readonly value: string;
  /** What is wrong, a sentence. */
  readonly wrong: string;
  /** What to do about it, a sentence. */
  readonly mend: string;
  /**
   * `file`: nothing of the file can be used. `row`: this row is left out. `guess`: the file is read by a guess that somebody
   * should look at first. `note`: the row is used, something was ignored.
   */
  readonly weight: 'file' | 'row' | 'guess' | 'note';
  /** Says that `value` is the whole text of one cell of the file, which can so be mended by itself. */
  readonly isCell?: true;
}

/** Whether nothing is left out: all that is told is how something was read, or what was passed over. */
export function areNotes(problems: readonly Problem[]): boolean {
  return problems.every(({ weight }) => weight === 'note' || weight === 'guess');
}

/** What someone does about a problem while the file stays as it is: a cell is read as another text, or its row left out. */
export interface Mend extends Pick<Problem, 'file' | 'column'> {
  readonly row: number;
  /** The text that was found there: the mend is made only where it still stands. */
  readonly was: string;
  /** The text that is read instead; null leaves the row out. */
  readonly text: string | null;
}
