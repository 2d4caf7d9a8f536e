/** The list of edits that the files of the open set do not have, the newest first, each of which can be taken back. */

import './edit.css';
import { useRef } from 'react';
import { cellsOf } from '#formats/rowCells.ts';
import type { EditRecord } from '#model/dataEdit.ts';
import type { Graph } from '#model/graph.ts';
import type { EditingWords } from '#model/words/editing.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { saveFile } from '#view/saveFile.ts';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { ProblemSaid } from '#view/shell/ProblemSaid.tsx';
import { rowsOf } from './draft.ts';
import { rowName } from './rowNames.ts';
import { useEditingWords } from './useEditingWords.ts';

/** The dialog of the list. */
export function EditsDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  const edits = useExplorer((explorer) => explorer.edits);
  const list = useRef<HTMLOListElement>(null);
  const { list: say } = useEditingWords();
  if (graph === null) return null;
  return (
    <FloatingDialog title={say.title(edits.length)} className="edit-dialog">
      <p className="second">{edits.length === 0 ? say.none : say.version(graph.data.version)}</p>
      <ol className="parted-list edit-list" ref={list} tabIndex={-1} aria-label={say.label}>
        {[...edits].reverse().map((record) => (
          <Row key={record.number} record={record} graph={graph} onTakenBack={() => list.current?.focus()} />
        ))}
      </ol>
      {edits.length > 0 && <SaveFolder />}
    </FloatingDialog>
  );
}

/** Takes the edited set away as a folder. */
function SaveFolder() {
  const base = useExplorer((explorer) => explorer.base);
  const edits = useExplorer((explorer) => explorer.edits);
  const { tell } = useCommands();
  const { list: say } = useEditingWords();
  const save = async () => {
    if (base === null) return;
    try {
      const { editedFolder } = await import('#formats/editedFolder.ts');
      const zip = new Blob([editedFolder(base, edits) as BlobPart], { type: 'application/zip' });
      saveFile(zip, `${base.id}.zip`);
      tell(say.saved);
    } catch (error) {
      tell(say.notSaved(String(error)), 'warning');
    }
  };
  return (
    <div className="card-row end">
      <button type="button" className="button" onClick={() => void save()}>
        {say.save}
      </button>
    </div>
  );
}

interface RowProps {
  readonly record: EditRecord;
  readonly graph: Graph;
  onTakenBack(): void;
}

function Row({ record, graph, onTakenBack }: RowProps) {
  const { takeBack } = useCommands();
  const { number, edit, by, at, why } = record;
  const faults = useExplorer((explorer) => explorer.editFaults);
  const { list: say, form } = useEditingWords();
  const deed = say.deeds[edit.edit](edit.of, nameOf(record, graph));
  const takeItBack = async () => {
    await takeBack(number);
    onTakenBack();
  };
  return (
    <li>
      <div className="edit-words">
        <h3>{deed}</h3>
        {edit.edit === 'change' &&
          [...edit.cells].map(([field, text]) => (
            <p key={field}>{say.change(labelOf(field, form.labels), text, edit.was.get(field) ?? '')}</p>
          ))}
        {why !== '' && <p>{why}</p>}
        {faults
          .filter((fault) => fault.row === number)
          .map(({ wrong, mend }) => (
            <p key={wrong} className="wrong">
              <ProblemSaid>{wrong}</ProblemSaid> <ProblemSaid>{mend}</ProblemSaid>
            </p>
          ))}
        <p className="edit-when">
          {edit.id} · <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
          {by !== '' && ` · ${by}`}
        </p>
      </div>
      <button
        type="button"
        className="button"
        aria-label={`${say.takeBack}: ${deed}`}
        onClick={() => void takeItBack()}
      >
        {say.takeBack}
      </button>
    </li>
  );
}

/** A row is called as it is now where it is there, and else by what the edit knows of it. */
function nameOf({ edit }: EditRecord, graph: Graph): string {
  const { of, id } = edit;
  const known = edit.edit === 'add' ? edit.cells : edit.was;
  const row = rowsOf(graph.data, of).find((each) => each.id === id);
  // The kind says which row it is.
  return rowName(of, id, row === undefined ? known : cellsOf(of, row as never), graph);
}

function labelOf(field: string, labels: EditingWords['form']['labels']): string {
  return Object.hasOwn(labels, field) ? labels[field as keyof typeof labels] : field.replace(/^.*?:/, '');
}
