/** The part of the store that edits the open set, as far as it is there at first: what edits is loaded when first wanted. */

import type { DataEdit } from '#model/dataEdit.ts';
import type { Problem } from '#model/problem.ts';
import type { Question } from '#model/question.ts';
import type { Asking } from './askPart.ts';
import type { Editing } from './editing.ts';
import type { EditNote, EditPart } from './explorer.ts';
import type { Outside } from './outside.ts';
import type { Hold } from './screenPart.ts';
import { inWords } from './tickets.ts';

/** Nothing is edited yet. */
export const FIRST_EDITS: EditPart = { base: null, edits: [], editFaults: [] };

export interface EditCommands {
  edit(edit: DataEdit, note: EditNote): Promise<readonly Problem[]>;
  tryEdit(edit: DataEdit): Promise<readonly Problem[]>;
  takeBack(number: number): Promise<void>;
  /** Makes the edits that the store now holds: after undo and redo. */
  remake(): Promise<void>;
}

/** The commands that edit. `onQuestion` is told the question there was before an edit. */
export function editCommands(
  hold: Hold,
  outside: Outside,
  asking: Asking,
  onQuestion: (before: Question) => void,
): EditCommands {
  let loading: Promise<Editing> | null = null;
  const load = async () => {
    const { Editing } = await import('./editing.ts');
    return new Editing({ hold, outside, asking, onQuestion });
  };
  const withEditing = async <Value>(what: (editing: Editing) => Value, otherwise: Value): Promise<Value> => {
    loading ??= load();
    try {
      return what(await loading);
    } catch (error) {
      loading = null;
      hold.get().commands.tell(hold.get().words.dialogs.told.notEdited(inWords(error)), 'warning');
      return otherwise;
    }
  };
  return {
    edit: (edit, note) => withEditing((editing) => editing.edit(edit, note), []),
    tryEdit: (edit) => withEditing((editing) => editing.faultsOf(edit), []),
    takeBack: (number) => withEditing((editing) => editing.takeBack(number), undefined),
    remake: () => withEditing((editing) => editing.remake(), undefined),
  };
}
