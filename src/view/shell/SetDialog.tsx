/** What is said of the data set, as a dialog for a phone. */

import { useExplorer, useWords } from '#view/explorer.tsx';
import { FloatingDialog } from './FloatingDialog.tsx';
import { SetCard } from './SetCard.tsx';

/** The dialog of the data set. */
export function SetDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  const { header: say } = useWords().shell;
  if (graph === null) return null;
  return (
    <FloatingDialog title={say.set}>
      <SetCard data={graph.data} />
    </FloatingDialog>
  );
}
