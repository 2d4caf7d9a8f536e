/** The dialog in which a row of the data set is added, changed or taken out. */

import './edit.css';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Graph } from '#model/graph.ts';
import { graphIn } from '#model/words/shown.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { roomNow } from '#view/room.ts';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { type Draft, draftOf } from './draft.ts';
import { fieldsOf } from './fields.ts';
import { NoteFields } from './NoteFields.tsx';
import { RowField } from './RowField.tsx';
import { rowName } from './rowNames.ts';
import { SourceChoice } from './SourceChoice.tsx';
import { TakeOut } from './TakeOut.tsx';
import { useEditingWords } from './useEditingWords.ts';
import { type RowFormState, useRowForm } from './useRowForm.ts';

/** The dialog of the form that the store names. What it fills in is the data as it was read, in no language. */
export function RowDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  const form = useExplorer((explorer) => explorer.form);
  const { form: say } = useEditingWords();
  if (graph === null || form === null) return null;
  const draft = draftOf(form, graphIn(graph, 'en').data);
  if (draft === null)
    return (
      <FloatingDialog title={say.gone}>
        <p>{say.goneSays(form.id ?? '')}</p>
      </FloatingDialog>
    );
  return <Form key={`${form.of} ${form.id} ${[...form.preset].join()}`} graph={graph} first={draft} />;
}

interface FormProps {
  readonly graph: Graph;
  readonly first: Draft;
}

function Form({ graph, first }: FormProps) {
  const { setScreen, wantKept } = useCommands();
  const { form: say } = useEditingWords();
  // What keeps the edit is there by the time it is made.
  useEffect(() => void wantKept(), [wantKept]);
  const { add } = useWords().edit;
  const [data] = useState(graphIn(graph, 'en').data);
  const form = useRowForm(first, data);
  const [isLeaving, setLeaving] = useState(false);
  const [isTakingOut, setTakingOut] = useState(false);
  const done = () => setScreen({ dialog: null, form: null });
  const close = () => (form.isDirty && !isLeaving ? setLeaving(true) : done());
  const { of, isNew, was, cells } = first;
  const title = isNew ? add(of) : say.change(of, rowName(of, cells.get('id') ?? '', was, graph));
  return (
    <FloatingDialog title={title} className="edit-dialog" onClose={close}>
      {isTakingOut ? (
        <TakeOut form={form} data={data} onDone={done} onBack={() => setTakingOut(false)} />
      ) : (
        <Fields
          {...{ form, graph, isLeaving, done }}
          stay={() => setLeaving(false)}
          takeOut={() => setTakingOut(true)}
        />
      )}
    </FloatingDialog>
  );
}

interface FieldsProps {
  readonly form: RowFormState;
  readonly graph: Graph;
  /** Whether the user was about to leave what is not saved. */
  readonly isLeaving: boolean;
  done(): void;
  stay(): void;
  takeOut(): void;
}

function Fields(props: FieldsProps) {
  const { form, graph, done } = props;
  const words = useWords();
  const editing = useEditingWords();
  const element = useRef<HTMLFormElement>(null);
  // On a phone a field in focus would bring the keyboard over the form.
  useEffect(() => {
    if (roomNow() !== 'phone')
      element.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await form.save()) done();
    // Once the faults are shown, to the first of them.
    else requestAnimationFrame(() => toFirstFault(element.current));
  };
  const shapes = fieldsOf({ draft: form.draft, vocabulary: graph.data.vocabulary, words, editing }).filter(
    ({ name }) => form.draft.isNew || name !== 'id',
  );
  const field = (shape: (typeof shapes)[number]) => (
    <RowField
      key={shape.name}
      {...{ shape, graph, data: graph.data }}
      text={form.draft.cells.get(shape.name) ?? ''}
      wrong={form.wrongWith(shape.name)}
      onText={(text) => form.setText(shape.name, text)}
    />
  );
  const more = shapes.filter(({ isMore }) => isMore);
  return (
    <form ref={element} className="row-form" noValidate onSubmit={(event) => void save(event)}>
      <div className="row-fields">{shapes.filter(({ isMore }) => !isMore).map(field)}</div>
      {form.draft.of === 'tie' && <SourceChoice form={form} />}
      {more.length > 0 && (
        <details
          className="row-more"
          open={more.some(({ name }) => form.wrongWith(name) !== null) || undefined}
        >
          <summary>{editing.form.more}</summary>
          <div className="row-fields">{more.map(field)}</div>
        </details>
      )}
      <NoteFields form={form} />
      <Foot {...props} />
    </form>
  );
}

function toFirstFault(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('.row-field:has(.wrong)');
  field?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}

function Foot({ form, isLeaving, done, stay, takeOut }: FieldsProps) {
  const { form: say } = useEditingWords();
  if (isLeaving)
    return (
      <div className="row-foot" role="alert">
        <p>{say.notSaved}</p>
        <button type="button" className="button" onClick={done}>
          {say.leave}
        </button>
        <button type="button" className="button primary" onClick={stay}>
          {say.goOn}
        </button>
      </div>
    );
  return (
    <div className="row-foot">
      <p className="second">{say.stays}</p>
      {!form.draft.isNew && (
        <button type="button" className="button" onClick={takeOut}>
          {say.takeOut}
        </button>
      )}
      <button type="submit" className="button primary">
        {say.save(form.draft.isNew)}
      </button>
    </div>
  );
}
