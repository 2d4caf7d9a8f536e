/** The ties that tables are read into: written into columns as they come, with the line of each id. */

import type { Where } from '#model/actor.ts';
import type { Tie } from '#model/tie.ts';
import { TieWriter } from '#model/tieWriter.ts';

/** Where ties go that were read. */
export interface ReadTies {
  /** Where the tie of an id was read; undefined where no tie has it. */
  whereOf(id: string): Where | undefined;
  /** Takes a tie of an id that no other has. */
  add(tie: Tie): void;
}

/** Ties of any number of tables, read one after another. */
export class TieRows implements ReadTies {
  readonly #writer = new TieWriter();
  /** The line of each id, file by file. */
  readonly #files: { readonly file: string; readonly lines: Map<string, number> }[] = [];

  get size(): number {
    return this.#writer.length;
  }

  whereOf(id: string): Where | undefined {
    for (const { file, lines } of this.#files) {
      const row = lines.get(id);
      if (row !== undefined) return { file, row };
    }
    return undefined;
  }

  add(tie: Tie): void {
    const { file, row } = tie.at;
    if (this.#files.at(-1)?.file !== file) this.#files.push({ file, lines: new Map() });
    this.#files.at(-1)?.lines.set(tie.id, row);
    this.#writer.add(tie);
  }

  /** All of them, in the order in which they came. */
  ties(): readonly Tie[] {
    return this.#writer.ties();
  }
}
