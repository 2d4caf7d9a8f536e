/** What is said of the data set, as a dialog for a phone. */

import { useExplorer } from '#view/explorer.tsx';
import { FloatingDialog } from './FloatingDialog.tsx';
import { SetCard } from './SetCard.tsx';

/** The dialog of the data set. */
export function SetDialog() {
  const graph = useExplorer((explorer) => explorer.graph);
  if (graph === null) return null;
  return (
    <FloatingDialog title="Data set">
      <SetCard data={graph.data} />
    </FloatingDialog>
  );
}
