/** Takes the data set, the finding or the sources away as a file, and says what the file cannot hold. */

import './transfer.css';
import { useEffect, useRef, useState } from 'react';
import { findingCsv, findingJson } from '#formats/findingFile.ts';
import {
  EXPORT_FORMS,
  type ExportForm,
  type SourceForm,
  type TakeAway,
  type WrittenFile,
} from '#model/takeAway.ts';
import { type Answered, useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { saveFile } from '#view/saveFile.ts';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';

const FINDINGS = ['finding csv', 'finding json'] as const;

type FindingForm = (typeof FINDINGS)[number];
type Form = ExportForm | SourceForm | FindingForm;
type Much = keyof TakeAway;

/** The dialog of export. */
export function ExportDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  const { save: say } = useWords().transfer;
  return (
    <FloatingDialog title={say.title} className="transfer">
      {graph !== null && <Choose />}
    </FloatingDialog>
  );
}

/** How much there is to take away; null until it is counted, which happens away from the page. */
function useTakeAway(): TakeAway | null {
  const base = useExplorer((explorer) => explorer.base);
  const edits = useExplorer((explorer) => explorer.edits);
  const question = useExplorer((explorer) => explorer.question);
  const { takeAway } = useCommands();
  const [amounts, setAmounts] = useState<TakeAway | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open, its edits and the question are what is counted
  useEffect(() => {
    let isWanted = true;
    setAmounts(null);
    // Where it cannot be counted, saving will say why.
    takeAway().then(
      (counted) => isWanted && setAmounts(counted),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [takeAway, base, edits, question]);
  return amounts;
}

function Choose() {
  const { save: say } = useWords().transfer;
  const data = useExplorer((explorer) => explorer.graph?.data);
  const amounts = useTakeAway();
  const [form, setForm] = useState<Form>('zip');
  const [much, setMuch] = useState<Much>('whole');
  const whole = amounts?.whole ?? { actors: data?.actors.length ?? 0, ties: data?.ties.length ?? 0 };
  const slice = amounts?.slice;
  const amount = (value: Much, label: string) => (
    <label className="form-option">
      <input type="radio" name="much" checked={much === value} onChange={() => setMuch(value)} />
      <span>{label}</span>
    </label>
  );
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
          {EXPORT_FORMS.map((each) => option(each, say.forms[each]))}
        </fieldset>
        <div>
          <fieldset>
            <legend>{say.groups.finding}</legend>
            {option('finding csv', say.findings.csv)}
            {option('finding json', say.findings.json)}
          </fieldset>
          <fieldset>
            <legend>{say.groups.sources}</legend>
            {option('bib', say.literature.bib)}
            {option('csl', say.literature.csl)}
          </fieldset>
          {!isOfFinding(form) && (
            <fieldset>
              <legend>{say.howMuch}</legend>
              {amount('whole', say.whole(whole.actors, whole.ties))}
              {amount('slice', slice === undefined ? say.counting : say.slice(slice.actors, slice.ties))}
            </fieldset>
          )}
        </div>
      </div>
      <Take form={form} much={much} amounts={amounts} />
    </>
  );
}

function isOfFinding(form: Form): form is FindingForm {
  return (FINDINGS as readonly Form[]).includes(form);
}

function isOfSet(form: Form): form is ExportForm {
  return (EXPORT_FORMS as readonly Form[]).includes(form);
}

interface TakeProps {
  readonly form: Form;
  readonly much: Much;
  readonly amounts: TakeAway | null;
}

function Take({ form, much, amounts }: TakeProps) {
  const { save: say } = useWords().transfer;
  const { tell, setScreen, write } = useCommands();
  const answered = useAnswered();
  const setName = useExplorer((explorer) => explorer.base?.id ?? '');
  const [isWriting, setWriting] = useState(false);
  // Who has closed the dialog meanwhile may have opened another.
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const lost = isOfSet(form) ? (amounts?.[much].lost[form] ?? null) : null;
  const save = async () => {
    setWriting(true);
    try {
      const { name, mime, bytes } = isOfFinding(form)
        ? findingFile(form, answered, setName)
        : await write(form, much);
      saveFile(new Blob([bytes as BlobPart], { type: mime }), name);
      tell(say.saved(name));
      if (isThere.current) setScreen({ dialog: null });
    } catch (error) {
      tell(say.failed(error instanceof Error ? error.message : String(error)), 'warning');
      setWriting(false);
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
          disabled={isWriting || (isOfFinding(form) && answered === null)}
          onClick={() => void save()}
        >
          {isWriting ? say.writing : say.save}
        </button>
      </div>
    </>
  );
}

function findingFile(form: FindingForm, answered: Answered | null, set: string): WrittenFile {
  if (answered === null) throw new Error('nothing has been answered yet');
  const isJson = form === 'finding json';
  return {
    name: `${set}-${answered.question.ask}.${isJson ? 'json' : 'csv'}`,
    mime: isJson ? 'application/json' : 'text/csv',
    bytes: new TextEncoder().encode(isJson ? findingJson(answered) : findingCsv(answered)),
  };
}
