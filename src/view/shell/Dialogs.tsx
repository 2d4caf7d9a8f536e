/** The dialog that is open, if any; each is loaded when it is first asked for. */

import { lazy, Suspense } from 'react';
import type { Dialog } from '#store/explorer.ts';
import { useExplorer } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));
const FaultsDialog = lazy(async () => ({ default: (await import('./FaultsDialog.tsx')).FaultsDialog }));
const SetDialog = lazy(async () => ({ default: (await import('./SetDialog.tsx')).SetDialog }));
const SnapshotDialog = lazy(async () => ({ default: (await import('./SnapshotDialog.tsx')).SnapshotDialog }));

/** The open dialog. Search, and the data set's card where there is room, belong to the header. */
export function Dialogs() {
  const dialog = useExplorer((explorer) => explorer.dialog);
  const room = useRoom();
  return (
    <Suspense fallback={null}>{dialogOf(dialog === 'sets' && room !== 'phone' ? null : dialog)}</Suspense>
  );
}

function dialogOf(dialog: Dialog | null) {
  switch (dialog) {
    case 'help':
      return <HelpDialog />;
    case 'share':
      return <ShareDialog />;
    case 'faults':
      return <FaultsDialog />;
    case 'sets':
      return <SetDialog />;
    case 'snapshot':
      return <SnapshotDialog />;
    default:
      return null;
  }
}
