/** What is open: its title, version, licence and citation; and how to open something else. */

import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { DataSet } from '#model/dataSet.ts';
import { counted } from '#model/sentence.ts';
import { useCommands, useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { chooseFiles, chooseFolder } from '#view/files.ts';

/** The title of the data set, as a button that tells the rest. */
export function SetMenu() {
  const graph = useExplorer((explorer) => explorer.graph);
  const isOpen = useExplorer((explorer) => explorer.dialog === 'sets');
  const { setScreen } = useCommands();
  if (graph === null) return <span className="set-menu" />;
  return (
    <Popover.Root open={isOpen} onOpenChange={(open) => setScreen({ dialog: open ? 'sets' : null })}>
      <Popover.Trigger className="set-menu" aria-label={`Data set: ${graph.data.title}`}>
        <span className="set-title">{graph.data.title}</span>
        <ChevronDown aria-hidden size={14} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="float set-card"
          aria-label="Data set"
          align="start"
          sideOffset={6}
          data-floats
        >
          <SetCard data={graph.data} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

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
