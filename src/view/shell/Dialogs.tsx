/** The dialog that is open, if any; each is loaded when it is first asked for. */

import { lazy, Suspense } from 'react';
import { useExplorer } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { FloatingDialog } from './FloatingDialog.tsx';
import { SetCard } from './SetMenu.tsx';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));
const FaultsDialog = lazy(async () => ({ default: (await import('./FaultsDialog.tsx')).FaultsDialog }));
const SnapshotDialog = lazy(async () => ({ default: (await import('./SnapshotDialog.tsx')).SnapshotDialog }));

/** The open dialog. Search and the data set's card are parts of the header where it has room. */
export function Dialogs() {
  const dialog = useExplorer((explorer) => explorer.dialog);
  const graph = useExplorer((explorer) => explorer.graph);
  const room = useRoom();
  if (dialog === 'sets' && room === 'phone' && graph !== null)
    return (
      <FloatingDialog title="Data set">
        <SetCard data={graph.data} />
      </FloatingDialog>
    );
  return <Suspense fallback={null}>{dialogOf(dialog)}</Suspense>;
}

function dialogOf(dialog: string | null) {
  switch (dialog) {
    case 'help':
      return <HelpDialog />;
    case 'share':
      return <ShareDialog />;
    case 'faults':
      return <FaultsDialog />;
    case 'snapshot':
      return <SnapshotDialog />;
    default:
      return null;
  }
}
