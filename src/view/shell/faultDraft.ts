/** What someone is about to do about faults: texts by cell, and rows to be left out, until the files are read again. */

import type { Mend, Problem } from '#model/problem.ts';

/** By cell and by row, so that faults of one cell share its text. */
export interface FaultDraft {
  readonly texts: ReadonlyMap<string, string>;
  readonly out: ReadonlySet<string>;
}

/** Nothing is to be done yet. */
export const NO_DRAFT: FaultDraft = { texts: new Map(), out: new Set() };

/** A problem of a row, which can be left out. */
type InRow = Problem & { readonly row: number };

/** Whether the cell of a problem can be mended by itself. */
export function canMend(problem: Problem): problem is InRow & { readonly column: string } {
  return problem.isCell === true && problem.row !== null && problem.column !== null;
}

/** Whether a problem is of a row that can be left out. A note leaves its row in. */
export function canLeaveOut(problem: Problem): problem is InRow {
  return problem.weight === 'row' && problem.row !== null;
}

const rowKey = ({ file, row }: Problem) => JSON.stringify([file, row]);
const cellKey = ({ file, row, column, value }: Problem) => JSON.stringify([file, row, column, value]);

/** What its cell is to say. */
export function textIn(draft: FaultDraft, problem: Problem): string {
  return draft.texts.get(cellKey(problem)) ?? problem.value;
}

export function isOut(draft: FaultDraft, problem: Problem): boolean {
  return draft.out.has(rowKey(problem));
}

/** Says another text for the cell of a problem; its own takes the change back. */
export function withText(draft: FaultDraft, problem: Problem, text: string): FaultDraft {
  const texts = new Map(draft.texts);
  if (text === problem.value) texts.delete(cellKey(problem));
  else texts.set(cellKey(problem), text);
  return { ...draft, texts };
}

/** Leaves the row of a problem out, or lets it in again. */
export function withRowOut(draft: FaultDraft, problem: Problem, isLeftOut: boolean): FaultDraft {
  const out = new Set(draft.out);
  if (isLeftOut) out.add(rowKey(problem));
  else out.delete(rowKey(problem));
  return { ...draft, out };
}

/** The draft as mends, each once: a row that is left out needs no other. */
export function mendsOf(draft: FaultDraft, problems: readonly Problem[]): readonly Mend[] {
  const mends = new Map<string, Mend>();
  for (const problem of problems) {
    const { file, row, column, value } = problem;
    if (row === null) continue;
    const text = draft.texts.get(cellKey(problem));
    if (isOut(draft, problem)) {
      if (canLeaveOut(problem))
        mends.set(rowKey(problem), {
          file,
          row,
          column: canMend(problem) ? column : null,
          was: value,
          text: null,
        });
    } else if (text !== undefined)
      mends.set(cellKey(problem), { file, row, column, was: value, text: text.trim() });
  }
  return [...mends.values()];
}
