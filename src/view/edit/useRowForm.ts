/** What a form of a row holds and does: texts, faults by field, saving, taking out. */

import { useState } from 'react';
import type { DataEdit } from '#model/dataEdit.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { Problem } from '#model/problem.ts';
import { problemIn } from '#model/words/problemIn.ts';
import { useCommands, useWords } from '#view/explorer.tsx';
import { keepEditor, lastEditor } from '#view/preferences.ts';
import { cellOf, changedFields, type Draft, editOfDraft, nextId, withCell } from './draft.ts';
import { useEditingWords } from './useEditingWords.ts';

/** The source that is made together with a row; all blank for none. */
export interface NewSource {
  readonly title: string;
  readonly url: string;
}

const NO_SOURCE: NewSource = { title: '', url: '' };

export interface RowFormState {
  readonly draft: Draft;
  readonly newSource: NewSource;
  /** Whether a tie is meant to have no source. */
  readonly hasNone: boolean;
  readonly by: string;
  readonly why: string;
  readonly isDirty: boolean;
  /** What is wrong with a field; null where nothing is known to be. */
  wrongWith(field: string): string | null;
  setText(field: string, text: string): void;
  setNewSource(source: NewSource): void;
  setHasNone(hasNone: boolean): void;
  setBy(by: string): void;
  setWhy(why: string): void;
  /** Saves the row; whether it was saved. */
  save(): Promise<boolean>;
  remove(): Promise<void>;
}

function lacksSource(draft: Draft, newSource: NewSource, hasNone: boolean): boolean {
  return draft.of === 'tie' && !hasNone && newSource.title.trim() === '' && cellOf(draft, 'source') === '';
}

/** The edit that makes the new source. */
function sourceEdit({ title, url }: NewSource, data: DataSet): DataEdit {
  const id = nextId('source', data);
  return {
    edit: 'add',
    of: 'source',
    id,
    cells: new Map(Object.entries({ title: title.trim(), url: url.trim() })),
  };
}

/** The state of a form that begins with a draft. */
export function useRowForm(first: Draft, data: DataSet): RowFormState {
  const { edit, tryEdit } = useCommands();
  const words = useWords();
  const { askForSource } = useEditingWords().form;
  const [draft, setDraft] = useState(first);
  const [newSource, setNewSource] = useState(NO_SOURCE);
  const [hasNone, setHasNone] = useState(!first.isNew && cellOf(first, 'source') === '');
  const [by, setBy] = useState(lastEditor);
  const [why, setWhy] = useState('');
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const refused = (problems: readonly Problem[]) => {
    const said = problems.map((problem) => problemIn(words, problem));
    setFaults(new Map(said.map(({ column, wrong, mend }) => [column ?? 'id', `${wrong} ${mend}`])));
    return false;
  };
  const save = async () => {
    if (lacksSource(draft, newSource, hasNone)) {
      const edit = editOfDraft(draft);
      refused(edit === null ? [] : await tryEdit(edit));
      setFaults((others) => new Map([...others, ['source', askForSource]]));
      return false;
    }
    keepEditor(by.trim());
    const note = { by: by.trim(), why: why.trim() };
    let made = draft;
    if (newSource.title.trim() !== '') {
      const adding = sourceEdit(newSource, data);
      const wrong = await edit(adding, note);
      if (wrong.length > 0) return refused(wrong.map((problem) => ({ ...problem, column: 'source' })));
      made = withCell(draft, 'source', [cellOf(draft, 'source'), adding.id].filter(Boolean).join(';'));
      setDraft(made);
      setNewSource(NO_SOURCE);
    }
    const next = editOfDraft(made);
    const problems = next === null ? [] : await edit(next, note);
    return problems.length === 0 || refused(problems);
  };
  return {
    ...{ draft, newSource, hasNone, by, why, setNewSource, setHasNone, setBy, setWhy, save },
    isDirty: newSource.title !== '' || changedFields(draft).join() !== changedFields(first).join(),
    wrongWith: (field) => faults.get(field) ?? null,
    setText(field, text) {
      setDraft((before) => withCell(before, field, text));
      if (faults.has(field)) setFaults(new Map([...faults].filter(([name]) => name !== field)));
    },
    async remove() {
      keepEditor(by.trim());
      await edit(
        { edit: 'remove', of: first.of, id: cellOf(first, 'id'), was: first.was },
        { by: by.trim(), why: why.trim() },
      );
    },
  };
}
