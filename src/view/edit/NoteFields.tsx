/** What is said with an edit: why, and who. Both may be left blank. */

import { Field } from '#view/story/Field.tsx';
import { useEditingWords } from './useEditingWords.ts';
import type { RowFormState } from './useRowForm.ts';

/** The two fields. Who was said last is offered again. */
export function NoteFields({
  form,
}: {
  readonly form: Pick<RowFormState, 'by' | 'why' | 'setBy' | 'setWhy'>;
}) {
  const { form: say } = useEditingWords();
  return (
    <fieldset className="row-note">
      <legend>{say.note}</legend>
      <div className="row-fields">
        <Field label={say.why} value={form.why} onType={form.setWhy} />
        <Field label={say.by} value={form.by} onType={form.setBy} />
      </div>
    </fieldset>
  );
}
