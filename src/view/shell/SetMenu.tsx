/** The title of what is open, which opens what is to be said of it. */

import { ChevronDown } from 'lucide-react';
import type { DataSet } from '#model/dataSet.ts';
import { useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { PanelButton } from './Float.tsx';
import { useNotLoaded } from './useNotLoaded.ts';

const setCard = later(async () => (await import('./SetCard.tsx')).SetCard);

/** The title of the data set, as a button that tells the rest. */
export function SetMenu() {
  const graph = useExplorer((explorer) => explorer.graph);
  const isOpen = useExplorer((explorer) => explorer.dialog === 'sets');
  const { setScreen } = useCommands();
  const { header: say } = useWords().shell;
  if (graph === null) return <span className="set-menu" />;
  const face = (
    <>
      <span className="set-title">{graph.data.title}</span>
      <ChevronDown aria-hidden size={14} />
    </>
  );
  return (
    <PanelButton
      className="set-menu"
      label={say.setOf(graph.data.title)}
      title={say.set}
      face={face}
      expect={setCard.expect}
      panelClass="set-card"
      held={{ isOpen, setOpen: (open) => setScreen({ dialog: open ? 'sets' : null }) }}
    >
      {() => <Card data={graph.data} />}
    </PanelButton>
  );
}

function Card({ data }: { readonly data: DataSet }) {
  const SetCard = useLater(setCard, true, useNotLoaded());
  return SetCard === null ? null : <SetCard data={data} />;
}
