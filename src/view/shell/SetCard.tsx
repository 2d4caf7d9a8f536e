/** What is said of a data set: its version, licence and citation; and the ways to open another. */

import type { DataSet } from '#model/dataSet.ts';
import { areNotes } from '#model/problem.ts';
import { useCommands, useExplorer, useExplorerStore, useWords } from '#view/explorer.tsx';
import { chooseFiles, chooseFolder } from '#view/files.ts';
import { EditsLink } from './EditsLink.tsx';
import { KeptSets } from './KeptSets.tsx';

/** What is said of a data set, and the ways to open another. */
export function SetCard({ data }: { readonly data: DataSet }) {
  const store = useExplorerStore();
  const faults = useExplorer((explorer) => explorer.faults);
  const { setScreen } = useCommands();
  const { actors, ties, events, sources } = data;
  const { dialogs, shell, commands: called, transfer } = useWords();
  const { set: say } = dialogs;
  return (
    <>
      <h2 className="card-title">{data.title}</h2>
      <p>
        {say.holds(actors.length, ties.length, events.length, sources.length)}.{' '}
        {say.version(data.version, data.licence)}
      </p>
      <div>
        <EditsLink />
      </div>
      <p className="second">{data.citation}</p>
      <p className="second">{say.judgements}</p>
      {faults?.isOpen === true && (
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'faults' })}>
          {say.notes(faults.count, areNotes(faults.problems))}
        </button>
      )}
      <p>
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'stories' })}>
          {called.stories.stories}
        </button>
      </p>
      <p>
        <button type="button" className="link" onClick={() => setScreen({ dialog: 'overlap' })}>
          {called.page.overlap}
        </button>
      </p>
      <div className="card-row">
        <button type="button" className="button" onClick={() => void chooseFiles(store)}>
          {shell.states.openFiles}
        </button>
        <button type="button" className="button" onClick={() => void chooseFolder(store)}>
          {shell.states.openFolder}
        </button>
        <button type="button" className="button" onClick={() => setScreen({ dialog: 'export' })}>
          {transfer.save.title}…
        </button>
      </div>
      <p className="second">{say.whatOpens}</p>
      <KeptSets />
    </>
  );
}
