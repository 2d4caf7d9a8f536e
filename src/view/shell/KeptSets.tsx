/** The sets kept on this machine, to be opened again or deleted, and what is to be said of the keeping. */

import './kept.css';
import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { KeptSet } from '#store/explorer.ts';
import { useEditingWords } from '#view/edit/useEditingWords.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';

/** The list. */
export function KeptSets() {
  const kept = useExplorer((explorer) => explorer.kept);
  const keeping = useExplorer((explorer) => explorer.keeping);
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
            <Row key={set.key} set={set} />
          ))}
        </ul>
      )}
      <p className="second">{kept === null || kept.length === 0 ? say.none : say.stays}</p>
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

function Row({ set }: { readonly set: KeptSet }) {
  const keptAs = useExplorer((explorer) => explorer.keptAs);
  const { openKept, dropKept } = useCommands();
  const { keep: say } = useEditingWords();
  const [isAsking, setAsking] = useState(false);
  const { key, title, actors, ties, bytes, edits, at } = set;
  return (
    <li>
      <div className="kept-words">
        {key === keptAs ? (
          <strong>{title}</strong>
        ) : (
          <button
            type="button"
            className="link"
            aria-label={say.open(title)}
            onClick={() => void openKept(key)}
          >
            {title}
          </button>
        )}
        <span>
          {key === keptAs && `${say.isOpen}, `}
          {say.says(actors, ties, bytes, edits)},{' '}
          <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>
        </span>
      </div>
      {isAsking ? (
        <div className="kept-ask" role="alert">
          <span>{say.askDrop(edits)}</span>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {say.no}
          </button>
          <button type="button" className="button" onClick={() => void dropKept(key)}>
            {say.yes}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="icon-button"
          aria-label={say.drop(title)}
          title={say.drop(title)}
          onClick={() => setAsking(true)}
        >
          <Trash2 aria-hidden size={15} />
        </button>
      )}
    </li>
  );
}
