/** Before anything is open: which step of opening is under way and how far, or how to open something. */

import { useCommands, useExplorer, useExplorerStore } from '#view/explorer.tsx';
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
  return (
    <>
      <p role="status">{step}…</p>
      <progress aria-label={step} value={share ?? undefined} max={1} />
      {canCancel && (
        <button type="button" className="button" onClick={cancel}>
          Cancel
        </button>
      )}
    </>
  );
}

function Choose() {
  const store = useExplorerStore();
  return (
    <>
      <h2 className="card-title">Nothing is open</h2>
      <p className="second">Drop a data set or a snapshot here, or choose one.</p>
      <div className="card-row">
        <button type="button" className="button" onClick={() => void chooseFiles(store)}>
          Open files…
        </button>
        <button type="button" className="button" onClick={() => void chooseFolder(store)}>
          Open a folder…
        </button>
        <a className="button" href="./">
          Open the sample
        </a>
      </div>
      <p className="second">
        Tables (actors.csv, ties.csv, with set.json) or a snapshot (PNG). They stay on this machine.
      </p>
    </>
  );
}
