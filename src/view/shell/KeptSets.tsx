/** The sets kept on this machine, to be opened again, renamed or deleted, and what is to be said of the keeping. */

import './kept.css';
import { useEffect } from 'react';
import { useEditingWords } from '#view/edit/useEditingWords.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { KeptRow } from './KeptRow.tsx';

/** The list. */
export function KeptSets() {
  const kept = useExplorer((explorer) => explorer.kept);
  const keeping = useExplorer((explorer) => explorer.keeping);
  const isLasting = useExplorer((explorer) => explorer.isLasting);
  // Written anew when the open set is kept or its edits change.
  const edits = useExplorer((explorer) => explorer.edits);
  const { wantKept } = useCommands();
  const { keep: say } = useEditingWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is old once one of these has changed
  useEffect(() => void wantKept(), [wantKept, keeping, edits]);
  return (
    <section className="kept" aria-label={say.title}>
      <h3>{say.title}</h3>
      <Trouble />
      {kept !== null && kept.length > 0 && (
        <ul>
          {kept.map((set) => (
            <KeptRow key={set.key} set={set} />
          ))}
        </ul>
      )}
      {kept === null || kept.length === 0 ? (
        <p className="second">{say.none}</p>
      ) : (
        <p className="second">
          {say.stays} {isLasting !== null && (isLasting ? say.lasting : say.notLasting)}
        </p>
      )}
    </section>
  );
}

/** What keeps something from being kept, and what can be done about it. */
function Trouble() {
  const keeping = useExplorer((explorer) => explorer.keeping);
  const { settleTabs } = useCommands();
  const { keep: say } = useEditingWords();
  if (keeping === 'nothing' || keeping === 'kept') return null;
  return (
    <div role="alert">
      <p className="wrong">{say.states[keeping]}</p>
      {keeping === 'elsewhere' && (
        <div className="card-row">
          <button type="button" className="button" onClick={() => void settleTabs('theirs')}>
            {say.theirs}
          </button>
          <button type="button" className="button" onClick={() => void settleTabs('mine')}>
            {say.mine}
          </button>
        </div>
      )}
    </div>
  );
}
