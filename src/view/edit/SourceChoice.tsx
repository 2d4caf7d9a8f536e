/** What a tie rests on where the set does not have the source yet: a new one, or none on purpose. */

import { Field } from '#view/story/Field.tsx';
import { cellOf } from './draft.ts';
import { useEditingWords } from './useEditingWords.ts';
import type { RowFormState } from './useRowForm.ts';

/** The choice, under the field of sources. */
export function SourceChoice({ form }: { readonly form: RowFormState }) {
  const { newSource, setNewSource, draft, hasNone, setHasNone } = form;
  const { form: say } = useEditingWords();
  const hasSource = cellOf(draft, 'source') !== '' || newSource.title.trim() !== '';
  return (
    <>
      <details className="row-more">
        <summary>{say.newSource}</summary>
        <div className="row-fields">
          <Field
            label={say.newTitle}
            value={newSource.title}
            onType={(title) => setNewSource({ ...newSource, title })}
          />
          <Field
            label={say.newUrl}
            value={newSource.url}
            onType={(url) => setNewSource({ ...newSource, url })}
          />
        </div>
      </details>
      {!hasSource && (
        <label className="tick">
          <input type="checkbox" checked={hasNone} onChange={({ target }) => setHasNone(target.checked)} />
          {say.noSource}
        </label>
      )}
    </>
  );
}
