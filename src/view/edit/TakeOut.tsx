/** Asks once more before a row is taken out of the data, and says what goes with it. */

import { useEffect, useRef } from 'react';
import type { DataSet } from '#model/dataSet.ts';
import { cellOf, goesWith } from './draft.ts';
import { NoteFields } from './NoteFields.tsx';
import { useEditingWords } from './useEditingWords.ts';
import type { RowFormState } from './useRowForm.ts';

interface TakeOutProps {
  readonly form: RowFormState;
  readonly data: DataSet;
  onDone(): void;
  onBack(): void;
}

/** The question, with why and who. */
export function TakeOut({ form, data, onDone, onBack }: TakeOutProps) {
  const { of } = form.draft;
  const { form: say } = useEditingWords();
  const { ties, others } = goesWith(data, of, cellOf(form.draft, 'id'));
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const remove = async () => {
    await form.remove();
    onDone();
  };
  return (
    <div className="row-form">
      <p role="alert">
        {say.askTakeOut(of)} {say.goes(of, ties, others)}
      </p>
      <NoteFields form={form} />
      <div className="row-foot">
        <button ref={back} type="button" className="button" onClick={onBack}>
          {say.keepIt}
        </button>
        <button type="button" className="button primary" onClick={() => void remove()}>
          {say.takeItOut}
        </button>
      </div>
    </div>
  );
}
