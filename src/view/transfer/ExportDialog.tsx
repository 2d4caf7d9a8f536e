/** Takes the data set, the finding or the sources away as a file, and says what the file cannot hold. */

import './transfer.css';
import { useMemo, useState } from 'react';
import { formatBibtex, formatCsl } from '#formats/citedSources.ts';
import { versionedSet } from '#formats/editedSet.ts';
import { EXPORT_KINDS, type ExportForm, exportSet, setOfSlice } from '#formats/exportSet.ts';
import { findingCsv, findingJson } from '#formats/findingFile.ts';
import { lossesOf } from '#formats/loss.ts';
import type { DataSet } from '#model/dataSet.ts';
import { indexGraph } from '#model/graph.ts';
import type { Question } from '#model/question.ts';
import { sliceOf } from '#model/slice.ts';
import { type Answered, useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { saveFile } from '#view/saveFile.ts';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';

type Finding = 'finding csv' | 'finding json';
type Literature = 'sources bib' | 'sources csl';
type Form = ExportForm | Finding | Literature;

/** The dialog of export. */
export function ExportDialog() {
  const base = useExplorer((explorer) => explorer.base);
  const edits = useExplorer((explorer) => explorer.edits);
  const question = useExplorer((explorer) => explorer.question);
  const answered = useAnswered();
  const { save: say } = useWords().transfer;
  const data = useMemo(() => (base === null ? null : versionedSet(base, edits)), [base, edits]);
  return (
    <FloatingDialog title={say.title} className="transfer">
      {data !== null && <Choose data={data} question={question} answered={answered} />}
    </FloatingDialog>
  );
}

interface ChooseProps {
  readonly data: DataSet;
  readonly question: Question;
  readonly answered: Answered | null;
}

function Choose({ data, question, answered }: ChooseProps) {
  const { save: say } = useWords().transfer;
  const [form, setForm] = useState<Form>('zip');
  const [isSlice, setSlice] = useState(false);
  const slice = useMemo(() => setOfSlice(data, sliceOf(indexGraph(data), question)), [data, question]);
  const taken = isSlice ? slice : data;
  const option = (value: Form, [label, about]: readonly string[]) => (
    <label key={value} className="form-option">
      <input type="radio" name="form" checked={form === value} onChange={() => setForm(value)} />
      <span>
        {label}
        <span className="second">{about}</span>
      </span>
    </label>
  );
  return (
    <>
      <div className="forms">
        <fieldset>
          <legend>{say.groups.set}</legend>
          {EXPORT_KINDS.map((kind) => option(kind.form, say.forms[kind.form]))}
        </fieldset>
        <div>
          <fieldset>
            <legend>{say.groups.finding}</legend>
            {option('finding csv', say.findings.csv)}
            {option('finding json', say.findings.json)}
          </fieldset>
          <fieldset>
            <legend>{say.groups.sources}</legend>
            {option('sources bib', say.literature.bib)}
            {option('sources csl', say.literature.csl)}
          </fieldset>
          {!form.startsWith('finding') && (
            <fieldset>
              <legend>{say.howMuch}</legend>
              <label className="form-option">
                <input type="radio" name="much" checked={!isSlice} onChange={() => setSlice(false)} />
                <span>{say.whole(data.actors.length, data.ties.length)}</span>
              </label>
              <label className="form-option">
                <input type="radio" name="much" checked={isSlice} onChange={() => setSlice(true)} />
                <span>{say.slice(slice.actors.length, slice.ties.length)}</span>
              </label>
            </fieldset>
          )}
        </div>
      </div>
      <Take data={taken} form={form} answered={answered} />
    </>
  );
}

function Take({ data, form, answered }: Pick<ChooseProps, 'data' | 'answered'> & { readonly form: Form }) {
  const { save: say } = useWords().transfer;
  const { tell, setScreen } = useCommands();
  const kind = EXPORT_KINDS.find((each) => each.form === form);
  const lost = useMemo(() => (kind === undefined ? null : lossesOf(data, kind.limits)), [data, kind]);
  const save = async () => {
    try {
      const { name, mime, bytes } = await fileOf(form, data, answered);
      saveFile(new Blob([bytes as BlobPart], { type: mime }), name);
      tell(say.saved(name));
      setScreen({ dialog: null });
    } catch (error) {
      tell(say.failed(error instanceof Error ? error.message : String(error)), 'warning');
    }
  };
  return (
    <>
      <div className="losses" role="status">
        {lost?.length === 0 && <p className="second">{say.nothingLost}</p>}
        {lost !== null && lost.length > 0 && (
          <>
            <p>{say.lost}</p>
            <ul>
              {lost.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="card-row end">
        <p className="second">{say.stays}</p>
        <button
          type="button"
          className="button primary"
          disabled={form.startsWith('finding') && answered === null}
          onClick={() => void save()}
        >
          {say.save}
        </button>
      </div>
    </>
  );
}

interface MadeFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array | string;
}

async function fileOf(form: Form, data: DataSet, answered: Answered | null): Promise<MadeFile> {
  switch (form) {
    case 'finding csv':
    case 'finding json': {
      if (answered === null) throw new Error('nothing has been answered yet');
      const isJson = form === 'finding json';
      return {
        name: `${data.id}-${answered.question.ask}.${isJson ? 'json' : 'csv'}`,
        mime: isJson ? 'application/json' : 'text/csv',
        bytes: isJson ? findingJson(answered) : findingCsv(answered),
      };
    }
    case 'sources bib':
      return { name: `${data.id}.bib`, mime: 'application/x-bibtex', bytes: formatBibtex(data.sources) };
    case 'sources csl':
      return { name: `${data.id}-sources.json`, mime: 'application/json', bytes: formatCsl(data.sources) };
    default:
      return exportSet(data, form);
  }
}
