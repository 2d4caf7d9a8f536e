/** Before anything is open: what is being read, or how to open something. */

import { useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { chooseFiles, chooseFolder } from '#view/files.ts';

/** The page without a data set. */
export function Empty() {
  const under = useExplorer((explorer) => explorer.under);
  const store = useExplorerStore();
  if (under !== null)
    return (
      <p className="empty" role="status">
        {under.step}…
      </p>
    );
  return (
    <div className="empty">
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
    </div>
  );
}
