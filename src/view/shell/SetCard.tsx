/** What is said of a data set: its version, licence and citation; and the ways to open another. */

import type { DataSet } from '#model/dataSet.ts';
import { counted } from '#model/sentence.ts';
import { useCommands, useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { chooseFiles, chooseFolder } from '#view/files.ts';

/** What is said of a data set, and the ways to open another. */
export function SetCard({ data }: { readonly data: DataSet }) {
  const store = useExplorerStore();
  const faults = useExplorer((explorer) => explorer.faults);
  const { setScreen } = useCommands();
  const { actors, ties, events, sources } = data;
  return (
    <>
      <h2 className="card-title">{data.title}</h2>
      <p>
        {counted(actors.length, 'actor')}, {counted(ties.length, 'tie')}, {counted(events.length, 'event')},{' '}
        {counted(sources.length, 'source')}. Version {data.version}, licence {data.licence}.
      </p>
      <p className="second">{data.citation}</p>
      <p className="second">
        Strengths, signs and confidence are judgements of those who compiled the set. No tie recorded is not
        proof of no relation.
      </p>
      {faults !== null && faults.goodRows === null && (
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'faults' })}>
          {counted(faults.count, 'note')} on the files
        </button>
      )}
      <p>
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'stories' })}>
          Stories that walk you through it
        </button>
      </p>
      <div className="card-row">
        <button type="button" className="button" onClick={() => void chooseFiles(store)}>
          Open files…
        </button>
        <button type="button" className="button" onClick={() => void chooseFolder(store)}>
          Open a folder…
        </button>
      </div>
      <p className="second">
        Tables (actors.csv, ties.csv, with or without set.json) or a snapshot (PNG). They stay on this
        machine.
      </p>
    </>
  );
}
