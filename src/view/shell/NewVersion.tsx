/** Says that a newer version of the page has come, and loads it when told to; nothing where none has. */

import { useWords } from '#view/explorer.tsx';
import { useNewVersion } from '#view/offline.ts';

/** The notice. */
export function NewVersion() {
  const load = useNewVersion();
  const { edit: say } = useWords();
  if (load === null) return null;
  return (
    <div className="notice float">
      <p>{say.newVersion}</p>
      <button type="button" className="link" onClick={load}>
        {say.load}
      </button>
    </div>
  );
}
