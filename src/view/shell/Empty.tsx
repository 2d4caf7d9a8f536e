/** Before anything is open: which step of opening is under way and how far, or how to open something. */

import { useCommands, useExplorer, useExplorerStore, useWords } from '#view/explorer.tsx';
import { chooseFiles, chooseFolder } from '#view/files.ts';

/** The page without a data set. */
export function Empty() {
  const under = useExplorer((explorer) => explorer.under);
  return <main className="empty">{under === null ? <Choose /> : <Waiting {...under} />}</main>;
}

interface WaitingProps {
  readonly step: string;
  readonly share: number | null;
  readonly canCancel: boolean;
}

function Waiting({ step, share, canCancel }: WaitingProps) {
  const { cancel } = useCommands();
  const { terms } = useWords();
  return (
    <>
      <p role="status">{step}…</p>
      <progress aria-label={step} value={share ?? undefined} max={1} />
      {canCancel && (
        <button type="button" className="button" onClick={cancel}>
          {terms.cancel}
        </button>
      )}
    </>
  );
}

function Choose() {
  const store = useExplorerStore();
  const wanted = useExplorer((explorer) => explorer.wanted);
  const { states: say } = useWords().shell;
  return (
    <>
      <h2 className="card-title">{say.nothingOpen}</h2>
      {wanted !== null && <p>{say.asksFor(wanted)}</p>}
      <p className="second">{say.dropHere}</p>
      <div className="card-row">
        <button type="button" className="button" onClick={() => void chooseFiles(store)}>
          {say.openFiles}
        </button>
        <button type="button" className="button" onClick={() => void chooseFolder(store)}>
          {say.openFolder}
        </button>
        <a className="button" href="./">
          {say.openSample}
        </a>
      </div>
      <p className="second">{say.whatOpens}</p>
    </>
  );
}
